"""A damaged file is never a traceback and never silently wrong: it is refused, or its check reports it."""

import random
from collections.abc import Callable

import pytest

from naravard_desktop.domain.errors import InvalidProject, UserError
from naravard_desktop.domain.identity import new_uid
from naravard_desktop.services import care
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile


@pytest.fixture(scope="module")
def content(tmp_path_factory) -> bytes:
    """What is in the file of a project with a little of everything."""
    path = tmp_path_factory.mktemp("hel") / "hel.naravard"
    with ProjectFile.create(path, new_uid()) as project, project.write() as writer:
        session = writer.create("session", {"title": "Dialog i Åre"})
        theme = writer.create("theme", {"name": "Tillgänglighet", "keywords": ["buss", "telefon"]})
        for number in range(30):
            note = writer.create("note", {"text": f"bussen går inte {number}", "session": session, "kind": "hinder"})
            writer.create("coding", {"note": note, "theme": theme})
    return path.read_bytes()


@pytest.fixture
def is_noticed(path, device) -> Callable[..., bool]:
    """Tell whether anything is found to be wrong with a file of this content."""

    def is_noticed(content: bytes, passphrase: str | None = None) -> bool:
        path.write_bytes(content)
        try:
            with ProjectFile.open(path, device, passphrase) as opened:
                return bool(care.check(opened))
        except UserError:
            return True

    return is_noticed


@pytest.fixture
def rows(path, device) -> Callable[[bytes], dict[str, list]]:
    """Return every row of a file of this content."""

    def rows(content: bytes) -> dict[str, list]:
        path.write_bytes(content)
        shown = [table for table in tables.METADATA.sorted_tables if table.name != "meta"]
        with ProjectFile.open(path, device) as opened, opened.read() as connection:
            return {table.name: connection.execute(table.select()).all() for table in shown}

    return rows


def test_a_sound_file_gives_no_alarm(content, is_noticed):
    assert not is_noticed(content)


@pytest.mark.parametrize("seed", range(12))
def test_a_file_cut_off_anywhere_is_noticed(content, is_noticed, seed):
    assert is_noticed(content[: random.Random(seed).randrange(len(content))])


@pytest.mark.parametrize("size", [0, 1, 15, 16, 100, 511, 512, 4096, 8192])
def test_a_file_cut_off_at_an_edge_is_noticed(content, is_noticed, size):
    assert is_noticed(content[:size])


@pytest.mark.parametrize("seed", range(40))
def test_a_flipped_bit_is_noticed_or_alters_nothing(content, is_noticed, rows, seed):
    damaged = bytearray(content)
    damaged[random.Random(seed).randrange(len(content))] ^= 1 << seed % 8
    assert is_noticed(damaged) or rows(damaged) == rows(content)


@pytest.mark.parametrize("seed", range(8))
def test_a_block_of_rubbish_is_noticed_or_alters_nothing(content, is_noticed, rows, seed):
    chance = random.Random(seed)
    at = chance.randrange(len(content) - 64)
    damaged = content[:at] + chance.randbytes(64) + content[at + 64 :]
    assert is_noticed(damaged) or rows(damaged) == rows(content)


@pytest.mark.parametrize("seed", range(4))
def test_any_flipped_bit_of_an_encrypted_file_is_noticed(encrypted, is_noticed, passphrase, seed):
    encrypted.close()
    damaged = bytearray(encrypted.path.read_bytes())
    damaged[random.Random(seed).randrange(len(damaged))] ^= 1 << seed
    assert is_noticed(damaged, passphrase)


def test_an_encrypted_file_cut_off_between_two_pages_is_noticed(encrypted, is_noticed, passphrase):
    encrypted.close()
    assert is_noticed(encrypted.path.read_bytes()[: 4096 * 5], passphrase)


def test_an_altered_definition_of_a_table_is_damage(project):
    with project.write() as writer:
        writer.connection.exec_driver_sql("ALTER TABLE note RENAME COLUMN votes TO vores")
    with pytest.raises(InvalidProject, match=r"är skadat\. Öppna den senaste säkerhetskopian i mappen bredvid"):
        ProjectFile.open(project.path, project.device)


def test_a_damaged_page_is_damage_to_whoever_reads_it(project, say, said):
    say(project, "bussen går inte")
    with project.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'note'").scalar_one()
    project.close()
    with project.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    with ProjectFile.open(project.path, project.device) as opened, pytest.raises(InvalidProject, match="är skadat"):
        said(opened)
