"""Verbs about projects as a whole: new, roadmaps, check, backup."""

from argparse import Namespace
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from naravard_desktop.assets import resource
from naravard_desktop.commands.opening import opened
from naravard_desktop.commands.terminal import answer, passphrase_in, progress, table
from naravard_desktop.domain.errors import UnknownEntity
from naravard_desktop.domain.roadmap import DEFAULT_PACK, RoadmapPack, builtin_packs, load_pack
from naravard_desktop.services import care
from naravard_desktop.services.projects import ProjectDraft, create_project


def new(args: Namespace) -> int:
    """Create a project."""
    packs = _chosen_packs(args.roadmap or [DEFAULT_PACK])
    passphrase = passphrase_in(args.passphrase_file) if args.passphrase_file else None
    title = args.title or args.project.stem
    with create_project(args.project, ProjectDraft(title, packs, args.organisation), passphrase) as project:
        project.checkpoint()
    roadmaps = [pack.id for pack in packs]
    value = {"project": str(args.project), "title": title, "roadmaps": roadmaps, "encrypted": passphrase is not None}
    answer(args.json, value, f"Skapade {args.project} med {', '.join(pack.title for pack in packs)}.")
    return 0


def roadmaps(args: Namespace) -> int:
    """List the built-in roadmap packs."""
    packs = builtin_packs(resource("roadmaps"))
    rows = [(pack.id, pack.title, pack.owner, pack.horizon) for pack in packs]
    answer(args.json, {"roadmaps": [_described(pack) for pack in packs]}, table(_HEADINGS, rows))
    return 0


def check(args: Namespace) -> int:
    """Check that a project is whole; 1 when it isn't."""
    with opened(args) as project, progress("Kontrollerar", "poster") as done:
        problems = care.check(project, done)
    value = {"ok": not problems, "problems": [{"code": p.code, "what": p.sentence} for p in problems]}
    text = "\n".join(p.sentence for p in problems) or f"Allt stämmer i {args.project.name}."
    answer(args.json, value, text)
    return 1 if problems else 0


def backup(args: Namespace) -> int:
    """Copy a project and read the copy back."""
    with opened(args) as project:
        project.copy_to(args.out)
    size = args.out.stat().st_size
    answer(args.json, {"file": str(args.out), "bytes": size}, f"Kopian {args.out} är sparad och kontrollerad.")
    return 0


_HEADINGS = ("ID", "Färdplan", "Ägare", "Till")


def _described(pack: RoadmapPack) -> dict[str, object]:
    dimensions = [
        {"name": d.name, "role": d.role, "themes": [theme.name for theme in d.walk()]} for d in pack.dimensions
    ]
    return {
        "id": pack.id,
        "title": pack.title,
        "owner": pack.owner,
        "horizon": pack.horizon,
        "status": pack.status,
        "source": pack.source,
        "language": pack.language,
        "dimensions": dimensions,
    }


def _chosen_packs(wanted: Sequence[str]) -> tuple[RoadmapPack, ...]:
    builtin = {pack.id: pack for pack in builtin_packs(resource("roadmaps"))}
    chosen: dict[str, RoadmapPack] = {}
    for word in wanted:
        if word in builtin:
            pack = builtin[word]
        elif word.lower().endswith(".toml"):
            pack = load_pack(Path(word))
        else:
            raise _no_pack(word, list(builtin))
        chosen[pack.id] = pack
    return tuple(chosen.values())


def _no_pack(word: str, ids: list[str]) -> UnknownEntity:
    near = get_close_matches(word, ids, 1)
    return UnknownEntity(
        "Färdplanen ”{word}” finns inte{hint} Inbyggda är {ids}; en egen anges som FIL.toml.",
        word=word,
        hint=f"; menade du {near[0]}?" if near else ".",
        ids=", ".join(ids),
    )
