"""What goes wrong with a project file, said so that its user can act on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from naravard_desktop.domain.errors import (
    DamagedProject,
    ProjectLocked,
    ReadOnlyProject,
    StorageFull,
    UserError,
)

DAMAGED = "Projektet {name} är skadat. Öppna den senaste säkerhetskopian i mappen bredvid."

_SENTENCES: tuple[tuple[str, type[UserError], str], ...] = (
    (
        "database is locked",
        ProjectLocked,
        "Projektet {name} används av ett annat program. Inget ändrades; försök igen.",
    ),
    (
        "database or disk is full",
        StorageFull,
        "Det är fullt på disken där {name} ligger. Inget ändrades; frigör plats och försök igen.",
    ),
    (
        "readonly database",
        ReadOnlyProject,
        "Projektet {name} går bara att läsa här. Inget ändrades; spara en kopia där du får skriva.",
    ),
    ("malformed", DamagedProject, DAMAGED),
    ("could not decode", DamagedProject, DAMAGED),
    ("constructor failed", DamagedProject, DAMAGED),
    (
        "not a database",
        DamagedProject,
        "Filen {name} är inget Naravard-projekt, eller så är den skadad.",
    ),
    (
        "disk i/o error",
        StorageFull,
        "Det gick inte att läsa eller skriva {name}. Kontrollera disken eller USB-minnet och försök igen.",
    ),
    (
        "unable to open",
        StorageFull,
        "Det gick inte att öppna {name}. Kontrollera att disken sitter i och att du får skriva där.",
    ),
)
"""What the engine says → which error it is and its sentence."""


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn errors of the database engine on *path* into a `UserError`; one that no user can act on passes through."""
    try:
        yield
    except (DBAPIError, sqlcipher.DatabaseError) as error:
        reason = str(getattr(error, "orig", None) or error).lower()
        for token, kind, sentence in _SENTENCES:
            if token in reason:
                raise kind(sentence, name=path.name) from error
        raise
