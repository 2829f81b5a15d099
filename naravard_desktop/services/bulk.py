"""Many notes at once, for imports: the same operations as one at a time, in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.identity import derived_uid
from naravard_desktop.domain.note import NoteDraft, checked
from naravard_desktop.domain.operation import Operation, Value
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.notes import bring_back_note, write_note
from naravard_desktop.services.projects import project_uid
from naravard_desktop.storage import oplog
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

_CHUNK = 500
_COMPARED = ("text", "kind", "group", "session", "principal", "table", "round", "votes", "voters")


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """A row of a foreign file.

    Attributes:
        source_key: what tells the row from every other, also next time: a note's uid, the file's own id of it, or
            its content with a number for the second and later of the same content.
        draft: what it says.
    """

    source_key: str
    draft: NoteDraft


@dataclass(frozen=True, slots=True)
class BulkResult:
    """How many notes were new, corrected, or said what they had said before."""

    added: int
    updated: int
    unchanged: int
    change: Change


def bulk_notes(
    project: ProjectFile, rows: Iterable[ImportedNote], progress: Callable[[int], None] = lambda _done: None
) -> BulkResult:
    """Store *rows*, all of them or none, as one change.

    A row that was imported before is recognised by its key. Only values that the note has never had count as a
    correction, so that an old file imported again never overwrites what a user has written since.

    Args:
        rows: read as they're stored, so memory doesn't grow with their number.
        progress: called with the number of rows stored so far; an exception from it stops and undoes everything.

    Raises:
        UserError: a draft breaks a rule, or it couldn't be stored; nothing was.
    """
    counts = {"added": 0, "updated": 0, "unchanged": 0}
    namespace = project_uid(project)
    with project.write() as writer:
        for chunk in _chunks(rows):
            uids = [_uid(namespace, row.source_key) for row in chunk]
            writer.registry.prefetch(uids)
            for uid, row in zip(uids, chunk, strict=True):
                counts[_store(writer, uid, row.draft)] += 1
            progress(sum(counts.values()))
    return BulkResult(**counts, change=change_of(writer))


def _chunks(rows: Iterable[ImportedNote]) -> Iterator[list[ImportedNote]]:
    source = iter(rows)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


def _uid(namespace: str, key: str) -> str:
    try:
        return str(UUID(key))
    except ValueError:
        return derived_uid(namespace, key)


def _store(writer: Writer, uid: str, draft: NoteDraft) -> str:
    draft = checked(draft)
    pk = writer.registry.known(uid)
    if pk is None:
        write_note(writer, draft, uid)
        return "added"
    if writer.registry.kind(pk) != "note":
        raise InvalidNote("En rad har ett id som hör till något annat än en anteckning. Rätta eller töm id:t.")
    if not writer.state(pk).alive:
        return _bring_back(writer, pk, draft)
    return "updated" if _correct(writer, pk, draft) else "unchanged"


def _bring_back(writer: Writer, pk: int, draft: NoteDraft) -> str:
    # What a user has deleted stays so; an import that was undone may be made again.
    if not writer.is_undone(pk):
        return "unchanged"
    bring_back_note(writer, pk, draft)
    return "added"


def _correct(writer: Writer, pk: int, draft: NoteDraft) -> bool:
    """Give the note *pk* those values of *draft* that it has never had; tell whether there were any."""
    known = oplog.of_entity(writer.connection, pk)
    corrected = False
    for field in _COMPARED:
        given = getattr(draft, field)
        given = None if given in ("", None) else str(given) if field == "kind" else given
        value = writer.as_value(field, given)
        if value is not None and not any(_had(op, field, value) for op in known):
            writer.put(pk, field, given)
            corrected = True
    return corrected


def _had(operation: Operation, field: str, value: Value) -> bool:
    """Tell whether *operation* gave *field* this value, or one that was erased and may have been it."""
    if not operation.touches(field):
        return False
    sealed = operation.sealed.get(field)
    return operation.value(field) == value or (sealed is not None and sealed.is_erased)
