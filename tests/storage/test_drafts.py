import pytest

from naravard_desktop.domain.errors import ProjectLocked, ReadOnlyProject
from naravard_desktop.storage.drafts import Drafts
from naravard_desktop.storage.project_file import ProjectFile


@pytest.fixture
def drafts(project):
    drafts = Drafts(project)
    yield drafts
    drafts.close()


def test_what_is_being_typed_is_there_in_the_next_window(project, drafts):
    drafts.keep("fånga", "bussen gå")
    drafts.keep("fånga", "bussen går in")
    with ProjectFile.open(project.path, project.device) as again:
        assert Drafts(again).text("fånga") == "bussen går in"


def test_each_field_has_a_draft_of_its_own(drafts):
    drafts.keep("fånga", "ett")
    drafts.keep("memo", "två")
    assert (drafts.text("fånga"), drafts.text("memo"), drafts.text("annat")) == ("ett", "två", "")


def test_an_emptied_field_has_no_draft(project, drafts):
    drafts.keep("fånga", "x")
    drafts.keep("fånga", "")
    with project.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM draft").scalar() == 0


def test_flushing_keeps_what_is_there(drafts):
    drafts.keep("fånga", "bussen")
    drafts.flush()
    assert drafts.text("fånga") == "bussen"


def test_typing_waits_for_no_import_and_is_kept_once_that_is_done(project, drafts):
    drafts.keep("fånga", "före")
    with project.write() as writer:
        writer.create("note", {"text": "en av många rader"})
        writer.flush()
        with pytest.raises(ProjectLocked):
            drafts.keep("fånga", "under tiden", wait=0.01)
        assert drafts.text("fånga") == "före"
    drafts.keep("fånga", "efteråt")
    assert drafts.text("fånga") == "efteråt"


def test_a_draft_of_a_protected_project_is_never_readable_on_the_disk(encrypted):
    drafts = Drafts(encrypted)
    drafts.keep("fånga", "kanariefågel")
    written = b"".join(file.read_bytes() for file in encrypted.path.parent.glob("hemlig.naravard*"))
    assert b"kanarie" not in written
    drafts.close()


def test_drafts_and_notes_go_into_the_same_file_side_by_side(project, drafts, say):
    drafts.keep("fånga", "före")
    say(project, "en anteckning")
    drafts.keep("fånga", "efter")
    assert drafts.text("fånga") == "efter"


def test_a_window_that_may_only_read_keeps_no_drafts(project):
    with ProjectFile.open(project.path, project.device, claim=True) as _first:
        second = ProjectFile.open(project.path, project.device, claim=True)
        with pytest.raises(ReadOnlyProject):
            Drafts(second)
        second.close()
