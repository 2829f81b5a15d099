"""What a whole room may read of a session while it goes on: masked, and without saying who a few persons are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from naravard_desktop.domain.cube import DEFAULT_THRESHOLD
from naravard_desktop.language.personal_data import find_personal_data, masked
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile

MOST_TEXT = 600
"""Characters of a note that are shown; nobody reads more of it from ten metres."""

_LOOK_FURTHER = 400
"""Characters after those that are looked at too, so that no number or name is cut before it is known for what it is."""


@dataclass(frozen=True, slots=True)
class WallNote:
    """A note as the room may see it.

    Attributes:
        pk: its local id.
        text: masked and cut, see `public_text`.
        kind: as in `NoteRow`.
        group: the name of the group that said it, if the room may know; see `groups_to_name`.
    """

    pk: int
    text: str
    kind: str
    group: str


def public_text(text: str) -> str:
    """Return *text* as the room may read it: what is likely to be personal data is masked, a long text is cut."""
    seen = text[: MOST_TEXT + _LOOK_FURTHER]
    shown = [finding for finding in find_personal_data(seen) if finding.start < MOST_TEXT]
    end = max([MOST_TEXT, *(finding.end for finding in shown)])
    return masked(seen[:end], shown) + ("…" if end < len(text) else "")


def newest_notes(project: ProjectFile, session: SessionRow, limit: int, table: str = "") -> list[int]:
    """Return the *limit* notes of *session* that came last, the newest first; of one table only if it's given."""
    n = tables.note.c
    query = select(n.pk).where(n.session == session.pk, *([n.table == table] if table else []))
    with project.read() as connection:
        return list(connection.execute(query.order_by(n.pk.desc()).limit(limit)).scalars())


def wall_notes(
    project: ProjectFile, session: SessionRow, notes: Sequence[int], public: Callable[[str], str] = public_text
) -> tuple[WallNote, ...]:
    """Return *notes* as the room may read them, in their order, as far as they still are notes of *session*.

    Args:
        public: `public_text`, or what remembers its answers.
    """
    rows = [row for row in note_rows(project, notes) if row.session == session.pk]
    named = groups_to_name(session)
    return tuple(
        WallNote(row.pk, public(row.text), row.kind, row.group_name if row.group in named else "") for row in rows
    )


def groups_to_name(session: SessionRow) -> frozenset[int]:
    """Return the groups of which the room may read that they said something in *session*.

    Each has at least `DEFAULT_THRESHOLD` persons there, and so have those without a name, taken together: else a note
    without a name could only come from the few. Where they'd be too few the smallest of the others keeps its name back
    as well.
    """
    present = {group: persons for group, persons in session.participants.items() if persons}
    named = {group: persons for group, persons in present.items() if persons >= DEFAULT_THRESHOLD}
    unnamed = sum(present.values()) - sum(named.values())
    if 0 < unnamed < DEFAULT_THRESHOLD and named:
        del named[min(named, key=lambda group: (named[group], group))]
    return frozenset(named)
