"""Which schema a file has, and how an older one becomes today's. Alembic is imported only when there is work."""

from importlib.resources import files

from sqlalchemy import Connection, Engine, inspect, text

from naravard_desktop import __version__
from naravard_desktop.domain.errors import InvalidProject, NewerProject
from naravard_desktop.storage import tables

REVISION = "0001"
"""The newest migration. Revisions are numbers of four digits, so they compare as text."""

APPLICATION_ID = 0x4E415256
"""«NARV» in the file's header, so that another program's database is not taken for a project."""

WRITTEN_BY = "written_by"


def is_current(connection: Connection, name: str) -> bool:
    """Tell whether the file *name* has today's schema, rather than an older one.

    Raises:
        InvalidProject: it is a database, but no project.
        NewerProject: a later version of the program wrote it; the sentence says which.
    """
    found = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if found != APPLICATION_ID or not inspect(connection).has_table("alembic_version"):
        raise InvalidProject("Filen {name} är en databas, men inget Naravard-projekt.", name=name)
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""
    if revision > REVISION:
        version = connection.execute(tables.meta.select().where(tables.meta.c.key == WRITTEN_BY)).one_or_none()
        raise NewerProject(
            "Projektet {name} är sparat med Naravard {newer}, som är nyare än din version {older}. "
            "Inget ändrades; uppdatera programmet för att öppna det.",
            name=name,
            newer=version.value if version else "?",
            older=__version__,
        )
    return revision == REVISION


def migrate(engine: Engine) -> None:
    """Bring the file behind *engine* to today's schema, all in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("naravard_desktop.storage") / "migrations"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(immediate=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, REVISION)
        connection.execute(tables.meta.delete().where(tables.meta.c.key == WRITTEN_BY))
        connection.execute(tables.meta.insert(), {"key": WRITTEN_BY, "value": __version__})
