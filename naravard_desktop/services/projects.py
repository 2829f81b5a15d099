"""Projects as a whole: new ones, opening, and what is in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from naravard_desktop.domain.errors import InvalidProject, WrongPassphrase
from naravard_desktop.domain.note import clean_text
from naravard_desktop.domain.roadmap import PackTheme, RoadmapPack
from naravard_desktop.domain.vocabulary import DEFAULT_GROUPS, DEFAULT_PRINCIPALS
from naravard_desktop.services.device import this_device
from naravard_desktop.services.rows import Overview
from naravard_desktop.storage import location, tables, tally
from naravard_desktop.storage.engine import Key
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer

Project = ProjectFile
"""An open project, for the layers that may not know how it is stored."""

MAX_TITLE = 200


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    """A project to be made: the roadmaps it follows, in the order to show them."""

    title: str
    packs: tuple[RoadmapPack, ...]
    organisation: str = ""


def create_project(path: Path, draft: ProjectDraft, passphrase: str | None = None) -> ProjectFile:
    """Make a project at *path* with the six groups, the principals and the roadmaps of *draft*, and return it open.

    Raises:
        UserError: the file exists, its folder can't be written, or the draft breaks a rule; nothing is left there.
    """
    title = clean_text(draft.title)
    if not 0 < len(title) <= MAX_TITLE:
        raise InvalidProject("Ge projektet ett namn, högst {limit} tecken.", limit=MAX_TITLE)
    if not draft.packs:
        raise InvalidProject("Välj minst en färdplan för projektet.")
    project = ProjectFile.create(path, this_device(), passphrase)
    try:
        with project.write() as writer:
            _create_contents(writer, title, draft)
    except BaseException:
        project.close()
        location.remove(path)
        raise
    return project


def open_project(
    path: Path, passphrase: str | None = None, *, key: Key | None = None, claim: bool = False
) -> ProjectFile:
    """Open the project at *path*; see `ProjectFile.open`."""
    return ProjectFile.open(path, this_device(), passphrase, key=key, claim=claim)


def recover_project(path: Path, code: str, *, claim: bool = False) -> ProjectFile:
    """Open the encrypted project at *path* with the *code* on its recovery sheet.

    Raises:
        WrongPassphrase: the code is mistyped, or belongs to another project or an earlier passphrase.
        UserError: it can't be opened for another reason; the file is as it was.
    """
    key = Key.from_recovery(code, path)
    try:
        return open_project(path, key=key, claim=claim)
    except WrongPassphrase as error:
        raise WrongPassphrase(
            "Koden är rätt skriven men öppnar inte {name}. Den hör till ett annat projekt, eller till en lösenfras som "
            "har bytts sedan bladet gjordes.",
            name=path.name,
        ) from error


def overview(project: ProjectFile) -> Overview:
    """Return the programme in numbers; it costs the same however many notes there are."""
    counted = tables.tally.c
    with project.read() as connection:
        about = connection.execute(select(tables.project).order_by(tables.project.c.pk)).first()
        roadmaps = connection.execute(select(tables.roadmap.c.title).order_by(tables.roadmap.c.position))
        sessions = connection.execute(select(func.count()).select_from(tables.session)).scalar_one()
        by_theme = (
            select(counted.theme, func.sum(counted.notes))
            .where(counted.theme <= tally.ANY_THEME)
            .group_by(counted.theme)
        )
        notes = dict(connection.execute(by_theme).all())
        held = connection.execute(
            select(func.count(counted.session.distinct())).where(counted.session != tally.NOWHERE)
        ).scalar_one()
        persons = connection.execute(select(func.sum(tables.participants.c.persons))).scalar() or 0
        total = notes.get(tally.ANY_THEME, 0)
        return Overview(
            title=(about.title or "") if about else "",
            organisation=(about.organisation or "") if about else "",
            roadmaps=tuple(roadmaps.scalars()),
            sessions_planned=sessions,
            sessions_held=held,
            notes=total,
            coded=total - notes.get(tally.NO_THEME, 0),
            persons=persons,
        )


def project_uid(project: ProjectFile) -> str:
    """Return the uid of the project itself.

    Raises:
        InvalidProject: it has lost it.
    """
    query = select(tables.entity.c.uid).where(tables.entity.c.kind == "project").order_by(tables.entity.c.pk)
    with project.read() as connection:
        uid = connection.execute(query).scalars().first()
    if uid is None:
        raise InvalidProject("Projektet {name} är inte färdigskapat. Skapa det på nytt.", name=project.path.name)
    return uid


def _create_contents(writer: Writer, title: str, draft: ProjectDraft) -> None:
    values = {"title": title, "organisation": clean_text(draft.organisation), "created_at": datetime.now(UTC)}
    writer.create("project", values)
    _create_people(writer)
    for position, pack in enumerate(draft.packs):
        _create_roadmap(writer, pack, position)


def _create_people(writer: Writer) -> None:
    for position, (name, short) in enumerate(DEFAULT_GROUPS):
        writer.create("group", {"name": name, "short": short, "position": position})
    for position, name in enumerate(DEFAULT_PRINCIPALS):
        writer.create("principal", {"name": name, "position": position})


def _create_roadmap(writer: Writer, pack: RoadmapPack, position: int) -> None:
    values = {
        "title": pack.title,
        "pack": pack.id,
        "owner": pack.owner,
        "horizon": pack.horizon,
        "status": pack.status,
        "source": pack.source,
        "language": pack.language,
        "guiding_question": pack.guiding_question,
        "position": position,
    }
    roadmap = writer.create("roadmap", values)
    for place, dimension in enumerate(pack.dimensions):
        values = {"roadmap": roadmap, "name": dimension.name, "role": dimension.role, "position": place}
        _create_themes(writer, dimension.themes, writer.create("dimension", values), None)


def _create_themes(writer: Writer, themes: Iterable[PackTheme], dimension: int, parent: int | None) -> None:
    for position, theme in enumerate(themes):
        values = {
            "dimension": dimension,
            "parent": parent,
            "name": theme.name,
            "short": theme.short,
            "about": theme.about,
            "keywords": list(theme.keywords),
            "position": position,
        }
        _create_themes(writer, theme.themes, dimension, writer.create("theme", values))
