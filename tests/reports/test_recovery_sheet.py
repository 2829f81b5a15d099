import getpass
import shutil
import stat
import subprocess
from datetime import date

import pytest
import segno

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.recovery_code import key_in, recovery_code
from naravard_desktop.reports import recovery_sheet
from naravard_desktop.reports.recovery_sheet import write_recovery_sheet

KEY = bytes(range(17, 49))
CODE = recovery_code(KEY)
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler to read the page")


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "blad.pdf"
    write_recovery_sheet(path, "HOS 2029 – dialoger", CODE, date(2026, 11, 22))
    return path


def read(*command: str) -> str:
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


@needs_poppler
def test_the_page_says_what_it_is_and_what_to_do(sheet):
    text = read("pdftotext", "-layout", str(sheet), "-").replace("\N{NO-BREAK SPACE}", " ")
    for words in (
        "Återställningsblad",
        "HOS 2029 – dialoger",
        "22 november 2026",
        "Använd återställningskod",
        "inlåst",
    ):
        assert words in text


@needs_poppler
def test_the_code_on_the_page_is_the_key(sheet):
    text = read("pdftotext", str(sheet), "-")
    groups = [word for word in text.split() if word in CODE.split()]
    assert key_in(" ".join(groups[:17])) == KEY


@needs_poppler
def test_it_is_one_page_with_its_fonts_as_truetype(sheet):
    assert "Pages:           1\n" in read("pdfinfo", str(sheet))
    fonts = read("pdffonts", str(sheet)).splitlines()[2:]
    assert {" ".join(line.split()[1:3]) for line in fonts} == {"CID TrueType"}


def test_nobody_and_no_place_is_named_in_the_file(sheet, tmp_path):
    content = sheet.read_bytes()
    for secret in (getpass.getuser(), str(tmp_path), "fpdf"):
        assert secret.encode() not in content
        assert secret.encode("utf-16-be") not in content


def test_only_its_owner_may_read_the_file(sheet):
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600


def test_a_folder_that_is_missing_is_a_sentence(tmp_path):
    with pytest.raises(UserError, match="finns inte"):
        write_recovery_sheet(tmp_path / "saknad" / "blad.pdf", "A", CODE, date(2026, 11, 22))


def test_the_square_is_drawn_module_by_module():
    matrix = segno.make(CODE, error="m", micro=False).matrix
    for row in matrix:
        drawn = [0] * len(row)
        for start, end in recovery_sheet._runs(row):
            drawn[start:end] = [1] * (end - start)
        assert drawn == [int(bool(cell)) for cell in row]
