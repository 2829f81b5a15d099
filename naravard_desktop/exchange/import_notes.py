"""Importing notes from CSV: all rows in one transaction, or nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.note import clean_text
from naravard_desktop.exchange.headings import find_columns
from naravard_desktop.exchange.names import Named, NewName, names_of
from naravard_desktop.exchange.new_names import NameMaker
from naravard_desktop.exchange.row_reader import RejectedRow, RowReader
from naravard_desktop.exchange.table_file import TableFile, open_table
from naravard_desktop.services.bulk import BulkResult, ImportedNote, bulk_notes
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.storage.project_file import ProjectFile

CREATABLE = frozenset({Named.GROUP, Named.SESSION, Named.THEME, Named.PERSPECTIVE})
"""What an import may make, if it's told to."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to read the files.

    Attributes:
        mapping: heading → field, for headings that aren't recognised; see `headings.parse_mapping`.
        session: title of the session that all rows belong to; made if there's none. "": as the rows say.
        create: new names of these kinds are made; rows with others are rejected.
        skip_bad: import the good rows though others were rejected.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    session: str = ""
    create: frozenset[Named] = frozenset()
    skip_bad: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not imported, and why; *row* is numbered as in Excel."""

    file: Path
    row: int
    reasons: tuple[UserError, ...]

    @property
    def reason(self) -> str:
        """The reasons in Swedish."""
        return " ".join(map(str, self.reasons))


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do.

    Attributes:
        read: rows below the headings; the sum of the four that follow, unless nothing was stored.
        new: names that the project didn't have, with their number of rows; *created* are those that were made.
        repeated: rows that say the same, in the same place, as an earlier row; they're imported all the same.
        ignored: headings of columns that weren't read.
        stored: whether anything was; False for a plan, and where rows were rejected.
    """

    read: int
    added: int
    updated: int
    unchanged: int
    rejected: tuple[Rejected, ...]
    new: Mapping[NewName, int]
    created: tuple[NewName, ...]
    repeated: int
    ignored: tuple[str, ...]
    stored: bool
    change: Change


Progress = Callable[[int], None]


def plan_import(
    project: ProjectFile, paths: Iterable[Path], options: ImportOptions, progress: Progress = lambda _done: None
) -> ImportReport:
    """Say what importing *paths* would do; it's done and taken back, so the numbers are exact.

    Raises:
        UserError: a file or the project can't be read, or the mapping is wrong.
    """
    return _Import(project, paths, options, progress).run(keep=False)


def run_import(
    project: ProjectFile, paths: Iterable[Path], options: ImportOptions, progress: Progress = lambda _done: None
) -> ImportReport:
    """Import the notes in *paths* as one change; with rejected rows nothing is, unless they may be skipped.

    Args:
        progress: called with the number of rows stored so far; an exception from it undoes everything.

    Raises:
        UserError: a file or the project can't be read or written, or the mapping is wrong; nothing was changed.
    """
    return _Import(project, paths, options, progress).run(keep=True)


class _TakenBack(Exception):
    """Raised inside the transaction to undo it."""


class _Import:
    def __init__(self, project: ProjectFile, paths: Iterable[Path], options: ImportOptions, progress: Progress) -> None:
        self._project = project
        self._options = options
        self._progress = progress
        self._tables = [open_table(path) for path in paths]
        self._columns = [find_columns(table.headings, options.mapping) for table in self._tables]
        self._names = names_of(project)
        self._read = 0
        self._rejected: list[Rejected] = []
        self._new: Counter[NewName] = Counter()
        self._repeated = 0

    def run(self, *, keep: bool) -> ImportReport:
        report: list[ImportReport] = []
        with suppress(_TakenBack), self._project.write() as writer:
            maker = NameMaker(self._project, writer, self._options.create, self._options.session)
            result = bulk_notes(self._project, self._notes(maker, keep), self._progress)
            stored = keep and (self._options.skip_bad or not self._rejected)
            report.append(self._report(result, maker, keep, stored))
            if not stored:
                raise _TakenBack
        return report[0]

    def _notes(self, maker: NameMaker, keep: bool) -> Iterator[ImportedNote]:
        seen, days = Counter[int](), dict[int, date]()
        for table, columns in zip(self._tables, self._columns, strict=True):
            reader = RowReader(
                columns, self._names, maker, clean_text(table.path.stem), self._options.session, seen, days
            )
            yield from self._of_table(table, reader, keep)
            self._new.update(reader.offers)
            self._repeated += reader.repeated
        maker.set_days(days)

    def _of_table(self, table: TableFile, reader: RowReader, keep: bool) -> Iterator[ImportedNote]:
        for row in table.rows():
            self._read += 1
            try:
                note = reader.read(row)
            except RejectedRow as problem:
                self._rejected.append(Rejected(table.path, row.number, problem.reasons))
            else:
                # Once it's known that nothing will be kept, only the other faults are worth looking for.
                if not keep or self._options.skip_bad or not self._rejected:
                    yield note

    def _report(self, result: BulkResult, maker: NameMaker, keep: bool, stored: bool) -> ImportReport:
        counted = stored or not keep
        return ImportReport(
            read=self._read,
            added=result.added if counted else 0,
            updated=result.updated if counted else 0,
            unchanged=result.unchanged if counted else 0,
            rejected=tuple(self._rejected),
            new=dict(self._new),
            created=tuple(maker.made) if counted else (),
            repeated=self._repeated,
            ignored=tuple(dict.fromkeys(name for columns in self._columns for name in columns.ignored)),
            stored=stored,
            change=change_of(maker.writer) if stored else Change(),
        )
