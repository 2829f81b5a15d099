from itertools import pairwise

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from naravard_desktop.language.analyse import hit_spans, match_query, stems

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates and NUL too
WORDS = (
    "Primärvården hemsjukvård sjuk vård vårdcentral läkarna distriktsläkaren läkemedel ohälsan och i händer barnet"
    " EU:s e-hälsa 2029 väntetid vänta för tider närsjukvårdsteam folkhälsoarbete folk hälsa"
)
SWEDISH = st.sampled_from(WORDS.split())
NOTES = st.lists(SWEDISH | ANY_TEXT, max_size=12).map(" ".join)


@pytest.fixture(scope="module")
def index():
    with sqlcipher.connect(":memory:") as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE note USING fts5(stems, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4')"
        )
        yield connection
    connection.close()


def finds(index, note, query):
    """Tell whether *query*, typed by a user, finds *note* in a real FTS5 table."""
    match = match_query(query)
    index.execute("DELETE FROM note")
    index.execute("INSERT INTO note (stems) VALUES (?)", (stems(note),))
    return bool(match and index.execute("SELECT rowid FROM note WHERE note MATCH ?", (match,)).fetchall())


def marked(text, query):
    return [text[start:end] for start, end in hit_spans(text, query)]


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("vård", "Primärvården måste byggas ut"),
        ("vård", "En vårdcentral i varje kommun"),
        ("vård", "Hemsjukvård även på natten"),
        ("läkare", "Läkarna byts ut hela tiden"),
        ("läkare", "Samma distriktsläkaren varje gång"),
        ("ohälsa", "Ohälsan ökar"),
        ("sjukvård", "Hemsjukvården fungerar"),
        ("hälsa", "Mer folkhälsoarbete"),
        ("böcker", "Boken om mig"),
        ("primär vård", "primärvården"),
        ("primärvård", "primär vård"),
        ("tillgång till vård", "Tillgången på vård"),
        ("VÄNTETID", "väntetiderna"),
        ("EU", "EU:s regler"),
        ("sköterska", "Fler undersköterskor"),
        ("012", "V-012"),
    ],
)
def test_a_search_understands_swedish(index, query, note):
    assert finds(index, note, query)
    assert finds(index, note, query + " ")
    assert hit_spans(note, query)


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("läkare", "Läkemedel är dyra"),
        ("far", "Jag får"),
        ("hand ", "Handläggaren svarar"),
        ("ring ", "Digitalisering"),
    ],
)
def test_a_search_does_not_find_what_only_looks_alike(index, query, note):
    assert not finds(index, note, query)
    assert hit_spans(note, query) == []


@pytest.mark.parametrize(
    "word", ["utbildningarna", "närsjukvården", "distriktssköterskor", "tillgänglighet", "patienterna"]
)
def test_a_note_stays_found_while_its_word_is_being_typed(index, word):
    begun = [word[:length] for length in range(2, len(word) + 1)]
    assert [typed for typed in begun if not finds(index, f"Om {word} i glesbygd", typed)] == []


def test_a_compound_is_found_inside_a_longer_one_while_it_is_being_typed(index):
    assert finds(index, "Hemsjukvården", "sjukv")
    assert marked("Hemsjukvården", "sjukv") == ["sjukv"]


def test_all_words_must_be_found(index):
    assert finds(index, "Vården saknar läkare", "läkare vård")
    assert not finds(index, "Vården saknar läkare", "läkare skola")


@pytest.mark.parametrize("query", ["", "  ", '"', "*", "-", "\x00", "\ud800"])
def test_there_may_be_nothing_to_search_for(query):
    assert match_query(query) == ""
    assert hit_spans("Vården", query) == []


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Primärvården och läkarna", "vård", ["vården"]),
        ("Primärvården och läkarna", "läkare", ["läkarna"]),
        ("Vårdcentralen", "vård", ["Vård"]),
        ("Hemsjukvården", "sjukvård", ["sjukvården"]),
        ("Sjuk vård, sjukvård", "sjukvård", ["Sjuk", "vård", "sjukvård"]),
        ("Vårdplatsbristen", "brist plats", ["platsbristen"]),
        ("Vard\u030ar", "vård", []),
        ("Va\u030ardcentral", "vård", ["Va\u030ardcentral"]),
        ("Vård och omsorg", "vård och", ["Vård"]),
    ],
)
def test_what_was_found_is_marked(text, query, expected):
    assert marked(text, query) == expected


@given(ANY_TEXT)
@example('"a" OR b AND NOT c NEAR(d, 2) stems: ^e* (f) {g} + "')
@example("AND OR NOT NEAR")
@example("vård\x00kö ' ; --")
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_valid_to_fts5(index, text):
    match = match_query(text)
    if match:
        index.execute("SELECT rowid FROM note WHERE note MATCH ?", (match,)).fetchall()


def test_a_whole_document_pasted_into_the_search_field_is_valid(index):
    index.execute(
        "SELECT rowid FROM note WHERE note MATCH ?", (match_query("primärvårdens läkare " * 1_000),)
    ).fetchall()


@given(NOTES, SWEDISH | ANY_TEXT, st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_what_is_found_is_also_marked(index, note, word, finished):
    query = word + " " if finished else word
    if finds(index, note, query):
        assert hit_spans(note, query)


@given(NOTES, NOTES)
@settings(deadline=None)
def test_marks_lie_in_the_text_in_order_and_apart(note, query):
    spans = hit_spans(note, query)
    assert all(0 <= start < end <= len(note) for start, end in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))


@given(ANY_TEXT)
@settings(deadline=None)
def test_stored_tokens_hold_letters_and_digits_only(text):
    assert all(token.isalnum() for token in stems(text).split(" ") if token)


def test_every_token_stays_whole_in_the_index():
    letters = [chr(code) for code in range(0x110000) if chr(code).isalnum()]
    tokens = [token for letter in letters for token in stems(f"x{letter}y").split()]
    with sqlcipher.connect(":memory:") as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(s, tokenize = 'unicode61 remove_diacritics 0')")
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
        connection.executemany("INSERT INTO t (s) VALUES (?)", ((token,) for token in tokens))
        (count,) = connection.execute("SELECT count(*) FROM v").fetchone()
    connection.close()
    assert count == len(tokens)
