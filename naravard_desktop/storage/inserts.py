"""Inserting many rows: SQLAlchemy's statement and types, without its bookkeeping for every row."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, Table, insert


class _Plan(NamedTuple):
    statement: str
    columns: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    processors: tuple[tuple[int, Callable[[Any], Any]], ...]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert *rows*, all of which have the same columns of *table*, in one call of the driver."""
    if not rows:
        return
    plan = _plan(table, connection.dialect, tuple(rows[0]))
    connection.exec_driver_sql(plan.statement, [_values(plan, row) for row in rows])


@lru_cache(maxsize=64)
def _plan(table: Table, dialect: Dialect, names: tuple[str, ...]) -> _Plan:
    statement = insert(table).compile(dialect=dialect, column_keys=list(names))
    ordered = getattr(statement, "positiontup", None) or names
    types = [table.c[name].type.dialect_impl(dialect) for name in ordered]
    processors = ((place, kind.bind_processor(dialect)) for place, kind in enumerate(types))
    return _Plan(str(statement), itemgetter(*ordered), tuple((place, use) for place, use in processors if use))


def _values(plan: _Plan, row: Mapping[str, Any]) -> tuple[Any, ...]:
    values = list(plan.columns(row))
    for place, process in plan.processors:
        if values[place] is not None:
            values[place] = process(values[place])
    return tuple(values)
