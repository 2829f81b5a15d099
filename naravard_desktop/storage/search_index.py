"""The full-text index over the notes' stems: FTS5 with external content, so that no text is stored twice."""

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, Select, bindparam, column, select, table, text
from sqlalchemy.exc import DBAPIError

from naravard_desktop.language.analyse import ANALYSIS_VERSION, stems
from naravard_desktop.storage import tables

VERSION_KEY = "analysis_version"

_ADD = "INSERT INTO note_search(rowid, stems) VALUES (?, ?)"
_REMOVE = text("INSERT INTO note_search(note_search, rowid, stems) VALUES ('delete', :pk, :stems)")
_REBUILD = text("INSERT INTO note_search(note_search) VALUES ('rebuild')")
_MERGE = text("INSERT INTO note_search(note_search) VALUES ('optimize')")
_CHECK = text("INSERT INTO note_search(note_search, rank) VALUES ('integrity-check', 1)")

_BATCH = 1000
_note = tables.note.c


def add(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Index *rows*, which have ``pk`` and ``stems``."""
    connection.exec_driver_sql(_ADD, [(row["pk"], row["stems"]) for row in rows])


def remove(connection: Connection, pk: int, indexed: str) -> None:
    """Take note *pk*, which was indexed under the stems *indexed*, out of the index."""
    connection.execute(_REMOVE, {"pk": pk, "stems": indexed})


def forget_removed(connection: Connection) -> None:
    """Leave nothing in the index of what was removed: until its parts are merged they still hold old words."""
    connection.execute(_MERGE)


def matching_ids(match: str) -> Select[int]:
    """Return the query for the local ids of the notes that match the FTS5 expression *match*."""
    index = table("note_search", column("rowid", Integer))
    return select(index.c.rowid).where(text("note_search MATCH :match").bindparams(match=match))


def is_sound(connection: Connection) -> bool:
    """Tell whether the index agrees with the notes. Needs a write transaction."""
    try:
        with connection.begin_nested():
            connection.execute(_CHECK)
    except DBAPIError:
        return False
    return True


def is_current(connection: Connection) -> bool:
    """Tell whether the index was made with the Swedish analysis of this version."""
    version = connection.execute(select(tables.meta.c.value).where(tables.meta.c.key == VERSION_KEY)).scalar()
    return version == str(ANALYSIS_VERSION)


def rebuild(connection: Connection) -> None:
    """Analyse every note anew and make the index from nothing."""
    restem = tables.note.update().where(_note.pk == bindparam("wanted")).values(stems=bindparam("fresh"))
    last = 0
    while batch := connection.execute(
        select(_note.pk, _note.text).where(_note.pk > last).order_by(_note.pk).limit(_BATCH)
    ).all():
        connection.execute(restem, [{"wanted": row.pk, "fresh": stems(row.text or "")} for row in batch])
        last = batch[-1].pk
    connection.execute(_REBUILD)
    connection.execute(tables.meta.delete().where(tables.meta.c.key == VERSION_KEY))
    connection.execute(tables.meta.insert(), {"key": VERSION_KEY, "value": str(ANALYSIS_VERSION)})
