"""Files into and out of the open project, as the window offers it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path
from PySide6.QtCore import QObject

from naravard_desktop.domain.errors import UserError
from naravard_desktop.exchange.export_notes import export_notes
from naravard_desktop.exchange.import_notes import CREATABLE, ImportOptions, ImportReport, plan_import, run_import
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.tasks import Job, Tasks
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.views.file_dialogs import AskPath, ask_existing
from naravard_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from naravard_desktop.bench.workbench import Workbench
    from naravard_desktop.reports.synthesis import SynthesisOptions

MOST_REASONS = 3
"""Reasons for rejected rows that a sentence names before it says how many more there are."""


class FileDesk(QObject):
    """Imports, reports and exports of the project on *bench*."""

    def __init__(self, bench: "Workbench", window: MainWindow, tasks: Tasks, ask: AskPath = ask_existing) -> None:
        super().__init__(bench)
        self._bench = bench
        self._window = window
        self._tasks = tasks
        self._ask = ask

    # --- import ---

    def choose_import(self) -> None:
        """Let the user choose a file and say what importing it would do; nothing is stored before they agree."""
        files = self.tr("Tabeller (*.csv *.tsv *.txt)")
        path = self._ask(self._window, self.tr("Importera anteckningar"), user_documents_path(), files)
        if path is not None:
            self.plan(path)

    def plan(self, path: Path) -> None:
        """Say what importing *path* would do, with a button that does it."""
        options = ImportOptions(create=CREATABLE, skip_bad=True)

        def work(job: Job) -> ImportReport:
            return plan_import(self._bench.project, [path], options, job.progress)

        label = self.tr("Läser {name}…").format(name=path.name)
        # The plan is made by doing it and taking it back, so it needs the writing lane.
        self._tasks.run(
            work, lambda plan: self._offer(path, plan), owner=self, writes=True, label=label, cancellable=True
        )

    def _offer(self, path: Path, plan: ImportReport) -> None:
        good = plan.added + plan.updated
        if not good:
            self._window.show_error(self._summary(plan, self.tr("Inget nytt att läsa in.")), "warn")
            return
        lead = self.tr("{name} kan läsas in.").format(name=path.name)
        severity = "warn" if plan.rejected else "info"
        self._window.show_error(self._summary(plan, lead), severity, self.tr("Läs in"), lambda: self._import(path))

    def _import(self, path: Path) -> None:
        self._window.clear_error()
        options = ImportOptions(create=CREATABLE, skip_bad=True)

        def work(job: Job) -> ImportReport:
            self._bench.project.back_up("import")
            report = run_import(self._bench.project, [path], options, job.progress)
            self._bench.remember(report.change, QT_TRANSLATE_NOOP("undo", "Import"))
            return report

        label = self.tr("Läser in {name}…").format(name=path.name)
        self._tasks.run(work, self._imported, owner=self, writes=True, label=label, cancellable=True)

    def _imported(self, report: ImportReport) -> None:
        self._bench.follow(report.change)
        self._window.show_error(self._summary(report, self.tr("Inläst. Ctrl+Z tar tillbaka allt.")), "info")

    def _summary(self, report: ImportReport, lead: str) -> str:
        facts = self.tr("Nya anteckningar: {added}. Ändrade: {updated}. Oförändrade: {unchanged}.").format(
            added=grouped(report.added), updated=grouped(report.updated), unchanged=grouped(report.unchanged)
        )
        return " ".join(part for part in (lead, facts, self._new_names(report), self._rejected(report)) if part)

    def _new_names(self, report: ImportReport) -> str:
        names = list(dict.fromkeys(name.name for name in (report.created or tuple(report.new))))
        if not names:
            return ""
        return self.tr("Läggs till i projektet: {names}.").format(names=_listed(names))

    def _rejected(self, report: ImportReport) -> str:
        if not report.rejected:
            return ""
        said = [self.tr("%Ln rader går inte att läsa.", "", len(report.rejected))]
        for bad in report.rejected[:MOST_REASONS]:
            reason = " ".join(map(explain, bad.reasons))
            said.append(self.tr("Rad {row}: {reason}").format(row=grouped(bad.row), reason=reason))
        return " ".join((*said, "…")) if len(report.rejected) > MOST_REASONS else " ".join(said)

    # --- out ---

    def export_report(self, path: Path, options: "SynthesisOptions") -> None:
        """Write the synthesis to *path* in Word."""

        def work(job: Job) -> Path:
            from naravard_desktop.reports.docx_writer import write_report
            from naravard_desktop.reports.synthesis import synthesis_report

            write_report(synthesis_report(self._bench.project, options), path, job.progress)
            return path

        self._export(work, path)

    def export_data(self, path: Path) -> None:
        """Write all notes to *path*, as its suffix says."""

        def work(job: Job) -> Path:
            export_notes(self._bench.project, path, job.progress, delimiter=";")
            return path

        self._export(work, path)

    def _export(self, work: Callable[[Job], Path], path: Path) -> None:
        report = self._bench.report
        label = self.tr("Skriver {name}…").format(name=path.name)
        self._tasks.run(work, report.export_done, self._refused, owner=self, label=label, cancellable=True)

    def _refused(self, error: UserError) -> None:
        self._bench.report.show_problem(explain(error))


def _listed(items: list[str]) -> str:
    more = len(items) - MOST_REASONS
    return ", ".join(items[:MOST_REASONS]) + (f" (+{more})" if more > 0 else "")
