from uuid import UUID

import pytest

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.services.device import this_device


def test_a_laptop_is_the_same_one_every_day(tmp_path):
    assert this_device(tmp_path / "data") == this_device(tmp_path / "data")


def test_another_laptop_is_another(tmp_path):
    assert this_device(tmp_path / "a") != this_device(tmp_path / "b")


def test_a_laptop_is_kept_in_the_users_data_folder(tmp_path):
    uid = this_device()
    assert (tmp_path / "data" / "naravard" / "device").read_text() == uid
    assert UUID(uid).version == 7


def test_a_data_folder_that_cannot_be_used_is_explained(tmp_path):
    (tmp_path / "fil").write_text("ingen mapp")
    with pytest.raises(
        UnreadableFile, match=r"kan inte spara vilken dator det här är i .*fil\. Se till att du får skriva där"
    ):
        this_device(tmp_path / "fil")


@pytest.mark.parametrize("content", [b"", b"inget uid", b"\xff\xfe\x00", b"018f"])
def test_a_spoilt_file_is_made_anew(tmp_path, content):
    (tmp_path / "device").write_bytes(content)
    uid = this_device(tmp_path)
    assert this_device(tmp_path) == uid == str(UUID(uid))
