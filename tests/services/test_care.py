import pytest

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.services import care, notes
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage import tables


@pytest.fixture
def worked_in(project, add, theme, group):
    """A project with some work done in it."""
    for n in range(5):
        add(
            f"bussen går inte {n}", group=group("Med"), kind="hinder", themes=(theme("Telefon"), theme("Barn"))[: n % 3]
        )
    return project


def tamper(project, statement):
    with project.write() as writer:
        writer.connection.exec_driver_sql(statement)


def test_all_is_well_in_a_project_that_was_only_worked_in(worked_in):
    assert care.check(worked_in) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE operation SET stamp = stamp + 1 WHERE pk = 20", "operation"),
        ("UPDATE operation SET body = replace(body, 'Dialog', 'Monolog')", "operation"),
        ("UPDATE operation SET body = 'rubbish' WHERE pk = 20", "file"),
        ("UPDATE operation SET action = 'vanish' WHERE pk = 20", "file"),
        ("DELETE FROM operation WHERE entity = (SELECT max(pk) FROM note)", "fold"),
        ("UPDATE note SET text = 'någon annans ord'", "fold"),
        ("UPDATE note SET votes = 99 WHERE pk = (SELECT max(pk) FROM note)", "fold"),
        ("UPDATE note SET contested = 1", "fold"),
        ("UPDATE note SET captured_at = 'igår'", "file"),
        ("DELETE FROM actor_group WHERE short = 'Med'", "fold"),
        ("UPDATE participants SET persons = persons + 1", "fold"),
        ("DELETE FROM participants", "fold"),
        ("INSERT INTO conflict SELECT pk, 'text', '[\"a\", \"b\"]' FROM note", "fold"),
        ("INSERT INTO theme(pk, name) SELECT max(pk), 'Främmande' FROM entity", "fold"),
        ("UPDATE tally SET notes = notes + 1", "tally"),
        ("DELETE FROM tally", "tally"),
        ("INSERT INTO note_search(note_search) VALUES ('delete-all')", "search"),
        ("UPDATE note SET stems = 'annat'", "search"),
    ],
)
def test_whatever_does_not_agree_with_the_log_is_reported_in_a_sentence(worked_in, statement, code):
    tamper(worked_in, statement)
    problems = care.check(worked_in)
    assert code in {problem.code for problem in problems}
    assert all(problem.sentence.endswith(".") for problem in problems)


def test_a_row_that_points_at_nothing_is_reported(worked_in):
    with worked_in.write() as writer:
        raw = writer.connection.connection.dbapi_connection
        writer.connection.exec_driver_sql("COMMIT")
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("BEGIN")
        raw.execute("UPDATE coding SET theme = 999999")
    assert {"reference", "fold"} <= {problem.code for problem in care.check(worked_in)}


def test_progress_is_told_for_every_entity(worked_in):
    told = []
    care.check(worked_in, told.append)
    with worked_in.read() as connection:
        assert told == list(range(1, len(connection.execute(tables.entity.select()).all()) + 1))


def test_checking_changes_nothing(worked_in, whole):
    before = whole()
    care.check(worked_in)
    assert whole() == before


def test_a_backup_can_be_opened_checked_and_worked_in(worked_in, tmp_path):
    worked_in.copy_to(tmp_path / "kopia.naravard")
    with open_project(tmp_path / "kopia.naravard") as copy:
        assert care.check(copy) == []
        notes.delete_notes(copy, [row for (row,) in rows_of(copy)])
    assert len(rows_of(worked_in)) == 5


def rows_of(project):
    with project.read() as connection:
        return connection.execute(tables.note.select().with_only_columns(tables.note.c.pk)).all()


def test_a_backup_never_replaces_a_file(worked_in, tmp_path):
    (tmp_path / "kopia").write_text("kvar")
    with pytest.raises(UnreadableFile, match="Det finns redan en fil som heter kopia"):
        worked_in.copy_to(tmp_path / "kopia")
    assert (tmp_path / "kopia").read_text() == "kvar"


def test_a_backup_beside_is_made_once_for_each_change(worked_in, add):
    made = worked_in.back_up()
    assert made is not None
    assert made.exists()
    assert worked_in.back_up() is None
    add("något nytt")
    assert worked_in.back_up("import").name.endswith("-import.naravard")
