import pytest

from naravard_desktop.exchange.headings import FIELDS, InvalidMapping, find_columns, parse_mapping


def found(*headings, **mapping):
    return dict(find_columns(headings, mapping).position)


@pytest.mark.parametrize(
    "headings",
    [
        ("text", "group", "session", "date", "table", "round", "themes", "kind", "votes"),
        ("Anteckning", "Aktörsgrupp", "Tillfälle", "Datum", "Bord", "Runda", "Tema", "Slag", "Prickar"),
        ("comment-body", "GRUPP", "tillfälle ", "datum:", "bord", "omgång", "teman", "typ", "antal_prickar"),
    ],
)
def test_common_headings_are_recognised(headings):
    fields = ("text", "group", "session", "date", "table", "round", "themes", "kind", "votes")
    assert found(*headings) == {field: index for index, field in enumerate(fields)}


def test_our_own_headings_are_all_recognised():
    assert found(*FIELDS) == {field: index for index, field in enumerate(FIELDS)}


def test_the_surest_of_two_headings_is_taken_and_the_other_told():
    columns = find_columns(("kommentar", "Anteckning", "lang"), {})
    assert columns.position["text"] == 1
    assert columns.ignored == ("kommentar", "lang")


def test_a_mapping_goes_before_what_is_recognised():
    assert found("text", "label", "group", label="text", group="-") == {"text": 1}


def test_mappings_are_parsed_with_equals_signs_in_headings():
    assert parse_mapping(["a=b=text", "Tema = theme", "lang=-"]) == {
        "a=b": "text",
        "Tema": "themes",
        "lang": "-",
    }


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        (["text"], "Skriv --map KOLUMN=FÄLT"),
        (["label=txet"], "Fältet ”txet” finns inte; menade du text?"),
        (["label=aktörsgrupp"], "Fältet ”aktörsgrupp” finns inte; menade du group?"),
        (["label=qqq"], "Fältet ”qqq” finns inte. Fälten är note_id,"),
    ],
)
def test_a_wrong_mapping_names_what_was_meant(entries, sentence):
    with pytest.raises(InvalidMapping) as problem:
        parse_mapping(entries)
    assert sentence in str(problem.value)


def test_an_unknown_column_names_the_nearest():
    with pytest.raises(
        InvalidMapping,
        match=r"”Komentar” finns inte; menade du ”Kommentar”\? Kolumnerna är ”Kommentar”, ”Roll”\.",
    ):
        found("Kommentar", "Roll", Komentar="text")


def test_two_columns_for_one_field_are_refused():
    with pytest.raises(InvalidMapping, match="Två kolumner är angivna för fältet text"):
        found("a", "b", a="text", b="text")


def test_a_table_without_a_text_column_names_its_columns():
    with pytest.raises(
        InvalidMapping, match=r"Ingen kolumn känns igen som anteckningens text\. Kolumnerna är ”id”, ”lang”;"
    ):
        found("id", "lang")
