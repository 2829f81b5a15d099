"""Notes as CSV or JSON, for other programs and for importing again."""

import csv
import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import select

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.exchange.atomic import written_whole
from naravard_desktop.exchange.cells import defused, write_several
from naravard_desktop.exchange.headings import FIELDS
from naravard_desktop.exchange.names import plain, qualified_names
from naravard_desktop.services.catalogue import groups, principals, sessions, themes
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows
from naravard_desktop.services.projects import overview, project_uid
from naravard_desktop.services.rows import NoteRow, SessionRow, ThemeRow
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile

FORMATS = (".csv", ".json")
FORMAT_VERSION = 1

_BATCH = 1000

Progress = Callable[[int], None]


def export_notes(
    project: ProjectFile, path: Path, progress: Progress = lambda _done: None, *, delimiter: str = ","
) -> int:
    """Write all notes of *project* to *path*, whole or not at all, and return how many they were.

    ``.csv`` has the fields of `FIELDS`, UTF-8 with a byte order mark; imported again it changes nothing. ``.json``
    also has the project, its sessions, groups, principals, themes and codings. Rows are read as they're written.

    Args:
        path: what's there is replaced; its ending, one of `FORMATS`, chooses the format.
        progress: called with the number of notes written so far.
        delimiter: of a CSV file; Excel with Swedish settings opens one with ``;``.

    Raises:
        UserError: another ending, or the file couldn't be written.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise UnreadableFile(
            "Filnamnet {name} ska sluta på {formats}.", name=path.name, formats=" eller ".join(FORMATS)
        )
    encoding = "utf-8-sig" if suffix == ".csv" else "utf-8"
    # One read around the others: all that is written is of one moment, whoever else writes meanwhile.
    with project.read(), written_whole(path, encoding) as file:
        catalogue = _Catalogue.of(project)
        notes = array("q", reversed(find_notes(project, NoteFilter())))
        records = _counted(_records(project, notes, catalogue), progress)
        if suffix == ".csv":
            _write_csv(file, records, delimiter)
        else:
            _write_json(file, project, records, catalogue)
    return len(notes)


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """What notes refer to, by local id; themes by the name that tells them apart."""

    sessions: Mapping[int, SessionRow]
    principals: Mapping[int, str]
    groups: Mapping[int, str]
    themes: Mapping[int, ThemeRow]
    theme_names: Mapping[int, str]

    @classmethod
    def of(cls, project: ProjectFile) -> "_Catalogue":
        every = themes(project)
        return cls(
            {row.pk: row for row in sessions(project)},
            {row.pk: row.name for row in principals(project)},
            {row.pk: row.name for row in groups(project)},
            {row.pk: row for row in every},
            _telling_names(every),
        )


def _telling_names(rows: list[ThemeRow]) -> dict[int, str]:
    count = Counter((row.perspective, plain(row.name)) for row in rows)
    qualified = qualified_names(rows)
    return {r.pk: r.name if count[r.perspective, plain(r.name)] == 1 else qualified[r.pk] for r in rows}


def _records(project: ProjectFile, notes: "array[int]", catalogue: _Catalogue) -> Iterator[dict[str, Any]]:
    for start in range(0, len(notes), _BATCH):
        for row in note_rows(project, notes[start : start + _BATCH]):
            yield _record(row, catalogue)


def _record(row: NoteRow, catalogue: _Catalogue) -> dict[str, Any]:
    session = catalogue.sessions.get(row.session) if row.session is not None else None
    coded = [(mark.perspective, catalogue.theme_names.get(mark.pk, mark.name)) for mark in row.themes]
    return {
        "note_id": row.uid,
        "readable_id": row.readable_id,
        "session": row.session_title,
        "date": session.date.isoformat() if session and session.date else None,
        "table": row.table,
        "round": row.round,
        "group": row.group_name,
        "principal": catalogue.principals.get(row.principal, "") if row.principal is not None else "",
        "perspective": write_several(name for perspective, name in coded if perspective),
        "themes": [name for perspective, name in coded if not perspective],
        "kind": row.kind,
        "text": row.text,
        "votes": row.votes,
        "voters": row.voters,
        "captured_at": _moment(row.captured_at),
        "quotable": row.quotable,
    }


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds").replace("+00:00", "Z")


def _counted(records: Iterable[dict[str, Any]], progress: Progress) -> Iterator[dict[str, Any]]:
    number = 0
    for number, record in enumerate(records, 1):
        yield record
        if number % _BATCH == 0:
            progress(number)
    progress(number)


def _write_csv(file: TextIO, records: Iterable[dict[str, Any]], delimiter: str) -> None:
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(FIELDS)
    writer.writerows([_cell(record[field]) for field in FIELDS] for record in records)


def _cell(value: Any) -> str | int | None:
    if isinstance(value, bool):
        return "ja" if value else ""
    if isinstance(value, list):
        value = write_several(value)
    return defused(value) if isinstance(value, str) else value


def _write_json(file: TextIO, project: ProjectFile, notes: Iterable[dict[str, Any]], catalogue: _Catalogue) -> None:
    """Write one object, a line for each entry, without ever holding the notes."""
    file.write(f'{{\n"format": {FORMAT_VERSION},\n"project": {_json(_project(project))}')
    parts: tuple[tuple[str, Iterable[Any]], ...] = (
        ("sessions", (_session(row, catalogue) for row in catalogue.sessions.values())),
        ("groups", ({"group_id": g.uid, "name": g.name, "short": g.short} for g in groups(project))),
        ("principals", ({"principal_id": p.uid, "name": p.name} for p in principals(project))),
        ("themes", (_theme(row, catalogue) for row in catalogue.themes.values())),
        ("notes", notes),
        ("codings", _codings(project, catalogue)),
    )
    for name, entries in parts:
        file.write(f',\n"{name}": [')
        for number, entry in enumerate(entries):
            file.write((",\n" if number else "\n") + _json(entry))
        file.write("\n]")
    file.write("\n}\n")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _project(project: ProjectFile) -> dict[str, Any]:
    about = overview(project)
    return {
        "project_id": project_uid(project),
        "title": about.title,
        "organisation": about.organisation,
        "roadmaps": list(about.roadmaps),
    }


def _session(row: SessionRow, catalogue: _Catalogue) -> dict[str, Any]:
    return {
        "session_id": row.uid,
        "title": row.title,
        "date": row.date.isoformat() if row.date else None,
        "place": row.place,
        "forum": row.forum,
        "kind": row.kind,
        "method": row.method,
        "questions": list(row.questions),
        "agenda": [{"question": block.question, "minutes": block.minutes or None} for block in row.agenda],
        "dots_each": row.dots_each,
        "dots_stacked": row.dots_stacked if row.dots_each is not None else None,
        "tables": row.tables,
        "rounds": row.rounds,
        "principal": catalogue.principals.get(row.principal, "") if row.principal is not None else "",
        "participants": {catalogue.groups.get(pk, ""): persons for pk, persons in row.participants.items()},
    }


def _theme(row: ThemeRow, catalogue: _Catalogue) -> dict[str, Any]:
    parent = catalogue.themes.get(row.parent) if row.parent is not None else None
    return {
        "theme_id": row.uid,
        "name": row.name,
        "short": row.short,
        "roadmap": row.roadmap_title,
        "dimension": row.dimension_name,
        "parent_id": parent.uid if parent else None,
        "perspective": row.perspective,
        "keywords": list(row.keywords),
        "about": row.about,
    }


def _codings(project: ProjectFile, catalogue: _Catalogue) -> Iterator[dict[str, Any]]:
    c, note = tables.coding.c, tables.entity
    query = (
        select(note.c.uid, c.theme, c.origin, c.coded_at, c.start, c.end)
        .join(note, note.c.pk == c.note)
        .join(tables.note, tables.note.c.pk == c.note)
        .order_by(c.pk)
    )
    with project.read() as connection:
        for row in connection.execution_options(yield_per=_BATCH).execute(query):
            theme = catalogue.themes.get(row.theme)
            if theme is not None:
                yield {
                    "note_id": row.uid,
                    "theme_id": theme.uid,
                    "theme": catalogue.theme_names[row.theme],
                    "origin": row.origin,
                    "coded_at": _moment(row.coded_at.replace(tzinfo=UTC)) if row.coded_at else None,
                    "start": row.start,
                    "end": row.end,
                }
