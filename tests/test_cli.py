import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from naravard_desktop.cli import main

ROOT = Path(__file__).resolve().parents[1]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(scope="session")
def new_once(tmp_path_factory):
    path = tmp_path_factory.mktemp("new") / "ny.naravard"
    assert main(["new", str(path), "--title", "HOS"]) == 0
    return path


@pytest.fixture
def project(new_once, tmp_path):
    return shutil.copy(new_once, tmp_path / "prov.naravard")


@pytest.fixture
def run(capsys):
    """Run the command: exit status, standard output (parsed after --json), standard error."""

    def run(*words):
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:
            status = stop.code
        out, err = capsys.readouterr()
        if "--json" not in words or not out:
            return status, out, err
        assert out.endswith("}\n")
        assert out.count("\n") == 1
        return status, json.loads(out), err

    return run


@pytest.fixture
def csv_file(tmp_path):
    def write(content, encoding="utf-8", name="svar.csv"):
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return tmp_path / name

    return write


def refused(result):
    """The one sentence of a command that couldn't be done and printed nothing else."""
    status, out, err = result
    assert (status, out) == (2, "")
    assert re.fullmatch(r"[^\n]{15,400}[.?]\n", err), err
    assert "Traceback" not in err
    return err.strip()


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


def notes_in(run, project):
    return run("stats", project, "--json", "--unsuppressed")[1]["totals"]["notes"]


# --- new, roadmaps ---


def test_new_makes_a_project_on_hos_2029(run, tmp_path):
    path = tmp_path / "Nära vård.naravard"
    status, said, _ = run("new", path, "--json")
    assert (status, said["title"], said["roadmaps"], said["encrypted"]) == (0, "Nära vård", ["hos-2029"], False)
    assert run("check", path, "--json")[1] == {"ok": True, "problems": []}


def test_new_takes_several_roadmaps_and_a_file_of_ones_own(run, tmp_path):
    own = tmp_path / "egen.toml"
    text = (ROOT / "resources" / "roadmaps" / "orebro-2022.toml").read_text("utf-8")
    own.write_text(text.replace('"orebro-2022"', '"egen"'), encoding="utf-8")
    said = run("new", tmp_path / "p.naravard", "--roadmap", "gavleborg-2030", "--roadmap", own, "--json")[1]
    assert said["roadmaps"] == ["gavleborg-2030", "egen"]


def test_new_never_overwrites(run, project):
    before = Path(project).read_bytes()
    assert refused(run("new", project)).startswith("Det finns redan en fil som heter prov.naravard.")
    assert Path(project).read_bytes() == before


def test_new_explains_a_missing_folder_and_an_unknown_roadmap(run, tmp_path):
    assert "saknas finns inte. Skapa den först." in refused(run("new", tmp_path / "saknas" / "p.naravard"))
    sentence = refused(run("new", tmp_path / "p.naravard", "--roadmap", "hos-2028"))
    assert sentence.startswith("Färdplanen ”hos-2028” finns inte; menade du hos-2029?")
    assert list(tmp_path.iterdir()) == []


def test_roadmaps_lists_the_five(run):
    ids = [pack["id"] for pack in run("roadmaps", "--json")[1]["roadmaps"]]
    assert ids[0] == "hos-2029"
    assert len(ids) == 5
    assert "Region Västmanland" in run("roadmaps")[1]


# --- add, search, stats ---


def test_a_note_is_added_found_and_counted(run, project):
    status, said, _ = run(
        "add", project, "--session", "Dialog", "--group", "VC", "--theme", "Digitalisering",
        "--kind", "hinder", "Läkarna hinner inte", "--json",
    )  # fmt: skip
    assert (status, said["new_session"]) == (0, True)
    found = run("search", project, "läkare", "--json")[1]
    assert found == {
        "total": 1,
        "notes": [
            {
                "note_id": said["note_id"],
                "readable_id": said["readable_id"],
                "session": "Dialog",
                "group": "Verksamhetschefer",
                "themes": ["Digitalisering"],
                "kind": "hinder",
                "text": "Läkarna hinner inte",
            }
        ],
    }
    assert run("add", project, "--session", "dialog", "--group", "VC", "Igen", "--json")[1]["new_session"] is False


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--group", "Medarbetre", "x"), "Gruppen ”Medarbetre” finns inte i projektet; menade du ”Medarbetare”?"),
        (("--group", "VC", "--theme", "Rymden", "x"), "Temat ”Rymden” finns inte i projektet."),
        (("--group", "VC", "--kind", "gnäll", "x"), "Slaget ”gnäll” finns inte. Slagen är behov,"),
        (("--group", "VC", " "), "Skriv något först."),
        (("--group", "VC", "x" * 100_000), "Anteckningen är 100000 tecken lång."),
    ],
)
def test_a_note_that_cannot_be_added_is_explained_and_leaves_no_session(run, project, words, sentence):
    assert refused(run("add", project, "--session", "Dialog", *words)).startswith(sentence)
    assert run("stats", project, "--by", "session", "--json")[1]["cells"] == []


def test_any_search_is_answered(run, project):
    for query in ('"', "AND (", "* ^ -", "'; DROP TABLE", "\ud800", ""):
        assert run("search", project, query, "--json")[0] == 0


def test_search_shows_as_many_as_asked_for(run, project, csv_file):
    run("import", project, csv_file("text\n" + "".join(f"vård {n}\n" for n in range(30))))
    found = run("search", project, "vård", "--limit", "3", "--json")[1]
    assert (found["total"], [note["text"] for note in found["notes"]]) == (30, ["vård 29", "vård 28", "vård 27"])
    assert "30 träffar, de 3 senaste visas." in run("search", project, "vård", "--limit", "3")[1]
    assert refused(run("search", project, "vård", "--limit", "-1")).startswith("--limit")


@pytest.fixture
def counted(run, project, csv_file):
    rows = ["VC,Digitalisering"] * 7 + ["EC,Digitalisering"] * 2 + ["EC,Utbudsstruktur"] * 9 + ["VC,Utbudsstruktur"] * 8
    path = csv_file("text,group,themes\n" + "".join(f"nr {n},{row}\n" for n, row in enumerate(rows)))
    assert run("import", project, path, "--session", "Dialog")[0] == 0
    return project


def test_small_numbers_are_hidden_unless_asked_for(run, counted):
    hidden = run("stats", counted, "--json")[1]
    shown = run("stats", counted, "--json", "--unsuppressed")[1]
    cell = {"group": "Enhetschefer", "theme": "Digitalisering"}
    assert cell | {"persons": None, "notes": None, "sessions": None, "suppressed": True} in hidden["cells"]
    assert cell | {"persons": 0, "notes": 2, "sessions": 1} in shown["cells"]
    assert shown["axes"] == ["group", "theme"]
    assert shown["totals"] == {"persons": 0, "notes": 26, "sessions": 1}
    assert "döljs: färre än 5 personer" in run("stats", counted)[1]


def test_stats_over_one_axis(run, counted):
    said = run("stats", counted, "--by", "theme", "--json", "--unsuppressed")[1]
    assert [(cell["theme"], cell["notes"]) for cell in said["cells"]] == [("Utbudsstruktur", 17), ("Digitalisering", 9)]


def test_stats_explains_axes_that_do_not_work(run, project):
    assert refused(run("stats", project, "--by", "bord")).startswith("--by kan inte vara bord; välj bland group,")
    assert refused(run("stats", project, "--by", "group", "--by", "group")).startswith("Ange en eller två olika axlar")


# --- import ---


def test_import_says_what_it_did(run, project, csv_file):
    path = csv_file("Kommentar;Roll\nFler läkare;VC\nMer tid;Inv\n", "cp1252")
    status, said, err = run("import", project, path, "--map", "Kommentar=text", "--json")
    assert (status, err) == (0, "")
    assert {name: said[name] for name in ("read", "added", "updated", "unchanged", "rejected")} == {
        "read": 2, "added": 2, "updated": 0, "unchanged": 0, "rejected": [],
    }  # fmt: skip
    assert run("import", project, path, "--json")[1]["unchanged"] == 2


def test_rejected_rows_are_told_and_nothing_is_imported(run, project, csv_file):
    path = csv_file("text,group,date\nbra,VC,\nokänd,Chaufförer,\n,VC,\nfel dag,VC,2026-02-30\n")
    status, said, err = run("import", project, path, "--json")
    assert (status, said["added"], notes_in(run, project)) == (1, 0, 0)
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


def test_a_dry_run_changes_nothing(run, project, csv_file):
    path = csv_file("text,session\nbra,Dialog\n")
    status, said, _ = run("import", project, path, "--dry-run", "--create", "--json")
    assert (status, said["added"], said["stored"], said["created"]) == (0, 1, False, {"sessions": ["Dialog"]})
    assert notes_in(run, project) == 0
    assert run("import", project, path, "--dry-run")[1].startswith("Skulle läsa 1 rader: 0 nya,")


def test_several_files_are_imported_together_or_not_at_all(run, project, csv_file):
    files = csv_file("text\nbra\n"), csv_file("text,group\ndålig,Chaufförer\n", name="b.csv")
    status, said, _ = run("import", project, *files, "--json")
    assert (status, said["rejected"][0]["file"], notes_in(run, project)) == (1, str(files[1]), 0)


@pytest.mark.parametrize(
    ("content", "words", "sentence"),
    [
        ("id,lang\n1,sv\n", (), "Ingen kolumn känns igen som anteckningens text. Kolumnerna är ”id”, ”lang”;"),
        ("text\nbra\n", ("--map", "Komentar=text"), "Kolumnen ”Komentar” finns inte."),
        ("text\nbra\n", ("--map", "text=txet"), "Fältet ”txet” finns inte; menade du text?"),
        ("text\nbra\n", ("--map", "text"), "Skriv --map KOLUMN=FÄLT,"),
        ("text\nbra\n", ("--create", "bord"), "Det finns inget som heter"),
        ("text,Text\na,b\n", (), "Filen {file} har två kolumner med rubriken Text."),
        ('text\n"avhugget', (), "Filen {file} slutar inuti en cell:"),
        (b"", (), "Filen {file} är tom."),
        (b"PK\x03\x04\x00\x00", (), "Filen {file} är en Excel-arbetsbok eller ett annat zip-arkiv, inte CSV."),
        (bytes(range(256)) * 9, (), "Filen {file} innehåller inte text."),
    ],
)
def test_a_file_that_cannot_be_imported_is_explained(run, project, csv_file, content, words, sentence):
    path = csv_file(content)
    if sentence.startswith("Det finns inget"):
        words, sentence = ("--create=bord",), "--create: välj bland groups, sessions, themes och all"
    assert refused(run("import", project, path, *words, "--json")).startswith(sentence.format(file=path))
    assert notes_in(run, project) == 0


def test_a_missing_file_and_a_folder_are_explained(run, project, tmp_path):
    assert refused(run("import", project, tmp_path / "saknas.csv")).endswith("finns inte. Kontrollera sökvägen.")
    assert refused(run("import", project, tmp_path)).endswith("är en mapp. Ange en fil i den.")


# --- export, report, backup, check ---


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


def test_outputs_of_another_kind_are_refused(run, project, tmp_path):
    assert "ska sluta på .csv eller .json." in refused(run("export", project, "--out", tmp_path / "ut.doc"))
    assert "ska sluta på .docx." in refused(run("report", project, "--kind", "syntes", "--out", tmp_path / "ut.txt"))
    assert "saknas finns inte." in refused(run("export", project, "--out", tmp_path / "saknas" / "ut.csv"))


def test_a_backup_is_a_project_and_never_overwrites(run, counted, tmp_path):
    copy = tmp_path / "kopia.naravard"
    assert run("backup", counted, "--out", copy, "--json")[1]["bytes"] == copy.stat().st_size
    assert notes_in(run, copy) == 26
    assert "kopia.naravard" in refused(run("backup", counted, "--out", copy))


def test_check_finds_a_changed_row(run, counted):
    connection = sqlite.connect(str(counted))
    connection.execute("UPDATE note SET text = 'förfalskad' WHERE pk = (SELECT max(pk) FROM note)")
    connection.commit()
    connection.close()
    status, said, _ = run("check", counted, "--json")
    assert (status, said["ok"]) == (1, False)
    assert said["problems"]


# --- projects that can't be used ---


@pytest.mark.parametrize("verb", [("stats",), ("check",), ("search", "x"), ("import", "svar.csv")])
def test_what_is_no_project_is_explained(run, tmp_path, csv_file, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    csv_file("text\nbra\n")
    (tmp_path / "bild.naravard").write_bytes(b"\x89PNG" * 100)
    (tmp_path / "tom.naravard").write_bytes(b"")
    for name in ("saknas.naravard", "bild.naravard", "tom.naravard", "."):
        refused(run(verb[0], name, *verb[1:]))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bild.naravard", "svar.csv", "tom.naravard"]


def test_a_truncated_project_is_explained(run, counted):
    whole = Path(counted).read_bytes()
    Path(counted).write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    status, _, err = run("import", counted, ROOT / "resources" / "sample" / "notes.csv")
    assert status == 2
    assert "är skadat. Öppna den senaste säkerhetskopian" in err


def test_a_project_of_a_later_version_is_refused(run, project):
    connection = sqlite.connect(project)
    connection.execute("UPDATE alembic_version SET version_num = '9999_future'")
    connection.commit()
    connection.close()
    assert "version" in refused(run("stats", project))


def test_an_encrypted_project_needs_its_passphrase(run, tmp_path):
    secret, path = tmp_path / "fras.txt", tmp_path / "hemlig.naravard"
    secret.write_text("sju lätta moln\n", encoding="utf-8")
    assert run("new", path, "--passphrase-file", secret, "--json")[1]["encrypted"] is True
    assert refused(run("stats", path)).startswith("Projektet hemlig.naravard är krypterat.")
    assert run("stats", path, "--passphrase-file", secret)[0] == 0
    secret.write_text("fel\n")
    assert refused(run("stats", path, "--passphrase-file", secret)).startswith("Lösenfrasen stämmer inte")
    secret.write_text("\n")
    assert "har ingen lösenfras på första raden" in refused(run("stats", path, "--passphrase-file", secret))
    assert "gick inte att läsa ur filen" in refused(run("stats", path, "--passphrase-file", tmp_path / "saknas"))


def test_a_project_in_use_is_explained(run, project, csv_file, monkeypatch):
    other = sqlite.connect(project)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr("naravard_desktop.storage.engine.BUSY_SECONDS", 0.05)
    try:
        sentence = refused(run("import", project, csv_file("text\nbra\n")))
    finally:
        other.rollback()
        other.close()
    assert "används av ett annat program. Inget ändrades" in sentence
    assert notes_in(run, project) == 0


@pytest.fixture
def disk(tmp_path):
    """A disk of 1 MB, which the function that comes with it makes read-only."""
    if not IS_ROOT or sys.platform != "linux":
        pytest.skip("needs to mount a disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("may not mount here")
    yield folder, lambda: subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    subprocess.run(["umount", folder], check=True)


def test_a_read_only_folder_is_explained(run, new_once, csv_file, disk):
    folder, make_read_only = disk
    path, project = csv_file("text\nbra\n"), shutil.copy(new_once, folder / "prov.naravard")
    make_read_only()
    assert "bara för läsning. Inget ändrades." in refused(run("import", project, path))
    assert "Det går inte att skriva i mappen" in refused(run("export", project, "--out", folder / "ut.csv"))
    assert "Det går inte att skriva i mappen" in refused(run("new", folder / "ny.naravard"))
    assert notes_in(run, project) == 0
    assert run("check", project, "--json")[1]["ok"] is True


def test_a_full_disk_is_explained_and_nothing_is_half_done(run, new_once, tmp_path, csv_file, disk):
    project = shutil.copy(new_once, disk[0] / "prov.naravard")
    many = csv_file("text,group\n" + "".join(f"nummer {n} {'ord ' * 50},Nya\n" for n in range(4000)))
    assert "fullt" in refused(run("import", project, many, "--create", "all"))
    assert notes_in(run, project) == 0
    assert run("check", project, "--json")[1]["ok"] is True


# --- the command itself ---


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("impot", "p.naravard.x"), "Det finns inget kommando och ingen fil som heter ”impot”; menade du import?"),
        (("add", "p.naravard"), "Det saknas något: --session, --group, TEXT."),
        (("stats", "p.naravard", "--bay", "x"), "Det finns inget som heter --bay x här."),
        (("export", "p.naravard", "--out"), "Efter --out saknas ett värde."),
        (("report", "p.naravard", "--kind", "dikt", "--out", "x"), "--kind kan inte vara dikt; välj bland syntes."),
    ],
)
def test_a_wrong_command_is_one_swedish_sentence(run, words, sentence):
    assert refused(run(*words)).startswith(sentence)


def test_help_is_in_swedish(run):
    status, out, _ = run("--help")
    assert status == 0
    assert out.startswith("användning: naravard")
    assert "importera anteckningar från CSV" in out
    for verb in ("new", "roadmaps", "add", "import", "search", "stats", "report", "export", "check", "backup"):
        assert run(verb, "--help")[1].startswith(f"användning: naravard {verb}")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another Ctrl+C")
def test_ctrl_c_says_so_and_nothing_is_half_done(run, project, csv_file):
    path = csv_file("text,group\n" + "".join(f"nummer {n},Nya\n" for n in range(100_000)))
    command = [sys.executable, "-m", "naravard_desktop", "import", project, path, "--create", "all"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        while process.poll() is None and not in_use(project):
            pass
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert (process.returncode, err.startswith("Avbrutet. Inget blev halvfärdigt")) == (130, True)
    assert notes_in(run, project) == 0
    assert run("check", project, "--json")[1]["ok"] is True


def test_our_own_mistakes_are_a_sentence_too(run, project, monkeypatch):
    def fail(_args):
        raise ZeroDivisionError("hemlig text")

    monkeypatch.setattr("naravard_desktop.commands.note_verbs.search", fail)
    sentence = refused(run("search", project, "x"))
    assert sentence.startswith(
        "Ett fel i programmet (ZeroDivisionError) stoppade arbetet. Var i koden det hände står i "
    )
    assert "hemlig" not in Path(sentence.split(" står i ")[1].rstrip(".")).read_text("utf-8")


def test_a_reader_that_has_had_enough_is_no_error(counted):
    command = f"{sys.executable} -m naravard_desktop search {counted} nr | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stderr == ""
    assert done.stdout.startswith("ID")


def test_verbs_load_neither_qt_nor_what_reports_need(counted):
    code = (
        "import sys; from naravard_desktop.cli import main; "
        f"status = main(['stats', {str(counted)!r}]); "
        "heavy = {'PySide6', 'matplotlib', 'docx', 'lxml', 'numpy'} & {name.split('.')[0] for name in sys.modules}; "
        "sys.exit(status or bool(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT).returncode == 0


def test_without_a_screen_the_sample_becomes_a_synthesis(tmp_path):
    own = {"XDG_DATA_HOME": str(tmp_path), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "naravard_desktop", "--sample"], capture_output=True, text=True, cwd=ROOT, env=own
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "naravard" / "exempel-syntes.docx").read_bytes().startswith(b"PK")
    assert str(tmp_path / "naravard" / "exempel-syntes.docx") in done.stdout
