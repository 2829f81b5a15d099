"""Which schema a file has, and how an older one becomes today's. Alembic is imported only when there is work."""

from hashlib import sha256
from importlib.resources import files

from sqlalchemy import Connection, Engine, inspect, select, text

from naravard_desktop import __version__
from naravard_desktop.domain.errors import DamagedProject, InvalidProject, NewerProject
from naravard_desktop.storage import tables
from naravard_desktop.storage.failures import DAMAGED

REVISION = "0002"
"""The newest migration. Revisions are numbers of four digits, so they compare as text."""

OLDER: tuple[str, ...] = ("0001",)
"""Those before it, which files may still have."""

APPLICATION_ID = 0x4E415256
"""«NARV» in the file's header, so that another program's database is not taken for a project."""

WRITTEN_BY = "written_by"
FINGERPRINT = "schema"


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
        raise NewerProject(
            "Projektet {name} är sparat med Naravard {newer}, som är nyare än din version {older}. "
            "Inget ändrades; uppdatera programmet för att öppna det.",
            name=name,
            newer=_noted(connection, WRITTEN_BY) or "?",
            older=__version__,
        )
    current = revision == REVISION and _noted(connection, FINGERPRINT) == _fingerprint(connection)
    if not current and revision not in OLDER:
        raise DamagedProject(DAMAGED, name=name)
    return current


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
        _note(connection, WRITTEN_BY, __version__)
        _note(connection, FINGERPRINT, _fingerprint(connection))


def _fingerprint(connection: Connection) -> str:
    """Return the hash of the tables' own definitions: a bit that fell over there would pass for our own mistake."""
    query = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    rows = connection.exec_driver_sql(query).all()
    return sha256(repr([tuple(row) for row in rows]).encode()).hexdigest()


def _noted(connection: Connection, key: str) -> str | None:
    return connection.execute(select(tables.meta.c.value).where(tables.meta.c.key == key)).scalar()


def _note(connection: Connection, key: str, value: str) -> None:
    connection.execute(tables.meta.delete().where(tables.meta.c.key == key))
    connection.execute(tables.meta.insert(), {"key": key, "value": value})
