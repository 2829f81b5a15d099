"""What the whole room may read."""

import pytest

from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.wall import MOST_TEXT, groups_to_name, newest_notes, public_text, wall_notes


@pytest.fixture
def shown(project, session, group):
    """Say how many persons of Inv take part, and return what the wall shows."""

    def shown(persons=24, limit=50, table="", among=()):
        draft = SessionDraft("Dialog i Åre", tables=6, participants={group("Inv"): persons} if persons else {})
        catalogue.edit_session(project, session, draft)
        row = catalogue.session(project, session)
        return wall_notes(project, row, among or newest_notes(project, row, limit, table))

    return shown


def test_the_newest_note_is_first_and_only_so_many_are_read(add, shown):
    for text in ("ett", "två", "tre"):
        add(text)
    assert [note.text for note in shown(limit=2)] == ["tre", "två"]


@pytest.mark.parametrize(("persons", "name"), [(5, "Invånare"), (4, ""), (1, ""), (0, "")])
def test_a_group_of_few_or_of_nobody_knows_how_many_is_not_named(add, shown, group, persons, name):
    add("bussen går inte", group=group("Inv"))
    (note,) = shown(persons)
    assert (note.text, note.group) == ("bussen går inte", name)


@pytest.mark.parametrize(
    ("counted", "named"),
    [
        ({"Maj": 11, "Opp": 10, "VC": 2}, {"Maj"}),
        ({"Maj": 11, "Opp": 10}, {"Maj", "Opp"}),
        ({"Maj": 11, "Opp": 3, "VC": 2}, {"Maj"}),
        ({"Maj": 11, "VC": 2}, set()),
    ],
)
def test_those_without_a_name_are_never_fewer_than_five(project, session, group, counted, named):
    people = {group(short): persons for short, persons in counted.items()}
    catalogue.edit_session(project, session, SessionDraft("Dialog i Åre", participants=people))
    assert groups_to_name(catalogue.session(project, session)) == {group(short) for short in named}


def test_personal_data_is_masked(add, shown):
    add("Min granne Birgitta Ek, 070-174 06 58, väntade")
    assert shown()[0].text == "Min granne [namn], [telefon], väntade"


def test_memos_votes_and_ids_are_no_part_of_it(add, shown):
    add("bussen", votes=3, voters=4)
    assert set(type(shown()[0]).__slots__) == {"pk", "text", "kind", "group"}


def test_only_one_table(add, shown):
    add("vid ettan", table="1")
    add("vid tvåan", table="2")
    assert [note.text for note in shown(table="2")] == ["vid tvåan"]


def test_a_note_taken_back_is_gone_also_where_nothing_new_comes(project, add, shown):
    first, second = add("ett"), add("två")
    add("tre")
    notes.delete_notes(project, [first])
    assert [note.text for note in shown(among=[second, first])] == ["två"]


def test_a_note_moved_to_another_session_is_gone(project, add, shown):
    note = add("ett")
    other = catalogue.add_session(project, SessionDraft("En annan")).created[0]
    notes.set_field(project, [note], "session", other)
    assert shown(among=[note]) == shown() == ()


def test_a_long_text_is_cut():
    assert public_text("å" * 5_000) == "å" * MOST_TEXT + "…"
    assert public_text("å" * MOST_TEXT) == "å" * MOST_TEXT


@pytest.mark.parametrize("before", range(MOST_TEXT - 14, MOST_TEXT + 2))
def test_no_number_is_cut_in_two(before):
    text = public_text("å" * (before - 1) + " 070-174 06 58 ringer jag " + "ä" * 2_000)
    assert "070" not in text
    assert "174" not in text
