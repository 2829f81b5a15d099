"""Memos: what the facilitator or planner thinks about a note. They are nobody's words and stand in no report."""

from sqlalchemy import bindparam, select

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import MAX_TEXT, clean_text
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.notes import known_note
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

_m = tables.memo.c
_OF_NOTE = select(_m.pk, _m.text).where(_m.target == bindparam("note")).order_by(_m.pk)


def write_memo(project: ProjectFile, note: int, text: str) -> Change:
    """Let the memo of *note* say *text*; an empty text removes it, the same text changes nothing.

    Where there are several memos (two laptops that met wrote one each) *text* takes the place of all of them: whoever
    writes has seen them all, see `memo_of`.

    Raises:
        InvalidNote: the text is too long.
        UnknownEntity: the note was removed; nothing was changed.
    """
    text = _checked_memo(text)
    with project.write() as writer:
        known_note(writer, note)
        if text != memo_of(writer, note):
            _replace(writer, note, text)
    return change_of(writer)


def memos_of(writer: Writer, note: int) -> list[int]:
    """Return the local ids of the memos of *note*, within an open transaction."""
    return [pk for pk, _ in _memos(writer, note)]


def memo_of(writer: Writer, note: int) -> str:
    """Return what the memos of *note* say, the oldest first, within an open transaction."""
    return "\n".join(text for _, text in _memos(writer, note) if text)


def add_to_memo(writer: Writer, note: int, text: str) -> None:
    """Add *text*, which may be empty, on a line of its own to the memo of *note*, within an open transaction."""
    before = memo_of(writer, note)
    if text:
        _replace(writer, note, _checked_memo(f"{before}\n{text}" if before else text))


def _replace(writer: Writer, note: int, text: str) -> None:
    now, memos = writer.now(), memos_of(writer, note)
    if text and memos:
        kept = memos.pop(0)
        writer.put(kept, "text", text)
        writer.put(kept, "written_at", now)
    elif text:
        writer.create("memo", {"target": note, "text": text, "written_at": now})
    for pk in memos:
        writer.delete(pk)


def _memos(writer: Writer, note: int) -> list[tuple[int, str | None]]:
    writer.flush()
    return [(row.pk, row.text) for row in writer.connection.execute(_OF_NOTE, {"note": note})]


def _checked_memo(text: str) -> str:
    text = clean_text(text)
    if len(text) > MAX_TEXT:
        raise InvalidNote("En minnesanteckning får vara högst {limit} tecken.", limit=MAX_TEXT)
    return text
