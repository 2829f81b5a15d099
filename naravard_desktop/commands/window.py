"""The window, and what is done in its stead where there's no screen."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from naravard_desktop.commands.parser import SwedishParser
from naravard_desktop.commands.terminal import answer
from naravard_desktop.domain.errors import UnreadableFile

SAMPLE = "exempel.naravard"
SYNTHESIS = "exempel-syntes.docx"


def open_window(arguments: Sequence[str], run: Callable[[Path | None, bool], int]) -> int:
    """Show the window as *arguments* say and return its exit status once it's closed.

    Args:
        run: shows the window with the project at a path, or with none, or with the sample.

    Raises:
        UserError: there's no screen, and nothing that can be done without one was asked for.
    """
    args = _parser().parse_args(arguments)
    if args.self_test:
        return _self_test()
    if has_display():
        return run(args.project, args.sample)
    if args.sample:
        return _sample_without_window()
    raise UnreadableFile("Här finns ingen skärm att visa fönstret på. Skriv naravard --help för det som går ändå.")


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    chosen = "QT_QPA_PLATFORM" in os.environ
    return chosen or sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> SwedishParser:
    parser = SwedishParser(prog="naravard", description="Öppna fönstret.")
    parser.add_argument("project", nargs="?", metavar="PROJEKT", type=Path, help="projektfilen, namn.naravard")
    parser.add_argument("--sample", action="store_true", help="öppna exempelprojektet")
    parser.add_argument("--self-test", action="store_true", help="öppna ett projekt och ett fönster, och sluta")
    return parser


def _sample_without_window() -> int:
    """Make the sample project and its synthesis in Word, and say where they are."""
    from platformdirs import user_data_path

    folder = user_data_path("naravard", appauthor=False, ensure_exists=True)
    pages = _write_sample(folder / SAMPLE, folder / SYNTHESIS)
    text = (
        f"Här finns ingen skärm, så exemplet gjordes utan fönster.\n"
        f"Projektet: {folder / SAMPLE}\n"
        f"Syntesen i Word, {pages} sidor: {folder / SYNTHESIS}"
    )
    answer(False, {}, text)
    return 0


def _write_sample(path: Path, document: Path) -> int:
    from naravard_desktop.exchange.sample import create_sample
    from naravard_desktop.reports.docx_writer import write_report
    from naravard_desktop.reports.synthesis import synthesis_report
    from naravard_desktop.services.projects import open_project

    with open_project(path) if path.exists() else create_sample(path) as project:
        return write_report(synthesis_report(project), document)


def _self_test() -> int:
    """Make a project and a report, and show the window's form for a moment: what an installed program must manage."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from naravard_desktop.views.main_window import MainWindow

    with TemporaryDirectory() as folder:
        pages = _write_sample(Path(folder, SAMPLE), Path(folder, SYNTHESIS))
    application = QApplication(sys.argv[:1])
    window = MainWindow()
    window.show()
    application.processEvents()
    shown = window.isVisible()
    window.close()
    answer(
        False, {}, f"Självtest: projekt och rapport ({pages} sidor) klara, fönster {'visat' if shown else 'saknas'}."
    )
    return 0 if shown else 1
