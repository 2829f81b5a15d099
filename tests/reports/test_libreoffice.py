"""The report as LibreOffice lays it out; only where LibreOffice and poppler's tools are installed."""

import re
import shutil
import subprocess

import pytest
from docx_checks import contents

from naravard_desktop.reports.docx_writer import write_report
from naravard_desktop.reports.synthesis import SynthesisOptions, synthesis_report

TOOLS = ("soffice", "pdftotext")
pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="LibreOffice or poppler is not installed")


@pytest.fixture(scope="module")
def pages(sample, tmp_path_factory):
    """The path of the sample's synthesis, and the text of each of its pages."""
    folder = tmp_path_factory.mktemp("office")
    path = folder / "syntes.docx"
    write_report(synthesis_report(sample, SynthesisOptions(document_number="RM 2026-1184")), path)
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    convert = ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path)
    subprocess.run(convert, check=True, capture_output=True, timeout=180)
    found = subprocess.run(("pdftotext", "-layout", path.with_suffix(".pdf"), "-"), check=True, capture_output=True)
    return path, found.stdout.decode().split("\f")[:-1]


def test_no_page_is_empty(pages):
    _path, texts = pages
    assert [i for i, text in enumerate(texts, 1) if len(text.split()) < 10] == []


def test_every_page_but_the_cover_says_which_it_is(pages):
    _path, texts = pages
    numbers = [re.search(r"Sida (\d+) av (\d+)", text) for text in texts[1:]]
    assert [found and found.groups() for found in numbers] == [
        (str(i), str(len(texts))) for i in range(2, len(texts) + 1)
    ]


def test_chapters_are_where_the_table_of_contents_says(pages):
    path, texts = pages
    chapters = [
        (entry[:-1], int(entry[-1])) for entry in contents(path) if not entry[0].startswith(("Tabell", "Figur"))
    ]
    for words, page in chapters:
        heading = re.compile(r"^\s*" + r"\s+".join(map(re.escape, words)) + r"\s*$", re.MULTILINE)
        near = [i for i, text in enumerate(texts, 1) if i > 2 and heading.search(text)]
        assert min(abs(page - i) for i in near) <= 1, words
