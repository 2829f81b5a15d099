from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.finding_notes import NoteFilter, count_notes, filter_counts, find_notes


@pytest.fixture
def found(project, row):
    """Return the texts of the notes that are found, the newest first."""

    def found(query="", **narrowed):
        return [row(pk).text for pk in find_notes(project, NoteFilter(query, **narrowed))]

    return found


def test_without_a_filter_every_note_is_found_newest_first(project, add, found):
    for text in ("ett", "två", "tre"):
        add(text)
    assert found() == ["tre", "två", "ett"]
    assert len(find_notes(project, NoteFilter(), limit=2)) == 2


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("läkare", "läkarna hinner inte"),
        ("läkarna", "det saknas en läkare"),
        ("vård", "primärvården är för liten"),
        ("buss", "bussarna går inte"),
        ("LÄKARE", "läkarna hinner inte"),
        ("läk", "läkarna hinner inte"),
        ("hinner läkare", "läkarna hinner inte"),
    ],
)
def test_search_understands_swedish(add, found, query, text):
    add(text)
    add("något helt annat")
    assert found(query) == [text]


def test_a_with_a_ring_is_another_letter_than_a(add, found):
    add("får")
    add("far")
    assert found("får") == ["får"]


@pytest.mark.parametrize("query", ['"', "*", "OR", "text:", "(", "NEAR(", "-", "'", "a AND", "stems : x", "^", "\x00"])
def test_nothing_that_is_typed_breaks_the_search(add, found, query):
    add("bussen går inte")
    assert found(query) in ([], ["bussen går inte"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_any_text_can_be_searched_for(project, query):
    assert count_notes(project, NoteFilter(query)) == len(find_notes(project, NoteFilter(query)))


def test_what_was_rewritten_is_found_by_its_new_words_only(project, add, found):
    pk = add("bussen går inte")
    notes.edit_text(project, pk, "tåget går inte")
    assert (found("bussen"), found("tåget")) == ([], ["tåget går inte"])


def test_each_filter_narrows_to_what_it_says(project, session, add, found, group, theme):
    other = catalogue.add_session(project, SessionDraft("Annan")).created[0]
    add("a", group=group("Inv"), kind=NoteKind.HINDER, themes=(theme("Telefon"), theme("Barn")))
    add("b", group=group("Med"), kind=NoteKind.BEHOV, session=other)
    add("c", themes=(theme("Barn"),), session=other)
    assert found(groups=frozenset({group("Inv")})) == ["a"]
    assert found(sessions=frozenset({other})) == ["c", "b"]
    assert found(kinds=frozenset({"hinder", "behov"})) == ["b", "a"]
    assert found(kinds=frozenset({""})) == ["c"]
    assert found(themes=frozenset({theme("Telefon"), theme("Barn")})) == ["c", "a"]
    assert found(themes=frozenset({theme("Telefon")})) == ["a"]
    # "Barn" is a perspective: who a note is about, not what.
    assert (found(coded=True), found(coded=False)) == (["a"], ["c", "b"])
    assert found(conflicts=True) == []


def test_filters_and_search_combine(project, session, group, theme, found):
    for n, (by, kind, marked) in enumerate(product(("Inv", "Med"), (NoteKind.HINDER, None), (True, False))):
        draft = NoteDraft(f"buss {n}", session, group(by), kind, (theme("Telefon"),) if marked else ())
        notes.add_note(project, draft)
    narrowed = {"groups": frozenset({group("Med")}), "kinds": frozenset({"hinder"})}
    assert found("buss", **narrowed) == ["buss 5", "buss 4"]
    assert found("buss", coded=True, **narrowed) == ["buss 4"]
    assert found("tåg", coded=True, **narrowed) == []


def test_the_count_is_the_number_found(project, add, theme):
    for n in range(7):
        add(f"buss {n}", themes=(theme("Telefon"), theme("Barn"))[: n % 3])
    for wanted in (NoteFilter(), NoteFilter("buss"), NoteFilter(coded=True), NoteFilter("buss", coded=False)):
        assert count_notes(project, wanted) == len(find_notes(project, wanted)) > 0


def test_counts_beside_the_filters_agree_with_what_the_filters_find(project, session, add, group, theme):
    add(group=group("Inv"), kind=NoteKind.HINDER, themes=(theme("Telefon"), theme("Barn")))
    add(group=group("Inv"))
    add(session=None)
    counts = filter_counts(project)
    assert counts.notes == count_notes(project, NoteFilter())
    assert counts.uncoded == count_notes(project, NoteFilter(coded=False))
    assert counts.by_group[group("Inv")] == count_notes(project, NoteFilter(groups=frozenset({group("Inv")})))
    assert counts.by_session[session] == count_notes(project, NoteFilter(sessions=frozenset({session})))
    assert counts.by_kind["hinder"] == count_notes(project, NoteFilter(kinds=frozenset({"hinder"})))
    assert counts.by_theme[theme("Barn")] == count_notes(project, NoteFilter(themes=frozenset({theme("Barn")})))
    assert counts.by_theme.get(theme("Äldre"), 0) == 0


def test_an_empty_filter_knows_that_it_is():
    assert NoteFilter().is_empty()
    assert not NoteFilter(coded=False).is_empty()
