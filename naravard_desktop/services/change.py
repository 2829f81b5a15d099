"""What a service did, for undo and for whoever shows it."""

from dataclasses import dataclass, field

from naravard_desktop.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class Change:
    """One user action that is stored.

    Attributes:
        kinds: the kinds of entity that changed, such as ``{"note", "coding"}``; views refresh on these.
        operations: the ids of its operations, in their order.
        created: local ids of the new entities, in their order.
    """

    kinds: frozenset[str] = frozenset()
    operations: tuple[bytes, ...] = ()
    created: tuple[int, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.operations)


def change_of(writer: Writer) -> Change:
    """Return what *writer* has done."""
    return Change(frozenset(writer.kinds), tuple(writer.operations), tuple(writer.created))
