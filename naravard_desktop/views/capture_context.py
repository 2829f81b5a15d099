"""What the next note gets besides its text: group, themes, kind, table and round. Immutable; no Qt."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.services import number_keys
from naravard_desktop.services.rows import GroupRow, ThemeRow

NUMBERED = 9
"""So many groups and themes have a number key."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: all groups and all themes in the order to show."""

    groups: tuple[GroupRow, ...] = ()
    themes: tuple[ThemeRow, ...] = ()

    @property
    def main_themes(self) -> tuple[ThemeRow, ...]:
        """The themes that have a number, from 1; the first nine have number keys."""
        return number_keys.main_themes(self.themes)

    def group(self, pk: int | None) -> GroupRow | None:
        """Return the group *pk*, or None."""
        return next((row for row in self.groups if row.pk == pk), None)

    def theme(self, pk: int) -> ThemeRow | None:
        """Return the theme *pk*, or None."""
        return next((row for row in self.themes if row.pk == pk), None)

    def is_perspective(self, pk: int) -> bool:
        """Tell whether the theme *pk* says who a note is about."""
        row = self.theme(pk)
        return row is not None and row.perspective

    def group_key(self, pk: int) -> int:
        """Return the number key of the group *pk*, 1 to 9, or 0."""
        return _place(pk, self.groups)

    def theme_key(self, pk: int) -> int:
        """Return the number key of the theme *pk*, 1 to 9, or 0."""
        return _place(pk, self.main_themes)


def _place(pk: int, rows: Sequence[GroupRow | ThemeRow]) -> int:
    return next((number for number, row in enumerate(rows[:NUMBERED], 1) if row.pk == pk), 0)


@dataclass(frozen=True, slots=True)
class Given:
    """A group, themes and a kind; None and empty mean nothing was said."""

    group: int | None = None
    themes: tuple[int, ...] = ()
    kind: NoteKind | None = None


class Photo(NamedTuple):
    """The photo that the next notes are typed from, and what it's called."""

    pk: int
    name: str


@dataclass(frozen=True, slots=True)
class Context:
    """What the next note gets.

    Attributes:
        kept: stays until it's changed.
        once: for the next note alone; its group and kind come before the kept ones, its themes are added.
        table, round: 1 and up; 0 = none.
        picture: stays until it's put away.
    """

    kept: Given = Given()
    once: Given = Given()
    table: int = 0
    round: int = 0
    picture: Photo | None = None

    @property
    def group(self) -> int | None:
        """The group of the next note."""
        return self.kept.group if self.once.group is None else self.once.group

    @property
    def themes(self) -> tuple[int, ...]:
        """The themes of the next note, each once."""
        return tuple(dict.fromkeys((*self.kept.themes, *self.once.themes)))

    @property
    def kind(self) -> NoteKind | None:
        """The kind of the next note."""
        return self.once.kind or self.kept.kind

    def keep_group(self, group: int | None) -> "Context":
        """Return this with *group* for this and the following notes."""
        return replace(self, kept=replace(self.kept, group=group), once=replace(self.once, group=None))

    def keep_kind(self, kind: NoteKind | None) -> "Context":
        """Return this with *kind* for this and the following notes."""
        return replace(self, kept=replace(self.kept, kind=kind), once=replace(self.once, kind=None))

    def toggle_theme(self, theme: int) -> "Context":
        """Return this with *theme* for this and the following notes, or without it if it was there."""
        if theme not in self.themes:
            return replace(self, kept=replace(self.kept, themes=(*self.kept.themes, theme)))
        return self.without_theme(theme)

    def without_theme(self, theme: int) -> "Context":
        """Return this without *theme*."""
        return self.without_themes((theme,))

    def without_themes(self, themes: Collection[int]) -> "Context":
        """Return this without *themes*."""
        kept, once = (tuple(t for t in given.themes if t not in themes) for given in (self.kept, self.once))
        return replace(self, kept=replace(self.kept, themes=kept), once=replace(self.once, themes=once))

    def add_once(self, given: Given) -> "Context":
        """Return this with *given* for the next note alone; what *given* doesn't say stays."""
        once = Given(
            self.once.group if given.group is None else given.group,
            tuple(dict.fromkeys((*self.once.themes, *given.themes))),
            given.kind or self.once.kind,
        )
        return replace(self, once=once)

    def after_note(self) -> "Context":
        """Return what sticks once a note was saved."""
        return replace(self, once=Given())

    def within(self, tables: int, rounds: int) -> "Context":
        """Return this without a table or a round that a session of *tables* and *rounds* doesn't have."""
        return replace(self, table=_within(self.table, tables), round=_within(self.round, rounds))

    def known_to(self, choices: Choices) -> "Context":
        """Return this without groups and themes that were removed since."""
        return replace(self, kept=_known(self.kept, choices), once=_known(self.once, choices))

    def draft(self, text: str, session: int, mark: NoteKind | None = None) -> NoteDraft:
        """Return the note; *mark* is the kind that its text began with, and comes first."""
        return NoteDraft(
            text=text,
            session=session,
            group=self.group,
            kind=mark or self.kind,
            themes=self.themes,
            table=str(self.table or ""),
            round=str(self.round or ""),
            picture=self.picture.pk if self.picture else None,
        )


def step_place(place: int, step: int, count: int) -> int:
    """Return the table or round *step* (1 or -1) further on, 1 to *count*, going round at the ends."""
    if count <= 1:
        return 0
    return (place - 1 + step) % count + 1 if place else 1 if step > 0 else count


def _within(place: int, count: int) -> int:
    return place if place <= count and count > 1 else 0


def _known(given: Given, choices: Choices) -> Given:
    themes = tuple(theme for theme in given.themes if choices.theme(theme))
    return replace(given, group=given.group if choices.group(given.group) else None, themes=themes)
