from dataclasses import replace
from datetime import date

import pytest

from naravard_desktop.domain.errors import InvalidProject, InvalidSession, UnknownEntity
from naravard_desktop.domain.session import MAX_PERSONS, MAX_QUESTIONS, MAX_TABLES, MAX_TITLE, SessionDraft
from naravard_desktop.domain.vocabulary import SessionKind
from naravard_desktop.services import catalogue
from naravard_desktop.services.undo import undo_change


def test_themes_stand_by_dimension_each_followed_by_its_sub_themes(project):
    themes = [(row.dimension_name, row.name) for row in catalogue.themes(project)]
    assert themes == [
        ("Mål", "Tillgänglighet"),
        ("Mål", "Väntetider"),
        ("Mål", "Telefon"),
        ("Mål", "Kontinuitet"),
        ("Perspektiv", "Barn"),
        ("Perspektiv", "Äldre"),
    ]


def test_a_theme_knows_its_parent_its_keywords_and_whether_it_is_who_a_note_is_about(project):
    by_name = {row.name: row for row in catalogue.themes(project)}
    assert by_name["Telefon"].parent == by_name["Tillgänglighet"].pk
    assert by_name["Kontinuitet"].keywords == ("samma läkare",)
    assert [name for name, row in by_name.items() if row.perspective] == ["Barn", "Äldre"]
    assert by_name["Telefon"].short == "Telefon"


def test_dimensions_stand_in_the_order_of_the_roadmap(project):
    rows = catalogue.dimensions(project)
    assert [(row.name, row.perspective) for row in rows] == [("Mål", False), ("Perspektiv", True)]


def test_a_new_theme_comes_last_among_its_siblings(project, theme):
    dimension = catalogue.dimensions(project)[0].pk
    catalogue.add_theme(project, dimension, "Digitalt", ["app", "  ", "nätet"])
    catalogue.add_theme(project, dimension, "Chatt", parent=theme("Tillgänglighet"))
    names = [row.name for row in catalogue.themes(project)][:6]
    assert names == ["Tillgänglighet", "Väntetider", "Telefon", "Chatt", "Kontinuitet", "Digitalt"]
    assert next(row for row in catalogue.themes(project) if row.name == "Digitalt").keywords == ("app", "nätet")


def test_a_theme_whose_parent_was_taken_away_is_still_shown(project, theme):
    dimension = catalogue.dimensions(project)[0].pk
    parent = catalogue.add_theme(project, dimension, "Digitalt")
    child = catalogue.add_theme(project, dimension, "Chatt", parent=parent.created[0])
    undo_change(project, parent)
    assert child.created[0] in [row.pk for row in catalogue.themes(project)]


def test_themes_that_two_laptops_put_under_each_other_are_still_shown(project, theme):
    with project.write() as writer:
        writer.put(theme("Väntetider"), "parent", theme("Telefon"))
        writer.put(theme("Telefon"), "parent", theme("Väntetider"))
    assert {"Väntetider", "Telefon"} <= {row.name for row in catalogue.themes(project)}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", r"Skriv ett namn, högst 200 tecken\."),
        ("x" * 201, r"Skriv ett namn, högst 200 tecken\."),
        (" telefon ", r"Det finns redan något som heter telefon där\."),
    ],
)
def test_a_theme_needs_a_name_of_its_own_in_its_dimension(project, name, sentence):
    with pytest.raises(InvalidProject, match=sentence):
        catalogue.add_theme(project, catalogue.dimensions(project)[0].pk, name)
    catalogue.add_theme(project, catalogue.dimensions(project)[1].pk, "Telefon")


def test_a_theme_in_a_dimension_that_is_not_there_is_explained(project):
    with pytest.raises(UnknownEntity, match="finns inte längre"):
        catalogue.add_theme(project, 999_999, "x")


def test_a_new_group_comes_last_and_needs_a_name_of_its_own(project):
    catalogue.add_group(project, " Anhöriga ", "Anh")
    catalogue.add_group(project, "Studenter")
    last = catalogue.groups(project)[-2:]
    assert [(row.name, row.short) for row in last] == [("Anhöriga", "Anh"), ("Studenter", "Studenter")]
    with pytest.raises(InvalidProject, match="Det finns redan något som heter ANHÖRIGA där"):
        catalogue.add_group(project, "ANHÖRIGA")
    with pytest.raises(InvalidProject, match="Skriv ett namn"):
        catalogue.add_group(project, " ")


def test_a_session_is_kept_as_it_was_written(project, group):
    draft = SessionDraft(
        " Dialog i Åre ",
        date(2026, 3, 4),
        "Folkets hus",
        "Samverkan",
        SessionKind.WORKSHOP,
        "Världskafé",
        ("Vad fungerar?", " ", "Vad saknas?"),
        6,
        3,
        catalogue.principals(project)[0].pk,
        {group("Med"): 12, group("Inv"): 0},
    )
    (pk,) = catalogue.add_session(project, draft).created
    row = catalogue.session(project, pk)
    assert (row.title, row.date, row.place, row.forum) == ("Dialog i Åre", date(2026, 3, 4), "Folkets hus", "Samverkan")
    assert (row.kind, row.method, row.questions) == ("workshop", "Världskafé", ("Vad fungerar?", "Vad saknas?"))
    assert (row.tables, row.rounds, row.principal) == (6, 3, catalogue.principals(project)[0].pk)
    assert (row.participants, row.persons, row.notes) == ({group("Med"): 12}, 12, 0)


def test_sessions_stand_with_the_latest_date_first_and_those_without_one_last(project):
    for title, day in (("utan", None), ("mars", date(2026, 3, 1)), ("maj", date(2026, 5, 1)), ("också utan", None)):
        catalogue.add_session(project, SessionDraft(title, day))
    assert [row.title for row in catalogue.sessions(project)] == ["maj", "mars", "också utan", "utan"]


def test_editing_a_session_changes_what_differs_and_nothing_else(project, session, group):
    change = catalogue.edit_session(project, session, SessionDraft("Dialog i Järpen", participants={group("Med"): 9}))
    row = catalogue.session(project, session)
    assert (row.title, row.participants) == ("Dialog i Järpen", {group("Med"): 9})
    assert len(change.operations) == 3  # title, staff, residents


def test_saving_a_session_unchanged_changes_nothing(project, session, group):
    draft = SessionDraft("Dialog i Åre", participants={group("Med"): 12, group("Inv"): 3})
    assert not catalogue.edit_session(project, session, draft)


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (SessionDraft(""), "Ge tillfället ett namn först"),
        (SessionDraft("\x00 "), "Ge tillfället ett namn först"),
        (SessionDraft("x" * (MAX_TITLE + 1)), "högst 200 tecken"),
        (SessionDraft("x", place="x" * (MAX_TITLE + 1)), "högst 200 tecken"),
        (SessionDraft("x", forum="x" * (MAX_TITLE + 1)), "högst 200 tecken"),
        (SessionDraft("x", questions=("?",) * (MAX_QUESTIONS + 1)), "högst 50 frågor"),
        (SessionDraft("x", tables=0), "Antal bord och rundor ska vara 1 till 500"),
        (SessionDraft("x", rounds=MAX_TABLES + 1), "Antal bord och rundor ska vara 1 till 500"),
        (SessionDraft("x", participants={1: -1}), "Antal deltagare per grupp ska vara 0 till 100000"),
        (SessionDraft("x", participants={1: MAX_PERSONS + 1}), "Antal deltagare per grupp ska vara 0 till 100000"),
    ],
)
def test_a_session_that_breaks_a_rule_is_explained_and_not_stored(project, session, draft, sentence):
    with pytest.raises(InvalidSession, match=sentence):
        catalogue.add_session(project, draft)
    with pytest.raises(InvalidSession, match=sentence):
        catalogue.edit_session(project, session, draft)
    assert [row.title for row in catalogue.sessions(project)] == ["Dialog i Åre"]


@pytest.mark.parametrize("draft", [SessionDraft("x", participants={999: 1}), SessionDraft("x", principal=999)])
def test_a_session_with_a_group_or_principal_that_is_not_there_is_explained(project, draft):
    with pytest.raises(UnknownEntity, match="finns inte längre"):
        catalogue.add_session(project, draft)
    assert catalogue.sessions(project) == []


def test_a_session_that_was_removed_is_explained(project):
    change = catalogue.add_session(project, SessionDraft("x"))
    undo_change(project, change)
    for use in (catalogue.session, lambda *about: catalogue.edit_session(*about, SessionDraft("y"))):
        with pytest.raises(UnknownEntity, match=r"Tillfället finns inte längre\. Välj ett annat\."):
            use(project, change.created[0])


def test_a_session_keeps_its_agenda_and_its_rule_for_dots(project):
    draft = SessionDraft("Workshop", questions=("Vad?", "Hur?"), minutes=(20, 10), dots_each=3, dots_stacked=True)
    pk = catalogue.add_session(project, draft).created[0]
    row = catalogue.session(project, pk)
    assert (row.agenda, row.dots_each, row.dots_stacked) == (draft.agenda, 3, True)
    catalogue.edit_session(project, pk, replace(draft, minutes=(), dots_each=None, dots_stacked=False))
    row = catalogue.session(project, pk)
    assert ([block.minutes for block in row.agenda], row.dots_each, row.dots_stacked) == ([0, 0], None, False)
