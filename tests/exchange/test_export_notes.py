import csv
import json
from datetime import date

import pytest

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.exchange.export_notes import export_notes
from naravard_desktop.exchange.headings import FIELDS
from naravard_desktop.exchange.import_notes import CREATABLE, ImportOptions, run_import
from naravard_desktop.services.catalogue import add_session, add_theme, dimensions, sessions, themes
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import note_rows

ROWS = (
    "text,session,date,group,themes,perspective,kind,votes,voters,captured_at,quotable,table",
    '"Vi når inte fram, ""ingen"" svarar\nalls",Dialog,2026-11-19,Med,"Digitalisering;Nära; mest",'
    "Om invånaren,citat,4,3,2026-11-19T08:01:02.345Z,ja,1",
    "=1+1 är formeln,Dialog,2026-11-26,Inv,,,,,,,,@bord",
    "- bättre schema,,,VC,,,,0,,,,",
    "'-redan skyddat,,,VC,,,,,,,,",
    "后端 🙂 ﬁn,,,,,,,,,,,",
)


@pytest.fixture
def filled(project, csv_file):
    axis = next(row.pk for row in dimensions(project) if not row.perspective)
    add_theme(project, axis, "Nära; mest")
    path = csv_file(*(row.replace("Nära; mest", "Nära\\; mest") for row in ROWS), name="in.csv")
    run_import(project, [path], ImportOptions(create=CREATABLE))
    return project


def table(path, delimiter=","):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_a_csv_has_the_fields_and_all_notes_oldest_first(filled, tmp_path):
    assert export_notes(filled, tmp_path / "ut.csv") == 5
    rows = table(tmp_path / "ut.csv")
    assert tuple(rows[0]) == FIELDS
    assert rows[0]["themes"] == "Digitalisering; Nära\\; mest"
    assert (rows[0]["date"], rows[0]["votes"], rows[0]["captured_at"]) == (
        "2026-11-19",
        "4",
        "2026-11-19T08:01:02.345Z",
    )
    assert rows[0]["text"] == 'Vi når inte fram, "ingen" svarar\nalls'


def test_excel_sees_utf_8_and_no_formulas(filled, tmp_path):
    export_notes(filled, tmp_path / "ut.csv", delimiter=";")
    assert (tmp_path / "ut.csv").read_bytes().startswith(b"\xef\xbb\xbfnote_id;readable_id;")
    cells = [cell for row in table(tmp_path / "ut.csv", ";") for cell in row.values()]
    assert [cell for cell in cells if cell[:1] in tuple("=+-@\t\r") and cell] == []


def test_our_own_csv_changes_nothing_when_imported_again(filled, tmp_path):
    before = note_rows(filled, find_notes(filled, NoteFilter()))
    export_notes(filled, tmp_path / "ut.csv")
    report = run_import(filled, [tmp_path / "ut.csv"], ImportOptions())
    assert (report.unchanged, report.updated, report.added, report.rejected) == (5, 0, 0, ())
    assert note_rows(filled, find_notes(filled, NoteFilter())) == before


def test_a_csv_carries_the_notes_to_another_project(filled, tmp_path, made_once):
    from naravard_desktop.services.projects import open_project

    export_notes(filled, tmp_path / "ut.csv")
    other = tmp_path / "annat.naravard"
    other.write_bytes(made_once.read_bytes())
    with open_project(other) as project:
        run_import(project, [tmp_path / "ut.csv"], ImportOptions(create=CREATABLE))
        export_notes(project, tmp_path / "igen.csv")
        days = sorted(row.date for row in sessions(project))
    first, again = ([{**row, "readable_id": ""} for row in table(tmp_path / name)] for name in ("ut.csv", "igen.csv"))
    assert again == first
    assert days == [date(2026, 11, 19), date(2026, 11, 26)]


def test_themes_of_the_same_name_are_told_apart(project, csv_file, tmp_path):
    axis, parent = next((row.dimension, row.pk) for row in themes(project) if row.short == "Digitalisering")
    with project.write() as writer:  # as two laptops that named a theme alike would have it
        for _ in (1, 2):
            writer.create("theme", {"dimension": axis, "name": "Rymden", "keywords": [], "parent": parent})
    report = run_import(project, [csv_file("text,themes", "a,Rymden")], ImportOptions())
    assert report.rejected[0].reason.startswith("Flera heter ”Rymden”; skriv ”Utgångspunkter › Rymden”")


def test_json_holds_the_whole(filled, tmp_path):
    export_notes(filled, tmp_path / "ut.json")
    whole = json.loads((tmp_path / "ut.json").read_text("utf-8"))
    assert set(whole["notes"][0]) == set(FIELDS)
    assert whole["notes"][0]["themes"] == ["Digitalisering", "Nära; mest"]
    assert whole["notes"][1]["text"] == "=1+1 är formeln"
    assert [len(whole[name]) for name in ("notes", "sessions", "groups", "codings")] == [5, 2, 6, 3]
    assert whole["project"]["title"] == "Prov"
    assert {coding["note_id"] for coding in whole["codings"]} == {whole["notes"][0]["note_id"]}


def test_json_has_the_agenda_and_the_rule_for_dots(project, tmp_path):
    draft = SessionDraft("Dialog", questions=("Varför?", "Hur?"), minutes=(20, 0), dots_each=3)
    add_session(project, draft)
    add_session(project, SessionDraft("Utan"))
    export_notes(project, tmp_path / "ut.json")
    sessions = {s["title"]: s for s in json.loads((tmp_path / "ut.json").read_text("utf-8"))["sessions"]}
    agenda = [{"question": "Varför?", "minutes": 20}, {"question": "Hur?", "minutes": None}]
    assert sessions["Dialog"]["agenda"] == agenda
    assert (sessions["Dialog"]["dots_each"], sessions["Dialog"]["dots_stacked"]) == (3, False)
    assert (sessions["Utan"]["agenda"], sessions["Utan"]["dots_each"], sessions["Utan"]["dots_stacked"]) == (
        [],
        None,
        None,
    )


def test_an_empty_project_is_exported_too(project, tmp_path):
    assert export_notes(project, tmp_path / "ut.csv") == 0
    assert export_notes(project, tmp_path / "ut.json") == 0
    assert json.loads((tmp_path / "ut.json").read_text("utf-8"))["notes"] == []


def test_another_ending_is_refused(project, tmp_path):
    with pytest.raises(UnreadableFile, match=r"Filnamnet ut\.xls ska sluta på \.csv eller \.json\."):
        export_notes(project, tmp_path / "ut.xls")
