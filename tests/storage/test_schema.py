import gzip
import shutil
from importlib.resources import files
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from filelock import FileLock

from naravard_desktop import __version__
from naravard_desktop.domain.errors import InvalidProject, NewerProject, ReadOnlyProject
from naravard_desktop.services import care, catalogue, notes
from naravard_desktop.storage import schema_version, search_index, tables
from naravard_desktop.storage.backup import backup_folder
from naravard_desktop.storage.project_file import ProjectFile


def altered(project: ProjectFile, *statements: str) -> None:
    """Close *project* and alter its file as another version of the program might have written it."""
    project.close()
    raw = sqlcipher.connect(project.path, isolation_level=None)
    for statement in statements:
        raw.execute(statement)
    raw.close()


def test_the_declared_tables_are_those_that_the_migrations_make(project):
    def is_ours(_object, name, kind, _reflected, _compare_to):
        return kind != "table" or not name.startswith("note_search")

    with project.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": True})
        assert compare_metadata(context, tables.METADATA) == []


def test_a_project_that_a_newer_program_wrote_is_refused_with_its_version_and_left_alone(project, say):
    say(project, "x")
    altered(
        project,
        "UPDATE alembic_version SET version_num = '0999'",
        "UPDATE meta SET value = '7.3' WHERE key = 'written_by'",
        "ALTER TABLE note ADD COLUMN mood TEXT",
    )
    content = project.path.read_bytes()
    with pytest.raises(NewerProject, match=f"sparat med Naravard 7\\.3, som är nyare än din version {__version__}"):
        ProjectFile.open(project.path, project.device)
    assert project.path.read_bytes() == content


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Play the next version of the program, whose migration is the body of a function."""
    folder = tmp_path / "next"
    shutil.copytree(files("naravard_desktop.storage") / "migrations", folder / "migrations")

    def write(body: str) -> None:
        head = "from alembic import op\nrevision, down_revision = '0003', '0002'\n"
        code = f"{head}\n\ndef upgrade():\n    op.execute('CREATE TABLE later(pk INTEGER)')\n    {body}\n"
        (folder / "migrations" / "versions" / "0003_next.py").write_text(code)
        monkeypatch.setattr(schema_version, "files", lambda _package: folder)
        monkeypatch.setattr(schema_version, "REVISION", "0003")
        monkeypatch.setattr(schema_version, "OLDER", ("0001", "0002"))

    return write


def test_an_older_project_is_backed_up_and_then_migrated(project, say, said, next_version):
    say(project, "bussen går inte")
    project.close()
    next_version("pass")
    with ProjectFile.open(project.path, project.device) as opened:
        assert said(opened) == ["bussen går inte"]
        with opened.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM later").scalar() == 0
    (backup,) = backup_folder(project.path).iterdir()
    assert b"CREATE TABLE later" not in backup.read_bytes()
    assert "migration" in backup.name


def test_a_project_of_the_first_version_opens_with_everything_in_it(tmp_path, project):
    path = tmp_path / "första.naravard"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "golden" / "revision-0001.sqlite.gz").read_bytes()))
    with ProjectFile.open(path, project.device) as opened:
        assert care.check(opened) == []
        (session,) = catalogue.sessions(opened)
        assert [block.question for block in session.agenda] == ["Vad är viktigt?", "Vad hindrar?"]
        newest = notes.note_rows(opened, notes.stream(opened, session.pk))[0]
        assert (newest.text, newest.memo, newest.masked) == ("Någon borde ringa efteråt.", "", ())


def test_a_migration_that_fails_leaves_the_file_as_it_was(project, say, said, next_version, monkeypatch):
    say(project, "bussen går inte")
    project.close()
    next_version("1 / 0")
    with pytest.raises(ZeroDivisionError):
        ProjectFile.open(project.path, project.device)
    monkeypatch.undo()
    with ProjectFile.open(project.path, project.device) as opened:
        assert said(opened) == ["bussen går inte"]
        assert care.check(opened) == []


def test_an_older_project_that_cannot_be_migrated_where_it_is_says_what_to_do(project, say, next_version):
    say(project, "x")
    project.close()
    next_version("pass")
    with (
        FileLock(f"{project.path}.lock"),
        pytest.raises(ReadOnlyProject, match=r"äldre version och går bara att läsa här\. Kopiera det"),
    ):
        ProjectFile.open(project.path, project.device, claim=True)


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM alembic_version", "UPDATE alembic_version SET version_num = '0000'", "DROP TABLE note"],
)
def test_a_version_that_never_was_is_damage(project, statement):
    altered(project, statement)
    with pytest.raises(InvalidProject, match="är skadat"):
        ProjectFile.open(project.path, project.device)


def test_notes_are_indexed_anew_when_the_swedish_analysis_is_another(project, say):
    say(project, "bussen går inte")
    altered(
        project,
        "UPDATE meta SET value = '0' WHERE key = 'analysis_version'",
        "UPDATE note SET stems = 'gammalt'",
        "INSERT INTO note_search(note_search) VALUES ('rebuild')",
    )
    with ProjectFile.open(project.path, project.device) as opened:
        assert care.check(opened) == []
        with opened.read() as connection:
            found = connection.execute(search_index.matching_ids('"gammalt"')).all()
    assert found == []
