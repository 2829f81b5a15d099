"""From a row of a foreign table to a note, or to the reasons why it is none."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from naravard_desktop.domain.errors import UserError, Wording
from naravard_desktop.domain.note import MAX_LABEL, MAX_TEXT, NoteDraft
from naravard_desktop.exchange.cells import InvalidCell, read_count, read_kind, read_several, read_yes, short, undefused
from naravard_desktop.exchange.dates import When, read_when
from naravard_desktop.exchange.headings import Columns
from naravard_desktop.exchange.names import Ambiguous, Named, Names, NewName, Unknown
from naravard_desktop.exchange.new_names import NameMaker
from naravard_desktop.exchange.table_file import Row, cell_text
from naravard_desktop.services.bulk import ImportedNote

_T = TypeVar("_T")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_COPY = re.compile(r"\s*\([^)]*\)$")  # ”svar (2)” and ”svar(1-60)” are later copies of ”svar”
_CACHED = 10_000
_MISSING: Mapping[Named, str] = {
    Named.GROUP: "Gruppen ”{name}” finns inte i projektet{hint}",
    Named.SESSION: "Tillfället ”{name}”{day} finns inte i projektet{hint}",
    Named.THEME: "Temat ”{name}” finns inte i projektet{hint}",
    Named.PERSPECTIVE: "Perspektivet ”{name}” finns inte i projektet{hint}",
    Named.PRINCIPAL: "Huvudmannen ”{name}” finns inte i projektet{hint}",
}


class RejectedRow(Exception):
    """A row that is no note; *reasons* say why."""

    def __init__(self, *reasons: UserError) -> None:
        super().__init__(*reasons)
        self.reasons = reasons


@dataclass(slots=True)
class RowReader:
    """Reads the rows of one file.

    Attributes:
        names: what the project's names stand for.
        maker: asked for what the project doesn't have.
        file: its name without an ending; tells apart the numbers that several files give their rows.
        session: title of the session that all rows belong to, or "".
        seen: how often each key occurred; shared by the files of one import.
        days: session → the earliest day of its rows that have a time; shared likewise.
        offers: new names that weren't made, and how many rows have them.
        repeated: rows that say, in the same place, what an earlier row said.
    """

    columns: Columns
    names: Names
    maker: NameMaker
    file: str
    session: str
    seen: Counter[int]
    days: dict[int, date]
    offers: Counter[NewName] = field(default_factory=Counter)
    repeated: int = 0
    _cache: dict[tuple[str, str], int | Unknown | UserError] = field(default_factory=dict)
    _reasons: list[UserError] = field(default_factory=list)

    def read(self, row: Row) -> ImportedNote:
        """Return what *row* says.

        Raises:
            RejectedRow: it can't be read, or a cell of it can't; all reasons are given at once.
        """
        if row.problem:
            raise RejectedRow(row.problem)
        self._reasons = []
        cells = {name: undefused(cell_text(row.cells[at])) for name, at in self.columns.position.items()}
        draft = self._draft(cells)
        key = self._key(cells.get("note_id", ""), draft) if not self._reasons else ""
        if self._reasons:
            raise RejectedRow(*self._reasons)
        return ImportedNote(key, draft)

    def _draft(self, cells: Mapping[str, str]) -> NoteDraft:
        given = cells.get
        day = self._tried(read_when, given("date"))
        return NoteDraft(
            text=self._text(cells["text"]),
            session=self._session(given("session", ""), day),
            group=self._named("group", given("group"), self.names.group),
            principal=self._named("principal", given("principal"), self.names.principal),
            kind=self._tried(read_kind, given("kind")),
            themes=self._themes(given("themes"), given("perspective")),
            table=self._label(given("table", ""), "Bordet ”{text}” är längre än {limit} tecken."),
            round=self._label(given("round", ""), "Rundan ”{text}” är längre än {limit} tecken."),
            votes=self._tried(read_count, given("votes"), Wording("Prickar")),
            voters=self._tried(read_count, given("voters"), Wording("Röstande")),
            quotable=bool(self._tried(read_yes, given("quotable"))),
            captured_at=_moment(self._tried(read_when, given("captured_at")) or day),
        )

    def _tried(self, read: Callable[..., _T], text: str | None, *more: Wording) -> _T | None:
        if not text:
            return None
        try:
            return read(text, *more)
        except InvalidCell as problem:
            self._reasons.append(problem)
            return None

    def _text(self, text: str) -> str:
        if not text:
            self._reasons.append(InvalidCell("Texten är tom."))
        elif len(text) > MAX_TEXT:
            sentence = "Texten är {count} tecken lång; högst {limit} går att spara."
            self._reasons.append(InvalidCell(sentence, count=len(text), limit=MAX_TEXT))
        return text

    def _label(self, text: str, too_long: str) -> str:
        if len(text) > MAX_LABEL:
            self._reasons.append(InvalidCell(too_long, text=short(text), limit=MAX_LABEL))
        return text

    def _named(self, name: str, text: str | None, find: Callable[[str], int]) -> int | None:
        return self._found(name, text, lambda: find(text)) if text else None

    def _themes(self, themes: str | None, perspectives: str | None) -> tuple[int, ...]:
        if not themes and not perspectives:
            return ()
        found = [self._named("theme", name, self.names.theme) for name in read_several(themes or "")]
        found += [self._named("perspective", name, self.names.perspective) for name in read_several(perspectives or "")]
        return tuple(pk for pk in dict.fromkeys(found) if pk is not None)

    def _session(self, title: str, when: When | None) -> int | None:
        title = self.session or title
        if not title:
            return None
        day = when.day if when else None
        exact = when is not None and when.clock is None and not self.session
        pk = self._found("session", f"{title}\n{day}", lambda: self.names.session(title, day, exact=exact), day)
        if pk is not None and day is not None and not exact:
            self.days[pk] = min(day, self.days.get(pk, day))
        return pk

    def _found(self, name: str, text: str, find: Callable[[], int], day: date | None = None) -> int | None:
        """Return what *find* finds, or what was made; what isn't there is a reason to reject the row."""
        found = self._cache.get((name, text))
        if found is None:
            found = self._sought(find, day)
            if len(self._cache) < _CACHED:
                self._cache[name, text] = found
        if isinstance(found, int):
            return found
        if isinstance(found, Unknown):
            self.offers[found.new] += 1
        self._reasons.append(_reason(found))
        return None

    def _sought(self, find: Callable[[], int], day: date | None) -> int | Unknown | UserError:
        try:
            return find()
        except Ambiguous as problem:
            return problem
        except Unknown as problem:
            return self._made(problem, day)

    def _made(self, problem: Unknown, day: date | None) -> int | Unknown | UserError:
        try:
            pk = self.maker.make(problem.new, day)
        except UserError as refusal:
            return refusal
        if pk is None:
            return problem
        self.names.learn(problem.new, pk)
        return pk

    def _key(self, note_id: str, draft: NoteDraft) -> str:
        """Return what tells this row from every other, also when the file is imported again."""
        session = self._uid(draft.session)
        if note_id:
            return self._key_of_id(note_id, session)
        group = self._uid(draft.group)
        moment = draft.captured_at.isoformat() if draft.captured_at else ""
        key = "\x1f".join(("text", session, group, draft.table, draft.round, moment, draft.text))
        nth = self._nth(key)
        self.repeated += nth > 0
        return f"{key}\x1f{nth}" if nth else key

    def _key_of_id(self, note_id: str, session: str) -> str:
        key = "\x1f".join(("id", _COPY.sub("", self.file), session, note_id))
        if _UUID.fullmatch(note_id):
            key, registry = note_id.casefold(), self.maker.writer.registry
            known = registry.known(key)
            if known is not None and registry.kind(known) != "note":
                sentence = "{id} är redan id för något annat än en anteckning."
                self._reasons.append(InvalidCell(sentence, id=note_id))
        if self._nth(key):
            self._reasons.append(InvalidCell("En tidigare rad har också note_id ”{id}”.", id=short(note_id)))
        return key

    def _uid(self, pk: int | None) -> str:
        return "" if pk is None else self.maker.writer.registry.uid(pk)

    def _nth(self, key: str) -> int:
        """Return how many rows had *key* before this one."""
        self.seen[hash(key)] += 1
        return self.seen[hash(key)] - 1


def _reason(problem: Unknown | UserError) -> UserError:
    if not isinstance(problem, Unknown):
        return problem
    day = f" {problem.new.day}" if problem.new.day else ""
    hint = Wording("; menade du ”{near}”?", near=short(problem.near, 80)) if problem.near else "."
    return InvalidCell(_MISSING[problem.new.what], name=short(problem.new.name, 80), day=day, hint=hint)


def _moment(when: When | None) -> datetime | None:
    """Return the moment to the millisecond, which is what a project keeps."""
    if when is None:
        return None
    moment = when.moment
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
