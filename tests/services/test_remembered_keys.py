import pytest
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked
from memory_keyring import InMemory

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.services import remembered_keys
from naravard_desktop.services.projects import ProjectDraft, create_project, open_project
from naravard_desktop.storage import rekey
from naravard_desktop.storage.engine import Key


class Locked(InMemory):
    def get_password(self, *_):
        raise KeyringLocked

    set_password = delete_password = get_password


class PlainFile(InMemory):
    priority = 0.5


@pytest.fixture
def secret(tmp_path, pack):
    with create_project(tmp_path / "hemlig.naravard", ProjectDraft("Hemlig", (pack,)), "rätt ord") as project:
        yield project


def test_a_remembered_key_opens_the_project(keyring_here, secret):
    assert remembered_keys.can_remember()
    remembered_keys.remember(secret.key)
    found = remembered_keys.find_key(secret.path)
    assert found is not None
    open_project(secret.path, key=found).close()
    assert remembered_keys.is_remembered(secret.key)


def test_the_keyring_hears_neither_the_name_nor_the_passphrase(keyring_here, secret):
    remembered_keys.remember(secret.key)
    assert "hemlig" not in str(keyring_here.kept).lower()
    assert "rätt ord" not in str(keyring_here.kept)


def test_what_is_forgotten_is_gone_and_can_be_forgotten_again(keyring_here, secret):
    remembered_keys.remember(secret.key)
    remembered_keys.forget(secret.key)
    remembered_keys.forget(secret.key)
    assert keyring_here.kept == {}
    assert remembered_keys.find_key(secret.path) is None
    assert not remembered_keys.is_remembered(secret.key)


def test_a_changed_passphrase_makes_the_kept_key_another_files(keyring_here, secret):
    remembered_keys.remember(secret.key)
    secret.close()
    rekey.rekey(secret.path, secret.key, Key.for_new_file("nya ord"))
    assert remembered_keys.find_key(secret.path) is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainFile])
def test_what_keeps_nothing_or_keeps_it_readable_is_never_used(use_keyring, secret, backend):
    use_keyring(backend())
    assert not remembered_keys.can_remember()
    assert remembered_keys.find_key(secret.path) is None
    with pytest.raises(UnreadableFile, match="ingen nyckelring som är säker nog"):
        remembered_keys.remember(secret.key)
    remembered_keys.forget(secret.key)


def test_a_keyring_from_the_collection_of_plain_files_is_not_used_whatever_it_claims(use_keyring, secret):
    use_keyring(type("Boastful", (InMemory,), {"__module__": "keyrings.alt.file"})())
    assert not remembered_keys.can_remember()


def test_of_a_chain_the_first_safe_link_is_used(use_keyring, secret, monkeypatch):
    safe = InMemory()
    monkeypatch.setattr(ChainerBackend, "backends", [PlainFile(), safe])
    use_keyring(ChainerBackend())
    remembered_keys.remember(secret.key)
    assert list(safe.kept.values()) == [secret.key.kept_text()]


def test_a_locked_keyring_is_a_sentence_and_the_project_asks_for_its_passphrase(use_keyring, secret):
    use_keyring(Locked())
    with pytest.raises(UnreadableFile, match="är låst"):
        remembered_keys.remember(secret.key)
    with pytest.raises(UnreadableFile, match="är låst"):
        remembered_keys.forget(secret.key)
    assert remembered_keys.find_key(secret.path) is None
    assert not remembered_keys.is_remembered(secret.key)


def test_a_keyring_that_breaks_in_its_own_way_is_a_sentence_too(use_keyring, secret):
    class Broken(Locked):
        def get_password(self, *_):
            raise RuntimeError("no bus")

        set_password = delete_password = get_password

    use_keyring(Broken())
    with pytest.raises(UnreadableFile, match="svarade inte"):
        remembered_keys.remember(secret.key)
    assert remembered_keys.find_key(secret.path) is None


def test_rubbish_in_the_keyring_is_no_key(keyring_here, secret):
    keyring_here.kept[remembered_keys.SERVICE, secret.key.salt.hex()] = "rubbish"
    assert remembered_keys.find_key(secret.path) is None


def test_a_project_without_a_passphrase_asks_no_keyring(keyring_here, project):
    assert remembered_keys.find_key(project.path) is None
