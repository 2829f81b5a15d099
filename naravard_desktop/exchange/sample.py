"""The fictional sample programme, made into a project through the same doors as anybody's own."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from naravard_desktop.assets import resource
from naravard_desktop.domain.roadmap import RoadmapPack, builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import SessionKind
from naravard_desktop.exchange.import_notes import ImportOptions, run_import
from naravard_desktop.services.catalogue import PERSPECTIVES, add_session, groups, principals
from naravard_desktop.services.projects import Project, ProjectDraft, create_project


def create_sample(path: Path) -> Project:
    """Make the sample project at *path* and return it open.

    Raises:
        UserError: it can't be made there; nothing is left there.
    """
    programme = tomllib.loads(resource("sample/programme.toml").read_text(encoding="utf-8"))
    packs = builtin_packs(resource("roadmaps"))
    draft = ProjectDraft(programme["title"], _wanted(packs, programme["roadmap"]), programme["organisation"])
    project = create_project(path, draft)
    try:
        with project.write():
            _add_sessions(project, programme["session"])
            run_import(project, [resource("sample/notes.csv")], ImportOptions())
    except BaseException:
        project.close()
        path.unlink()
        raise
    return project


def _wanted(packs: Iterable[RoadmapPack], roadmap: str) -> tuple[RoadmapPack, ...]:
    """Return the pack *roadmap* and the one of perspectives, which any roadmap can have as its second axis."""
    return tuple(pack for pack in packs if pack.id == roadmap or any(d.role == PERSPECTIVES for d in pack.dimensions))


def _add_sessions(project: Project, sessions: Iterable[Mapping[str, Any]]) -> None:
    group_of = {row.name: row.pk for row in groups(project)}
    principal_of = {row.name: row.pk for row in principals(project)}
    for session in sessions:
        fields = {name: session[name] for name in ("title", "date", "place", "forum", "method", "tables", "rounds")}
        counted = session.get("participants", {})
        draft = SessionDraft(
            **fields,
            kind=SessionKind(session["kind"]),
            questions=tuple(session["questions"]),
            minutes=tuple(session["minutes"]),
            dots_each=session.get("dots_each"),
            dots_stacked=session.get("dots_stacked", False),
            principal=principal_of[session["principal"]],
            participants={group_of[name]: persons for name, persons in counted.items()},
        )
        add_session(project, draft)
