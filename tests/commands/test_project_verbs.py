from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

ROOT = Path(__file__).resolve().parents[2]


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


def test_new_never_overwrites(refused, project):
    before = Path(project).read_bytes()
    assert refused("new", project).startswith("Det finns redan en fil som heter prov.naravard.")
    assert Path(project).read_bytes() == before


def test_new_explains_a_missing_folder_and_an_unknown_roadmap(refused, tmp_path):
    assert "saknas finns inte. Skapa den först." in refused("new", tmp_path / "saknas" / "p.naravard")
    sentence = refused("new", tmp_path / "p.naravard", "--roadmap", "hos-2028")
    assert sentence.startswith("Färdplanen ”hos-2028” finns inte; menade du hos-2029?")
    assert list(tmp_path.iterdir()) == []


def test_roadmaps_lists_the_five(run):
    ids = [pack["id"] for pack in run("roadmaps", "--json")[1]["roadmaps"]]
    assert ids[0] == "hos-2029"
    assert len(ids) == 5
    assert "Region Västmanland" in run("roadmaps")[1]


def test_a_backup_is_a_project_and_never_overwrites(run, notes_in, refused, counted, tmp_path):
    copy = tmp_path / "kopia.naravard"
    assert run("backup", counted, "--out", copy, "--json")[1]["bytes"] == copy.stat().st_size
    assert notes_in(copy) == 26
    assert "kopia.naravard" in refused("backup", counted, "--out", copy)


def test_check_finds_a_changed_row(run, counted):
    connection = sqlite.connect(str(counted))
    connection.execute("UPDATE note SET text = 'förfalskad' WHERE pk = (SELECT max(pk) FROM note)")
    connection.commit()
    connection.close()
    status, said, _ = run("check", counted, "--json")
    assert (status, said["ok"]) == (1, False)
    assert said["problems"]
