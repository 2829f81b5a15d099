"""What notes are sorted by: groups, principals, roadmaps with their themes, and sessions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Row, func, select

from naravard_desktop.domain.errors import InvalidProject, UnknownEntity
from naravard_desktop.domain.note import clean_text
from naravard_desktop.domain.session import SessionDraft, checked_session
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.presence import refuse_missing
from naravard_desktop.services.rows import DimensionRow, GroupRow, PrincipalRow, SessionRow, ThemeRow
from naravard_desktop.storage import tables, tally
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

PERSPECTIVES = tally.PERSPECTIVE_ROLE
MAX_NAME = 200
_PEOPLE_GONE = "Gruppen eller huvudmannen finns inte längre. Inget sparades; välj igen."

_uid = tables.entity.c.uid


def groups(project: ProjectFile) -> list[GroupRow]:
    """Return the groups in the order to show."""
    t = tables.group.c
    query = select(t.pk, _uid, t.name, t.short).join(tables.entity, tables.entity.c.pk == t.pk)
    with project.read() as connection:
        rows = connection.execute(query.order_by(t.position.is_(None), t.position, t.pk))
        return [GroupRow(r.pk, r.uid, r.name or "", r.short or r.name or "") for r in rows]


def principals(project: ProjectFile) -> list[PrincipalRow]:
    """Return the principals in the order to show."""
    t = tables.principal.c
    query = select(t.pk, _uid, t.name).join(tables.entity, tables.entity.c.pk == t.pk)
    with project.read() as connection:
        rows = connection.execute(query.order_by(t.position.is_(None), t.position, t.pk))
        return [PrincipalRow(r.pk, r.uid, r.name or "") for r in rows]


def dimensions(project: ProjectFile) -> list[DimensionRow]:
    """Return the dimensions of every roadmap, in the order to show."""
    t, r = tables.dimension.c, tables.roadmap.c
    query = (
        select(t.pk, _uid, t.name, r.title, t.role)
        .join(tables.entity, tables.entity.c.pk == t.pk)
        .join(tables.roadmap, r.pk == t.roadmap)
        .order_by(r.position, r.pk, t.position, t.pk)
    )
    with project.read() as connection:
        rows = connection.execute(query)
        return [DimensionRow(x.pk, x.uid, x.name or "", x.title or "", x.role == PERSPECTIVES) for x in rows]


def themes(project: ProjectFile) -> list[ThemeRow]:
    """Return all themes: by roadmap and dimension, each directly followed by its sub-themes."""
    t, d, r = tables.theme.c, tables.dimension.c, tables.roadmap.c
    query = (
        select(tables.theme, _uid, d.name.label("dimension_name"), d.role, r.title)
        .join(tables.entity, tables.entity.c.pk == t.pk)
        .join(tables.dimension, d.pk == t.dimension)
        .join(tables.roadmap, r.pk == d.roadmap)
        .order_by(r.position, r.pk, d.position, d.pk, t.position.is_(None), t.position, t.pk)
    )
    with project.read() as connection:
        rows = connection.execute(query).all()
    known = {row.pk for row in rows}
    under: dict[int | None, list[Row]] = defaultdict(list)
    for row in rows:
        under[row.parent if row.parent in known else None].append(row)
    seen: set[int] = set()
    ordered = _in_tree_order(under, None, seen)
    # Two laptops may have put two themes under each other: then they hang on nothing.
    adrift = {None: [row for row in rows if row.pk not in seen]}
    return ordered + _in_tree_order({**under, **adrift}, None, seen)


def _in_tree_order(under: Mapping[int | None, list[Row]], parent: int | None, seen: set[int]) -> list[ThemeRow]:
    ordered: list[ThemeRow] = []
    for row in under.get(parent, ()):
        if row.pk not in seen:
            seen.add(row.pk)
            ordered += [_theme(row), *_in_tree_order(under, row.pk, seen)]
    return ordered


def _theme(row: Row) -> ThemeRow:
    return ThemeRow(
        pk=row.pk,
        uid=row.uid,
        name=row.name or "",
        short=row.short or row.name or "",
        dimension=row.dimension,
        dimension_name=row.dimension_name or "",
        roadmap_title=row.title or "",
        parent=row.parent,
        perspective=row.role == PERSPECTIVES,
        keywords=tuple(row.keywords or ()),
        about=row.about or "",
    )


def sessions(project: ProjectFile) -> list[SessionRow]:
    """Return the sessions, the latest date first, those without one last."""
    t = tables.session.c
    query = (
        select(tables.session, _uid)
        .join(tables.entity, tables.entity.c.pk == t.pk)
        .order_by(t.date.is_(None), t.date.desc(), t.pk.desc())
    )
    with project.read() as connection:
        persons, notes = _participants(connection), _notes_per_session(connection)
        return [_session(row, persons[row.pk], notes.get(row.pk, 0)) for row in connection.execute(query)]


def session(project: ProjectFile, pk: int) -> SessionRow:
    """Return one session.

    Raises:
        UnknownEntity: it was removed.
    """
    for row in sessions(project):
        if row.pk == pk:
            return row
    raise UnknownEntity("Tillfället finns inte längre. Välj ett annat.")


def _participants(connection: Connection) -> Mapping[int, dict[int, int]]:
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for row in connection.execute(select(tables.participants)):
        found[row.session][row.group] = row.persons
    return found


def _notes_per_session(connection: Connection) -> dict[int, int]:
    t = tables.tally.c
    query = select(t.session, func.sum(t.notes)).where(t.theme == tally.ANY_THEME).group_by(t.session)
    return dict(connection.execute(query).all())


def _session(row: Row, participants: Mapping[int, int], notes: int) -> SessionRow:
    return SessionRow(
        pk=row.pk,
        uid=row.uid,
        title=row.title or "",
        date=row.date,
        place=row.place or "",
        forum=row.forum or "",
        kind=row.kind or "",
        method=row.method or "",
        questions=tuple(row.questions or ()),
        tables=row.tables or 1,
        rounds=row.rounds or 1,
        principal=row.principal,
        participants=participants,
        notes=notes,
        minutes=tuple(row.minutes or ()),
        dots_each=row.dots_each,
        dots_stacked=bool(row.dots_stacked),
    )


def add_session(project: ProjectFile, draft: SessionDraft) -> Change:
    """Add a session and say which it became.

    Raises:
        InvalidSession: the draft breaks a rule.
        UnknownEntity: a group or the principal was removed; nothing was stored.
    """
    draft = checked_session(draft)
    with project.write() as writer:
        refuse_missing(writer, (draft.principal, *draft.participants), _PEOPLE_GONE)
        writer.create("session", _session_values(writer, draft))
    return change_of(writer)


def edit_session(project: ProjectFile, pk: int, draft: SessionDraft) -> Change:
    """Give the session *pk* what *draft* says; fields that say the same are left alone.

    Raises:
        InvalidSession: the draft breaks a rule.
        UnknownEntity: the session, or a group or principal that's new in *draft*, was removed.
    """
    draft = checked_session(draft)
    with project.write() as writer:
        old = session(project, pk)
        chosen = {draft.principal, *draft.participants} - {old.principal, *old.participants}
        refuse_missing(writer, chosen, _PEOPLE_GONE)
        new = _session_values(writer, draft)
        was = _session_values(writer, _draft_of(old))
        for field in sorted(new.keys() | was.keys()):
            if new.get(field) != was.get(field):
                writer.put(pk, field, new.get(field, 0 if field.startswith("participants.") else None))
    return change_of(writer)


def _draft_of(row: SessionRow) -> SessionDraft:
    fields = {name: getattr(row, name) for name in SessionDraft.__dataclass_fields__}
    return SessionDraft(**fields)


def _session_values(writer: Writer, draft: SessionDraft) -> dict[str, object]:
    names = ("title", "date", "place", "forum", "method", "tables", "rounds", "principal", "dots_each")
    values: dict[str, object] = {name: getattr(draft, name) for name in names}
    values |= {"kind": str(draft.kind), "questions": list(draft.questions)}
    values |= {"minutes": list(draft.minutes) or None, "dots_stacked": draft.dots_stacked or None}
    for group, persons in draft.participants.items():
        values[f"participants.{writer.registry.uid(group)}"] = persons
    return values


def add_group(project: ProjectFile, name: str, short: str = "") -> Change:
    """Add a group after the others.

    Raises:
        InvalidProject: the name is empty, too long, or taken.
    """
    with project.write() as writer:
        rows = groups(project)
        name = _free_name(name, [row.name for row in rows])
        writer.create("group", {"name": name, "short": clean_text(short) or None, "position": len(rows)})
    return change_of(writer)


def add_theme(
    project: ProjectFile, dimension: int, name: str, keywords: Sequence[str] = (), parent: int | None = None
) -> Change:
    """Add a theme last in *dimension*, or last under the theme *parent*.

    Raises:
        InvalidProject: the name is empty, too long, or taken in that dimension.
        UnknownEntity: the dimension or the parent was removed.
    """
    t = tables.theme.c
    with project.write() as writer:
        refuse_missing(writer, (dimension, parent), "Dimensionen eller temat ovanför finns inte längre. Välj igen.")
        siblings = writer.connection.execute(select(t.name).where(t.dimension == dimension)).scalars().all()
        values = {
            "dimension": dimension,
            "parent": parent,
            "name": _free_name(name, siblings),
            "keywords": [word for word in map(clean_text, keywords) if word],
            "position": len(siblings),
        }
        writer.create("theme", values)
    return change_of(writer)


def _free_name(name: str, taken: Sequence[str | None]) -> str:
    name = clean_text(name)
    if not 0 < len(name) <= MAX_NAME:
        raise InvalidProject("Skriv ett namn, högst {limit} tecken.", limit=MAX_NAME)
    if name.casefold() in (other.casefold() for other in taken if other):
        raise InvalidProject("Det finns redan något som heter {name} där.", name=name)
    return name
