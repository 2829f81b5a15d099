"""Masking personal data in notes, and erasing for good what was there before."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.domain.fold import fold
from naravard_desktop.domain.operation import Action, Operation
from naravard_desktop.language.personal_data import Finding, find_personal_data, masked, placeholder
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.kindred import kindred
from naravard_desktop.services.memos import memos_of
from naravard_desktop.services.notes import known_note
from naravard_desktop.storage import oplog, tables
from naravard_desktop.storage.backup import backups_beside
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.remains import may_hold
from naravard_desktop.storage.writer import Writer

BEFORE_REMOVAL = "radering"
"""The reason in the name of the backup that takes the place of those that hold what was erased."""

_TELLING = 20
"""Characters from which on a former text is taken out of drafts wherever it stands."""


@dataclass(frozen=True, slots=True)
class Remains:
    """Where the former texts of notes are.

    Attributes:
        texts: how many former texts their history holds, which `erase_original` would erase.
        backups: automatic backups that hold one, erased here or not, or may as they can't be looked into.
    """

    texts: int
    backups: tuple[Path, ...]


def mask(project: ProjectFile, note: int, findings: Sequence[Finding] | None = None, *, erase: bool = False) -> Change:
    """Put ``[namn]`` and the like in place of personal data in the text of *note*, and note down which kinds it was.

    Where the note has two versions, each is masked and both are kept.

    Args:
        findings: those of the shown text to mask; None = all that are found, in every version and in its memos. One
            that isn't found there any more is left out.
        erase: take the former texts out of the history as well, as `erase_original` does.

    Raises:
        UnknownEntity: the note was removed; nothing was changed.
    """
    with project.write() as writer:
        kinds = _mask_heads(writer, note, findings)
        for memo in memos_of(writer, note) if findings is None else ():
            kinds += _mask_heads(writer, memo, None)
        if kinds:
            known = known_note(writer, note).values.get("masked") or []
            writer.put(note, "masked", [*known, *kinds])
        if erase:
            _erase(writer, [note])
    if erase:
        _settle(project, writer)
    return change_of(writer)


def erase_original(project: ProjectFile, note: int) -> Change:
    """Erase for good what *note* and its memos said before: every text in their history but the present ones.

    Their hashes stay, so that the history holds together. The erasure travels with merges. What it doesn't reach,
    tells `remains_of`.

    Raises:
        UnknownEntity: the note was removed; nothing was changed.
    """
    return erase_all(project, [note])


def mask_all(project: ProjectFile, notes: Sequence[int]) -> Change:
    """Mask all that is found in *notes*, as one change; see `mask`."""
    with project.write() as writer:
        for note in notes:
            mask(project, note)
    return change_of(writer)


def erase_all(project: ProjectFile, notes: Sequence[int]) -> Change:
    """Erase for good what *notes* said before, as one change; see `erase_original`."""
    with project.write() as writer:
        for note in notes:
            known_note(writer, note)
        _erase(writer, notes)
    _settle(project, writer)
    return change_of(writer)


def remains_of(project: ProjectFile, notes: Sequence[int]) -> Remains:
    """Return where former texts of *notes* are, before or after they were erased. It opens every backup."""
    with project.read() as connection:
        histories = [oplog.of_entity(connection, note) for note in sorted(kindred(connection, notes))]
    left = sum(len(_former(operations)) for operations in histories)
    texts = [op_id for operations in histories for op_id in _past_texts(operations)]
    erasures = [op.id for operations in histories for op in operations if op.action is Action.ERASE and not left]
    found = backups_beside(project.path) if texts else []
    return Remains(left, tuple(each for each in found if may_hold(each, project.key, texts, erasures)))


def renew_backups(project: ProjectFile, notes: Sequence[int]) -> int:
    """Make a new verified backup, then remove those that hold what was erased from *notes*; return how many.

    While it isn't erased in the project nothing is removed.

    Raises:
        UserError: the backup couldn't be made, or an old one not be removed; what wasn't removed is there.
    """
    project.back_up(BEFORE_REMOVAL)
    left = remains_of(project, notes)
    if left.texts:
        return 0
    for backup in left.backups:
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            raise UnreadableFile(
                "Säkerhetskopian {name} gick inte att ta bort. Kontrollera att du får skriva i dess mapp, eller ta "
                "bort den för hand.",
                name=backup.name,
            ) from error
    return len(left.backups)


def masked_notes(project: ProjectFile) -> int:
    """Return how many notes had personal data masked."""
    query = select(func.count()).where(tables.note.c.masked.is_not(None))
    with project.read() as connection:
        return connection.execute(query).scalar_one()


def _mask_heads(writer: Writer, note: int, findings: Sequence[Finding] | None) -> list[str]:
    """Mask the text of each head of *note*; return the kinds of what was masked in the shown one, or in all."""
    state, kinds = known_note(writer, note), list[str]()
    heads = state.heads.get("text", ())
    texts = {op.id: op.value("text") for op in oplog.of_entity(writer.connection, note) if op.id in heads}
    for head in heads:
        text = texts[head] or ""
        chosen = [each for each in find_personal_data(text) if findings is None or each in findings]
        if chosen and (findings is None or text == state.values["text"]):
            writer.put_back(note, "text", masked(text, chosen), [head])
            kinds += [each.kind.value for each in chosen]
    return kinds


def _erase(writer: Writer, notes: Iterable[int]) -> None:
    """Erase what *notes* said before, and the same in what they were split from or into or put together of."""
    writer.flush()
    for note in sorted(kindred(writer.connection, notes)):
        former = _former(oplog.of_entity(writer.connection, note))
        if former:
            writer.erase(note, "text", [op.id for op in former])
            _clean_drafts(writer, [op.value("text") for op in former])


def _former(operations: Sequence[Operation]) -> list[Operation]:
    """Return those of one note's *operations* that gave it a text which another has replaced and which is there yet."""
    past = set(_past_texts(operations))
    return [op for op in operations if op.id in past and not op.sealed["text"].is_erased]


def _past_texts(operations: Sequence[Operation]) -> list[bytes]:
    state = fold("note", operations)
    present = state.heads.get("text", ()) if state.alive else ()
    return [op.id for op in operations if op.touches("text") and op.id not in present]


def _clean_drafts(writer: Writer, originals: Iterable[str]) -> None:
    """Take what is erased out of what was being typed: drafts that were left, or that speak of the same person."""
    former = [text for text in originals if text]
    for key, kept in writer.connection.execute(select(tables.draft.c.key, tables.draft.c.text)).all():
        text = kept
        for original in former:
            text = _without(original, text)
        if text != kept:
            named = tables.draft.c.key == key
            change = (
                tables.draft.update().where(named).values(text=text) if text else tables.draft.delete().where(named)
            )
            writer.connection.execute(change)


def _without(original: str, draft: str) -> str:
    """Return *draft* without *original*, which may be quoted as JSON, and with its personal data masked.

    A short text is taken out only where it's a line of its own: it may be a part of any other word.
    """
    quoted = json.dumps(original, ensure_ascii=False)[1:-1]
    if len(original) < _TELLING:
        draft = re.sub(rf"^{re.escape(original)}$", "", draft, flags=re.MULTILINE)
    else:
        draft = draft.replace(original, "").replace(quoted, "")
    for found in find_personal_data(original):
        draft = draft.replace(original[found.start : found.end], placeholder(found.kind))
    return draft


def _settle(project: ProjectFile, writer: Writer) -> None:
    """Empty the log of what was written, which holds the pages as they were before."""
    if writer.operations:
        project.checkpoint()
