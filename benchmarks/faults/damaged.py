"""A project file with a bit flipped, a piece cut off or rubbish in it: found, or nothing is altered by it."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measure import drafts as note_drafts
from benchmarks.measure import project_with
from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.picture import Picture
from naravard_desktop.services import care, safekeeping
from naravard_desktop.services.catalogue import sessions
from naravard_desktop.services.notes import add_note
from naravard_desktop.services.pictures import add_picture
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.storage import tables
from naravard_desktop.storage.engine import Key
from naravard_desktop.storage.project_file import ProjectFile

PASSPHRASE = "sju moln over bergen"
NOTES, SINCE = 30, 3
"""Notes in the backup, and notes that came after it."""

_SALT = 16


@dataclass
class Outcome:
    """How often each sort of damage ended how; *silent* and *unexpected* should stay empty."""

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    silent: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    not_offered: list[str] = field(default_factory=list)
    missing: Counter[str] = field(default_factory=Counter)

    @property
    def found(self) -> int:
        return sum(count for (_, _, how), count in self.counts.items() if how in (AT_OPENING, BY_CHECK))

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def lines(self) -> Iterator[str]:
        """Yield the figures, for docs/reliability.md."""
        for (file, sort, how), count in sorted(self.counts.items()):
            yield f"{file}, {sort}: {how}: {count}"
        yield f"altered something and were not found: {len(self.silent)} {self.silent[:3]}"
        yield f"ended in anything but a sentence: {len(self.unexpected)} {self.unexpected[:3]}"
        for how, count in sorted(self.missing.items()):
            yield f"notes that would be missing: {how}: {count}"
        yield f"found, but the newest backup was not offered: {len(self.not_offered)} {self.not_offered[:3]}"


AT_OPENING, BY_CHECK, HARMLESS, SILENT = "found at opening", "found by the check", "altered nothing", "not found"


@dataclass(frozen=True)
class Target:
    """A closed project with a backup beside it; *content* is what its file holds when it's whole."""

    path: Path
    key: Key | None
    device: str
    content: bytes
    rows: dict[str, list]

    @property
    def name(self) -> str:
        return "encrypted" if self.key else "plain"

    def open(self, damaged: bytes) -> Project:
        if self.key and damaged[:_SALT] != self.content[:_SALT]:
            return open_project(self.path, PASSPHRASE)  # the key has to be derived anew, as for a user
        return ProjectFile.open(self.path, self.device, key=self.key)


def damage_often(place: Path, count: int, seed: int = 1) -> Outcome:
    """Damage a plain and an encrypted project *count* times in all and return what became of it."""
    outcome = Outcome()
    targets = [make_target(place / "plain", None), make_target(place / "encrypted", PASSPHRASE)]
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        target = chance.choice(targets)
        sort, damaged = _damaged(target.content, chance)
        _judge(outcome, target, sort, damaged, f"{target.name}, {sort}, number {number}")
    return outcome


def make_target(folder: Path, passphrase: str | None) -> Target:
    """Make a project with `NOTES` notes, a backup, and `SINCE` notes more."""
    folder.mkdir()
    path = folder / "dialog.naravard"
    with project_with(path, NOTES, passphrase) as project:
        photo = Picture(random.Random(1).randbytes(60_000), "image/jpeg", 800, 600)
        add_picture(project, sessions(project)[0].pk, "Foto", photo)
        project.back_up()
        for draft in note_drafts(project, SINCE, seed=2):
            add_note(project, draft)
        project.checkpoint()
        key, device, rows = project.key, project.device, _rows(project)
    return Target(path, key, device, path.read_bytes(), rows)


def _damaged(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    place, draw = chance.randrange(len(content)), chance.random()
    if draw < 0.7:
        flipped = content[place] ^ 1 << chance.randrange(8)
        return "bit flipped", content[:place] + bytes([flipped]) + content[place + 1 :]
    if draw < 0.9:
        return "cut off", content[: place if chance.random() < 0.5 else place - place % 4096]
    return "rubbish", content[:place] + chance.randbytes(min(512, len(content) - place)) + content[place + 512 :]


def _judge(outcome: Outcome, target: Target, sort: str, damaged: bytes, what: str) -> None:
    for beside in ("-wal", "-shm"):
        Path(f"{target.path}{beside}").unlink(missing_ok=True)
    target.path.write_bytes(damaged)
    try:
        how = _how_found(target, damaged)
        if how in (AT_OPENING, BY_CHECK):
            _judge_offer(outcome, _offered(target, how), what)
    except Exception as error:  # noqa: BLE001  what a user must never see is what is counted here
        how = "unexpected"
        outcome.unexpected.append(f"{what}: {error!r}")
    if how == SILENT:
        outcome.silent.append(what)
    outcome.counts[target.name, sort, how] += 1


def _how_found(target: Target, damaged: bytes) -> str:
    try:
        with target.open(damaged) as project:
            if care.check(project):
                return BY_CHECK
            return HARMLESS if _rows(project) == target.rows else SILENT
    except UserError:
        return AT_OPENING


def _judge_offer(outcome: Outcome, contents: safekeeping.BackupContents | None, what: str) -> None:
    if contents is None or contents.notes != NOTES:
        outcome.not_offered.append(what)
    elif contents.missing_notes is None:
        outcome.missing["not known, for the project can't be read"] += 1
    else:
        # An id that was altered makes its note count as missing, too.
        outcome.missing["exact" if contents.missing_notes == SINCE else "as many as the damage lets count"] += 1


def _offered(target: Target, how: str) -> safekeeping.BackupContents | None:
    """Return what is said of the backup that a user is offered."""
    passphrase = PASSPHRASE if target.key else None
    if how == AT_OPENING:
        rescue = safekeeping.find_rescue(target.path, passphrase)
        return rescue.contents if rescue is not None else None
    newest = safekeeping.backups(target.path)[0]
    return safekeeping.look_into(newest.path, target.key, target.path)


def _rows(project: Project) -> dict[str, list]:
    with project.read() as connection:
        return {table.name: connection.execute(table.select()).all() for table in tables.METADATA.sorted_tables}
