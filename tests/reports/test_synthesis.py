"""What the synthesis claims, read as a board member would: from the preview, which has the document's own words."""

import re
from dataclasses import dataclass
from datetime import date

import pytest
from docx_checks import contents, faults, paragraphs

from naravard_desktop.assets import resource
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.roadmap import builtin_packs
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.reports.docx_writer import write_report
from naravard_desktop.reports.synthesis import SynthesisOptions, synthesis_report
from naravard_desktop.reports.text_preview import LineKind, preview
from naravard_desktop.services.catalogue import add_session, groups, themes
from naravard_desktop.services.notes import add_note, delete_notes
from naravard_desktop.services.projects import Project, ProjectDraft, create_project, overview

STAFF, PUBLIC, CHIEFS = "Medarbetare", "Invånare", "Enhetschefer"
DIGITAL, SELF_CARE, SUPPLY = "Digitalisering", "Egenvård och delaktighet", "Utbudsstruktur"


@dataclass
class Programme:
    """A project with one session; *say* adds notes to it."""

    project: Project
    session: int

    def say(self, text, group=STAFF, *about, kind=NoteKind.BEHOV, times=1):
        group_of = {row.name: row.pk for row in groups(self.project)}
        theme_of = {row.name: row.pk for row in themes(self.project)}
        draft = NoteDraft(text, self.session, group_of.get(group), kind, tuple(theme_of[name] for name in about))
        return [add_note(self.project, draft).created[0] for _ in range(times)]

    def lines(self, kind=None, **options):
        report = synthesis_report(self.project, SynthesisOptions(**options))
        return [line.text for line in preview(report) if kind in (None, line.kind)]

    def rows(self, caption):
        """The rows of the first table whose caption holds *caption*, as lists of cells."""
        found = list(preview(synthesis_report(self.project)))
        start = next(i for i, line in enumerate(found) if line.kind is LineKind.CAPTION and caption in line.text)
        rows = found[start + 2 :]
        end = next(i for i, line in enumerate(rows) if line.kind is not LineKind.ROW)
        return {line.cells[0]: list(line.cells[1:]) for line in rows[:end]}


@pytest.fixture
def programme(tmp_path):
    packs = builtin_packs(resource("roadmaps"))[:1]
    project = create_project(tmp_path / "p.naravard", ProjectDraft("Nära vård i Ekvik", packs, "Region Exempel"))
    group_of = {row.name: row.pk for row in groups(project)}
    people = {group_of[STAFF]: 12, group_of[PUBLIC]: 20, group_of[CHIEFS]: 3}
    draft = SessionDraft("Dialog Ekvik", date(2026, 9, 3), "Ekvik", participants=people, questions=("Vad är viktigt?",))
    yield Programme(project, add_session(project, draft).created[0])
    project.close()


def test_an_empty_project_says_so_and_can_be_written(programme, tmp_path):
    assert "Projektet har ännu inga anteckningar att sammanfatta." in programme.lines(LineKind.LEAD)
    write_report(synthesis_report(programme.project), tmp_path / "tom.docx")
    assert faults(tmp_path / "tom.docx") == []


def test_the_summary_counts_notes_sessions_and_persons(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=6)
    programme.say("Kaffet var gott", PUBLIC, times=2)
    text = "\n".join(programme.lines()).replace("\u00a0", " ")
    assert "8 anteckningar från 1 tillfälle, 3 september 2026. Sammanlagt 35 deltagare" in text
    assert "6 av 8 anteckningar (75 %) hör till minst ett tema. De 2 som inte gör det finns i bilaga 1." in text


def test_the_summary_names_themes_and_groups_that_nobody_spoke_of_or_for(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=6)
    programme.say("Bättre sidor", PUBLIC, DIGITAL, SELF_CARE, times=7)
    text = "\n".join(programme.lines(LineKind.BULLET)).replace("\u00a0", " ")
    assert "Ingen anteckning hör till temana" in text
    assert "kombinationer av aktörsgrupp och omtalat tema finns ingen anteckning" in text
    assert "Inga deltagare har räknats och inget har antecknats från grupperna Verksamhetschefer" in text
    assert "Medarbetare om Egenvård" in text


def test_a_theme_that_few_can_stand_behind_is_not_counted(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=3)
    assert programme.rows("Vilka som talat om Digitalisering")[STAFF] == ["dolt", "<5", "dolt"]
    assert "Färre än fem personer kan stå bakom det som antecknats om temat." in "\n".join(programme.lines())
    assert not [row for row in programme.rows("Anteckningar per tema och grupp")[DIGITAL] if row in ("3", "1", "2")]


def test_a_hidden_number_cannot_be_worked_out_from_its_total(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=2)
    programme.say("Enkelt", PUBLIC, DIGITAL, times=9)
    rows = programme.rows("Vilka som talat om Digitalisering")
    hidden = [name for name, cells in rows.items() if cells[1] in ("<5", "dolt")]
    assert len(hidden) >= 2


def test_a_note_is_listed_under_each_of_its_themes_and_kinds(programme):
    programme.say("Bygg ihop systemen", STAFF, DIGITAL, SELF_CARE, kind=NoteKind.FORSLAG)
    notes = [line for line in programme.lines(LineKind.NOTE) if "Bygg ihop systemen" in line]
    assert len(notes) == 2
    assert [line for line in programme.lines(LineKind.HEADING) if line.endswith("Förslag")] == [
        "4.1 Förslag",
        "5.1 Förslag",
    ]


def speakers(programme):
    """Who is named for each note of the list, by the note's text."""
    return {line.split("\t")[1]: line.split("\t")[2] for line in programme.lines(LineKind.NOTE)}


def test_who_said_it_is_told_where_enough_took_part(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=5)
    programme.say("Enkelt", PUBLIC, DIGITAL, times=8)
    assert speakers(programme) == {"Fler tider": "Medarbetare, Dialog Ekvik", "Enkelt": "Invånare, Dialog Ekvik"}


def test_who_said_it_is_not_told_where_few_took_part_or_nothing_is_known(programme):
    programme.say("Tre chefer", CHIEFS, DIGITAL, times=9)
    programme.say("Okänd", "", DIGITAL)
    assert set(speakers(programme).values()) == {"Deltagare"}


def test_the_list_does_not_give_away_what_a_table_hides(programme):
    for group, few in ((STAFF, 2), (PUBLIC, 3)):
        programme.say(f"Några ur {group}", group, SELF_CARE, times=few)
        programme.say(f"Några till ur {group}", group, SUPPLY, times=3)
        programme.say(f"Många ur {group}", group, DIGITAL, times=9)
    programme.say("Både och", STAFF, DIGITAL, SELF_CARE)
    named = speakers(programme)
    assert named["Många ur Medarbetare"] == "Medarbetare, Dialog Ekvik"
    assert named["Några ur Medarbetare"] == named["Både och"] == "Deltagare"


def test_notes_without_a_theme_are_listed_in_the_appendix(programme):
    programme.say("Utan tema", PUBLIC, times=3)
    assert "Bilaga 1. Anteckningar utan tema" in programme.lines(LineKind.HEADING)
    assert len([line for line in programme.lines(LineKind.NOTE) if "Utan tema" in line]) == 3


def test_without_the_notes_the_numbers_are_still_there(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=6)
    assert programme.lines(LineKind.NOTE, list_notes=False) == []
    assert "Vilka som talat om Digitalisering" in "\n".join(programme.lines(LineKind.CAPTION, list_notes=False))


def test_a_note_removed_since_is_left_out(programme):
    [first, _] = programme.say("Fler tider", STAFF, DIGITAL, times=2)
    report = synthesis_report(programme.project)
    delete_notes(programme.project, [first])
    assert len([line for line in preview(report) if line.kind is LineKind.NOTE]) == 1


def test_a_higher_threshold_hides_more(programme):
    programme.say("Fler tider", STAFF, DIGITAL, times=7)
    assert programme.rows("Vilka som talat om Digitalisering")[STAFF] == ["12", "7", "1"]
    assert "<10" in "\n".join(programme.lines(threshold=10))


def test_the_sample_is_a_report_without_faults(sample, tmp_path):
    path = tmp_path / "syntes.docx"
    write_report(synthesis_report(sample, SynthesisOptions(document_number="RM 2026-1184")), path)
    assert faults(path) == []
    assert [entry[-2] for entry in contents(path)][:3] == [
        "Sammanfattning",
        "Så gjordes dialogerna",
        "Vilka som deltog",
    ]
    notes = {text.split("\t")[0] for style, text in paragraphs(path) if style == "Note"}
    assert len(notes) == overview(sample).notes
    assert all(re.fullmatch(r"[A-Z]{3}-\d{3,}", readable) for readable in notes)


def test_the_sample_has_a_chapter_for_every_theme_spoken_of(sample):
    report = synthesis_report(sample)
    headings = [line.text for line in preview(report) if line.kind is LineKind.HEADING and line.level == 1]
    assert [name for name in (row.name for row in themes(sample)) if any(h.endswith(name) for h in headings)] == [
        row.name for row in themes(sample)
    ]


def test_the_numbers_of_the_chart_are_those_of_its_table(sample):
    found = list(preview(synthesis_report(sample)))
    picture = next(line.text for line in found if line.kind is LineKind.PICTURE)
    start = next(i for i, line in enumerate(found) if "Talen bakom figuren" in line.text)
    most = found[start + 2].cells
    assert f"flest först: {themes(sample)[0].short} {most[-1]}" in picture
