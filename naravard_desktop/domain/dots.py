"""Dot votes: how many there can be, and which numbers can't be right. Pure arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """Why a number of dots or of voters can't be right."""

    TOO_MANY_IN_ALL = "more dots than everybody together had to give"
    MORE_VOTERS_THAN_PERSONS = "more voters than persons"
    MORE_VOTERS_THAN_DOTS = "a voter gives a dot at least"
    MORE_DOTS_THAN_VOTERS = "several dots of one person on one note, which the rule doesn't allow"
    MORE_DOTS_THAN_VOTERS_HAD = "more dots on one note than its voters had"


@dataclass(frozen=True, slots=True)
class DotRule:
    """How people may vote.

    Attributes:
        each: dots that a person has to give, >= 1; None where nobody has said, and then nothing is wrong.
        stacked: whether a person may put several of them on one note.
    """

    each: int | None = None
    stacked: bool = False

    def most(self, persons: int) -> int | None:
        """Return how many dots *persons* have together; None without a rule."""
        return None if self.each is None else self.each * persons

    def most_on_one(self, voters: int) -> int | None:
        """Return how many dots *voters* can put on one note; None without a rule."""
        if self.each is None:
            return None
        return voters * self.each if self.stacked else voters


@dataclass(frozen=True, slots=True)
class Dots:
    """What one note got. *votes*: dots, *voters*: persons who gave them; both >= 0, None where nobody counted."""

    votes: int | None = None
    voters: int | None = None


def flaws_of_note(dots: Dots, rule: DotRule, persons: int | None = None) -> tuple[Flaw, ...]:
    """Return what can't be right about the *dots* of one note.

    Args:
        persons: how many could vote, >= 0; None where nobody counted them.
    """
    if rule.each is None:
        return ()
    flaws: list[Flaw] = []
    if persons is not None and dots.voters is not None and dots.voters > persons:
        flaws.append(Flaw.MORE_VOTERS_THAN_PERSONS)
    if dots.votes is not None and dots.voters is not None and dots.voters > dots.votes:
        flaws.append(Flaw.MORE_VOTERS_THAN_DOTS)
    voters = persons if dots.voters is None else dots.voters
    most = rule.most_on_one(voters) if voters is not None else None
    if most is not None and dots.votes is not None and dots.votes > most:
        flaws.append(Flaw.MORE_DOTS_THAN_VOTERS_HAD if rule.stacked else Flaw.MORE_DOTS_THAN_VOTERS)
    return tuple(flaws)


def flaws_of_sum(given: Iterable[Dots], rule: DotRule, persons: int | None) -> tuple[Flaw, ...]:
    """Return what can't be right about all notes that *persons* voted on, taken together."""
    most = rule.most(persons) if persons is not None else None
    if most is not None and total(given) > most:
        return (Flaw.TOO_MANY_IN_ALL,)
    return ()


def total(given: Iterable[Dots]) -> int:
    """Return how many dots there are together."""
    return sum(dots.votes or 0 for dots in given)
