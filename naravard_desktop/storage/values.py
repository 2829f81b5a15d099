"""Values as operations hold them (JSON, references by uid) and as tables hold them (dates, references by local id)."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Integer, String, Table

from naravard_desktop.domain.identity import is_uid
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


def column_converters(table: Table) -> dict[str, Convert]:
    """Return for each column of *table* what turns an operation's value into the column's.

    A converter takes a value that is not None and what gives a uid's local id. What a column can't hold, from a later
    version or a broken file, becomes None: the operation keeps it.
    """
    return {column.name: _converter(column) for column in table.c}


def _converter(column: Column) -> Convert:
    if column.name in REFERENCES:
        return lambda value, pk_of: pk_of(value) if is_uid(value) else None
    if isinstance(column.type, JSON):
        kind = column.info.get("of", str)
        return lambda value, _pk_of: _list_of(kind, value)
    convert = next(convert for kind, convert in _BY_TYPE.items() if isinstance(column.type, kind))
    return lambda value, _pk_of: convert(value)


def _list_of(kind: type, value: Value) -> list | None:
    return value if isinstance(value, list) and all(type(each) is kind for each in value) else None


def as_number(value: Value) -> int | None:
    """Return *value* if it's a whole number of 64 bits, else None."""
    return value if type(value) is int and -(2**63) <= value < 2**63 else None


def _parsed(parse: Callable[[str], Any], value: Value) -> Any:
    try:
        return parse(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _in_utc(value: str) -> datetime:
    # Columns keep no time zone.
    moment = datetime.fromisoformat(value)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


_BY_TYPE: Mapping[type, Callable[[Value], Any]] = {
    DateTime: lambda value: _parsed(_in_utc, value),
    Date: lambda value: _parsed(date.fromisoformat, value),
    Boolean: lambda value: value if isinstance(value, bool) else None,
    Integer: as_number,
    String: lambda value: value if isinstance(value, str) else None,
}
"""Type of a column → what it holds of a value that is not None; lists hold what the column's info says, or texts."""
