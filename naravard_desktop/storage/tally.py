"""The tally: how many notes per session, group, kind and theme, kept in step with every change."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from naravard_desktop.storage import tables
from naravard_desktop.storage.chunks import in_chunks

ANY_THEME = 0
NO_THEME = -1
NOWHERE = 0
PERSPECTIVE_ROLE = "perspectives"

Key = tuple[int, int, str, int]
"""Session, group, kind, theme."""

Line = tuple[int, int, int, str, int | None]
"""Note, session, group, kind, and one of its themes; None where it has none."""

_note, _coding, _tally = tables.note.c, tables.coding.c, tables.tally.c

_CODED = (
    select(
        _note.pk,
        func.coalesce(_note.session, NOWHERE),
        func.coalesce(_note.group, NOWHERE),
        func.coalesce(_note.kind, ""),
        _coding.theme,
    )
    .select_from(tables.note)
    .outerjoin(tables.coding, _coding.note == _note.pk)
)
PERSPECTIVES = (
    select(tables.theme.c.pk)
    .join(tables.dimension, tables.dimension.c.pk == tables.theme.c.dimension)
    .where(tables.dimension.c.role == PERSPECTIVE_ROLE)
)
"""The query for the local ids of the perspectives."""

_CODED_OF = _CODED.where(_note.pk.in_(bindparam("wanted", expanding=True)))
_INSERT = insert(tables.tally)
_ADD = _INSERT.on_conflict_do_update(
    index_elements=list(tables.tally.primary_key), set_={"notes": _tally.notes + _INSERT.excluded.notes}
)
_DROP_EMPTY = delete(tables.tally).where(_tally.notes == 0)


def perspectives(connection: Connection) -> frozenset[int]:
    """Return the local ids of the perspectives: who a note is about, which doesn't make it coded to a theme."""
    return frozenset(connection.execute(PERSPECTIVES).scalars())


def contributions(connection: Connection, notes: Iterable[int], about: frozenset[int]) -> Counter[Key]:
    """Return what the notes with these local ids count for, as the tables stand now; *about*: the perspectives."""
    found: Counter[Key] = Counter()
    for chunk in in_chunks(sorted(notes)):
        found.update(_keys(connection.execute(_CODED_OF, {"wanted": chunk}), about))
    return found


def whole(connection: Connection) -> Counter[Key]:
    """Return the tally as it has to be, counted anew from all notes; rows are streamed."""
    about = perspectives(connection)
    found: Counter[Key] = Counter()
    rows = connection.execution_options(yield_per=10_000).execute(_CODED.order_by(_note.pk))
    for _, lines in groupby(rows, key=itemgetter(0)):
        found.update(_keys(lines, about))
    return found


def has_codings(connection: Connection, themes: Iterable[int]) -> bool:
    """Tell whether any note is coded to one of *themes*."""
    query = select(_coding.pk).where(_coding.theme.in_(list(themes))).limit(1)
    return connection.execute(query).first() is not None


def rebuild(connection: Connection) -> None:
    """Count everything anew: a theme that has codings became a perspective, or is one no longer."""
    connection.execute(delete(tables.tally))
    shift(connection, Counter(), whole(connection))


def stored(connection: Connection) -> Counter[Key]:
    """Return the tally as the file holds it."""
    rows = connection.execute(select(tables.tally))
    return Counter({(r.session, r.group, r.kind, r.theme): r.notes for r in rows})


def shift(connection: Connection, before: Counter[Key], after: Counter[Key]) -> None:
    """Take what *before* counted out of the tally and add what *after* counts."""
    change = Counter(after)
    change.subtract(before)
    rows = [
        {"session": session, "group": group, "kind": kind, "theme": theme, "notes": notes}
        for (session, group, kind, theme), notes in change.items()
        if notes
    ]
    if rows:
        connection.execute(_ADD, rows)
    if any(notes < 0 for notes in change.values()):
        connection.execute(_DROP_EMPTY)


def counted(lines: Iterable[Line], about: frozenset[int]) -> Counter[Key]:
    """Return what *lines* count for; those of one note need not stand together. *about*: the perspectives."""
    return Counter(_keys(lines, about))


def _keys(lines: Iterable[Line], about: frozenset[int]) -> Iterable[Key]:
    """Yield a key for each note of *lines*, for each of its themes, once, and for being uncoded."""
    places: dict[int, tuple[int, int, str]] = {}
    themes: dict[int, set[int]] = defaultdict(set)
    for pk, session, group, kind, theme in lines:
        places[pk] = (session, group, kind)
        if theme is not None:
            themes[pk].add(theme)
    for pk, place in places.items():
        yield (*place, ANY_THEME)
        if themes[pk] <= about:
            yield (*place, NO_THEME)
        for theme in themes[pk]:
            yield (*place, theme)
