"""Opening the project that a verb works on."""

from argparse import Namespace

from naravard_desktop.commands.terminal import asked_passphrase, passphrase_in
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.storage.location import Kind, inspect


def opened(args: Namespace) -> Project:
    """Return the project ``args.project``, open; the caller closes it.

    Raises:
        UserError: it can't be opened; nothing was changed.
    """
    passphrase = passphrase_in(args.passphrase_file) if args.passphrase_file else None
    if passphrase is None and inspect(args.project) is Kind.ENCRYPTED:
        passphrase = asked_passphrase(args.project)
    return open_project(args.project, passphrase)
