"""What a user is told who made a mistake in a pack of their own."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naravard_desktop import assets
from naravard_desktop.domain.errors import InvalidPack
from naravard_desktop.domain.roadmap import MAX_BYTES, RoadmapPack, parse_pack

HEAD = """\
id = "mitt-lan"
title = "Målbild"
owner = "Region Mitt län"
horizon = "2030"
status = "utkast"
source = "Målbild 2030"
language = "sv"
"""
GOALS = """\
[[dimensions]]
name = "Mål"
"""
THEME = """\
[[dimensions.themes]]
name = "Nåbart"
keywords = ["ringa", "appen"]
"""
VALUES = """\
[[dimensions]]
name = "Värden"
themes = []
"""
PACK = HEAD + GOALS + THEME + VALUES


def complaint(old: str, new: str) -> str:
    """Return what is said about `PACK` with *new* in place of *old*, without the name of the file."""
    assert PACK.count(old) == 1
    with pytest.raises(InvalidPack) as caught:
        parse_pack(PACK.replace(old, new), "min.toml")
    sentence = str(caught.value)
    assert sentence.startswith("min.toml")
    assert sentence.endswith((".", "?"))
    return sentence.removeprefix("min.toml").removeprefix(": ").removeprefix(", ")


ID_RULE = "id får bara ha små bokstäver a–z, siffror och bindestreck; skriv "
NO_DIMENSION = 'färdplanen saknar dimension; skriv [[dimensions]] och under den name = "Strategier".'
DIMENSION_HEADER = "dimensions ska vara en rubrik; skriv [[dimensions]] en gång för varje dimension."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "mitt-lan"', "", 'id saknas; skriv till exempel id = "mitt-lan-2030".'),
        ('"mitt-lan"', '"Mitt Län"', ID_RULE + 'id = "mitt-lan".'),
        ('"mitt-lan"', '"mitt--lan"', ID_RULE + 'id = "mitt-lan".'),
        ('"mitt-lan"', '"длина"', ID_RULE + 'id = "mitt-lan-2030".'),
        ('"mitt-lan"', f'"{"a" * 61}"', "id har 61 tecken, men högst 60 får plats; korta texten."),
        ('"Målbild"', '" "', 'title är tom; skriv till exempel title = "Målbild nära vård 2030".'),
        ('"Målbild"', '"–"', 'title är tom; skriv till exempel title = "Målbild nära vård 2030".'),
        ('"2030"', "2030", 'horizon ska vara text inom citattecken; skriv till exempel horizon = "2030".'),
        ('"utkast"', '"klar"', 'status kan inte vara ”klar”; skriv "utkast", "genomarbetad" eller "beslutad".'),
        ('"sv"', '"fi"', 'language kan inte vara ”fi”; skriv "sv" eller "en".'),
        ('"sv"', '["sv"]', 'language ska vara text inom citattecken; skriv till exempel language = "sv".'),
        ("owner", "ownr", "nyckeln ownr finns inte här; skriv owner."),
        ("owner", '"ägare"', "nyckeln ägare finns inte här; skriv owner."),
        (GOALS + THEME + VALUES, "", NO_DIMENSION),
        (GOALS + THEME + VALUES, "dimensions = []", NO_DIMENSION),
        (GOALS + THEME + VALUES, "[dimensions]", DIMENSION_HEADER),
        (GOALS + THEME + VALUES, 'dimensions = ["Mål"]', DIMENSION_HEADER),
        ('"Värden"', '"mål"', "två dimensioner heter ”mål”; ge dem olika namn."),
        (
            "owner =",
            "xyz =",
            "nyckeln xyz finns inte här; de som finns är id, title, owner, horizon, status, source, language, "
            "about, guiding_question, care_chain, decision och dimensions.",
        ),
        (
            "themes = []",
            f"themes = [{', '.join(f'{{name = {str(n)!r}}}' for n in range(1000))}]",
            "färdplanen har fler än 1000 teman; dela upp den på flera filer.",
        ),
    ],
)
def test_a_mistake_at_the_top_of_the_file(old: str, new: str, said: str):
    assert complaint(old, new) == said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "Värden"', "", 'name saknas; skriv till exempel name = "Samverkan".'),
        ("themes = []", 'themes = "inga"', None),
        ("themes = []", "themes = {}", None),
        (
            "themes = []",
            "",
            'dimensionen saknar teman; skriv [[dimensions.themes]] och under den name = "Samverkan".',
        ),
        (
            "themes = []",
            'themes = []\nrole = "axis"',
            'role kan inte vara ”axis”; skriv "themes" eller "perspectives".',
        ),
        (
            "themes = []",
            'themes = []\nguiding_question = "Vad?"',
            "guiding_question ska stå överst i filen, före den första rubriken.",
        ),
        ('name = "Värden"', 'title = "Värden"', "nyckeln title finns inte här; skriv name."),
        ("themes = []", "tema = []", "nyckeln tema finns inte här; skriv themes."),
    ],
)
def test_a_mistake_in_a_dimension(old: str, new: str, said: str | None):
    header = "themes ska vara en rubrik; skriv [[dimensions.themes]] en gång för varje tema."
    assert complaint(old, new) == f"dimension 2: {said or header}"


KEYWORDS_ARE_A_LIST = (
    'keywords ska vara en lista med texter; skriv till exempel keywords = ["hemtjänst", "mellan stolarna"].'
)
TREE = "themes = [{name='B', themes=[{name='C', themes=[{name='D', themes=[{name='E'}]}]}]}]\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Nåbart"', '""', ': name är tom; skriv till exempel name = "Samverkan".'),
        ('"Nåbart"', '"Nå\\u0000"', ": name har ett tecken som inte kan visas, U+0000; ta bort det."),
        ('"Nåbart"', '"Nå\ud800"', ": name har ett tecken som inte kan visas, U+D800; ta bort det."),
        ('"Nåbart"', f'"{"å" * 201}"', ": name har 201 tecken, men högst 200 får plats; korta texten."),
        (
            '"Nåbart"',
            '"Nåbart"\nshort = "Lätt att få kontakt"',
            ": short har 19 tecken, men högst 18 får plats; korta texten.",
        ),
        ("keywords", "nyckelord", ": nyckeln nyckelord finns inte här; skriv keywords."),
        ("keywords", "keyword", ": nyckeln keyword finns inte här; skriv keywords."),
        (
            "keywords",
            "color",
            ": nyckeln color finns inte här; de som finns är name, short, about, keywords och themes.",
        ),
        (
            "keywords",
            f'"{"x" * 99}\\n"',
            f": nyckeln {'x' * 39}… finns inte här; de som finns är name, short, about, keywords och themes.",
        ),
        ('["ringa", "appen"]', '"ringa, appen"', f": {KEYWORDS_ARE_A_LIST}"),
        ('["ringa", "appen"]', '["ringa", 1177]', f": {KEYWORDS_ARE_A_LIST}"),
        ('"appen"', '""', ": ett ord i keywords är tomt; ta bort det."),
        ('"appen"', '"Ringa "', ": ”Ringa” står två gånger i keywords; ta bort det ena."),
        ('"appen"', f'"{"å" * 61}"', ": keywords har 61 tecken, men högst 60 får plats; korta texten."),
        (
            '["ringa", "appen"]',
            str([f"ord {n}" for n in range(101)]),
            ": keywords har 101 ord, men högst 100 får plats; ta bort några.",
        ),
        (
            THEME,
            f"{THEME}[[dimensions.themes.themes]]\n",
            ', deltema 1: name saknas; skriv till exempel name = "Samverkan".',
        ),
        (
            THEME,
            f"{THEME}themes = [{{name = 'B'}}, {{name = 'b'}}]\n",
            ": två teman heter ”b”; ge dem olika namn.",
        ),
        (
            THEME,
            THEME + TREE,
            ", deltema 1, deltema 1, deltema 1, deltema 1: temat ligger för djupt; högst 4 nivåer får plats, "
            "så flytta upp det.",
        ),
    ],
)
def test_a_mistake_in_a_theme(old: str, new: str, said: str):
    assert complaint(old, new) == f"dimension 1, tema 1{said}"


def test_two_themes_with_one_name():
    assert complaint(THEME, THEME + THEME) == "dimension 1: två teman heter ”Nåbart”; ge dem olika namn."


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (
            "decision = 2022-02-11",
            ": decision ska vara en rubrik, [decision], och under den till exempel date = 2030-01-31.",
        ),
        (
            '[decision]\ndate = "2022-02-11"',
            ", decision: date ska vara ett datum utan citattecken; skriv till exempel date = 2030-01-31.",
        ),
        (
            "[decision]\ndate = 2022-02-11T09:00:00",
            ", decision: date ska vara ett datum utan citattecken; skriv till exempel date = 2030-01-31.",
        ),
        (
            '[decision]\ndiarienummer = "1"',
            ", decision: nyckeln diarienummer finns inte här; skriv document_number.",
        ),
        (
            "[decision]\ndate = 2022-02-31",
            ", rad 9: datumet finns inte i almanackan; skriv år-månad-dag, till exempel 2030-01-31.",
        ),
    ],
)
def test_a_mistake_in_the_decision(decision: str, said: str):
    with pytest.raises(InvalidPack) as caught:
        parse_pack(f"{HEAD}{decision}\n{GOALS}{THEME}", "min.toml")
    assert str(caught.value) == f"min.toml{said}"


UNFINISHED = "en text är inte avslutad; sätt samma citattecken efter den som före den."
UNREADABLE = (
    "raden går inte att läsa; skriv en nyckel utan å, ä och ö, ett likhetstecken och ett värde, till exempel "
    'name = "Samverkan".'
)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '= "Målbild"',
            "= ”Målbild”",
            'rad 2: värdet går inte att läsa; skriv text inom raka citattecken, till exempel name = "Samverkan".',
        ),
        ("owner", "ägare", f"rad 3: {UNREADABLE}"),
        ('title = "', 'title "', 'rad 2: likhetstecken saknas; skriv till exempel name = "Samverkan".'),
        ('"Målbild"', '"Målbild', f"rad 2: {UNFINISHED}"),
        (VALUES, 'x = "', f"rad 13: {UNFINISHED}"),
        (VALUES, 'about = """\nLång', f"rad 14: {UNFINISHED}"),
        (VALUES, "about = '''\nLång", f"rad 14: {UNFINISHED}"),
        (
            '"Målbild"',
            '"Vår "målbild""',
            'rad 2: det står något efter värdet; skriv en nyckel per rad, och \\" för ett citattecken inuti en text.',
        ),
        ('"Målbild"', '"C:\\Mål"', "rad 2: ett omvänt snedstreck, \\, måste skrivas dubbelt, \\\\."),
        (
            '"ringa", "appen"',
            '"ringa" "appen"',
            "rad 12: en lista går inte att läsa; sätt komma mellan orden och ] efter det sista.",
        ),
        (
            VALUES,
            "[[dimensions]",
            "rad 13: rubriken är inte avslutad; skriv till exempel [[dimensions]].",
        ),
        (
            'title = "Målbild"',
            'title = "Målbild"\ntitle = "Plan"',
            "rad 3: samma nyckel eller rubrik står två gånger; ta bort den ena, eller skriv en rubrik som "
            "återkommer med dubbla hakparenteser, [[dimensions]].",
        ),
        (
            VALUES,
            "[a]\n[a]",
            "rad 14: samma rubrik står två gånger; skriv rubriker som återkommer med dubbla hakparenteser, "
            "[[dimensions]] och [[dimensions.themes]].",
        ),
        (
            VALUES,
            f"a = {'[' * 100_000}",
            "för många listor inuti varandra; skriv teman under rubriker, [[dimensions.themes]].",
        ),
        (VALUES, f"a = {'9' * 5_000}", "ett tal är för långt; skriv det inom citattecken."),
        (
            VALUES,
            "#" * MAX_BYTES,
            "filen är större än 1 MB, och en färdplan är några sidor text; är det rätt fil?",
        ),
    ],
)
def test_a_file_that_is_no_toml(old: str, new: str, said: str):
    assert complaint(old, new) == said


@pytest.mark.parametrize(
    "slow",
    [
        f"a{'.a' * 400_000} = 1",
        "[[a" + ' . "a"' * 100_000 + "]]",
        f"a = {{ b = 1, a{'.a' * 400_000} = 1 }}",
        " " * 900_000 + "=",
    ],
)
def test_a_file_made_to_be_slow_is_refused_at_once(slow: str):
    started = time.process_time()
    assert complaint(VALUES, slow).startswith("rad 13: ")
    assert time.process_time() - started < 2


def outcome(text: str) -> object:
    try:
        return parse_pack(text, "min.toml")
    except InvalidPack as error:
        return str(error)


@given(st.text())
@example("\ufeff")
@example("a = 1\r")
@example("a = 00:00:00")
def test_any_text_gives_a_sentence(text: str):
    assert str(outcome(text)).startswith("min.toml")


FRAGMENTS = st.sampled_from(
    [*PACK.split("\n"), "[[dimensions.themes.themes]]", "[dimensions]", "themes = [{}]", "short = []", "= {"]
)


@given(st.lists(FRAGMENTS | st.text(max_size=8), max_size=30))
def test_lines_of_a_pack_in_any_order_give_a_pack_or_a_sentence(lines: list[str]):
    assert isinstance(outcome("\n".join(lines)), str)


@given(start=st.integers(0, 3_000), length=st.integers(0, 40), new=st.text(max_size=8) | FRAGMENTS)
def test_a_pack_with_a_piece_replaced_is_a_pack_or_a_sentence(start: int, length: int, new: str):
    text = assets.resource("roadmaps/gavleborg-2030.toml").read_text(encoding="utf-8")
    result = outcome(text[:start] + new + text[start + length :])
    assert isinstance(result, RoadmapPack) or str(result).startswith("min.toml")
