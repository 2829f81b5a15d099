import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

ROOT = Path(__file__).resolve().parents[2]


def test_import_says_what_it_did(run, project, csv_file):
    path = csv_file("Kommentar;Roll\nFler läkare;VC\nMer tid;Inv\n", "cp1252")
    status, said, err = run("import", project, path, "--map", "Kommentar=text", "--json")
    assert (status, err) == (0, "")
    assert {name: said[name] for name in ("read", "added", "updated", "unchanged", "rejected")} == {
        "read": 2, "added": 2, "updated": 0, "unchanged": 0, "rejected": [],
    }  # fmt: skip
    assert run("import", project, path, "--json")[1]["unchanged"] == 2


def test_rejected_rows_are_told_and_nothing_is_imported(run, notes_in, project, csv_file):
    path = csv_file("text,group,date\nbra,VC,\nokänd,Chaufförer,\n,VC,\nfel dag,VC,2026-02-30\n")
    status, said, err = run("import", project, path, "--json")
    assert (status, said["added"], notes_in(project)) == (1, 0, 0)
    assert said["rejected"] == [
        {"row": 3, "reason": "Gruppen ”Chaufförer” finns inte i projektet."},
        {"row": 4, "reason": "Texten är tom."},
        {"row": 5, "reason": "”2026-02-30” är inget datum som finns; skriv till exempel 2026-11-19."},
    ]
    assert err == (
        "Inget importerades, för 3 rader avvisades: rätta dem, lägg till --create groups, "
        "eller hoppa över dem med --skip-bad.\n"
    )
    status, said, _ = run("import", project, path, "--skip-bad", "--create", "groups", "--json")
    assert (status, said["added"], len(said["rejected"]), said["created"]) == (1, 2, 2, {"groups": ["Chaufförer"]})


def test_a_dry_run_changes_nothing(run, notes_in, project, csv_file):
    path = csv_file("text,session\nbra,Dialog\n")
    status, said, _ = run("import", project, path, "--dry-run", "--create", "--json")
    assert (status, said["added"], said["stored"], said["created"]) == (0, 1, False, {"sessions": ["Dialog"]})
    assert notes_in(project) == 0
    assert run("import", project, path, "--dry-run")[1].startswith("Skulle läsa 1 rad: 0 nya,")


def test_several_files_are_imported_together_or_not_at_all(run, notes_in, project, csv_file):
    files = csv_file("text\nbra\n"), csv_file("text,group\ndålig,Chaufförer\n", name="b.csv")
    status, said, _ = run("import", project, *files, "--json")
    assert (status, said["rejected"][0]["file"], notes_in(project)) == (1, str(files[1]), 0)


@pytest.mark.parametrize(
    ("content", "words", "sentence"),
    [
        ("id,lang\n1,sv\n", (), "Ingen kolumn känns igen som anteckningens text. Kolumnerna är ”id”, ”lang”;"),
        ("text\nbra\n", ("--map", "Komentar=text"), "Kolumnen ”Komentar” finns inte."),
        ("text\nbra\n", ("--map", "text=txet"), "Fältet ”txet” finns inte; menade du text?"),
        ("text\nbra\n", ("--map", "text"), "Skriv --map KOLUMN=FÄLT,"),
        ("text\nbra\n", ("--create", "bord"), "--create: välj bland groups, sessions, themes och all"),
        ("text,Text\na,b\n", (), "Filen {file} har två kolumner med rubriken Text."),
        ('text\n"avhugget', (), "Filen {file} slutar inuti en cell:"),
        (b"", (), "Filen {file} är tom."),
        (b"PK\x03\x04\x00\x00", (), "Filen {file} är en Excel-arbetsbok eller ett annat zip-arkiv, inte CSV."),
        (bytes(range(256)) * 9, (), "Filen {file} innehåller inte text."),
    ],
)
def test_a_file_that_cannot_be_imported_is_explained(notes_in, refused, project, csv_file, content, words, sentence):
    path = csv_file(content)
    assert refused("import", project, path, *words, "--json").startswith(sentence.format(file=path))
    assert notes_in(project) == 0


def test_a_missing_file_and_a_folder_are_explained(refused, project, tmp_path):
    assert refused("import", project, tmp_path / "saknas.csv").endswith("finns inte. Kontrollera sökvägen.")
    assert refused("import", project, tmp_path).endswith("är en mapp. Ange en fil i den.")


def in_use(project):
    """Whether somebody is writing to the project."""
    connection = sqlite.connect(str(project), timeout=0, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE").connection.rollback()
    except sqlite.OperationalError:
        return True
    finally:
        connection.close()
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another Ctrl+C")
def test_ctrl_c_says_so_and_nothing_is_half_done(run, notes_in, project, csv_file):
    path = csv_file("text,group\n" + "".join(f"nummer {n},Nya\n" for n in range(100_000)))
    command = [sys.executable, "-m", "naravard_desktop", "import", project, path, "--create", "all"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        while process.poll() is None and not in_use(project):
            pass
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert (process.returncode, err.startswith("Avbrutet. Inget blev halvfärdigt")) == (130, True)
    assert notes_in(project) == 0
    assert run("check", project, "--json")[1]["ok"] is True
