"""The yardstick for writing: the rows of a finished project, put into another by sqlcipher3 alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

TABLES = ("entity", "operation", "note", "coding", "tally")
_INDEX = "INSERT INTO note_search(rowid, stems) VALUES (?, ?)"


def connect(path: Path, passphrase: str | None = None) -> Any:
    """Return a connection with the pragmas of the program's own."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    if passphrase:
        connection.execute(f"PRAGMA key = '{passphrase}'")
    for pragma in ("synchronous = FULL", "foreign_keys = ON", "cache_size = -65536", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def rows_since(connection: Any, entity: int, operation: int) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows that were added after these local ids, table by table."""
    found = {t: connection.execute(f"SELECT * FROM {t} WHERE pk > ?", (entity,)).fetchall() for t in TABLES[:-1]}
    found["operation"] = connection.execute("SELECT * FROM operation WHERE pk > ?", (operation,)).fetchall()
    found["tally"] = connection.execute("SELECT * FROM tally").fetchall()
    return found


def insert(connection: Any, rows: dict[str, Sequence[tuple[Any, ...]]]) -> None:
    """Insert *rows* and index their notes, all in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        if rows[table]:
            marks = ",".join("?" * len(rows[table][0]))
            verb = "INSERT OR REPLACE" if table == "tally" else "INSERT"
            connection.executemany(f"{verb} INTO {table} VALUES ({marks})", rows[table])
    connection.executemany(_INDEX, [(row[0], row[-1]) for row in rows["note"]])
    connection.execute("COMMIT")
