from dataclasses import replace

import pytest

from naravard_desktop.domain.errors import InvalidProject, UnreadableFile, WrongPassphrase
from naravard_desktop.services import catalogue
from naravard_desktop.services.projects import (
    MAX_TITLE,
    ProjectDraft,
    create_project,
    open_project,
    overview,
    project_uid,
)


def test_a_new_project_has_the_six_groups_the_principals_and_its_roadmaps(tmp_path, pack):
    other = replace(pack, id="annan", title="Annan färdplan")
    with create_project(tmp_path / "ny.naravard", ProjectDraft(" Nära vård ", (pack, other), "Region Norr")) as project:
        about = overview(project)
        assert (about.title, about.organisation) == ("Nära vård", "Region Norr")
        assert about.roadmaps == ("Färdplan 2030", "Annan färdplan")
        assert [row.short for row in catalogue.groups(project)] == ["VC", "EC", "Med", "Inv", "Maj", "Opp"]
        assert len(catalogue.principals(project)) == 4


def test_a_new_project_can_be_opened_again_and_is_the_same_one(tmp_path, pack):
    path = tmp_path / "ny.naravard"
    with create_project(path, ProjectDraft("Nära vård", (pack,))) as made:
        uid = project_uid(made)
    with open_project(path) as opened:
        assert (project_uid(opened), overview(opened).title) == (uid, "Nära vård")


def test_a_project_with_a_passphrase_asks_for_it(tmp_path, pack):
    path = tmp_path / "hemlig.naravard"
    create_project(path, ProjectDraft("Hemlig", (pack,)), "sju lätta moln").close()
    with pytest.raises(WrongPassphrase):
        open_project(path)
    with open_project(path, "sju lätta moln") as opened:
        assert overview(opened).title == "Hemlig"


@pytest.mark.parametrize("title", ["", "  ", "\x00", "x" * (MAX_TITLE + 1)])
def test_a_project_without_a_proper_name_is_explained_and_not_made(tmp_path, pack, title):
    with pytest.raises(InvalidProject, match="Ge projektet ett namn, högst 200 tecken"):
        create_project(tmp_path / "ny.naravard", ProjectDraft(title, (pack,)))
    assert list(tmp_path.glob("ny*")) == []


def test_a_project_without_a_roadmap_is_explained_and_not_made(tmp_path):
    with pytest.raises(InvalidProject, match="Välj minst en färdplan"):
        create_project(tmp_path / "ny.naravard", ProjectDraft("x", ()))
    assert list(tmp_path.glob("ny*")) == []


def test_a_project_is_never_made_over_another(tmp_path, pack):
    path = tmp_path / "ny.naravard"
    create_project(path, ProjectDraft("Första", (pack,))).close()
    with pytest.raises(UnreadableFile, match="finns redan en fil"):
        create_project(path, ProjectDraft("Andra", (pack,)))
    with open_project(path) as opened:
        assert overview(opened).title == "Första"


def test_a_project_that_fails_half_way_leaves_nothing_behind(tmp_path, pack):
    with pytest.raises(UnicodeEncodeError):
        create_project(tmp_path / "ny.naravard", ProjectDraft("x", (replace(pack, owner="\ud800"),)))
    assert list(tmp_path.glob("ny*")) == []


def test_the_overview_counts_persons_notes_and_sessions_apart(project, session, add, theme, group):
    add(group=group("Med"), themes=(theme("Telefon"), theme("Barn")))
    add(group=group("Inv"))
    add(session=None)
    about = overview(project)
    assert (about.sessions_planned, about.sessions_held, about.persons) == (1, 1, 15)
    assert (about.notes, about.coded) == (3, 1)


def test_a_project_with_nothing_in_it_counts_nothing(project):
    about = overview(project)
    counted = (about.sessions_planned, about.sessions_held, about.notes, about.coded, about.persons)
    assert counted == (0, 0, 0, 0, 0)
