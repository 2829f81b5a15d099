"""Values as operations hold them (JSON, references by uid) and as tables hold them (dates, references by local id)."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Date, DateTime, Table

from naravard_desktop.domain.operation import Value
from naravard_desktop.domain.schema import REFERENCES


def to_operation(field: str, value: Any, uid_of: Callable[[int], str]) -> Value:
    """Return *value*, as a service gives it for *field*, in the form that operations hold.

    References become uids, aware times become UTC, sequences become lists.
    """
    if value is None:
        return None
    if field in REFERENCES:
        return uid_of(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds")
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


Convert = Callable[[Value, Callable[[str], int]], Any]


def column_converters(table: Table) -> dict[str, Convert | None]:
    """Return for each column of *table* what turns an operation's value into the column's; None: it stays as it is.

    A converter takes a value that is not None and what gives a uid's local id. What a column can't hold, from a later
    version or a broken file, becomes None: the operation keeps it.
    """
    return {column.name: _converter(column) for column in table.c}


def _converter(column: Column) -> Convert | None:
    if column.name in REFERENCES:
        return lambda value, pk_of: pk_of(value) if isinstance(value, str) else None
    if isinstance(column.type, DateTime):
        return lambda value, _pk_of: _parsed(datetime.fromisoformat, value)
    if isinstance(column.type, Date):
        return lambda value, _pk_of: _parsed(date.fromisoformat, value)
    return None


def _parsed(parse: Callable[[str], Any], value: Value) -> Any:
    try:
        return parse(value)
    except (TypeError, ValueError):
        return None
