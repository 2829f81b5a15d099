"""Where a verb gets the key of an encrypted project from."""

import pytest

from naravard_desktop.services import remembered_keys
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage.engine import Key


@pytest.fixture
def secret(run, tmp_path):
    """An encrypted project and the file with its passphrase."""
    passphrase = tmp_path / "lösen.txt"
    passphrase.write_text("sju moln\n", encoding="utf-8")
    path = tmp_path / "hemlig.naravard"
    assert run("new", path, "--passphrase-file", passphrase)[0] == 0
    return path, passphrase


def test_a_remembered_key_opens_the_project_without_a_question(keyring_here, secret, run):
    with open_project(secret[0], "sju moln") as project:
        remembered_keys.remember(project.key)
    assert run("stats", secret[0])[0] == 0


def test_without_one_it_says_how_to_give_the_passphrase(keyring_here, secret, refused):
    assert "--passphrase-file" in refused("stats", secret[0])


def test_a_kept_key_that_fits_no_more_is_passed_over(keyring_here, secret, refused):
    with open_project(secret[0], "sju moln") as project:
        remembered_keys.remember(Key(bytes(32), project.key.salt))
    assert "--passphrase-file" in refused("stats", secret[0])


def test_a_passphrase_that_was_given_comes_first(keyring_here, secret, refused):
    with open_project(secret[0], "sju moln") as project:
        remembered_keys.remember(project.key)
    secret[1].write_text("fel", encoding="utf-8")
    assert refused("stats", secret[0], "--passphrase-file", secret[1]).startswith("Lösenfrasen stämmer inte")
