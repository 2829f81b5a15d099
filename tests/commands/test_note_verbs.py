from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


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
def test_a_note_that_cannot_be_added_is_explained_and_leaves_no_session(run, refused, project, words, sentence):
    assert refused("add", project, "--session", "Dialog", *words).startswith(sentence)
    assert run("stats", project, "--by", "session", "--json")[1]["cells"] == []


def test_any_search_is_answered(run, project):
    for query in ('"', "AND (", "* ^ -", "'; DROP TABLE", "\ud800", ""):
        assert run("search", project, query, "--json")[0] == 0


def test_search_shows_as_many_as_asked_for(run, refused, project, csv_file):
    run("import", project, csv_file("text\n" + "".join(f"vård {n}\n" for n in range(30))))
    found = run("search", project, "vård", "--limit", "3", "--json")[1]
    assert (found["total"], [note["text"] for note in found["notes"]]) == (30, ["vård 29", "vård 28", "vård 27"])
    assert "30 träffar, de 3 senaste visas." in run("search", project, "vård", "--limit", "3")[1]
    assert refused("search", project, "vård", "--limit", "-1").startswith("--limit")
