"""From a name on the command line to what it stands for in the project."""

from collections.abc import Callable, Iterable

from naravard_desktop.domain.errors import UnknownEntity
from naravard_desktop.exchange.cells import short
from naravard_desktop.exchange.names import Ambiguous, Unknown, plain

_SHOWN = 20


def known(find: Callable[[str], int], name: str, names: Iterable[str], what: str) -> int:
    """Return what *find* says that *name* is.

    Args:
        names: all there are, for the sentence.
        what: what sort of thing it is, in Swedish and with its article.

    Raises:
        UnknownEntity: there's no such thing, or several; the sentence names those that there are.
    """
    try:
        return find(name)
    except Ambiguous as problem:
        raise UnknownEntity("{problem}", problem=problem) from problem
    except Unknown as problem:
        every = list(names)
        meant = next((one for one in every if problem.near and plain(one) == problem.near), problem.near)
        raise UnknownEntity(
            "{what} ”{name}” finns inte i projektet{hint} Där finns {every}.",
            what=what,
            name=short(name),
            hint=f"; menade du ”{meant}”?" if meant else ".",
            every=", ".join(every[:_SHOWN]),
        ) from problem
