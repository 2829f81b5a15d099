import unicodedata

from naravard_desktop.storage.project_file import ProjectFile


def test_a_passphrase_is_the_same_however_its_letters_are_composed(encrypted, device, passphrase):
    with ProjectFile.open(encrypted.path, device, unicodedata.normalize("NFD", passphrase)) as opened:
        assert opened.encrypted
