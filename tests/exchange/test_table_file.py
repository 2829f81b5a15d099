import codecs
import csv
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.exchange.table_file import cell_text, open_table

TABLE = "text,grupp\r\nFler läkare på Öland,Medarbetare\r\nVi når inte fram,Invånare\r\n"

CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\n\t"))


@pytest.fixture
def table(tmp_path):
    def write(content, encoding="utf-8"):
        path = tmp_path / "svar.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


def cells(path):
    return [row.cells for row in open_table(path).rows()]


def problems(path):
    return [(row.number, str(row.problem)) for row in open_table(path).rows() if row.problem]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
def test_any_encoding_reads_the_same(table, encoding):
    assert cells(table(TABLE, encoding))[0] == ("Fler läkare på Öland", "Medarbetare")


def test_marked_utf_16_big_endian(table):
    assert cells(table(codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be")))[0][0] == "Fler läkare på Öland"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_any_separator_and_line_end(table, mark, end):
    content = f'text{mark}grupp{end}"ett, två; tre\tfyra"{mark}Med{end}'
    assert cells(table(content)) == [("ett, två; tre\tfyra", "Med")]


@given(st.sampled_from([",", ";", "\t"]), st.lists(st.lists(CELLS, min_size=3, max_size=3)))
def test_what_a_csv_writer_wrote_comes_back(tmp_path_factory, mark, rows):
    path = tmp_path_factory.mktemp("t") / "svar.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=mark).writerows([["text", "grupp", "datum"], *rows])
    assert cells(path) == [tuple(row) for row in rows if any(row)]


def test_commas_are_text_when_there_is_one_column(table):
    assert cells(table("text\nVi hinner, tror jag, inte\n")) == [("Vi hinner, tror jag, inte",)]


def test_excels_hint_of_the_separator_is_followed(table):
    opened = open_table(table("sep=;\ntext;grupp\nHej;Med\n"))
    assert opened.headings == ("text", "grupp")
    assert [row.number for row in opened.rows()] == [3]


def test_tabs_with_loose_quotation_marks(table):
    assert cells(table('text\tgrupp\n"Nej" sa hon\tMed\nMer\tInv\n')) == [
        ('"Nej" sa hon', "Med"),
        ("Mer", "Inv"),
    ]


def test_rows_are_numbered_as_in_excel(table):
    content = 'text,grupp\n"två\nrader",Med\n\n,\nsist,Inv\n'
    assert [(row.number, row.cells[0]) for row in open_table(table(content)).rows()] == [
        (2, "två\nrader"),
        (5, "sist"),
    ]


def test_rows_of_the_wrong_width_are_told_and_the_others_read(table):
    content = "text,grupp\nbra,Med\nför,många,celler\nför få\nockså bra,Inv\nslut,Med,,\n"
    assert problems(table(content)) == [
        (3, "Raden har inte lika många celler som rubrikraden: 3 mot 2."),
        (4, "Raden har inte lika många celler som rubrikraden: 1 mot 2."),
    ]


def test_a_misplaced_quotation_mark_costs_its_row_only(table):
    path = table('text,grupp\n"Hon sa "nej" då",Med\nbra,Inv\n')
    assert problems(path) == [(2, 'Ett citattecken (") står fel: inuti en cell skrivs det dubbelt ("").')]
    assert cells(path)[1] == ("bra", "Inv")


def test_broken_letters_cost_their_row_only(table):
    path = table("text,grupp\nFörsta å,Med\nAndra ö,Inv\n".encode() + "Tredje ä,Inv\n".encode("cp1252"))
    assert problems(path) == [(4, "Raden innehåller tecken som inte går att läsa; spara filen som UTF-8.")]


def test_a_long_text_is_read_whole(table):
    assert len(cells(table("text,grupp\n" + "ord " * 50_000 + ",Med\n"))[0][0]) == 200_000


def test_control_characters_and_lone_surrogates_go():
    assert cell_text(" Hej\x00\x07 d\ud800å\x1b\n igen ") == "Hej då\n igen"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Filen {name} är tom."),
        (codecs.BOM_UTF8 + b"\r\n\r\n", "Filen {name} är tom."),
        (b"PK\x03\x04\x14\x00", "är en Excel-arbetsbok eller ett annat zip-arkiv, inte CSV."),
        (b"%PDF-1.7\n%\xe2", "är en PDF, inte CSV."),
        (b"SQLite format 3\x00\x10", "är en databas, inte CSV."),
        (bytes(range(256)) * 20, "innehåller inte text."),
        (os.urandom(4096), "Filen {name}"),
        (
            b'text,grupp\n"avhuggen mitt i',
            'slutar inuti en cell: ett citattecken (") på rad 2 stängs aldrig.',
        ),
        (codecs.BOM_UTF16_LE + "text,grupp\nhej".encode("utf-16-le") + b"\x01", "slutar mitt i ett tecken."),
        (b"text,grupp,Text\n", "har två kolumner med rubriken Text. Ge dem olika rubriker."),
        (b'"text,grupp\n"x"y', "Rubrikraden i {name} går inte att läsa"),
    ],
)
def test_what_is_no_table_is_explained(table, content, sentence):
    path = table(content)
    with pytest.raises(UnreadableFile) as problem:
        cells(path)
    assert sentence.format(name=path) in str(problem.value)


def test_a_missing_file_a_folder_and_a_device_are_explained(tmp_path):
    for path, sentence in (
        (tmp_path / "saknas.csv", "finns inte."),
        (tmp_path, "är en mapp."),
        ("/dev/null", "är ingen vanlig fil."),
    ):
        with pytest.raises(UnreadableFile, match=sentence):
            open_table(type(tmp_path)(path))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_explained(table):
    path = table(TABLE)
    path.chmod(0)
    with pytest.raises(UnreadableFile, match="får inte läsas"):
        open_table(path)
