import shutil
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("verb", [("stats",), ("check",), ("search", "x"), ("import", "svar.csv")])
def test_what_is_no_project_is_explained(refused, tmp_path, csv_file, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    csv_file("text\nbra\n")
    (tmp_path / "bild.naravard").write_bytes(b"\x89PNG" * 100)
    (tmp_path / "tom.naravard").write_bytes(b"")
    for name in ("saknas.naravard", "bild.naravard", "tom.naravard", "."):
        refused(verb[0], name, *verb[1:])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bild.naravard", "svar.csv", "tom.naravard"]


def test_a_truncated_project_is_explained(run, counted):
    whole = Path(counted).read_bytes()
    Path(counted).write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    status, _, err = run("import", counted, ROOT / "resources" / "sample" / "notes.csv")
    assert status == 2
    assert "är skadat. Öppna den senaste säkerhetskopian" in err


def test_a_project_of_a_later_version_is_refused(refused, project):
    connection = sqlite.connect(project)
    connection.execute("UPDATE alembic_version SET version_num = '9999_future'")
    connection.commit()
    connection.close()
    assert "version" in refused("stats", project)


def test_an_encrypted_project_needs_its_passphrase(run, refused, tmp_path):
    secret, path = tmp_path / "fras.txt", tmp_path / "hemlig.naravard"
    secret.write_text("sju lätta moln\n", encoding="utf-8")
    assert run("new", path, "--passphrase-file", secret, "--json")[1]["encrypted"] is True
    assert refused("stats", path).startswith("Projektet hemlig.naravard är krypterat.")
    assert run("stats", path, "--passphrase-file", secret)[0] == 0
    secret.write_text("fel\n")
    assert refused("stats", path, "--passphrase-file", secret).startswith("Lösenfrasen stämmer inte")
    secret.write_text("\n")
    assert "har ingen lösenfras på första raden" in refused("stats", path, "--passphrase-file", secret)
    assert "gick inte att läsa ur filen" in refused("stats", path, "--passphrase-file", tmp_path / "saknas")


def test_a_project_in_use_is_explained(notes_in, refused, project, csv_file, monkeypatch):
    other = sqlite.connect(project)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr("naravard_desktop.storage.engine.BUSY_SECONDS", 0.05)
    try:
        sentence = refused("import", project, csv_file("text\nbra\n"))
    finally:
        other.rollback()
        other.close()
    assert "används av ett annat program. Inget ändrades" in sentence
    assert notes_in(project) == 0


def test_a_read_only_folder_is_explained(run, notes_in, refused, new_once, csv_file, disk):
    folder, make_read_only = disk
    path, project = csv_file("text\nbra\n"), shutil.copy(new_once, folder / "prov.naravard")
    make_read_only()
    assert "bara för läsning. Inget ändrades." in refused("import", project, path)
    assert "Det går inte att skriva i mappen" in refused("export", project, "--out", folder / "ut.csv")
    assert "Det går inte att skriva i mappen" in refused("new", folder / "ny.naravard")
    assert notes_in(project) == 0
    assert run("check", project, "--json")[1]["ok"] is True


def test_a_full_disk_is_explained_and_nothing_is_half_done(run, notes_in, refused, new_once, tmp_path, csv_file, disk):
    project = shutil.copy(new_once, disk[0] / "prov.naravard")
    many = csv_file("text,group\n" + "".join(f"nummer {n} {'ord ' * 50},Nya\n" for n in range(4000)))
    assert "fullt" in refused("import", project, many, "--create", "all")
    assert notes_in(project) == 0
    assert run("check", project, "--json")[1]["ok"] is True
