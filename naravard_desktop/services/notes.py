"""Notes: adding, changing, removing and reading them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, Row, bindparam, func, select

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.fold import EntityState
from naravard_desktop.domain.note import MAX_LABEL, MAX_VOTES, NoteDraft, checked, checked_text, clean_text
from naravard_desktop.domain.schema import REFERENCES
from naravard_desktop.domain.vocabulary import CodingOrigin, NoteKind
from naravard_desktop.language.personal_data import placeholders_in
from naravard_desktop.services.catalogue import PERSPECTIVES
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.presence import refuse_missing
from naravard_desktop.services.rows import NoteRow, ThemeMark
from naravard_desktop.storage import tables
from naravard_desktop.storage.chunks import in_chunks
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

SETTABLE = frozenset({"kind", "group", "session", "principal", "table", "round", "votes", "voters", "quotable"})
"""Fields of a note that `set_field` changes."""

_CHOICE_GONE = "Tillfället, gruppen eller temat finns inte längre. Inget sparades; välj igen."
_n = tables.note.c


def add_note(project: ProjectFile, draft: NoteDraft) -> Change:
    """Store *draft* durably; the first of `Change.created` is the note.

    Raises:
        InvalidNote: the draft breaks a rule; its message may be shown as it is.
        UnknownEntity: its session, group or a theme was removed since it was shown; nothing was stored.
    """
    draft = checked(draft)
    with project.write() as writer:
        chosen = (draft.session, draft.group, draft.principal, draft.picture, *draft.themes)
        refuse_missing(writer, chosen, _CHOICE_GONE)
        write_note(writer, draft)
    return change_of(writer)


def write_note(writer: Writer, draft: NoteDraft, uid: str | None = None) -> int:
    """Write the checked *draft* and its codings within an open transaction and return the note's local id."""
    now = writer.now()
    values = {"readable_id": writer.next_readable_id()} | _values(draft) | {"captured_at": draft.captured_at or now}
    writer.registry.prefetch_local(pk for pk in (draft.session, draft.group, *draft.themes) if pk is not None)
    try:
        note = writer.create("note", values, uid)
        _write_codings(writer, note, draft, now)
    except KeyError as error:
        raise UnknownEntity(_CHOICE_GONE) from error
    return note


def bring_back_note(writer: Writer, note: int, draft: NoteDraft) -> None:
    """Let *note*, which is gone, say what the checked *draft* says, within an open transaction."""
    was = writer.state(note).values
    writer.restore(note)
    for field, value in _values(draft).items():
        if was.get(field) != writer.as_value(field, value):
            writer.put(note, field, value)
    _write_codings(writer, note, draft, writer.now())


def _values(draft: NoteDraft) -> dict[str, object]:
    return {
        "session": draft.session,
        "group": draft.group,
        "principal": draft.principal,
        "kind": str(draft.kind) if draft.kind else None,
        "table": draft.table or None,
        "round": draft.round or None,
        "text": draft.text,
        "votes": draft.votes,
        "voters": draft.voters,
        "quotable": draft.quotable or None,
        "masked": placeholders_in(draft.text) or None,
        "picture": draft.picture,
    }


def _write_codings(writer: Writer, note: int, draft: NoteDraft, now: datetime) -> None:
    for theme in dict.fromkeys(draft.themes):
        write_coding(writer, note, theme, now)


def write_coding(
    writer: Writer, note: int, theme: int, now: datetime, origin: CodingOrigin = CodingOrigin.MANUAL
) -> int:
    """Link *note* to *theme* within an open transaction and return the coding's local id."""
    return writer.create("coding", {"note": note, "theme": theme, "origin": str(origin), "coded_at": now})


def edit_text(project: ProjectFile, note: int, text: str) -> Change:
    """Replace every text that *note* has by *text*; the same text changes nothing.

    Raises:
        InvalidNote: *text* is empty or too long.
        UnknownEntity: the note was removed.
    """
    text = checked_text(text)
    with project.write() as writer:
        state = known_note(writer, note)
        if state.values.get("text") != text or "text" in state.conflicts:
            writer.put(note, "text", text)
    return change_of(writer)


def set_field(project: ProjectFile, notes: Sequence[int], field: str, value: object) -> Change:
    """Give *field*, one of `SETTABLE`, of all *notes* the *value* (None: no value), as one change.

    Raises:
        InvalidNote: the value is out of its bounds.
        UnknownEntity: a note, or what *value* points at, was removed; nothing was changed.
    """
    value = _checked_value(field, value)
    with project.write() as writer:
        if field in REFERENCES:
            refuse_missing(
                writer,
                [value],
                "Det du valde finns inte längre. Inget ändrades; välj igen.",
            )
        for note in notes:
            if known_note(writer, note).values.get(field) != writer.as_value(field, value):
                writer.put(note, field, value)
    return change_of(writer)


def _checked_value(field: str, value: object) -> object:
    if field not in SETTABLE:
        raise ValueError(f"{field} is not a field that can be set")
    if field in ("table", "round"):
        value = clean_text(str(value or ""))
        if len(value) > MAX_LABEL:
            raise InvalidNote("Bord och runda får vara högst {limit} tecken.", limit=MAX_LABEL)
        return value or None
    if field in ("votes", "voters"):
        if value is not None and not (type(value) is int and 0 <= value <= MAX_VOTES):
            raise InvalidNote("Antal prickar och röstande ska vara 0 till {limit}.", limit=MAX_VOTES)
        return value
    if field == "kind" and value:
        return _checked_kind(str(value))
    return value or None


def _checked_kind(word: str) -> str:
    try:
        return NoteKind(word).value
    except ValueError as error:
        kinds = ", ".join(NoteKind)
        raise InvalidNote("Slaget {word} finns inte. Välj ett av {kinds}.", word=word, kinds=kinds) from error


def delete_notes(project: ProjectFile, notes: Sequence[int]) -> Change:
    """Delete *notes* as one change; undo brings them back.

    Raises:
        UnknownEntity: one was removed already; nothing was changed.
    """
    with project.write() as writer:
        for note in dict.fromkeys(notes):
            known_note(writer, note)
            writer.delete(note)
    return change_of(writer)


def note_rows(project: ProjectFile, pks: Sequence[int]) -> list[NoteRow]:
    """Return the notes *pks* in that order; those that were removed are left out."""
    with project.read() as connection:
        found: dict[int, NoteRow] = {}
        for chunk in in_chunks(pks):
            marks = _marks(connection, chunk)
            rows = connection.execute(_ROWS, {"wanted": chunk})
            found |= {row.pk: _note(row, marks[row.pk]) for row in rows}
    return [found[pk] for pk in pks if pk in found]


def stream(project: ProjectFile, session: int, limit: int = 200) -> list[int]:
    """Return the newest *limit* notes of *session*, newest first."""
    query = select(_n.pk).where(_n.session == session).order_by(_n.pk.desc()).limit(limit)
    with project.read() as connection:
        return list(connection.execute(query).scalars())


def known_note(writer: Writer, note: int) -> EntityState:
    """Return the state of *note* within an open transaction.

    Raises:
        UnknownEntity: it was removed.
    """
    try:
        state = writer.state(note)
    except KeyError:
        state = None
    if state is None or not state.alive:
        raise UnknownEntity("Anteckningen finns inte längre. Inget ändrades.")
    return state


_ROWS = (
    select(
        tables.note,
        tables.entity.c.uid,
        tables.session.c.title.label("session_title"),
        tables.group.c.name.label("group_name"),
        select(tables.conflict.c.entity)
        .where(tables.conflict.c.entity == _n.pk)
        .limit(1)
        .scalar_subquery()
        .label("in_conflict"),
        select(func.aggregate_strings(tables.memo.c.text, "\n"))
        .where(tables.memo.c.target == _n.pk)
        .scalar_subquery()
        .label("memo"),
    )
    .join(tables.entity, tables.entity.c.pk == _n.pk)
    .outerjoin(tables.session, tables.session.c.pk == _n.session)
    .outerjoin(tables.group, tables.group.c.pk == _n.group)
    .where(_n.pk.in_(bindparam("wanted", expanding=True)))
)
_MARKS = (
    select(
        tables.coding.c.note,
        tables.theme.c.pk,
        tables.theme.c.name,
        tables.theme.c.short,
        tables.dimension.c.role,
    )
    .join(tables.theme, tables.theme.c.pk == tables.coding.c.theme)
    .outerjoin(tables.dimension, tables.dimension.c.pk == tables.theme.c.dimension)
    .where(tables.coding.c.note.in_(bindparam("wanted", expanding=True)))
    .order_by(tables.coding.c.note, tables.coding.c.pk)
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _marks(connection: Connection, notes: Iterable[int]) -> dict[int, dict[int, ThemeMark]]:
    marks: dict[int, dict[int, ThemeMark]] = defaultdict(dict)
    for row in connection.execute(_MARKS, {"wanted": list(notes)}):
        mark = ThemeMark(row.pk, row.name or "", row.short or row.name or "", row.role == PERSPECTIVES)
        marks[row.note][row.pk] = mark
    return marks


def _note(row: Row, marks: dict[int, ThemeMark]) -> NoteRow:
    return NoteRow(
        pk=row.pk,
        uid=row.uid,
        readable_id=row.readable_id or "",
        session=row.session,
        session_title=row.session_title or "",
        group=row.group,
        group_name=row.group_name or "",
        principal=row.principal,
        kind=row.kind or "",
        table=row.table or "",
        round=row.round or "",
        text=row.text or "",
        votes=row.votes,
        voters=row.voters,
        quotable=bool(row.quotable),
        captured_at=row.captured_at.replace(tzinfo=UTC) if row.captured_at else _EPOCH,
        themes=tuple(marks.values()),
        conflict=row.in_conflict is not None,
        picture=row.picture,
        masked=tuple(row.masked or ()),
        memo=row.memo or "",
    )
