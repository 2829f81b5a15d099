"""Coding: linking notes to themes."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from naravard_desktop.domain.errors import UnknownEntity
from naravard_desktop.domain.vocabulary import CodingOrigin
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.notes import known_note, write_coding
from naravard_desktop.storage import tables
from naravard_desktop.storage.chunks import in_chunks
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

_c = tables.coding.c
_OF_THEME = select(_c.pk, _c.note).where(
    _c.theme == bindparam("theme"), _c.note.in_(bindparam("notes", expanding=True))
)


def code_notes(
    project: ProjectFile, notes: Sequence[int], theme: int, origin: CodingOrigin = CodingOrigin.MANUAL
) -> Change:
    """Link each of *notes* that isn't yet to *theme*, as one change.

    Raises:
        UnknownEntity: a note or the theme was removed; nothing was stored.
    """
    with project.write() as writer:
        if writer.connection.execute(select(tables.theme.c.pk).where(tables.theme.c.pk == theme)).scalar() is None:
            raise UnknownEntity("Temat finns inte längre. Inget ändrades; välj ett annat.")
        done = {note for _, note in _codings(writer, notes, theme)}
        for note in dict.fromkeys(notes):
            if note not in done:
                known_note(writer, note)
                write_coding(writer, note, theme, writer.now(), origin)
    return change_of(writer)


def uncode_notes(project: ProjectFile, notes: Sequence[int], theme: int) -> Change:
    """Take every link from *notes* to *theme* away, as one change."""
    with project.write() as writer:
        for coding, _ in _codings(writer, notes, theme):
            writer.delete(coding)
    return change_of(writer)


def _codings(writer: Writer, notes: Sequence[int], theme: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for part in in_chunks(notes):
        chunk = {"theme": theme, "notes": part}
        found += writer.connection.execute(_OF_THEME, chunk).all()
    return found
