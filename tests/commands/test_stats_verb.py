from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


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


def test_stats_explains_axes_that_do_not_work(refused, project):
    assert refused("stats", project, "--by", "bord").startswith("--by kan inte vara bord; välj bland group,")
    assert refused("stats", project, "--by", "group", "--by", "group").startswith("Ange en eller två olika axlar")
