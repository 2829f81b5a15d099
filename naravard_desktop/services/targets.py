"""Targets for what should be heard: set and read. The same target set on two laptops is one entity."""

from collections.abc import Mapping

from sqlalchemy import select

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.identity import derived_uid
from naravard_desktop.domain.targets import MAX_TARGET, Place, Targets
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.presence import refuse_missing
from naravard_desktop.services.projects import project_uid
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

_t = tables.target.c


def targets(project: ProjectFile, session: int | None = None) -> Targets:
    """Return the targets of *session*; None: those of the whole programme."""
    query = select(_t.group, _t.theme, _t.notes).where(_t.session == session, _t.notes.is_not(None))
    with project.read() as connection:
        return Targets({(row.group, row.theme): row.notes for row in connection.execute(query)})


def set_targets(project: ProjectFile, session: int | None, wanted: Mapping[Place, int | None]) -> Change:
    """Give each place of *wanted* its target in *session* (None: in the whole programme), as one change.

    Args:
        wanted: notes by place, 0 to `MAX_TARGET`; None takes the target away. Other places stay as they are.

    Raises:
        InvalidNote: a number is out of its bounds; nothing was changed.
        UnknownEntity: the session, a group or a theme was removed; nothing was changed.
    """
    for number in wanted.values():
        if number is not None and not (type(number) is int and 0 <= number <= MAX_TARGET):
            raise InvalidNote("Ett mål ska vara 0 till {limit} anteckningar.", limit=MAX_TARGET)
    namespace = project_uid(project)
    with project.write() as writer:
        chosen = (session, *(pk for place in wanted for pk in place))
        refuse_missing(
            writer, chosen, "Tillfället, gruppen eller temat finns inte längre. Inga mål ändrades; öppna målen igen."
        )
        for place, number in wanted.items():
            key = "\x00".join(writer.registry.uid(pk) if pk is not None else "" for pk in (session, *place))
            _set(writer, derived_uid(namespace, f"target\x00{key}"), (session, *place), number)
    return change_of(writer)


def _set(writer: Writer, uid: str, where: tuple[int | None, ...], number: int | None) -> None:
    pk = writer.registry.known(uid)
    if pk is None:
        if number is not None:
            session, group, theme = where
            writer.create("target", {"session": session, "group": group, "theme": theme, "notes": number}, uid)
        return
    state = writer.state(pk)
    if number is None:
        if state.alive:
            writer.delete(pk)
        return
    if not state.alive:
        writer.restore(pk)
    if state.values.get("notes") != number:
        writer.put(pk, "notes", number)
