"""Values as operations hold them (JSON, references by uid) and as tables hold them (dates, references by local id)."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Date, DateTime, Table

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


def to_column(table: Table, field: str, value: Value, pk_of: Callable[[str], int]) -> Any:
    """Return *value* of an operation in the form that column *field* of *table* holds.

    What a column can't hold, from a later version or a broken file, becomes None: the operation keeps it.
    """
    if value is None:
        return None
    if field in REFERENCES:
        return pk_of(value) if isinstance(value, str) else None
    kind = table.c[field].type
    if isinstance(kind, DateTime):
        return _parsed(datetime.fromisoformat, value)
    if isinstance(kind, Date):
        return _parsed(date.fromisoformat, value)
    return value


def _parsed(parse: Callable[[str], Any], value: Value) -> Any:
    try:
        return parse(value)
    except (TypeError, ValueError):
        return None
