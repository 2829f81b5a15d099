"""A damaged file is never a traceback and never silently wrong: it is refused, or its check reports it."""

import random

import pytest

from naravard_desktop.domain.errors import InvalidProject, UserError
from naravard_desktop.services import care
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile


@pytest.fixture
def sound(project):
    """A closed project with a little of everything in it."""
    with project.write() as writer:
        session = writer.create("session", {"title": "Dialog i Åre"})
        theme = writer.create("theme", {"name": "Tillgänglighet", "keywords": ["buss", "telefon"]})
        for number in range(30):
            note = writer.create("note", {"text": f"bussen går inte {number}", "session": session, "kind": "hinder"})
            writer.create("coding", {"note": note, "theme": theme})
    project.close()
    return project


def rows(project: ProjectFile) -> dict[str, list]:
    with project.read() as connection:
        return {t.name: connection.execute(t.select()).all() for t in tables.METADATA.sorted_tables if t.name != "meta"}


def is_noticed(project: ProjectFile, passphrase: str | None = None) -> bool:
    try:
        with ProjectFile.open(project.path, project.device, passphrase) as opened:
            return bool(care.check(opened))
    except UserError:
        return True


def put_anew(project: ProjectFile, content: bytes) -> None:
    for left in project.path.parent.glob(f"{project.path.name}-*"):
        left.unlink()
    project.path.write_bytes(content)


@pytest.mark.parametrize("seed", range(12))
def test_a_file_cut_off_anywhere_is_noticed(sound, seed):
    whole = sound.path.read_bytes()
    put_anew(sound, whole[: random.Random(seed).randrange(len(whole))])
    assert is_noticed(sound)


@pytest.mark.parametrize("size", [0, 1, 15, 16, 100, 511, 512, 4096, 8192])
def test_a_file_cut_off_at_an_edge_is_noticed(sound, size):
    put_anew(sound, sound.path.read_bytes()[:size])
    assert is_noticed(sound)


@pytest.mark.parametrize("seed", range(40))
def test_a_flipped_bit_is_noticed_or_alters_nothing(sound, seed):
    with ProjectFile.open(sound.path, sound.device) as opened:
        before = rows(opened)
    content = bytearray(sound.path.read_bytes())
    at = random.Random(seed).randrange(len(content))
    content[at] ^= 1 << seed % 8
    put_anew(sound, bytes(content))
    if not is_noticed(sound):
        with ProjectFile.open(sound.path, sound.device) as opened:
            assert rows(opened) == before


@pytest.mark.parametrize("seed", range(8))
def test_a_block_of_rubbish_is_noticed_or_alters_nothing(sound, seed):
    with ProjectFile.open(sound.path, sound.device) as opened:
        before = rows(opened)
    chance = random.Random(seed)
    content = bytearray(sound.path.read_bytes())
    at = chance.randrange(len(content) - 64)
    content[at : at + 64] = chance.randbytes(64)
    put_anew(sound, bytes(content))
    if not is_noticed(sound):
        with ProjectFile.open(sound.path, sound.device) as opened:
            assert rows(opened) == before


@pytest.mark.parametrize("seed", range(4))
def test_any_flipped_bit_of_an_encrypted_file_is_noticed(encrypted, passphrase, say, seed):
    say(encrypted, "bussen går inte")
    encrypted.close()
    content = bytearray(encrypted.path.read_bytes())
    content[random.Random(seed).randrange(len(content))] ^= 1 << seed
    put_anew(encrypted, bytes(content))
    assert is_noticed(encrypted, passphrase)


def test_an_encrypted_file_cut_off_between_two_pages_is_noticed(encrypted, passphrase, say):
    say(encrypted, "bussen går inte")
    encrypted.close()
    put_anew(encrypted, encrypted.path.read_bytes()[: 4096 * 5])
    assert is_noticed(encrypted, passphrase)


def test_an_altered_definition_of_a_table_is_damage(sound):
    with ProjectFile.open(sound.path, sound.device) as opened, opened.write() as writer:
        writer.connection.exec_driver_sql("ALTER TABLE note RENAME COLUMN votes TO vores")
    with pytest.raises(InvalidProject, match=r"är skadat\. Öppna den senaste säkerhetskopian i mappen bredvid"):
        ProjectFile.open(sound.path, sound.device)


def test_a_damaged_page_is_damage_to_whoever_reads_it(sound, said):
    content = bytearray(sound.path.read_bytes())
    with ProjectFile.open(sound.path, sound.device) as opened, opened.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'note'").scalar_one()
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    put_anew(sound, bytes(content))
    with (
        ProjectFile.open(sound.path, sound.device) as opened,
        pytest.raises(InvalidProject, match="är skadat"),
    ):
        said(opened)
