"""What the facilitator thinks about a note is in no document and in no file for others."""

import zipfile

from naravard_desktop.exchange.export_notes import export_notes
from naravard_desktop.exchange.sample import create_sample
from naravard_desktop.reports.docx_writer import write_report
from naravard_desktop.reports.synthesis import synthesis_report
from naravard_desktop.services.finding_notes import NoteFilter, find_notes
from naravard_desktop.services.memos import write_memo
from naravard_desktop.services.notes import note_rows

SECRET = "Kvarnstensfåtöljen"


def test_no_memo_leaves_the_project(tmp_path):
    with create_sample(tmp_path / "prov.naravard") as project:
        ids = find_notes(project, NoteFilter())
        for note in ids[::20]:
            write_memo(project, note, SECRET)
        assert note_rows(project, ids[:1])[0].memo == SECRET
        files = [tmp_path / name for name in ("notes.csv", "notes.json", "report.docx")]
        for file in files[:2]:
            export_notes(project, file)
        write_report(synthesis_report(project), files[2])
    with zipfile.ZipFile(files[2]) as document:
        parts = [document.read(name) for name in document.namelist()]
    assert len(b"".join(parts)) > 10_000
    assert all(SECRET.encode() not in content for content in (*parts, *(file.read_bytes() for file in files[:2])))
