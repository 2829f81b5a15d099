import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from naravard_desktop import __version__
from naravard_desktop.domain.errors import InvalidProject, NewerProject, ReadOnlyProject
from naravard_desktop.services import care
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


def test_an_older_project_is_backed_up_and_then_migrated(path, device, say, said):
    path.touch()
    raw = sqlcipher.connect(path)
    raw.execute(f"PRAGMA application_id = {schema_version.APPLICATION_ID}")
    raw.execute("CREATE TABLE alembic_version(version_num VARCHAR(32) NOT NULL)")
    raw.execute("CREATE TABLE operation(id)")
    raw.close()
    with pytest.raises(InvalidProject):
        ProjectFile.open(path, device)
