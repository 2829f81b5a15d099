"""Whether what a user has chosen is still there."""

from collections.abc import Iterable

from naravard_desktop.domain.errors import UnknownEntity
from naravard_desktop.storage import tables
from naravard_desktop.storage.writer import Writer

_CHOSEN_FROM = (
    tables.session,
    tables.group,
    tables.principal,
    tables.theme,
    tables.dimension,
    tables.attachment,
)
_THERE = " OR ".join(f"EXISTS (SELECT 1 FROM {table.name} WHERE pk = value)" for table in _CHOSEN_FROM)
# Plain SQL: it's asked for every note, and takes half of what SQLAlchemy's compiled statement takes.
_MISSING = f"SELECT count(*) FROM json_each(?) WHERE NOT ({_THERE})"


def refuse_missing(writer: Writer, chosen: Iterable[object], sentence: str) -> None:
    """Check within an open transaction that every local id in *chosen* (None: nothing was chosen) is shown.

    Raises:
        UnknownEntity: one isn't, or not any more; it says *sentence*.
    """
    writer.flush()
    wanted = [int(pk) for pk in chosen if isinstance(pk, int)]
    if writer.connection.exec_driver_sql(_MISSING, (f"{wanted}",)).scalar():
        raise UnknownEntity(sentence)
