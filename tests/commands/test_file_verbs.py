import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_what_is_exported_can_be_imported_again(run, counted, tmp_path):
    status, said, _ = run("export", counted, "--out", tmp_path / "ut.csv", "--json")
    assert (status, said) == (0, {"file": str(tmp_path / "ut.csv"), "notes": 26})
    assert run("import", counted, tmp_path / "ut.csv", "--json")[1]["unchanged"] == 26
    assert run("export", counted, "--out", tmp_path / "ut.json", "--json")[0] == 0
    assert len(json.loads((tmp_path / "ut.json").read_text("utf-8"))["notes"]) == 26


def test_a_synthesis_is_written_in_word(run, counted, tmp_path):
    out = tmp_path / "syntes.docx"
    status, said, _ = run("report", counted, "--kind", "syntes", "--out", out, "--json")
    assert (status, said["file"], said["notes"], said["findings"]) == (0, str(out), 26, 0)
    assert out.read_bytes().startswith(b"PK")


def test_outputs_of_another_kind_are_refused(refused, project, tmp_path):
    assert "ska sluta på .csv eller .json." in refused("export", project, "--out", tmp_path / "ut.doc")
    assert "ska sluta på .docx." in refused("report", project, "--kind", "syntes", "--out", tmp_path / "ut.txt")
    assert "saknas finns inte." in refused("export", project, "--out", tmp_path / "saknas" / "ut.csv")


def test_a_kit_of_table_sheets_is_written_as_pdf(run, project, tmp_path):
    run("add", project, "--session", "Dialog i Ekvik", "--group", "Invånare", "Bussen går inte.")
    out = tmp_path / "blad.pdf"
    status, said, _ = run("kit", project, "--session", "dialog i ekvik", "--out", out, "--json")
    assert (status, said) == (0, {"file": str(out), "sheets": 1})
    assert out.read_bytes().startswith(b"%PDF")
    assert run("kit", project, "--session", "Dialog i Ekvik", "--out", out)[1].endswith("och 1 bordsblad.\n")


def test_a_kit_that_cannot_be_written_is_explained(run, project, refused, tmp_path):
    run("add", project, "--session", "Dialog i Ekvik", "--group", "Invånare", "Bussen går inte.")
    said = refused("kit", project, "--session", "Dialog i Evik", "--out", tmp_path / "blad.pdf")
    assert "Tillfället ”Dialog i Evik” finns inte i projektet; menade du ”Dialog i Ekvik”?" in said
    assert "ska sluta på .pdf" in refused("kit", project, "--session", "Dialog i Ekvik", "--out", tmp_path / "blad.doc")
    assert "inte 'i dag'" not in refused("kit", project, "--session", "x", "--out", "x.pdf", "--date", "i dag")
