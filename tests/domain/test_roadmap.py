import os
import re
from datetime import date
from pathlib import Path

import pytest
import Stemmer

from naravard_desktop import assets
from naravard_desktop.domain.errors import InvalidPack, UnreadableFile
from naravard_desktop.domain.roadmap import (
    MAX_BYTES,
    MAX_SHORT,
    PackDecision,
    PackDimension,
    builtin_packs,
    load_pack,
    parse_pack,
)

FOLDER = assets.resource("roadmaps")
PACKS = {pack.id: pack for pack in builtin_packs(FOLDER)}
DIMENSIONS = [
    pytest.param(dimension, id=f"{pack.id}: {dimension.name}")
    for pack in PACKS.values()
    for dimension in pack.dimensions
]

OFFICIAL_NAMES = {
    ("hos-2029", "Utgångspunkter"): [
        "Tillgänglighet, kvalitet och kompetens",
        "Nära vård i hela systemet",
        "Egenvård och delaktighet",
        "Samverkan över organisationsgränser",
        "Hälsofrämjande och tidiga insatser",
        "Stark primärvård som nav",
        "Utbudsstruktur",
        "Digitalisering",
    ],
    ("jonkoping-2030", "Strategier"): [
        "Förstärka invånarens egna resurser och bidra till ett samhälle som stödjer hälsosamma val i vardagen",
        "Öka tryggheten genom jämlik, säker och personcentrerad vård",
        "Enklare vardag för patienter och medarbetare med stöd av anpassat tjänsteutbud och ökad digitalisering",
        "Primärvården är basen, specialiserad och högspecialiserad diagnostik och sjukhusvård finns "
        "tillgänglig när den behövs",
        "Utveckling av framtidens arbetsplats med fokus på medarbetarskap och kompetensutveckling",
        "Leda och utveckla för att förstärka goda relationer som bidrar till sömlös samverkan där värde "
        "skapas tillsammans",
    ],
    ("nara-vard-kommun", "Definitioner av nära vård"): [
        "Personcentrerad vård och omsorg",
        "Skapas tillsammans, preventivt och proaktivt",
        "Stöd från kommuner, region och civilsamhälle",
        "Kultur av tillit och samverkan",
        "Vårdcentralen som bas",
        "E-hälsans möjligheter",
        "Slutenvård i annan form nära patienten",
    ],
    ("nara-vard-kommun", "Slag av närhet"): ["Geografisk närhet", "Tillgänglighet", "Relationell närhet"],
    ("gavleborg-2030", "Utmaningar"): [
        "Resurseffektivitet när befolkningen åldras",
        "Tillgänglighet",
        "Samordning",
        "Jämlik hälsa",
    ],
    ("gavleborg-2030", "Nära vård för mig som invånare innebär att"): [
        "jag får rätt hjälp och stöd i rätt tid",
        "jag får stöd i att främja min hälsa",
        "min egen kraft tas till vara",
        "sammanhållet och enkelt för mig",
    ],
    ("gavleborg-2030", "Kärnvärden"): [
        "Nära",
        "Samordnad",
        "Resurseffektiv",
        "Hälsofrämjande",
        "Personcentrerad",
    ],
    ("orebro-2022", "Perspektiv"): [
        "Invånarperspektivet",
        "Samverkansperspektivet",
        "Medarbetarperspektivet",
    ],
}
IMPRINTS = {
    "hos-2029": ("HOS 2029", "Region Västmanland", "2029", "utkast", "Bakgrund och utgångspunkter HOS 2029"),
    "jonkoping-2030": (
        "Tillsammans möter vi framtidens behov av hälso- och sjukvård",
        "Region Jönköpings län",
        "2020–2030",
        "beslutad",
        "Tillsammans möter vi framtidens behov av hälso- och sjukvård",
    ),
    "nara-vard-kommun": (
        "Nära vård i kommunen",
        "En kommun i Jönköpings län",
        "2030",
        "genomarbetad",
        "Kommunens webbsida om nära vård",
    ),
    "gavleborg-2030": (
        "Länsgemensam målbild God och nära vård",
        "Region Gävleborg och länets 10 kommuner",
        "2030",
        "beslutad",
        "Länsgemensam målbild God och nära vård",
    ),
    "orebro-2022": (
        "Länsgemensam målbild för nära vård",
        "Region Örebro län och länets kommuner",
        "antagen 2022-02-11",
        "beslutad",
        "Länsgemensam målbild för nära vård",
    ),
}


def test_every_official_name_is_there_in_order():
    names = {
        (pack.id, dimension.name): [theme.name for theme in dimension.themes]
        for pack in PACKS.values()
        for dimension in pack.dimensions
    }
    assert names == OFFICIAL_NAMES


def test_the_default_roadmap_comes_first():
    assert list(PACKS) == ["hos-2029", "gavleborg-2030", "jonkoping-2030", "nara-vard-kommun", "orebro-2022"]


@pytest.mark.parametrize("pack_id", IMPRINTS)
def test_a_pack_says_whose_it_is_and_where_it_comes_from(pack_id):
    pack = PACKS[pack_id]
    assert (pack.title, pack.owner, pack.horizon, pack.status, pack.source) == IMPRINTS[pack_id]
    assert pack.language == "sv"
    assert pack.about


def test_two_roadmaps_have_the_guiding_question():
    asking = {pack.id for pack in PACKS.values() if pack.guiding_question == "Vad är viktigt för dig?"}
    assert asking == {"jonkoping-2030", "gavleborg-2030"}


def test_users_fill_in_the_development_areas_of_the_strategies():
    (strategies,) = PACKS["jonkoping-2030"].dimensions
    assert strategies.user_themes == "Utvecklingsområden"
    assert all(strategy.themes == () for strategy in strategies.themes)


def test_the_care_chain_follows_the_patient():
    assert PACKS["gavleborg-2030"].care_chain == (
        "egenvård",
        "kommun",
        "primärvård",
        "specialistvård",
        "sjukhus",
        "rehabilitering",
        "eftervård",
    )


def test_the_decision_of_orebro_is_recorded():
    assert PACKS["orebro-2022"].decision == PackDecision(date(2022, 2, 11), "hälso- och sjukvårdsnämnden")


def test_only_the_perspectives_are_perspectives():
    assert {d.values[0].name for d in DIMENSIONS if d.values[0].role == "perspectives"} == {"Perspektiv"}


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_theme_is_explained_and_fits_a_narrow_column(dimension: PackDimension):
    for theme in dimension.walk():
        assert theme.about.endswith("."), theme.name
        assert len(theme.short or theme.name) <= MAX_SHORT, theme.name


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_every_theme_has_8_to_20_keywords(dimension: PackDimension):
    counts = {theme.name: len(theme.keywords) for theme in dimension.walk()}
    assert {name: count for name, count in counts.items() if not 8 <= count <= 20} == {}


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_no_keyword_points_to_two_themes_of_a_dimension(dimension: PackDimension):
    stemmer = Stemmer.Stemmer("swedish")
    stems = [
        " ".join(stemmer.stemWords(re.findall(r"\w+", keyword.lower())))
        for theme in dimension.walk()
        for keyword in theme.keywords
    ]
    assert sorted(stems) == sorted(set(stems))


# A pack that a user wrote.

HEAD = """\
id = "mitt-lan"
title = "Målbild"
owner = "Region Mitt län"
horizon = "2030"
status = "utkast"
source = "Målbild 2030"
language = "sv"
"""
BODY = """\
[[dimensions]]
name = "Mål"

[[dimensions.themes]]
name = "Nåbart"
keywords = ["ringa", "appen"]

[[dimensions]]
name = "Värden"
themes = []
"""
PACK = HEAD + BODY


def test_the_example_of_the_guide_is_a_pack():
    guide = Path(__file__).parents[2] / "docs" / "fardplaner.md"
    (example,) = re.findall(r"```toml\n(.*?)```", guide.read_text(encoding="utf-8"), re.DOTALL)
    pack = parse_pack(example, "exempel.toml")
    goals, perspectives = pack.dimensions
    assert [theme.name for theme in goals.walk()][1:] == ["Vården hänger ihop", "Trygg hemgång"]
    assert perspectives.role == "perspectives"
    assert pack.decision == PackDecision(date(2026, 3, 17), "Regionfullmäktige", "RS 2026/123")


def test_what_may_be_left_out_is_empty():
    pack = parse_pack(PACK, "min.toml")
    assert (pack.guiding_question, pack.about, pack.care_chain, pack.decision) == ("", "", (), None)
    goals, values = pack.dimensions
    assert (goals.role, goals.themes[0].short, goals.themes[0].about) == ("themes", "", "")
    assert values.themes == ()


def test_white_space_in_a_text_becomes_one_blank():
    pack = parse_pack(PACK.replace('"Nåbart"', '"""\nLätt  att\n\tnå """'), "min.toml")
    assert pack.dimensions[0].themes[0].name == "Lätt att nå"


def test_four_levels_of_themes_fit():
    deep = "".join(f'[[dimensions{".themes" * level}]]\nname = "Nivå {level}"\n' for level in (1, 2, 3, 4))
    pack = parse_pack(f'{HEAD}[[dimensions]]\nname = "Mål"\n{deep}', "min.toml")
    assert [theme.name for theme in pack.dimensions[0].walk()] == ["Nivå 1", "Nivå 2", "Nivå 3", "Nivå 4"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_file_from_any_editor_is_read(tmp_path: Path, encoding: str, newline: str):
    path = tmp_path / "min.toml"
    path.write_text(PACK, encoding=encoding, newline=newline)
    assert load_pack(path) == parse_pack(PACK, "min.toml")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="file permissions don't bind this user")
def test_a_file_that_may_not_be_read_is_explained(tmp_path: Path):
    path = tmp_path / "min.toml"
    path.write_text(PACK, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(UnreadableFile, match=r"^min.toml gick inte att läsa; kontrollera att du har rätt"):
        load_pack(path)


def test_a_name_that_no_file_can_have_is_explained():
    with pytest.raises(UnreadableFile, match="gick inte att läsa"):
        load_pack(Path("min\0.toml"))


def test_a_missing_file_is_explained(tmp_path: Path):
    with pytest.raises(UnreadableFile, match=r"^min.toml finns inte; kontrollera namnet och mappen\.$"):
        load_pack(tmp_path / "min.toml")


def test_a_folder_is_no_pack(tmp_path: Path):
    with pytest.raises(UnreadableFile, match=r"är ingen fil; välj en färdplan som slutar på \.toml\.$"):
        load_pack(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "min.toml")
    with pytest.raises(UnreadableFile, match="är ingen fil"):
        load_pack(tmp_path / "min.toml")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_another_encoding_is_explained(tmp_path: Path, encoding: str):
    path = tmp_path / "min.toml"
    path.write_text(PACK, encoding=encoding)
    with pytest.raises(UnreadableFile, match=r"^min.toml är inte sparad som UTF-8; spara om den"):
        load_pack(path)


def test_a_file_that_is_too_large_is_not_parsed(tmp_path: Path):
    path = tmp_path / "min.toml"
    path.write_bytes(b"#" * (MAX_BYTES - 1) + "å".encode())
    with pytest.raises(InvalidPack, match="större än 1 MB"):
        load_pack(path)
