import pytest

from naravard_desktop.domain.errors import UnknownEntity
from naravard_desktop.domain.vocabulary import CodingOrigin
from naravard_desktop.services import care, catalogue, notes
from naravard_desktop.services.coding import code_notes, uncode_notes
from naravard_desktop.services.finding_notes import filter_counts
from naravard_desktop.services.undo import undo_change
from naravard_desktop.storage import tables


def names(row):
    return [mark.name for mark in row.themes]


def test_a_selection_is_coded_as_one_change(project, add, row, theme):
    selection = [add() for _ in range(3)]
    change = code_notes(project, selection, theme("Telefon"))
    assert [names(row(pk)) for pk in selection] == [["Telefon"]] * 3
    assert (change.kinds, len(change.created)) == ({"coding"}, 3)


def test_coding_again_changes_nothing(project, add, theme):
    pk = add(themes=(theme("Telefon"),))
    assert not code_notes(project, [pk], theme("Telefon"))


def test_a_note_named_twice_is_coded_once(project, add, theme):
    pk = add()
    assert len(code_notes(project, [pk, pk], theme("Telefon")).created) == 1


def test_a_note_may_have_several_themes(project, add, row, theme):
    pk = add(themes=(theme("Telefon"),))
    code_notes(project, [pk], theme("Barn"))
    assert names(row(pk)) == ["Telefon", "Barn"]
    uncode_notes(project, [pk], theme("Telefon"))
    assert names(row(pk)) == ["Barn"]


def test_uncoding_what_is_not_coded_changes_nothing(project, add, theme):
    assert not uncode_notes(project, [add(), 999_999], theme("Telefon"))


def test_a_coding_remembers_who_proposed_it(project, add, theme):
    code_notes(project, [add()], theme("Telefon"), CodingOrigin.SUGGESTION)
    with project.read() as connection:
        coding = connection.execute(tables.coding.select()).one()
    assert (coding.origin, coding.coded_at is not None) == ("suggestion", True)


def test_a_theme_that_was_taken_away_is_explained(project, add):
    change = catalogue.add_theme(project, catalogue.dimensions(project)[0].pk, "Tillfälligt")
    undo_change(project, change)
    for gone in (change.created[0], 999_999):
        with pytest.raises(UnknownEntity, match=r"Temat finns inte längre\. Inget ändrades; välj ett annat\."):
            code_notes(project, [add()], gone)


def test_a_note_that_was_taken_away_is_explained_and_the_others_stay_uncoded(project, add, row, theme):
    gone, there = add(), add()
    notes.delete_notes(project, [gone])
    with pytest.raises(UnknownEntity, match="Anteckningen finns inte längre"):
        code_notes(project, [there, gone], theme("Telefon"))
    assert names(row(there)) == []


def test_counts_follow_every_coding(project, add, theme):
    first, second = add(), add()
    code_notes(project, [first, second], theme("Telefon"))
    code_notes(project, [first], theme("Barn"))
    uncode_notes(project, [second], theme("Telefon"))
    counts = filter_counts(project)
    assert (counts.notes, counts.uncoded) == (2, 1)
    assert {pk: n for pk, n in counts.by_theme.items() if n} == {theme("Telefon"): 1, theme("Barn"): 1}
    assert care.check(project) == []
