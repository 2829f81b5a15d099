"""Dots: what many notes got, and the rule they were given by, stored in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from naravard_desktop.domain.dots import DotRule, Dots
from naravard_desktop.domain.errors import InvalidNote
from naravard_desktop.domain.note import MAX_VOTES
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import catalogue
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.notes import known_note
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class DotsDraft:
    """What the user counted.

    Attributes:
        votes: dots by note (local id).
        session: the session (local id) that gets *rule*; None leaves every rule as it is.
    """

    votes: Mapping[int, Dots] = field(default_factory=dict)
    session: int | None = None
    rule: DotRule = field(default_factory=DotRule)


def set_votes(project: ProjectFile, votes: Mapping[int, tuple[int | None, int | None]]) -> Change:
    """Give each note its dots and voters (None: nobody counted), as one change; what's the same is left alone.

    Raises:
        InvalidNote: a number is out of its bounds; nothing was changed.
        UnknownEntity: a note was removed; nothing was changed.
    """
    for number in (number for pair in votes.values() for number in pair):
        if number is not None and not (type(number) is int and 0 <= number <= MAX_VOTES):
            raise InvalidNote("Antal prickar och röstande ska vara 0 till {limit}.", limit=MAX_VOTES)
    with project.write() as writer:
        for note, pair in votes.items():
            values = known_note(writer, note).values
            for name, number in zip(("votes", "voters"), pair, strict=True):
                if values.get(name) != number:
                    writer.put(note, name, number)
    return change_of(writer)


def save_dots(project: ProjectFile, draft: DotsDraft) -> Change:
    """Store the votes and the session's rule together, as one change.

    Raises:
        UserError: one of them can't be stored; nothing was.
    """
    with project.write() as writer:
        set_votes(project, {note: (dots.votes, dots.voters) for note, dots in draft.votes.items()})
        if draft.session is not None:
            row = catalogue.session(project, draft.session)
            catalogue.edit_session(project, row.pk, _with_rule(row, draft.rule))
    return change_of(writer)


def rule_of(session: SessionRow) -> DotRule:
    """Return the rule that people in *session* vote by."""
    return DotRule(session.dots_each, session.dots_stacked)


def _with_rule(row: SessionRow, rule: DotRule) -> SessionDraft:
    known = {name: getattr(row, name) for name in SessionDraft.__dataclass_fields__}
    return replace(SessionDraft(**known), dots_each=rule.each, dots_stacked=rule.stacked)
