"""Which kinds of entity there are, and how each of their fields merges.

* ``TEXT``: somebody's words. Two texts that nobody replaced are both kept and shown. Sealed: the value stands in the
  operation's id as a salted hash, so that it can be erased while the id stays valid.
* ``SCALAR``: a status, a number, a reference. The clock decides between concurrent ones.

A field named ``stem.<uid>`` belongs to the family ``stem.*`` (participants per group, one field a group), so that two
laptops that count different groups never overwrite each other.
"""

from collections.abc import Mapping
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType


class Merge(Enum):
    """How concurrent values of one field come together."""

    TEXT = auto()
    SCALAR = auto()


_T, _S = Merge.TEXT, Merge.SCALAR

SCHEMA: Mapping[str, Mapping[str, Merge]] = MappingProxyType(
    {
        "project": {"title": _T, "organisation": _T, "created_at": _S},
        "roadmap": {
            "title": _T, "pack": _S, "owner": _S, "horizon": _S, "status": _S, "source": _S, "language": _S,
            "guiding_question": _S, "position": _S,
        },
        "dimension": {"roadmap": _S, "name": _T, "role": _S, "position": _S},
        "theme": {
            "dimension": _S, "parent": _S, "name": _T, "short": _S, "about": _T, "keywords": _T, "position": _S,
        },
        "group": {"parent": _S, "name": _T, "short": _S, "principal": _S, "position": _S},
        "principal": {"name": _T, "position": _S},
        "session": {
            "title": _T, "date": _S, "place": _T, "forum": _T, "kind": _S, "method": _T, "questions": _T,
            "tables": _S, "rounds": _S, "principal": _S, "participants.*": _S,
            "minutes": _S, "dots_each": _S, "dots_stacked": _S,
        },
        "note": {
            "readable_id": _S, "session": _S, "group": _S, "principal": _S, "kind": _S, "table": _S, "round": _S,
            "text": _T, "votes": _S, "voters": _S, "quotable": _S, "captured_at": _S,
            "picture": _S, "masked": _S,
        },
        "coding": {"note": _S, "theme": _S, "origin": _S, "coded_at": _S, "start": _S, "end": _S},
        "memo": {"target": _S, "text": _T, "written_at": _S},
        "attachment": {"target": _S, "name": _T, "media_type": _S, "sha256": _S, "added_at": _S},
        "target": {"session": _S, "group": _S, "theme": _S, "notes": _S},
    }
)  # fmt: skip

REFERENCES = frozenset(
    {"roadmap", "dimension", "parent", "principal", "session", "group", "note", "theme", "target", "picture"}
)
"""Fields whose value is the uid of another entity, in every kind that has them."""


def family(field: str) -> str:
    """Return the schema's name for *field*: ``participants.018f…`` is ``participants.*``."""
    stem, dot, _ = field.partition(".")
    return f"{stem}.*" if dot else field


@lru_cache(maxsize=1024)
def merge_of(kind: str, field: str) -> Merge:
    """Return how *field* of *kind* merges; an unknown one, from a later version, as a scalar."""
    return SCHEMA.get(kind, {}).get(family(field), Merge.SCALAR)
