from datetime import UTC, datetime, timedelta, timezone

import pytest

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.note import MAX_LABEL, MAX_TEXT, MAX_VOTES, NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import care, catalogue, notes
from naravard_desktop.services.finding_notes import NoteFilter, count_notes
from naravard_desktop.services.undo import undo_change


def test_a_note_is_kept_as_it_was_said(project, session, add, row, group, theme):
    when = datetime(2026, 3, 4, 18, 30, tzinfo=timezone(timedelta(hours=2)))
    note = row(
        add(
            " Bussen går inte\r\nefter sju ",
            group=group("Inv"),
            kind=NoteKind.HINDER,
            themes=(theme("Telefon"), theme("Barn"), theme("Telefon")),
            table=" 3 ",
            round="2",
            votes=0,
            voters=14,
            quotable=True,
            captured_at=when,
            principal=catalogue.principals(project)[1].pk,
        )
    )
    assert (note.text, note.kind, note.table, note.round) == ("Bussen går inte\nefter sju", "hinder", "3", "2")
    assert (note.session_title, note.group_name) == ("Dialog i Åre", "Invånare")
    assert [(mark.name, mark.perspective) for mark in note.themes] == [("Telefon", False), ("Barn", True)]
    assert (note.votes, note.voters, note.quotable, note.conflict) == (0, 14, True, False)
    assert (note.captured_at, note.principal) == (when, catalogue.principals(project)[1].pk)


def test_a_note_with_nothing_but_words_is_a_note(row, add):
    before = datetime.now(UTC)
    note = row(add("bussen", session=None))
    assert (note.session, note.group, note.kind, note.table, note.votes, note.themes) == (None, None, "", "", None, ())
    assert before - timedelta(milliseconds=1) <= note.captured_at <= datetime.now(UTC)


def test_readable_ids_count_up_and_show_which_laptop(row, add):
    first, second = (row(add()).readable_id for _ in range(2))
    assert (first[3:], second[3:]) == ("-001", "-002")
    assert first[:3] == second[:3]


def test_the_stream_has_the_newest_notes_of_its_session_first(project, session, add):
    made = [add(f"{n}") for n in range(5)]
    add(session=None)
    assert notes.stream(project, session) == made[::-1]
    assert notes.stream(project, session, limit=2) == made[:2:-1]


def test_rows_come_in_the_order_asked_for_and_those_removed_are_left_out(project, add):
    made = [add(f"{n}") for n in range(4)]
    notes.delete_notes(project, [made[1]])
    asked = [made[3], made[1], made[0], 999_999, made[3]]
    assert [row.pk for row in notes.note_rows(project, asked)] == [made[3], made[0], made[3]]


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (NoteDraft("", None), r"^Skriv något först\.$"),
        (NoteDraft("\x00 \ud800", None), r"^Skriv något först\.$"),
        (NoteDraft("x" * 100_000, None), "100000 tecken lång"),
        (NoteDraft("x", None, votes=-1), "Antal prickar och röstande ska vara 0 till 1000000"),
        (NoteDraft("x", None, table="y" * (MAX_LABEL + 1)), "Bord och runda får vara högst 40 tecken"),
    ],
)
def test_a_note_that_breaks_a_rule_is_explained_and_not_stored(project, draft, sentence):
    with pytest.raises(InvalidNote, match=sentence):
        notes.add_note(project, draft)
    assert count_notes(project, NoteFilter()) == 0


def removed(project, theme_name="Tillfälligt"):
    """Return local ids of a session, a group and a theme that were there and were taken away."""
    made = [
        catalogue.add_session(project, SessionDraft("x")),
        catalogue.add_group(project, "Borttagen"),
        catalogue.add_theme(project, catalogue.dimensions(project)[0].pk, theme_name),
    ]
    for change in made:
        undo_change(project, change)
    return [change.created[0] for change in made]


def test_a_note_for_what_is_not_there_or_not_there_any_more_is_explained_and_not_stored(project, session):
    gone_session, gone_group, gone_theme = removed(project)
    for draft in (
        NoteDraft("x", gone_session),
        NoteDraft("x", 999_999),
        NoteDraft("x", session, group=gone_group),
        NoteDraft("x", session, group=999_999),
        NoteDraft("x", session, principal=999_999),
        NoteDraft("x", session, themes=(gone_theme,)),
        NoteDraft("x", session, themes=(999_999,)),
    ):
        with pytest.raises(UnknownEntity, match=r"finns inte längre\. Inget sparades; välj igen\."):
            notes.add_note(project, draft)
    assert count_notes(project, NoteFilter()) == 0


def test_a_text_is_rewritten_in_place(project, add, row):
    pk = add("bussen går inte")
    assert notes.edit_text(project, pk, " bussen går sällan ").kinds == {"note"}
    assert row(pk).text == "bussen går sällan"


def test_saving_the_same_text_changes_nothing(project, add):
    assert not notes.edit_text(project, add("bussen går inte"), " bussen går inte\n")


def test_saving_the_shown_one_of_two_texts_settles_the_conflict(project, add, row):
    pk = add("först")
    with project.write() as writer:
        (head,) = writer.state(pk).heads["text"]
        for text in ("ena", "andra"):
            writer.put_back(pk, "text", text, [head])
    assert count_notes(project, NoteFilter(conflicts=True)) == 1
    notes.edit_text(project, pk, row(pk).text)
    assert (row(pk).conflict, count_notes(project, NoteFilter(conflicts=True))) == (False, 0)


@pytest.mark.parametrize(("text", "sentence"), [(" ", "Skriv något först"), ("x" * (MAX_TEXT + 1), "dela den i flera")])
def test_a_text_that_breaks_a_rule_is_explained_and_the_old_one_stays(project, add, row, text, sentence):
    pk = add("bussen går inte")
    with pytest.raises(InvalidNote, match=sentence):
        notes.edit_text(project, pk, text)
    assert row(pk).text == "bussen går inte"


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("kind", NoteKind.BEHOV, "behov"),
        ("kind", None, ""),
        ("table", " 7 ", "7"),
        ("round", None, ""),
        ("votes", 3, 3),
        ("votes", 0, 0),
        ("votes", None, None),
        ("voters", MAX_VOTES, MAX_VOTES),
        ("quotable", True, True),
        ("session", None, None),
        ("group", None, None),
    ],
)
def test_a_field_is_set_for_a_whole_selection_as_one_change(project, add, row, group, field, value, shown):
    selection = [add(kind=NoteKind.HINDER, table="1", round="1", votes=9, group=group("Inv")) for _ in range(3)]
    change = notes.set_field(project, selection, field, value)
    assert [getattr(row(pk), field) for pk in selection] == [shown] * 3
    assert (len(change.operations), change.kinds) == (3, {"note"})
    assert not notes.set_field(project, selection, field, value)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("votes", -1, "Antal prickar och röstande"),
        ("voters", MAX_VOTES + 1, "Antal prickar och röstande"),
        ("votes", "många", "Antal prickar och röstande"),
        ("votes", True, "Antal prickar och röstande"),
        ("table", "x" * (MAX_LABEL + 1), "Bord och runda får vara högst"),
    ],
)
def test_a_value_out_of_bounds_is_explained_and_nothing_is_changed(project, add, row, field, value, sentence):
    pk = add(votes=2, table="1")
    with pytest.raises(InvalidNote, match=sentence):
        notes.set_field(project, [pk], field, value)
    assert (row(pk).votes, row(pk).table) == (2, "1")


def test_a_note_is_not_moved_to_what_is_not_there(project, add, row, session):
    pk = add()
    gone_session, gone_group, _ = removed(project)
    for field, gone in (("session", gone_session), ("group", gone_group), ("group", 999_999), ("principal", 999_999)):
        with pytest.raises(UnknownEntity, match="finns inte längre"):
            notes.set_field(project, [pk], field, gone)
    assert (row(pk).session, row(pk).group) == (session, None)


def test_a_field_that_cannot_be_set_is_our_own_mistake(project, add):
    with pytest.raises(ValueError, match="readable_id"):
        notes.set_field(project, [add()], "readable_id", "X-001")


def test_deleted_notes_are_gone_from_everywhere_they_were_shown(project, session, add, row, theme):
    pk = add(themes=(theme("Telefon"),))
    notes.delete_notes(project, [pk])
    assert row(pk) is None
    assert notes.stream(project, session) == []
    assert count_notes(project, NoteFilter(query="bussen")) == 0
    assert catalogue.session(project, session).notes == 0
    assert care.check(project) == []


def test_a_selection_that_names_a_note_twice_is_deleted_once(project, add, row):
    pk = add()
    notes.delete_notes(project, [pk, pk])
    assert row(pk) is None


def test_what_happens_to_a_removed_note_is_explained_and_nothing_else_is_changed(project, add, row, theme):
    gone, there = add(), add()
    notes.delete_notes(project, [gone])
    for act in (
        lambda: notes.edit_text(project, gone, "x"),
        lambda: notes.set_field(project, [there, gone], "kind", "behov"),
        lambda: notes.delete_notes(project, [there, gone]),
        lambda: notes.edit_text(project, 999_999, "x"),
    ):
        with pytest.raises(UnknownEntity, match=r"Anteckningen finns inte längre\. Inget ändrades\."):
            act()
    assert row(there).kind == ""
