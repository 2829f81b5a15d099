"""Operations: the only way anything in a project ever changes.

An operation is immutable. Its id is the SHA-256 of its canonical JSON. Free text is *sealed*: it stands there as a
salted hash, so that the text can be erased for good while the id, and every id built on it, stays valid.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from naravard_desktop.domain.identity import is_uid
from naravard_desktop.domain.schema import Merge, merge_of

ID_LENGTH = 32
MAX_KIND = 20
MAX_FIELD = 80

Value = Any
"""A JSON value without floats: text, integer, boolean, null, or a list of these."""


class Action(StrEnum):
    """What an operation does to its entity."""

    CREATE = "create"
    SET = "set"
    DELETE = "delete"
    RESTORE = "restore"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Operation:
    """One change of one entity.

    Attributes:
        id: SHA-256, 32 bytes.
        device: uid of the laptop that made it; *sequence* counts from 1 on each device.
        stamp: hybrid logical clock, see `clock`.
        kind: entity kind of the schema; *entity* is its uid.
        values: fields that hold no free text. An ``erase`` names here the fields whose values go.
        sealed: text fields with salt and value; an erased one keeps only its hash.
        parents: the operations that this one replaces, sorted; for an ``erase``, those it empties.
    """

    id: bytes
    device: str
    sequence: int
    stamp: int
    kind: str
    entity: str
    action: Action
    values: Mapping[str, Value] = field(default_factory=dict)
    sealed: Mapping[str, "Sealed"] = field(default_factory=dict)
    parents: tuple[bytes, ...] = ()

    def touches(self, name: str) -> bool:
        """Tell whether this operation gives field *name* a value."""
        return self.action in _VALUED and (name in self.values or name in self.sealed)

    def value(self, name: str) -> Value:
        """Return the value this operation gives field *name*; None where it was erased."""
        return self.sealed[name].value if name in self.sealed else self.values[name]

    def fields(self) -> Iterable[str]:
        """Return the names of the fields that this operation gives a value."""
        return (*self.values, *self.sealed) if self.action in _VALUED else ()


@dataclass(frozen=True, slots=True)
class Sealed:
    """A text and what keeps it out of the operation's id. *hash* is hex; salt and value are None once erased."""

    hash: str
    salt: str | None
    value: Value

    @classmethod
    def seal(cls, value: Value, salt: str | None = None) -> "Sealed":
        """Seal *value* with *salt* (hex), or with 16 fresh random bytes."""
        salt = os.urandom(16).hex() if salt is None else salt
        return cls(hashlib.sha256(bytes.fromhex(salt) + _canonical(value)).hexdigest(), salt, value)

    def erased(self) -> "Sealed":
        """Return this without the text, and without the salt that would let a short text be guessed."""
        return Sealed(self.hash, None, None)

    @property
    def is_erased(self) -> bool:
        """Tell whether only the hash is left."""
        return self.salt is None


_VALUED = frozenset({Action.CREATE, Action.SET})


def make(
    device: str,
    sequence: int,
    stamp: int,
    kind: str,
    entity: str,
    action: Action,
    values: Mapping[str, Value],
    parents: Iterable[bytes] = (),
) -> Operation:
    """Return a new operation; the schema decides which of *values* are sealed."""
    seal = action in _VALUED
    sealed = {n: Sealed.seal(v) for n, v in values.items() if seal and merge_of(kind, n) is Merge.TEXT}
    plain = {n: v for n, v in values.items() if n not in sealed}
    named = tuple(sorted(set(parents)))
    op_id = _identity(device, sequence, stamp, kind, entity, action, plain, sealed, named)
    return Operation(op_id, device, sequence, stamp, kind, entity, action, plain, sealed, named)


def identify(operation: Operation) -> bytes:
    """Return the id that *operation* must have: the SHA-256 of its canonical JSON."""
    op = operation
    return _identity(op.device, op.sequence, op.stamp, op.kind, op.entity, op.action, op.values, op.sealed, op.parents)


def _identity(
    device: str,
    sequence: int,
    stamp: int,
    kind: str,
    entity: str,
    action: Action,
    values: Mapping[str, Value],
    sealed: Mapping[str, Sealed],
    parents: tuple[bytes, ...],
) -> bytes:
    content = {
        "action": action,
        "device": device,
        "entity": entity,
        "kind": kind,
        "parents": [parent.hex() for parent in parents],
        "sealed": {name: seal.hash for name, seal in sealed.items()},
        "sequence": sequence,
        "stamp": stamp,
        "values": values,
    }
    return hashlib.sha256(_canonical(content)).digest()


def is_genuine(operation: Operation) -> bool:
    """Tell whether the id and every seal that still holds a text are right."""
    seals = (s for s in operation.sealed.values() if not s.is_erased)
    return identify(operation) == operation.id and all(Sealed.seal(s.value, s.salt) == s for s in seals)


def is_well_formed(operation: Operation) -> bool:
    """Tell whether every file can hold *operation*: proper uids and ids, numbers of 63 bits, names of known length."""
    numbers = (operation.sequence, operation.stamp)
    names = {operation.kind: MAX_KIND, **dict.fromkeys((*operation.values, *operation.sealed), MAX_FIELD)}
    return (
        is_uid(operation.device)
        and is_uid(operation.entity)
        and all(type(number) is int and 0 <= number < 2**63 for number in numbers)
        and all(0 < len(name) <= limit for name, limit in names.items())
        and all(len(parent) == ID_LENGTH for parent in operation.parents)
    )


def erase_fields(operation: Operation, names: Iterable[str]) -> Operation:
    """Return *operation* without the texts of the fields *names*; its id stays as it is."""
    gone = set(names)
    return replace(operation, sealed={n: s.erased() if n in gone else s for n, s in operation.sealed.items()})


def encode_body(operation: Operation) -> str:
    """Return values and sealed texts as one JSON text, for storage and bundles."""
    sealed = {
        name: {"hash": s.hash} if s.is_erased else {"salt": s.salt, "value": s.value}
        for name, s in operation.sealed.items()
    }
    return _canonical({"sealed": sealed, "values": operation.values}).decode()


def decode_body(text: str) -> tuple[dict[str, Value], dict[str, Sealed]]:
    """Return the values and sealed texts that `encode_body` wrote.

    Raises:
        ValueError: the text is not such a body.
    """
    try:
        body = json.loads(text)
        return {**body["values"]}, {name: _decode_seal(entry) for name, entry in body["sealed"].items()}
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not the body of an operation") from error


def _decode_seal(entry: Mapping[str, Value]) -> Sealed:
    match entry:
        case {"hash": str(digest)}:
            return Sealed(digest, None, None)
        case {"salt": str(salt), "value": value}:
            return Sealed.seal(value, salt)
    raise TypeError("not a sealed text")


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _canonical(value: Value) -> bytes:
    return _encoder.encode(value).encode()
