"""Who has said something about what: notes per group and main theme, of a session or of the whole programme.

Nothing is suppressed: it's for the facilitator's own eyes.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import CTE, Connection, Integer, Select, column, func, select, values

from naravard_desktop.services.catalogue import themes
from naravard_desktop.services.rows import ThemeRow
from naravard_desktop.storage import tables, tally
from naravard_desktop.storage.project_file import ProjectFile

Cell = tuple[int, int]
"""Local ids of a group and of a main theme."""

_n, _c, _t = tables.note.c, tables.coding.c, tables.tally.c


def heard_in(project: ProjectFile, session: int | None = None) -> Mapping[Cell, int]:
    """Return how many notes each group has on each main theme; a missing cell is 0.

    A note on a sub-theme counts for the theme that it's under, once however many of its sub-themes it has. Notes
    without a group, and perspectives, don't count.

    Args:
        session: the session's local id, which costs as its notes do: 500 take a millisecond or two. None: all of the
            programme, read from the tally; only notes with several sub-themes under one theme are looked up.
    """
    roots = root_themes(themes(project))
    if not roots:
        return {}
    with project.read() as connection:
        return _in_session(connection, roots, session) if session is not None else _in_programme(connection, roots)


def root_themes(rows: Iterable[ThemeRow]) -> Mapping[int, int]:
    """Return for each theme that's no perspective the main theme that it is, or is under.

    Args:
        rows: in the order of `catalogue.themes`: each after the one that it's under.
    """
    roots: dict[int, int] = {}
    for row in rows:
        if not row.perspective:
            roots[row.pk] = roots.get(row.parent, row.pk) if row.parent is not None else row.pk
    return roots


def _in_session(connection: Connection, roots: Mapping[int, int], session: int) -> Mapping[Cell, int]:
    query = select(_n.pk, _n.group, _c.theme).join(tables.coding, _c.note == _n.pk)
    rows = connection.execute(query.where(_n.session == session, _n.group.is_not(None)))
    touched = {(row.pk, row.group, roots[row.theme]) for row in rows if row.theme in roots}
    return Counter((group, root) for _, group, root in touched)


def _in_programme(connection: Connection, roots: Mapping[int, int]) -> Mapping[Cell, int]:
    root = _table_of(roots)
    query = (
        select(_t.group, root.c.root, func.sum(_t.notes))
        .join(root, root.c.theme == _t.theme)
        .where(_t.group != tally.NOWHERE)
        .group_by(_t.group, root.c.root)
    )
    found = Counter[Cell]()
    for group, theme, notes in connection.execute(query):
        found[group, theme] = notes
    below = [theme for theme, main in roots.items() if theme != main and _is_used(connection, theme)]
    if below:
        for group, theme, times in connection.execute(_counted_again(root, below)):
            found[group, theme] -= times
    return +found


def _is_used(connection: Connection, theme: int) -> bool:
    return connection.execute(select(_c.pk).where(_c.theme == theme).limit(1)).first() is not None


def _counted_again(root: CTE, below: Iterable[int]) -> Select[Any, Any, Any]:
    """Return the query for how many times too many the tally counts the notes of a cell.

    Only a note with a sub-theme, one of *below*, can be counted twice for one main theme.
    """
    suspects = select(_c.note).where(_c.theme.in_(list(below)))
    several = (
        select(_c.note, root.c.root, func.count(_c.theme.distinct()).label("times"))
        .join(root, root.c.theme == _c.theme)
        .where(_c.note.in_(suspects))
        .group_by(_c.note, root.c.root)
        .having(func.count(_c.theme.distinct()) > 1)
        .subquery()
    )
    return (
        select(_n.group, several.c.root, func.sum(several.c.times - 1))
        .join(several, several.c.note == _n.pk)
        .where(_n.group.is_not(None))
        .group_by(_n.group, several.c.root)
    )


def _table_of(roots: Mapping[int, int]) -> CTE:
    """Return *roots* as rows that a query can join."""
    rows = values(column("theme", Integer), column("root", Integer), name="roots")
    return rows.data(list(roots.items())).cte("roots")
