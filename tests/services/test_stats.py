import random
import shutil
from collections import Counter
from itertools import permutations

import pytest

from naravard_desktop.domain.cube import Count, persons_behind, suppress
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.projects import open_project
from naravard_desktop.services.stats import AXES, NONE, NONE_LABEL, cube

KIND_IDS = {kind.value: number for number, kind in enumerate(NoteKind, 1)}


@pytest.fixture(scope="module")
def many(made_once, tmp_path_factory):
    """A project with 60 notes of every sort, several themes on many of them."""
    path = shutil.copy(made_once, tmp_path_factory.mktemp("many") / "many.naravard")
    chance = random.Random(7)
    with open_project(path) as project:
        groups = [row.pk for row in catalogue.groups(project)][:4]
        themes = [row.pk for row in catalogue.themes(project)]
        for number in range(4):
            persons = {group: chance.choice([0, 1, 4, 9]) for group in groups}
            catalogue.add_session(project, SessionDraft(f"Dialog {number}", participants=persons))
        sessions = [row.pk for row in catalogue.sessions(project)]
        for number in range(60):
            notes.add_note(
                project,
                NoteDraft(
                    f"{number}",
                    chance.choice([*sessions, None]),
                    group=chance.choice([*groups, None]),
                    kind=chance.choice([*list(NoteKind)[:3], None]),
                    themes=tuple(chance.sample(themes, chance.randrange(4))),
                ),
            )
        yield project


def places_of(note, axis):
    match axis:
        case "theme" | "perspective":
            return {mark.pk for mark in note.themes if mark.perspective == (axis == "perspective")}
        case "kind":
            return {KIND_IDS.get(note.kind, NONE)}
    return {getattr(note, axis) or NONE}


def counted_anew(project, axes):
    """Count every place of the cube from the notes themselves, one by one."""
    persons = {(row.pk, group): n for row in catalogue.sessions(project) for group, n in row.participants.items()}
    persons |= {(row.pk, 0): row.persons for row in catalogue.sessions(project)}
    met: dict = {}
    for note in notes.note_rows(project, list(find_notes(project, NoteFilter()))):
        for row in (*places_of(note, axes[0]), None):
            for column in (*places_of(note, axes[1]), None):
                met.setdefault((row, column), Counter())[note.session or 0, note.group or 0] += 1
    return {
        place: Count(
            persons=sum(persons.get((s, g), 0) for s, g in pairs if g == 0 or (s, 0) not in pairs),
            notes=sum(pairs.values()),
            sessions=len({session for session, _ in pairs if session}),
            behind=sum(persons_behind(n, persons.get(pair)) for pair, n in pairs.items()),
        )
        for place, pairs in met.items()
    }


@pytest.mark.parametrize("axes", [*permutations(AXES, 2)])
def test_every_cell_and_total_is_what_counting_the_notes_one_by_one_gives(many, axes):
    assert {place: count for place, count in cube(many, axes).counts.items() if count.notes} == counted_anew(many, axes)


@pytest.mark.parametrize("axes", [*permutations(AXES, 2)])
def test_turning_the_table_turns_its_counts(many, axes):
    turned = cube(many, axes[::-1])
    assert cube(many, axes).counts == {(column, row): count for (row, column), count in turned.counts.items()}


def test_a_note_with_several_themes_counts_once_in_every_total(project, session, add, group, theme):
    add(group=group("Med"), themes=(theme("Telefon"), theme("Kontinuitet"), theme("Barn")))
    counted = cube(project, ("group", "theme"))
    assert counted.count(group("Med"), theme("Telefon")).notes == 1
    assert counted.count(group("Med"), None).notes == counted.count(None, None).notes == 1
    assert counted.count(None, None).persons == 12


def test_uncoded_notes_count_in_the_totals_only(project, add, group):
    add(group=group("Med"))
    counted = cube(project, ("group", "theme"))
    assert counted.count(group("Med"), None).notes == counted.count(None, None).notes == 1
    assert all(column is None for _, column in counted.counts)


def test_the_axes_have_their_labels_in_the_order_to_show(project, add, session):
    add()
    counted = cube(project, ("theme", "session"))
    assert list(counted.rows.values()) == ["Tillgänglighet", "Väntetider", "Telefon", "Kontinuitet"]
    assert counted.columns == {session: "Dialog i Åre"}


def test_what_has_no_group_has_a_place_of_its_own_only_where_there_is_any(project, add, group):
    add(group=group("Med"))
    assert NONE not in cube(project, ("group", "kind")).rows
    add()
    assert cube(project, ("group", "kind")).rows[NONE] == NONE_LABEL


def test_few_persons_are_hidden_however_many_notes_they_gave(project, add, group, theme):
    for _ in range(9):
        add(group=group("Inv"), themes=(theme("Telefon"),))
        add(group=group("Med"), themes=(theme("Telefon"),))
    shown = suppress(cube(project, ("group", "theme")))
    assert shown.shown(group("Inv"), theme("Telefon")) is None  # nine notes, three residents


@pytest.mark.parametrize("axes", [("group", "group"), ("group", "wall"), ("", "theme")])
def test_axes_that_are_not_two_different_ones_are_our_own_mistake(project, axes):
    with pytest.raises(ValueError, match="axes must be two different ones of group, theme"):
        cube(project, axes)


def test_notes_of_no_known_group_may_come_from_anyone_in_the_session(project, add, group):
    people = {group("Inv"): 20, group("Med"): 10}
    held = catalogue.add_session(project, SessionDraft("Dialog", participants=people)).created[0]
    add(session=held)
    counted = cube(project, ("session", "kind"))
    assert counted.count(held, None).persons == counted.count(None, None).persons == 30
