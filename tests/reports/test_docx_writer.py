import os
import sys
import zipfile
from contextlib import contextmanager

import docx
import pytest
from docx_checks import W, contents, faults, paragraphs, part, text

from naravard_desktop.domain.errors import StorageFull, UnreadableFile
from naravard_desktop.reports.document import Column, Heading, NoteItem, NoteList, Paragraph, Table
from naravard_desktop.reports.docx_writer import write_report

NASTY = 'a\x00b\x1fc\ud800d\uffffe & <f> "g" \x85h'


@pytest.fixture
def written(tmp_path, make_report):
    """Write a report and return its path."""

    def write(*blocks, **fields):
        path = tmp_path / "rapport.docx"
        write_report(make_report(*blocks, **fields), path)
        return path

    return write


def test_a_report_with_every_sort_of_block_has_no_faults(written):
    assert faults(written()) == []


def test_python_docx_reads_it_with_its_headings_and_tables(written):
    document = docx.Document(str(written()))
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[:2] == [("Heading 1", "Sammanfattning"), ("Heading 1", "Överblick")]
    assert document.tables[1].rows[1].cells[1].text == "12"


def test_the_file_tells_title_language_and_organisation_and_nothing_else(written):
    path = written()
    core = docx.Document(str(path)).core_properties
    assert (core.title, core.author, core.language) == ("Vad dialogerna säger", "Region Exempel", "sv-SE")
    assert len(part(path, "docProps/core.xml")) == 3
    assert not {"docProps/app.xml", "docProps/thumbnail.jpeg", "docProps/custom.xml"} & set(
        zipfile.ZipFile(path).namelist()
    )


def test_it_opens_without_compatibility_mode_and_drops_personal_data_when_saved(written):
    settings = part(written(), "word/settings.xml")
    assert settings.find(f"{W}removePersonalInformation") is not None
    mode = settings.find(f"{W}compat/{W}compatSetting[@{W}name='compatibilityMode']")
    assert mode.get(f"{W}val") == "15"


def test_everything_is_marked_as_swedish(written):
    languages = {v for e in part(written(), "word/styles.xml").iter(f"{W}lang") for v in e.attrib.values()}
    assert languages == {"sv-SE"}


def test_an_english_report_has_english_words_and_language(written):
    path = written(language="en-GB")
    assert ("TOCHeading", "Contents") in paragraphs(path)
    assert "en-GB" in {v for e in part(path, "word/styles.xml").iter(f"{W}lang") for v in e.attrib.values()}


def test_the_table_of_contents_is_filled_in(written):
    entries = contents(written())
    assert entries[0] == ["Sammanfattning", "3"]
    assert entries[1] == ["1", "Överblick", "4"]
    assert ["Tabell\u00a01. Underlaget i siffror", "3"] in entries
    assert ["Figur\u00a01. Anteckningar per tema och slag", "4"] in entries


def test_a_report_without_headings_has_no_table_of_contents(written):
    path = written(Paragraph.of("Bara text."))
    assert contents(path) == []
    assert faults(path) == []


def test_a_long_table_of_contents_shows_chapters_only(written):
    blocks = [block for i in range(30) for block in (Heading(1, f"Tema {i}"), Heading(2, "Behov"))]
    path = written(*blocks)
    assert len(contents(path)) == 30
    assert 'TOC \\o "1-1"' in "".join(i.text for i in part(path).iter(f"{W}instrText"))


def test_header_and_footer_name_organisation_number_title_and_pages(written):
    path = written()
    assert text(part(path, "word/header2.xml")) == "Region Exempel\tRS 2026-00417"
    assert text(part(path, "word/footer2.xml")) == "Vad dialogerna säger\tSida 1 av 4"


def test_braces_in_a_title_are_left_alone(written):
    footer = text(part(written(title="Om {page} & {of}"), "word/footer2.xml"))
    assert footer.startswith("Om {page} & {of}\tSida")


def test_a_long_title_is_cut_in_the_footer_but_not_on_the_cover(written):
    path = written(title="Ord " * 60)
    assert len(text(part(path, "word/footer2.xml")).split("\t")[0]) <= 70
    assert ("Title", "Ord " * 60) in paragraphs(path)


def test_nothing_in_a_text_can_break_the_file(written):
    path = written(Heading(1, NASTY), NoteList((NoteItem(NASTY, NASTY, NASTY),)), title=NASTY, organisation=NASTY)
    assert faults(path) == []
    assert ("Heading1", 'abcde & <f> "g" \nh') in paragraphs(path)


def test_line_breaks_and_tabs_in_a_note_are_kept(written):
    path = written(NoteList((NoteItem("B-1", "en\ntvå\ttre"),)))
    assert ("Note", "B-1\ten\ntvå\ttre") in paragraphs(path)


def test_a_table_without_rows_is_still_a_table(written):
    assert faults(written(Table("Inget ännu", (Column("Tema"), Column("Antal")), ()))) == []


def test_a_heading_that_nothing_follows_has_its_page(written):
    assert contents(written(Heading(1, "A"), Heading(1, "B")))[-1] == ["2", "B", "4"]


def test_every_note_of_thousands_is_there_once(written):
    path = written(Heading(1, "Allt"), NoteList([NoteItem(f"B-{i}", f"Nummer {i}") for i in range(2_345)]))
    notes = [found for style, found in paragraphs(path) if style == "Note"]
    assert notes == [f"B-{i}\tNummer {i}" for i in range(2_345)]


def test_the_same_report_gives_the_same_bytes(tmp_path, make_report):
    one, other = tmp_path / "en.docx", tmp_path / "två.docx"
    write_report(make_report(), one)
    write_report(make_report(), other)
    assert one.read_bytes() == other.read_bytes()


def test_progress_ends_at_the_size_of_the_report(tmp_path, make_report):
    seen = []
    report = make_report()
    write_report(report, tmp_path / "r.docx", lambda done, size: seen.append((done, size)))
    assert seen[-1][0] <= report.size == seen[-1][1]
    assert seen == sorted(seen)


def test_an_interrupted_report_leaves_the_old_file(tmp_path, make_report):
    path = tmp_path / "r.docx"
    path.write_bytes(b"gammal")

    def stop(_done, _size):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_report(make_report(), path, stop)
    assert path.read_bytes() == b"gammal"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_explained(tmp_path, make_report):
    with pytest.raises(UnreadableFile, match="finns inte"):
        write_report(make_report(), tmp_path / "saknas" / "r.docx")


@contextmanager
def small_disk():
    """Let no file grow beyond 2,000 bytes, which programs are told as they are of a full disk.

    It holds for the whole process, the test runner's own log too, so only around the one call.
    """
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_full_disk_is_explained_and_the_old_file_kept(tmp_path, make_report):
    path = tmp_path / "r.docx"
    path.write_bytes(b"gammal")
    report = make_report(Paragraph.of("Hej"))
    with small_disk(), pytest.raises(StorageFull):
        write_report(report, path)
    assert path.read_bytes() == b"gammal"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_write_protected_file_is_left_alone(tmp_path, make_report):
    path = tmp_path / "r.docx"
    path.write_bytes(b"gammal")
    path.chmod(0o444)
    with pytest.raises(UnreadableFile, match="öppen i ett annat program"):
        write_report(make_report(Paragraph.of("Hej")), path)
