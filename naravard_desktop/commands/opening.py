"""Opening the project that a verb works on."""

from argparse import Namespace

from naravard_desktop.commands.terminal import asked_passphrase, passphrase_in
from naravard_desktop.domain.errors import WrongPassphrase
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.services.remembered_keys import open_remembered


def opened(args: Namespace) -> Project:
    """Return the project ``args.project``, open; the caller closes it.

    The passphrase comes from the file that was given, else the key from the keyring, else whoever sits there is asked.

    Raises:
        UserError: it can't be opened; nothing was changed.
    """
    if args.passphrase_file:
        return open_project(args.project, passphrase_in(args.passphrase_file))
    try:
        return open_remembered(args.project)
    except WrongPassphrase:
        return open_project(args.project, asked_passphrase(args.project))
