"""Photos of flip charts: kept in the project, each with the session that it was taken at.

What a photo is stands in the log as an attachment; its bytes lie beside the log, once however often they are used.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, exists, func, insert, select

from naravard_desktop.domain.errors import InvalidProject, UnknownEntity, UserError
from naravard_desktop.domain.fold import EntityState
from naravard_desktop.domain.note import clean_text
from naravard_desktop.domain.operation import Action
from naravard_desktop.domain.picture import MAX_NAME, Picture
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.presence import refuse_missing
from naravard_desktop.storage import oplog, tables
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

_a, _blob, _n, _op = tables.attachment.c, tables.blob.c, tables.note.c, tables.operation.c
_ERASED = exists().where(_op.entity == _a.pk, _op.action == Action.ERASE.value)


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A photo of a session.

    Attributes:
        name: what it's called; empty once it was erased.
        sha256: of the bytes that `picture_data` gives.
        notes: how many of the session's notes were typed from it.
        erased: its bytes are gone for good; this row says that there was a photo.
    """

    pk: int
    uid: str
    name: str
    media_type: str
    sha256: str
    added_at: datetime
    notes: int
    erased: bool = False


def add_picture(project: ProjectFile, session: int, name: str, picture: Picture) -> Change:
    """Store *picture* durably with *session*; the first of `Change.created` is the photo.

    One that the session has already isn't stored again: then nothing is changed, and `Change.created` names that one.

    Args:
        name: what photos are called, such as ``"Foto"``; a running number follows. Never a file's name, which may
            say who took it.

    Raises:
        UserError: the session was removed, or there's no room; nothing was stored.
    """
    with project.write() as writer:
        gone = (
            "Tillfället finns inte längre, så fotot sparades inte. Välj ett annat tillfälle och lägg till fotot igen."
        )
        refuse_missing(writer, [session], gone)
        twin = _twin(writer.connection, session, picture.sha256)
        if twin is not None:
            return Change(created=(twin,))
        _keep_bytes(writer.connection, picture)
        values = {"name": _numbered(writer.connection, session, name), "media_type": picture.media_type}
        about = {"target": session, "sha256": picture.sha256, "added_at": datetime.now(UTC)}
        writer.create("attachment", values | about)
    return change_of(writer)


def rename_picture(project: ProjectFile, pk: int, name: str) -> Change:
    """Call the photo *pk* *name*, 1 to `MAX_NAME` characters on one line; the same name changes nothing.

    Raises:
        UserError: no name, too long a name, or the photo was removed; nothing was changed.
    """
    name = " ".join(clean_text(name).split())
    if not name:
        raise UserError("Skriv vad fotot ska heta. Namnet är som det var.")
    if len(name) > MAX_NAME:
        raise UserError("Ett fotos namn får vara högst {limit} tecken. Namnet är som det var.", limit=MAX_NAME)
    with project.write() as writer:
        if _known(writer, pk).values.get("name") != name:
            writer.put(pk, "name", name)
    return change_of(writer)


def delete_picture(project: ProjectFile, pk: int) -> Change:
    """Take the photo *pk* out of its session; undo brings it back, for its bytes stay until they're erased.

    Raises:
        UnknownEntity: it was removed already; nothing was changed.
    """
    with project.write() as writer:
        _known(writer, pk)
        writer.delete(pk)
    return change_of(writer)


def erase_picture(project: ProjectFile, pk: int) -> Change:
    """Take the bytes of the photo *pk* and its name out of the project file for good, in every session that has it.

    What stays is that there was a photo, and the notes typed from it. Undo doesn't bring it back. Backups that were
    made before still hold it.

    Raises:
        UnknownEntity: it was removed already; nothing was changed.
    """
    with project.write() as writer:
        sha256 = _known(writer, pk).values["sha256"]
        for each in _all_with(writer.connection, sha256):
            _erase(writer, each)
        writer.connection.execute(delete(tables.blob).where(_blob.sha256 == sha256))
    # Until then the bytes are in the file's write-ahead log.
    project.checkpoint()
    return change_of(writer)


def pictures(project: ProjectFile, session: int) -> tuple[PictureRow, ...]:
    """Return the photos of *session* in the order in which they were added."""
    with project.read() as connection:
        rows = connection.execute(_ROWS.where(_a.target == session).order_by(_a.pk)).all()
        counted = _notes_per_picture(connection, session) if rows else {}
    return tuple(
        PictureRow(
            row.pk,
            row.uid,
            row.name or "",
            row.media_type or "",
            row.sha256 or "",
            row.added_at.replace(tzinfo=UTC) if row.added_at else _EPOCH,
            counted.get(row.pk, 0),
            row.erased,
        )
        for row in rows
    )


def picture_data(project: ProjectFile, pk: int) -> bytes:
    """Return the photo *pk* as a JPEG or PNG file.

    Raises:
        UnknownEntity: it was removed or erased.
        InvalidProject: its bytes are missing in the file.
    """
    with project.read() as connection:
        row = connection.execute(_BYTES.where(_a.pk == pk)).one_or_none()
    if row is None or row.erased:
        raise UnknownEntity("Fotot finns inte längre.")
    if row.data is None:
        raise InvalidProject("Ett foto saknas i projektfilen. Det finns kanske kvar i en säkerhetskopia.")
    return row.data


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ROWS = select(tables.attachment, tables.entity.c.uid, _ERASED.label("erased")).join(
    tables.entity, tables.entity.c.pk == _a.pk
)
_BYTES = select(_blob.data, _ERASED.label("erased")).select_from(
    tables.attachment.outerjoin(tables.blob, _blob.sha256 == _a.sha256)
)


def _known(writer: Writer, pk: int) -> EntityState:
    try:
        state = writer.state(pk)
    except KeyError:
        state = None
    if state is None or not state.alive:
        raise UnknownEntity("Fotot finns inte längre. Inget ändrades.")
    return state


def _twin(connection: Connection, session: int, sha256: str) -> int | None:
    query = select(_a.pk).where(_a.target == session, _a.sha256 == sha256, ~_ERASED).limit(1)
    return connection.execute(query).scalar()


def _keep_bytes(connection: Connection, picture: Picture) -> None:
    if not connection.execute(select(exists().where(_blob.sha256 == picture.sha256))).scalar():
        connection.execute(insert(tables.blob), {"sha256": picture.sha256, "data": picture.data})


def _numbered(connection: Connection, session: int, name: str) -> str:
    names = [each or "" for each in connection.execute(select(_a.name).where(_a.target == session)).scalars()]
    ends = [each.removeprefix(f"{name} ") for each in names]
    return f"{name} {max([len(names), *(int(end) for end in ends if end.isdecimal())]) + 1}"


def _notes_per_picture(connection: Connection, session: int) -> dict[int, int]:
    query = select(_n.picture, func.count()).where(_n.session == session, _n.picture.is_not(None)).group_by(_n.picture)
    return dict(connection.execute(query).all())


def _all_with(connection: Connection, sha256: str) -> Iterable[int]:
    """Return every photo with these bytes, also one that was deleted and could be brought back."""
    said = _op.body.contains(f'"sha256":"{sha256}"')
    query = select(_op.entity).join(tables.entity, tables.entity.c.pk == _op.entity)
    return connection.execute(query.where(tables.entity.c.kind == "attachment", said).distinct()).scalars().all()


def _erase(writer: Writer, pk: int) -> None:
    operations = oplog.of_entity(writer.connection, pk)
    for field in ("name", "sha256"):
        writer.erase(pk, field, [operation.id for operation in operations if operation.touches(field)])
