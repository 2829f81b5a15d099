"""Notes cut apart and put together: nothing that was said gets lost, and every step can be taken back."""

import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naravard_desktop.domain.errors import InvalidNote, UnknownEntity
from naravard_desktop.domain.halves import cut
from naravard_desktop.domain.note import MAX_TEXT, NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import care, catalogue, masking, notes
from naravard_desktop.services.memos import write_memo
from naravard_desktop.services.note_surgery import join_notes, split_note
from naravard_desktop.services.projects import open_project
from naravard_desktop.services.streaming import stream_ids
from naravard_desktop.services.undo import undo_change

MEMORY = Path("/dev/shm")


@pytest.fixture
def said(project, session):
    """Return the texts of the session in the order they were said."""
    return lambda: [r.text for r in reversed(notes.note_rows(project, stream_ids(project, session)))]


def test_both_halves_keep_what_the_note_had(project, session, add, row, group, theme, said):
    fields = {"group": group("Inv"), "kind": NoteKind.HINDER, "table": "3", "round": "2", "quotable": True}
    pk = add("kön är lång och ingen svarar", **fields, votes=5, voters=4, themes=(theme("Telefon"), theme("Barn")))
    add("något annat")
    half = split_note(project, pk, "kön är lång", "och ingen svarar").created[0]
    first, second = row(pk), row(half)
    for name in ("session", "group", "kind", "table", "round", "quotable", "themes", "principal", "picture"):
        assert getattr(first, name) == getattr(second, name), name
    assert (first.votes, first.voters, second.votes, second.voters) == (5, 4, None, None)
    assert first.captured_at < second.captured_at
    assert said() == ["kön är lång", "och ingen svarar", "något annat"]


def test_a_half_can_be_cut_again_and_again(project, add, said):
    pk = add("a b c d")
    add("sist")
    half = split_note(project, pk, "a b", "c d").created[0]
    split_note(project, pk, "a", "b")
    split_note(project, half, "c", "d")
    assert said() == ["a", "b", "c", "d", "sist"]


def test_a_cut_that_was_taken_back_can_be_made_again(project, add, said, theme):
    pk = add("ett två tre", themes=(theme("Telefon"),))
    add("sist")
    for first, second in (("ett", "två tre"), ("ett två", "tre")):
        change = split_note(project, pk, first, second)
        assert said() == [first, second, "sist"]
        undo_change(project, change)
    assert said() == ["ett två tre", "sist"]
    assert care.check(project) == []


def test_neither_half_may_be_empty(project, add, row):
    pk = add("hela")
    with pytest.raises(InvalidNote, match="Skriv något först"):
        split_note(project, pk, "hela", " ")
    assert row(pk).text == "hela"


def test_joined_notes_say_everything_in_the_order_it_was_said(project, add, row, group, theme):
    first = add("ett", group=group("Inv"), themes=(theme("Telefon"),), votes=3, voters=3, quotable=True, table="2")
    second = add("två\nrader", group=group("Med"), themes=(theme("Barn"), theme("Telefon")), voters=5)
    third = add("tre", votes=4, voters=2, quotable=True)
    write_memo(project, first, "fråga mer")
    write_memo(project, third, "samma sak som i Sala")
    join_notes(project, [third, first, second])
    joined = row(first)
    assert joined.text == "ett\ntvå\nrader\ntre"
    assert [mark.name for mark in joined.themes] == ["Telefon", "Barn"]
    assert (joined.votes, joined.voters, joined.group_name, joined.table) == (7, 5, "Invånare", "2")
    assert not joined.quotable
    assert joined.memo == "fråga mer\nsamma sak som i Sala"
    assert [row(second), row(third)] == [None, None]


def test_notes_that_cannot_be_joined_stay_as_they_are(project, add, whole):
    one, long, elsewhere = add("ett"), add("x" * MAX_TEXT), add("annat", session=None)
    before = whole()
    for chosen, sentence in (
        ([one], "två eller flera"),
        ([one, one], "två eller flera"),
        ([one, elsewhere], "olika tillfällen"),
        ([one, long], "tecken lång"),
    ):
        with pytest.raises(InvalidNote, match=sentence):
            join_notes(project, chosen)
    with pytest.raises(UnknownEntity):
        join_notes(project, [one, 999_999])
    assert whole() == before


def test_a_note_in_two_versions_is_not_joined(project, add, row):
    pk, other = add("först"), add("mer")
    with project.write() as writer:
        (head,) = writer.state(pk).heads["text"]
        for text in ("ena", "andra"):
            writer.put_back(pk, "text", text, [head])
    with pytest.raises(InvalidNote, match="två versioner"):
        join_notes(project, [pk, other])
    assert row(other).text == "mer"


# --- whatever is cut and joined ---


@contextmanager
def copy_of(path):
    with (
        TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder,
        open_project(Path(shutil.copy(path, folder))) as project,
    ):
        yield project


texts = st.text(st.sampled_from("abc å\n"), min_size=1, max_size=30).filter(lambda text: text.strip())


@settings(max_examples=30, deadline=None)
@given(spoken=st.lists(texts, min_size=1, max_size=4), steps=st.lists(st.tuples(*[st.integers(0, 40)] * 2), max_size=8))
def test_words_stay_in_their_order_and_every_step_can_be_taken_back(made_once, spoken, steps):
    with copy_of(made_once) as project:
        session = catalogue.add_session(project, SessionDraft("Dialog")).created[0]
        for text in spoken:
            notes.add_note(project, NoteDraft(text, session))
        states, changes = [shown(project, session)], []
        for which, place in steps:
            change = cut_or_join(project, session, which, place)
            if change:
                changes.append(change)
                states.append(shown(project, session))
                assert words(states[-1]) == words(states[0])
        for change, before in zip(reversed(changes), reversed(states[:-1]), strict=True):
            undo_change(project, change)
            assert shown(project, session) == before
        assert care.check(project) == []


def cut_or_join(project, session, which, place):
    """Cut a note at *place*, or join it with the next one, where that can be done."""
    rows = notes.note_rows(project, stream_ids(project, session)[::-1])
    row = rows[which % len(rows)]
    first, second = cut(row.text, place)
    if first and second:
        return split_note(project, row.pk, first, second)
    pair = rows[which % len(rows) :][:2]
    return join_notes(project, [each.pk for each in reversed(pair)]) if len(pair) == 2 else None


def shown(project, session):
    rows = notes.note_rows(project, stream_ids(project, session)[::-1])
    return [(row.pk, row.text, row.themes, row.votes, row.captured_at) for row in rows]


def words(state):
    return "".join("".join(text for _, text, *_ in state).split())


@settings(max_examples=30, deadline=None)
@given(text=texts, place=st.integers(0, 30))
def test_what_is_cut_and_joined_says_the_same(made_once, text, place):
    with copy_of(made_once) as project:
        session = catalogue.add_session(project, SessionDraft("Dialog")).created[0]
        pk = notes.add_note(project, NoteDraft(text, session, votes=3)).created[0]
        (before,) = notes.note_rows(project, [pk])
        first, second = cut(before.text, place)
        if first and second:
            half = split_note(project, pk, first, second).created[0]
            join_notes(project, [half, pk])
        after = notes.note_rows(project, stream_ids(project, session))
        assert [(row.pk, row.votes, row.themes) for row in after] == [(pk, 3, before.themes)]
        assert after[0].text == (f"{first}\n{second}" if first and second else before.text)


# --- what is erased stays erased, wherever it was cut or joined to ---


def test_an_erasure_reaches_the_other_half_and_what_was_joined(project, add, tmp_path):
    whole = add("Kvarnsten Quist ringde. Bussen går inte.")
    half = split_note(project, whole, "Kvarnsten Quist ringde.", "Bussen går inte.").created[0]
    notes.edit_text(project, whole, "[namn] ringde.")
    other = add("Quistgården är långt bort")
    join_notes(project, [half, other])
    notes.edit_text(project, half, "Bussen går inte. Det är långt bort.")
    assert masking.remains_of(project, [half]).texts == 5
    change = masking.erase_original(project, half)
    assert masking.remains_of(project, [whole]).texts == 0
    project.checkpoint()
    assert b"Quist" not in project.path.read_bytes()
    assert [row.text for row in notes.note_rows(project, [whole, half])] == [
        "[namn] ringde.",
        "Bussen går inte. Det är långt bort.",
    ]
    assert change.kinds == {"note"}
    assert care.check(project) == []


def test_an_erasure_reaches_a_note_that_it_was_joined_into_and_parted_from(project, add):
    kept, other = add("bussen går inte"), add("Quist ringde")
    undo_change(project, join_notes(project, [kept, other]))
    notes.edit_text(project, other, "[namn] ringde")
    masking.erase_original(project, other)
    project.checkpoint()
    assert b"Quist" not in project.path.read_bytes()
    assert [row.text for row in notes.note_rows(project, [kept, other])] == ["bussen går inte", "[namn] ringde"]
