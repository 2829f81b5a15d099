"""The composition root: builds the window, opens projects, and decides what the program's own commands do.

The start page is shown before anything else is imported; see `_Program._open` for where the rest comes in.
"""

import sys
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from naravard_desktop import __version__
from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.actions import Command
from naravard_desktop.qt.crashes import CrashLog, catch_crashes
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.fonts import load_fonts
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP, set_language
from naravard_desktop.qt.settings import TEXT_SIZES, Settings
from naravard_desktop.qt.status import Status
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import FUSION, apply_theme, current_look, system_prefers_dark
from naravard_desktop.views.main_window import MainWindow
from naravard_desktop.views.recent import look_at
from naravard_desktop.views.start import Start

if TYPE_CHECKING:
    from naravard_desktop.bench.opening import ProjectOpener
    from naravard_desktop.bench.safety import SafetyDesk
    from naravard_desktop.bench.workbench import Workbench
    from naravard_desktop.services.projects import Project
    from naravard_desktop.services.undo import UndoStack
    from naravard_desktop.views.new_project import NewProject, NewProjectRequest

PROJECT_FILES = "Naravard (*.naravard)"
OPENING_MENU = ("new", "open", "")
FILE_MENU = ("safety", "copy_project", "back_up", "restore", "")
"""Commands that there are only while a project is open."""

MENU = ("theme", "larger", "smaller", "usual", "language", "", "close", "quit")
USUAL_SIZE = QSize(1440, 900)
FRAME = 60
"""Pixels that title bar and panels take, roughly; with less room than that the window begins maximised."""


def run_window(path: Path | None = None, *, sample: bool = False) -> int:
    """Show the window, with the project at *path* or the sample if asked for, and return the exit status."""
    application = QApplication.instance() or QApplication([*sys.argv[:1], *FUSION])
    assert isinstance(application, QApplication)
    application.setApplicationName("Naravard")
    application.setApplicationVersion(__version__)
    program = Program(application, Settings())
    program.window.show()
    if sample:
        QTimer.singleShot(0, program.open_sample)
    elif path is not None:
        QTimer.singleShot(0, lambda: program.open(path))
    return application.exec()


class Folders(NamedTuple):
    """Where the program keeps its own things."""

    data: Path
    logs: Path

    @classmethod
    def of_user(cls) -> "Folders":
        """Return the user's own folders."""
        from platformdirs import user_data_path, user_log_path

        return cls(user_data_path("naravard", appauthor=False), user_log_path("naravard", appauthor=False))


class Program(QObject):
    """The one window and what it has open: nothing at first, or one project."""

    def __init__(self, application: QApplication, settings: Settings, folders: Folders | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._given_folders = folders
        self.bench: Workbench | None = None
        self._gives_up_text = False
        load_fonts()
        self._dress()
        set_language(application, settings.language or "sv")
        self.window = MainWindow()
        self.tasks = Tasks(self)
        # A size takes a second to put on, so of several in a row only the last is.
        self._resized = QTimer(self, singleShot=True, interval=150)
        self._resized.timeout.connect(self._dress)
        self.window.bind_tasks(self.tasks)
        self.tasks.crashed.connect(self._report_crash)
        catch_crashes(self._report_crash)
        self.start_page = Start()
        self._connect_start()
        self.window.commands.add(self._commands())
        self.window.closing.connect(self._close_all)
        self.window.hold_open(lambda: self._would_lose(self.window.close))
        if not self.window.restoreGeometry(settings.geometry):
            self._fit_to_screen()
        self._show_start()

    def _fit_to_screen(self) -> None:
        room = self.window.screen().availableSize()
        if room.width() < USUAL_SIZE.width() + FRAME or room.height() < USUAL_SIZE.height() + FRAME:
            self.window.setWindowState(Qt.WindowState.WindowMaximized)
        self.window.resize(USUAL_SIZE.boundedTo(room))

    @cached_property
    def _folders(self) -> Folders:
        return self._given_folders or Folders.of_user()

    # --- opening and closing ---

    def open(self, path: Path) -> None:
        """Open the project at *path* in place of the one that is open; ask for its passphrase if it has one.

        The one that is open stays so: opened once more it would find itself taken, by this very window.
        """
        if self.bench is not None and self.bench.project.path.resolve() == path.resolve():
            self.window.show_workspace("home")
            return
        if not self._would_lose(partial(self.open, path)):
            self._opener.open(path)

    @cached_property
    def _opener(self) -> "ProjectOpener":
        from naravard_desktop.bench.opening import ProjectOpener

        opener = ProjectOpener(self.window, self.tasks)
        opener.opened.connect(self._show_project)
        opener.recovered.connect(lambda: self._safety.passphrases.ask_recovered())
        return opener

    @cached_property
    def _safety(self) -> "SafetyDesk":
        from naravard_desktop.bench.exchange import FileExchange, WindowSide
        from naravard_desktop.bench.safety import SafetyDesk

        side = WindowSide(self._close_bench, self._show_project, self._lose_project, self._report_crash)
        return SafetyDesk(self.window, self.tasks, FileExchange(self.tasks, side))

    def _lose_project(self, error: UserError) -> None:
        self._show_start()
        self.window.show_error(error)

    def open_sample(self) -> None:
        """Open the sample project, making it first if it isn't there."""
        path = self._folders.data / "exempel.naravard"
        if path.exists():
            self.open(path)
            return

        def work(_job: object) -> Path:
            from naravard_desktop.exchange.sample import create_sample

            path.parent.mkdir(parents=True, exist_ok=True)
            create_sample(path).close()
            return path

        self.tasks.run(work, self.open, owner=self, writes=True, label=self.tr("Förbereder exemplet…"))

    def new_project(self) -> None:
        """Ask the three questions that a new project needs, and make it."""
        if self._would_lose(self.new_project):
            return
        from naravard_desktop.domain.roadmap import builtin_packs
        from naravard_desktop.views.new_project import NewProject

        dialog = NewProject(builtin_packs(resource("roadmaps")), parent=self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(lambda request: self._create(request, dialog))
        dialog.open()

    def _create(self, request: "NewProjectRequest", dialog: "NewProject") -> None:
        def work(_job: object) -> "Project":
            from naravard_desktop.services.projects import ProjectDraft, create_project, open_project

            draft = ProjectDraft(request.title, request.packs, request.organisation)
            create_project(request.path, draft, request.passphrase).close()
            return open_project(request.path, request.passphrase, claim=True)

        def done(project: "Project") -> None:
            dialog.accept()
            self._show_project(project)
            if project.encrypted:
                self._safety.passphrases.offer_sheet()

        label = self.tr("Skapar projektet…")
        self.tasks.run(work, done, dialog.show_problem, owner=self, writes=True, label=label)

    def close_project(self) -> None:
        """Close the open project and show the start page."""
        if self._would_lose(self.close_project):
            return
        self._close_bench()
        self._show_start()

    def _show_project(self, project: "Project", undo: "UndoStack | None" = None, workspace: str = "home") -> None:
        from naravard_desktop.bench.workbench import Workbench

        self._close_bench()
        self.window.remove_workspaces()
        self.start_page.setParent(self.window)  # out of view, but it goes when the window goes
        self.window.clear_error()
        self._settings.remember_project(project.path)
        self.bench = Workbench(self.window, project, self.tasks, undo)
        self._safety.attach(self.bench)
        self.window.set_menu((*OPENING_MENU, *FILE_MENU, *MENU))
        self._describe_project()
        self.window.show_workspace("capture" if workspace == "home" and self.bench.has_rescued else workspace)
        if project.read_only:
            self.window.show_error(
                self.tr("Projektet är öppet i ett annat fönster eller går bara att läsa. Du kan läsa men inte ändra."),
                "warn",
            )
        elif not self._settings.tour_offered:
            self._settings.tour_offered = True
            self._offer_tour(self.bench)

    def _offer_tour(self, bench: "Workbench") -> None:
        self.window.show_error(self._tour_offer(), "info", self.tr("Visa rundturen"), bench.start_tour)

    def _tour_offer(self) -> str:
        return self.tr("Ny här? En rundtur på två minuter visar var allting finns. Den finns kvar under F1.")

    def _describe_project(self) -> None:
        if self.bench is not None:
            known = self.bench.overview
            self._settings.describe_project(self.bench.project.path, known.title, known.organisation, known.notes)

    def _would_lose(self, go_on: Callable[[], object]) -> bool:
        """Tell whether closing the project would lose what is in the field; if so the bar offers to *go_on* anyway."""
        trouble = None if self.bench is None or self._gives_up_text else self.bench.unkept()
        if trouble is None:
            return False

        def give_up() -> None:
            self._gives_up_text = True
            go_on()
            self._gives_up_text = False

        sentence = self.tr("Texten i Fånga finns bara i fönstret. {reason}").format(reason=explain(trouble))
        self.window.show_error(sentence, "danger", self.tr("Stäng utan texten"), give_up)
        return True

    def _close_bench(self) -> None:
        self._describe_project()
        if self.bench is not None:
            self.tasks.wait_for_writes()
            self._safety.detach()
            self.bench.close()
            self.bench = None

    def _close_all(self) -> None:
        self._settings.geometry = self.window.saveGeometry()
        self._describe_project()
        self.tasks.close()
        if self.bench is not None:
            self.bench.close()
            self.bench = None
        self._settings.save()

    # --- the start page ---

    def _show_start(self) -> None:
        self.window.remove_workspaces()
        self.window.add_workspace("start", QT_TRANSLATE_NOOP("commands", "Start"), "home", self.start_page)
        self.window.add_commands((self._sample_command(),), self.start_page)
        self.window.set_menu((*OPENING_MENU, *MENU))
        self.window.set_project("")
        self._tell_nothing_is_open()
        if self._settings.recent_projects:
            self._show_recent()
        self.window.show_workspace("start")

    def _sample_command(self) -> Command:
        text = QT_TRANSLATE_NOOP("commands", "Öppna exempelprojektet")
        return Command("sample", text, self.open_sample, "F1", "compass")

    def _tell_nothing_is_open(self) -> None:
        promise = self.tr("Allt sparas på den här datorn. Inget skickas över nätet.")
        self.window.set_status(Status(file=self.tr("Inget projekt öppet"), counts=promise))

    def _connect_start(self) -> None:
        start = self.start_page
        start.open_wanted.connect(self.choose_project)
        start.sample_wanted.connect(self.open_sample)
        start.recent_chosen.connect(lambda path: self.open(Path(path)))
        start.recent_removed.connect(self._forget)
        start.new_wanted.connect(self.new_project)

    def _forget(self, path: str) -> None:
        self._settings.forget_project(Path(path))
        self._show_recent()

    def _show_recent(self) -> None:
        described = [(path, self._settings.about_project(path)) for path in self._settings.recent_projects]
        # In a worker, for a network drive may take its time.
        self.tasks.run(
            lambda _job: [look_at(path, *known) for path, known in described],
            self.start_page.show_recent,
            owner=self,
            replaces="recent",
        )

    def choose_project(self) -> None:
        """Let the user choose a project file and open it."""
        from platformdirs import user_documents_path

        from naravard_desktop.views.file_dialogs import ask_existing

        last = self._settings.recent_projects
        folder = last[0].parent if last else user_documents_path()
        if path := ask_existing(self.window, self.tr("Öppna projekt"), folder, PROJECT_FILES):
            self.open(path)

    # --- the program's own commands ---

    def _commands(self) -> tuple[Command, ...]:
        def command(key: str, text: str, run: Callable[[], object], shortcut: str = "", icon: str = "") -> Command:
            return Command(key, text, run, shortcut, icon)

        return (
            command("new", QT_TRANSLATE_NOOP("commands", "Nytt projekt…"), self.new_project, "Ctrl+N", "plus"),
            command("open", QT_TRANSLATE_NOOP("commands", "Öppna projekt…"), self.choose_project, "Ctrl+O", "folder"),
            command("theme", QT_TRANSLATE_NOOP("commands", "Ljust eller mörkt"), self._switch_theme, "Ctrl+Shift+L"),
            command("larger", QT_TRANSLATE_NOOP("commands", "Större text"), lambda: self._resize_text(1), "Ctrl++"),
            command("smaller", QT_TRANSLATE_NOOP("commands", "Mindre text"), lambda: self._resize_text(-1), "Ctrl+-"),
            command("usual", QT_TRANSLATE_NOOP("commands", "Vanlig textstorlek"), self._reset_text, "Ctrl+0"),
            command("language", QT_TRANSLATE_NOOP("commands", "Svenska eller engelska"), self._switch_language),
            command("close", QT_TRANSLATE_NOOP("commands", "Stäng projektet"), self.close_project, "Ctrl+W", "close"),
            command("quit", QT_TRANSLATE_NOOP("commands", "Avsluta"), self.window.close, "Ctrl+Q"),
        )

    def _dress(self) -> None:
        theme = self._settings.theme
        dark = system_prefers_dark() if theme == "system" else theme == "dark"
        apply_theme(self._application, dark, self._settings.text_size / 100)

    def _switch_theme(self) -> None:
        self._settings.theme = "light" if current_look().dark else "dark"
        self._dress()

    def _resize_text(self, step: int) -> None:
        at = TEXT_SIZES.index(self._settings.text_size) + step
        self._settings.text_size = TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))]
        self._resized.start()

    def _reset_text(self) -> None:
        self._settings.text_size = 100
        self._resized.start()

    def _switch_language(self) -> None:
        is_offering = self.window.error_bar.problem == self._tour_offer()
        self._settings.language = "sv" if self._settings.language == "en" else "en"
        set_language(self._application, self._settings.language)
        if self.bench is not None:
            self.bench.show_overview()
            if is_offering:
                self._offer_tour(self.bench)
        else:
            self._tell_nothing_is_open()

    def _report_crash(self, error: BaseException) -> None:
        if isinstance(error, UserError):  # such as a disk that went while a list was painted
            self.window.show_error(error)
            return
        log = CrashLog(self._folders.logs / "naravard.log")
        log.record(error)
        self.window.show_crash(log.path)
