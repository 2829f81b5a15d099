from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naravard_desktop.assets import resource
from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.exchange.import_notes import CREATABLE, ImportOptions, plan_import, run_import
from naravard_desktop.exchange.names import Named
from naravard_desktop.services.care import check
from naravard_desktop.services.catalogue import add_session, groups, sessions, themes
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.notes import delete_notes, edit_text, note_rows
from naravard_desktop.services.projects import ProjectDraft, create_project
from naravard_desktop.services.undo import undo_change

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the real data isn't here")
EVERYTHING = ImportOptions(create=CREATABLE)


def notes(project):
    return note_rows(project, list(reversed(find_notes(project, NoteFilter()))))


def texts(project):
    return [row.text for row in notes(project)]


def counts(report):
    return report.read, report.added, report.updated, report.unchanged, len(report.rejected)


def reasons(report):
    return [(bad.row, bad.reason) for bad in report.rejected]


def test_every_field_arrives(project, csv_file):
    path = csv_file(
        "Anteckning,Tillfälle,Datum,Bord,Runda,Aktörsgrupp,Huvudman,Perspektiv,Teman,Slag,Prickar,Röstande,Tid,"
        "Får citeras",
        '"Det tar tre veckor",Dialog,19/11 2026,3,2,VC,Region,Invånare,'
        '"Tillgänglighet, kvalitet och kompetens; digitalisering",Hinder,5,3,2026-11-19T14:02:11+01:00,ja',
    )
    run_import(project, [path], EVERYTHING)
    (note,) = notes(project)
    assert (note.text, note.session_title, note.table, note.round) == ("Det tar tre veckor", "Dialog", "3", "2")
    assert (note.group_name, note.kind, note.votes, note.voters) == ("Verksamhetschefer", "hinder", 5, 3)
    assert (note.quotable, note.captured_at) == (True, datetime(2026, 11, 19, 13, 2, 11, tzinfo=UTC))
    assert [mark.short for mark in note.themes] == ["Tillgänglighet", "Digitalisering", "Om invånaren"]
    assert [(row.title, row.date) for row in sessions(project)] == [("Dialog", date(2026, 11, 19))]


def test_importing_twice_changes_nothing(project, csv_file):
    path = csv_file("text,grupp", "Fler läkare,VC", "Fler läkare,VC", "Fler läkare,Med")
    assert counts(run_import(project, [path], ImportOptions())) == (3, 3, 0, 0, 0)
    again = run_import(project, [path], ImportOptions())
    assert (counts(again), again.repeated, bool(again.change)) == ((3, 0, 0, 3, 0), 1, False)


def test_a_longer_file_adds_only_what_is_new(project, csv_file):
    run_import(project, [csv_file("text", "ett", "två")], ImportOptions())
    assert counts(run_import(project, [csv_file("text", "ett", "två", "tre", name="b.csv")], ImportOptions()))[1:4] == (
        1,
        0,
        2,
    )


def test_a_row_with_an_id_is_corrected(project, csv_file):
    run_import(project, [csv_file("id,text", "1,Fler läkare")], ImportOptions())
    assert counts(run_import(project, [csv_file("id,text", "1,Fler läkare!")], ImportOptions())) == (1, 0, 1, 0, 0)
    assert texts(project) == ["Fler läkare!"]


def test_an_old_file_never_undoes_what_a_user_has_done(project, csv_file):
    path = csv_file("id,text,kind", "1,Fler läkare,behov", "2,Bort,hinder")
    run_import(project, [path], ImportOptions())
    first, second = (row.pk for row in notes(project))
    edit_text(project, first, "Fler läkare på kvällen")
    delete_notes(project, [second])
    assert counts(run_import(project, [path], ImportOptions())) == (2, 0, 0, 2, 0)
    assert texts(project) == ["Fler läkare på kvällen"]


def test_the_same_numbers_in_two_files_are_different_notes(project, csv_file):
    files = [csv_file("id,text", "1,ett", name="bord 1.csv"), csv_file("id,text", "1,två", name="bord 2.csv")]
    assert counts(run_import(project, files, ImportOptions())) == (2, 2, 0, 0, 0)


def test_a_later_copy_of_a_file_is_the_same_file(project, csv_file):
    run_import(project, [csv_file("id,text", "1,ett", name="svar(1-1).csv")], ImportOptions())
    later = csv_file("id,text", "1,ett", "2,två", name="svar(1-2).csv")
    assert counts(run_import(project, [later], ImportOptions())) == (2, 1, 0, 1, 0)


def test_an_id_twice_in_a_file_is_rejected(project, csv_file):
    report = run_import(project, [csv_file("id,text", "1,ett", "1,två")], ImportOptions())
    assert reasons(report) == [(3, "En tidigare rad har också note_id ”1”.")]


def test_an_id_of_something_else_is_rejected(project, csv_file):
    uid = groups(project)[0].uid
    report = run_import(project, [csv_file("note_id,text", f"{uid},Hej")], ImportOptions())
    assert reasons(report) == [(2, f"{uid} är redan id för något annat än en anteckning.")]


def test_perspectives_get_a_dimension_where_there_is_none(tmp_path, csv_file):
    packs = [pack for pack in builtin_packs(resource("roadmaps")) if pack.id == "gavleborg-2030"]
    path = csv_file("text,perspektiv,tema", "ett,Barnets,", "två,Barnets,Rymden")
    with create_project(tmp_path / "p.naravard", ProjectDraft("P", tuple(packs))) as project:
        assert run_import(project, [path], EVERYTHING).added == 2
        assert [(row.name, row.perspective) for row in themes(project) if row.name in ("Barnets", "Rymden")] == [
            ("Rymden", False),
            ("Barnets", True),
        ]
        assert check(project) == []


def test_one_bad_row_stops_all(project, csv_file):
    path = csv_file("text,grupp,prickar", "bra,VC,3", ",VC,", "bra,VC,många", f"{'x' * 100_000},VC,")
    report = run_import(project, [path], ImportOptions())
    assert (counts(report), report.stored, texts(project)) == ((4, 0, 0, 0, 3), False, [])
    assert reasons(report) == [
        (3, "Texten är tom."),
        (4, "Prickar ska vara ett helt tal, 0 eller större, inte ”många”."),
        (5, "Texten är 100000 tecken lång; högst 20000 går att spara."),
    ]


def test_bad_rows_can_be_skipped(project, csv_file):
    path = csv_file("text,datum", "bra,2026-11-19", "dålig,2026-02-30")
    report = run_import(project, [path], ImportOptions(skip_bad=True))
    assert (counts(report), report.stored, texts(project)) == ((2, 1, 0, 0, 1), True, ["bra"])


def test_a_plan_counts_exactly_and_changes_nothing(project, csv_file):
    path = csv_file("text,grupp,tillfälle", "ett,Chaufförer,Ny dialog", "två,VC,Ny dialog", ",VC,")
    plan = plan_import(project, [path], EVERYTHING)
    assert (counts(plan), plan.stored) == ((3, 2, 0, 0, 1), False)
    assert [(new.what, new.name) for new in plan.created] == [("sessions", "Ny dialog"), ("groups", "Chaufförer")]
    assert (texts(project), sessions(project), len(groups(project))) == ([], [], 6)


def test_unknown_names_are_offered_never_dropped(project, csv_file):
    path = csv_file("text,grupp,tema,tillfälle", "ett,Enhetschef,Rymden,Dialog", "två,VC,Rymden,")
    report = run_import(project, [path], ImportOptions())
    assert reasons(report) == [
        (2, "Tillfället ”Dialog” finns inte i projektet. Gruppen ”Enhetschef” finns inte i projektet; menade du "
            "”enhetschefer”? Temat ”Rymden” finns inte i projektet."),
        (3, "Temat ”Rymden” finns inte i projektet."),
    ]  # fmt: skip
    offered = {(new.what, new.name): rows for new, rows in report.new.items()}
    assert offered == {("sessions", "Dialog"): 1, ("groups", "Enhetschef"): 1, ("themes", "Rymden"): 2}


def test_only_the_kinds_that_are_asked_for_are_made(project, csv_file):
    path = csv_file("text,grupp,tema", "ett,Chaufförer,Rymden")
    report = run_import(project, [path], ImportOptions(create=frozenset({Named.GROUP})))
    assert reasons(report) == [(2, "Temat ”Rymden” finns inte i projektet.")]
    assert len(groups(project)) == 6


def test_new_names_come_with_the_notes_as_one_change(project, csv_file):
    path = csv_file("text,grupp,tema,perspektiv", "ett,Chaufförer,Rymden,Barnets")
    report = run_import(project, [path], EVERYTHING)
    assert [row.name for row in groups(project)][-1] == "Chaufförer"
    assert {(row.name, row.perspective) for row in themes(project)} >= {("Rymden", False), ("Barnets", True)}
    undo_change(project, report.change)
    assert (texts(project), len(groups(project))) == ([], 6)


def test_the_session_given_holds_all_rows_and_is_made(project, csv_file):
    path = csv_file("text,tillfälle", "ett,Annat", "två,")
    report = run_import(project, [path], ImportOptions(session="Enkät"))
    assert ([row.session_title for row in notes(project)], report.stored) == (["Enkät", "Enkät"], True)


def test_days_tell_occasions_apart_but_times_do_not(project, csv_file):
    days = csv_file("text,tillfälle,datum", "a,Dialog,2026-03-01", "b,Dialog,2026-03-08", "c,Dialog,2026-03-01")
    times = csv_file("text,tillfälle,datum", "d,Enkät,2026-03-09 10:00", "e,Enkät,2026-03-07 11:00", name="t.csv")
    run_import(project, [days, times], EVERYTHING)
    held = [(row.title, row.date, row.notes) for row in sessions(project)]
    assert held == [
        ("Dialog", date(2026, 3, 8), 1),
        ("Enkät", date(2026, 3, 7), 2),
        ("Dialog", date(2026, 3, 1), 2),
    ]
    assert run_import(project, [days, times], ImportOptions()).unchanged == 5


def test_a_title_that_stands_for_several_sessions_needs_a_date(project, csv_file):
    for day in (1, 8):
        add_session(project, SessionDraft("Dialog", date(2026, 3, day)))
    report = run_import(project, [csv_file("text,tillfälle", "a,Dialog")], ImportOptions())
    assert reasons(report) == [(2, "Flera tillfällen heter ”Dialog”; ange datum, eller ge dem olika namn.")]


def test_a_group_is_found_however_its_dash_is_written(project, csv_file):
    run_import(project, [csv_file("text,grupp", "ett,politiker - opposition")], ImportOptions())
    assert notes(project)[0].group_name == "Politiker – opposition"


def test_control_characters_go_and_line_breaks_stay(project, csv_file):
    run_import(project, [csv_file("text,grupp", '"Hej\x00\x07 då\nigen\x1b",VC')], ImportOptions())
    assert texts(project) == ["Hej då\nigen"]


def test_a_broken_file_changes_nothing(project, csv_file):
    good, broken = csv_file("text", "bra"), csv_file("text", '"avhugget', name="b.csv")
    with pytest.raises(UnreadableFile):
        run_import(project, [good, broken], ImportOptions())
    assert texts(project) == []


def test_an_interruption_changes_nothing(project, csv_file):
    path = csv_file("text,grupp", *(f"rad {n},Chaufförer" for n in range(2000)))

    def interrupt(done):
        if done >= 1000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_import(project, [path], EVERYTHING, interrupt)
    assert (texts(project), len(groups(project)), check(project)) == ([], 6, [])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=80), max_size=8))
def test_any_text_is_a_note_or_a_rejected_row(project, tmp_path, rows):
    import csv

    path = tmp_path / "godtyckligt.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([["text", "lang"], *([text, "x"] for text in rows)])
    report = plan_import(project, [path], ImportOptions())
    assert report.read == len(rows) == report.added + report.unchanged + len(report.rejected)


@needs_shared
def test_six_real_conversations(project):
    path = SHARED / "polis" / "notes.csv"
    report = run_import(project, [path], EVERYTHING)
    assert counts(report) == (3118, 3118, 0, 0, 0)
    assert sorted(row.notes for row in sessions(project)) == [54, 148, 197, 371, 896, 1452]
    assert {mark.name for row in notes(project)[:5] for mark in row.themes if mark.perspective} == {
        "Invånarperspektivet"
    }
    assert run_import(project, [path], ImportOptions()).unchanged == 3118


@needs_shared
def test_real_argumentation_in_swedish(project):
    files = sorted((SHARED / "sv-superlim").glob("argumentation-sentences_[dt][er]*[vtn].tsv"))
    options = ImportOptions({"topic": "themes"}, "SuperLim", CREATABLE)
    report = run_import(project, [path for path in files if "sheet" not in path.name], options)
    assert counts(report) == (5265, 5265, 0, 0, 0)
