"""The ``naravard`` command: a verb works without a window; a project, or nothing, opens it."""

import importlib
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from naravard_desktop.commands.parser import build_parser, unknown_verb, verbs, with_bare_create
from naravard_desktop.domain.errors import UserError

DONE, FOUND_PROBLEMS, NOT_DONE, INTERRUPTED = 0, 1, 2, 130

_HOME = "naravard_desktop.commands"
_FUNCTIONS = {
    "new": "project_verbs.new",
    "roadmaps": "project_verbs.roadmaps",
    "check": "project_verbs.check",
    "backup": "project_verbs.backup",
    "add": "note_verbs.add",
    "import": "note_verbs.import_",
    "search": "note_verbs.search",
    "stats": "stats_verb.stats",
    "export": "file_verbs.export",
    "report": "file_verbs.report",
    "kit": "file_verbs.kit",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Do what *argv* (by default the process's own arguments) says and return the exit status.

    0: done; 1: the work found problems, such as rejected rows; 2: it couldn't be done; 130: interrupted.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    try:
        if _opens_window(arguments):
            from naravard_desktop.commands.window import open_window

            return open_window(arguments, _run_window)
        return _run(build_parser().parse_args(with_bare_create(arguments)))
    except UserError as error:
        return _not_done(str(error))
    except KeyboardInterrupt:
        print("Avbrutet. Inget blev halvfärdigt: det som inte hann bli klart är inte gjort alls.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; nothing more can be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - our own mistake: noted where it can be looked at, said in a sentence
        return _not_done(_crashed(error))


def _not_done(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return NOT_DONE


def _crashed(error: Exception) -> str:
    from platformdirs import user_log_path

    from naravard_desktop.qt.crashes import CrashLog

    log = CrashLog(user_log_path("naravard", appauthor=False) / "naravard.log")
    kind = type(error).__name__
    try:
        log.record(error)
    except OSError:
        return f"Ett fel i programmet ({kind}) stoppade arbetet. Kontrollera projektet med naravard check."
    return f"Ett fel i programmet ({kind}) stoppade arbetet. Var i koden det hände står i {log.path}."


def _write_utf8() -> None:
    """Let other programs read our output as UTF-8, whatever the system writes in otherwise."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="replace")


def _run(args: Namespace) -> int:
    module, function = _FUNCTIONS[args.verb].split(".")
    status = getattr(importlib.import_module(f"{_HOME}.{module}"), function)(args)
    sys.stdout.flush()
    return status


def _run_window(path: Path | None, sample: bool) -> int:
    from naravard_desktop.app import run_window

    return run_window(path, sample=sample)


def _opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether a window is meant: nothing, a project, or an option of the window.

    Raises:
        UserError: the first word is neither a verb nor a file.
    """
    if not arguments or {"--sample", "--self-test"} & set(arguments):
        return True
    first = arguments[0]
    if first.startswith("-") or first in verbs():
        return False
    if first.endswith(".naravard") or Path(first).exists():
        return True
    raise unknown_verb(first)


if __name__ == "__main__":
    sys.exit(main())
