"""Cutting notes apart and putting them together, so that nothing that was said is lost on the way."""

from collections.abc import Sequence
from datetime import UTC, timedelta

from sqlalchemy import bindparam, select

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.halves import MAX_HALVES, half_uid
from naravard_desktop.domain.note import NoteDraft, checked_text
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.language.personal_data import placeholders_in
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.kindred import JOINED
from naravard_desktop.services.memos import add_to_memo, memo_of
from naravard_desktop.services.notes import bring_back_note, known_note, note_rows, write_note
from naravard_desktop.services.rows import NoteRow
from naravard_desktop.services.streaming import stream_ids
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

_c = tables.coding.c
_CODINGS = select(_c.theme, _c.origin, _c.coded_at).where(_c.note == bindparam("note")).order_by(_c.pk)
_LATER = timedelta(milliseconds=1)
"""What is split off is captured this much after the rest: operations hold no finer time."""


def split_note(project: ProjectFile, note: int, first: str, second: str) -> Change:
    """Let *note* say *first*, and a new note right after it *second*, as one change.

    The new note has the session, group, principal, kind, themes, table, round and picture of the other one, and may
    be quoted if that may. Dots, voters and memo stay with the first half: they were counted, and written, once.

    Raises:
        InvalidNote: one of the texts is empty or too long.
        UnknownEntity: the note was removed; nothing was changed.
    """
    first, second = checked_text(first), checked_text(second)
    with project.write() as writer:
        state = known_note(writer, note)
        (row,) = note_rows(project, [note])
        if state.values.get("text") != first or "text" in state.conflicts:
            writer.put(note, "text", first)
        _put(writer, note, "masked", placeholders_in(first) or None)
        half = _write_half(writer, row, _draft_of(row, second))
        _copy_codings(writer, note, half)
    return change_of(writer)


def join_notes(project: ProjectFile, notes: Sequence[int]) -> Change:
    """Let the one of *notes* that was said first say what all of them say, a line each, and delete the others.

    It keeps its group, kind, table and round; it gets the themes and memos of all, and their dots together. The
    voters are the most that one of the notes had: one person may have voted for several of them, so that a sum could
    count people twice. It may be quoted only if all may.

    Raises:
        InvalidNote: they are fewer than two, from different sessions, or too long together, or one of them has two
            versions; nothing was changed.
        UnknownEntity: one was removed; nothing was changed.
    """
    with project.write() as writer:
        for note in notes:
            known_note(writer, note)
        rows = note_rows(project, sorted(set(notes)))
        _refuse_unfit(rows)
        rows = _said_in_order(project, rows)
        kept, *others = rows
        _put(writer, kept.pk, "text", checked_text("\n".join(row.text for row in rows)))
        _put_together(writer, rows)
        for row in others:
            _copy_codings(writer, row.pk, kept.pk)
            add_to_memo(writer, kept.pk, memo_of(writer, row.pk))
            writer.put(kept.pk, f"{JOINED}{row.uid}", True)  # so that an erasure finds its words, too
            writer.delete(row.pk)
    return change_of(writer)


def _said_in_order(project: ProjectFile, rows: Sequence[NoteRow]) -> list[NoteRow]:
    by_pk = {row.pk: row for row in rows}
    newest_first = stream_ids(project, rows[0].session)
    return [by_pk[pk] for pk in reversed(newest_first) if pk in by_pk]


def _draft_of(row: NoteRow, text: str) -> NoteDraft:
    return NoteDraft(
        text=text,
        session=row.session,
        group=row.group,
        kind=NoteKind(row.kind) if row.kind in list(NoteKind) else None,
        table=row.table,
        round=row.round,
        quotable=row.quotable,
        captured_at=row.captured_at + _LATER,
        principal=row.principal,
        picture=row.picture,
    )


def _write_half(writer: Writer, row: NoteRow, draft: NoteDraft) -> int:
    for number in range(1, MAX_HALVES + 1):
        uid = half_uid(row.uid, number)
        pk = writer.registry.known(uid)
        if pk is None:
            return write_note(writer, draft, uid)
        if writer.is_undone(pk):
            bring_back_note(writer, pk, draft)
            return pk
    raise InvalidNote("Anteckningen {id} har delats för många gånger. Inget ändrades.", id=row.readable_id)


def _copy_codings(writer: Writer, source: int, target: int) -> None:
    writer.flush()
    has = {row.theme for row in writer.connection.execute(_CODINGS, {"note": target})}
    for row in writer.connection.execute(_CODINGS, {"note": source}).all():
        if row.theme is not None and row.theme not in has:
            has.add(row.theme)
            when = row.coded_at.replace(tzinfo=UTC) if row.coded_at else None
            writer.create("coding", {"note": target, "theme": row.theme, "origin": row.origin, "coded_at": when})


def _refuse_unfit(rows: Sequence[NoteRow]) -> None:
    if len(rows) < 2:
        raise InvalidNote("Markera två eller flera anteckningar för att slå ihop dem.")
    if len({row.session for row in rows}) > 1:
        raise InvalidNote("Anteckningarna är från olika tillfällen och kan inte slås ihop. Inget ändrades.")
    for row in rows:
        if row.conflict:
            raise InvalidNote(
                "Anteckningen {id} finns i två versioner. Bestäm först vad det ska stå; inget ändrades.",
                id=row.readable_id,
            )


def _put_together(writer: Writer, rows: Sequence[NoteRow]) -> None:
    kept = rows[0].pk
    votes = [row.votes for row in rows if row.votes is not None]
    voters = [row.voters for row in rows if row.voters is not None]
    _put(writer, kept, "votes", sum(votes) if votes else None)
    _put(writer, kept, "voters", max(voters, default=None))
    _put(writer, kept, "quotable", all(row.quotable for row in rows) or None)
    _put(writer, kept, "picture", next((row.picture for row in rows if row.picture is not None), None))
    _put(writer, kept, "masked", list(dict.fromkeys(kind for row in rows for kind in row.masked)) or None)


def _put(writer: Writer, note: int, field: str, value: object) -> None:
    if writer.state(note).values.get(field) != writer.as_value(field, value):
        writer.put(note, field, value)
