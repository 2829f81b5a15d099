"""Finding notes: filters, search as you type, and how many there are of what."""

import re
from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, exists, func, select

from naravard_desktop.language.analyse import match_query
from naravard_desktop.storage import search_index, tables, tally
from naravard_desktop.storage.project_file import ProjectFile

_READABLE = re.compile(r"[a-zA-Z]{3}-[0-9]{3,9}")

_n, _t = tables.note.c, tables.tally.c


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes to show; what is empty doesn't narrow.

    Attributes:
        query: what the user has typed so far; Swedish is understood, compounds too. A readable id finds that note.
        coded: True: only notes with a theme, False: only those without. A perspective isn't a theme here.
        groups, sessions, themes: local ids, any of them.
        kinds: kinds as stored; an empty text stands for notes without one.
        conflicts: only notes about which somebody has to decide.
    """

    query: str = ""
    coded: bool | None = None
    groups: frozenset[int] = frozenset()
    sessions: frozenset[int] = frozenset()
    kinds: frozenset[str] = frozenset()
    themes: frozenset[int] = frozenset()
    conflicts: bool = False

    def is_empty(self) -> bool:
        """Tell whether every note passes."""
        return self == NoteFilter()


@dataclass(frozen=True, slots=True)
class FilterCounts:
    """How many notes there are of what, in the whole project; keys are local ids or kinds as stored."""

    notes: int
    uncoded: int
    by_group: Mapping[int, int]
    by_session: Mapping[int, int]
    by_kind: Mapping[str, int]
    by_theme: Mapping[int, int]


def find_notes(project: ProjectFile, wanted: NoteFilter, limit: int | None = None) -> "array[int]":
    """Return the local ids of the notes that pass *wanted*, the last to arrive first; at most *limit* of them."""
    with project.read() as connection:
        found = connection.execution_options(yield_per=10_000).execute(_ids(wanted).limit(limit))
        ids = array("q")
        ids.extend(found.scalars())
        return ids


def count_notes(project: ProjectFile, wanted: NoteFilter) -> int:
    """Return how many notes pass *wanted*."""
    query = select(func.count()).select_from(_ids(wanted).order_by(None).subquery())
    with project.read() as connection:
        return connection.execute(query).scalar_one()


def filter_counts(project: ProjectFile) -> FilterCounts:
    """Return how many notes there are of what; it costs the same however many notes there are."""
    groups, sessions, themes = Counter[int](), Counter[int](), Counter[int]()
    kinds = Counter[str]()
    with project.read() as connection:
        for session, group, kind, theme, notes in connection.execute(select(tables.tally)):
            themes[theme] += notes
            if theme == tally.ANY_THEME:
                groups[group] += notes
                sessions[session] += notes
                kinds[kind] += notes
    uncoded = themes.pop(tally.NO_THEME, 0)
    return FilterCounts(themes.pop(tally.ANY_THEME, 0), uncoded, groups, sessions, kinds, themes)


def _ids(wanted: NoteFilter) -> Select[int]:
    conditions = _conditions(wanted)
    named = _READABLE.fullmatch(wanted.query.strip())
    if named:
        return select(_n.pk).where(_n.readable_id == named.group().upper(), *conditions).order_by(_n.pk.desc())
    match = match_query(wanted.query)
    if wanted.query.strip() and not match:
        return select(_n.pk).where(_n.pk < 0)
    if not match:
        return select(_n.pk).where(*conditions).order_by(_n.pk.desc())
    hits = search_index.matching_ids(match)
    if not conditions:
        return hits.order_by(hits.selected_columns[0].desc())
    inner = hits.subquery()
    return select(_n.pk).join(inner, inner.c[0] == _n.pk).where(*conditions).order_by(inner.c[0].desc())


def _conditions(wanted: NoteFilter) -> list[ColumnElement[bool]]:
    coding = tables.coding.c
    coded = exists().where(coding.note == _n.pk, coding.theme.notin_(tally.PERSPECTIVES))
    conditions: list[ColumnElement[bool]] = []
    if wanted.coded is not None:
        conditions.append(coded if wanted.coded else ~coded)
    if wanted.groups:
        conditions.append(_n.group.in_(wanted.groups))
    if wanted.sessions:
        conditions.append(_n.session.in_(wanted.sessions))
    if wanted.kinds:
        conditions.append(func.coalesce(_n.kind, "").in_(wanted.kinds))
    if wanted.themes:
        conditions.append(exists().where(coding.note == _n.pk, coding.theme.in_(wanted.themes)))
    if wanted.conflicts:
        conditions.append(exists().where(tables.conflict.c.entity == _n.pk))
    return conditions
