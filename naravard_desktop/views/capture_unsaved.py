"""Notes that were handed over and aren't known to be stored yet. Until they are, their text counts as being typed."""

from dataclasses import dataclass

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.views.capture_context import Given


@dataclass(frozen=True, slots=True)
class Handed:
    """A note on its way: the draft, the text just as it was typed, and what it alone should get."""

    draft: NoteDraft
    typed: str
    once: Given


class Unsaved:
    """The notes on their way, the oldest first; they're stored in that order."""

    def __init__(self) -> None:
        self._handed: list[Handed] = []

    def __len__(self) -> int:
        return len(self._handed)

    def add(self, handed: Handed) -> None:
        """Remember *handed*."""
        self._handed.append(handed)

    def stored(self) -> None:
        """Forget the oldest: it's durable."""
        self._handed = self._handed[1:]

    def refused(self, draft: NoteDraft) -> Handed:
        """Forget *draft* and return it as it was typed."""
        for handed in self._handed:
            if handed.draft is draft:
                self._handed = [each for each in self._handed if each is not handed]
                return handed
        return Handed(draft, draft.text, Given())

    def with_typed(self, text: str) -> str:
        """Return everything that would be lost without a draft: what's on its way, then *text* in the field."""
        return "\n".join([*(handed.typed for handed in self._handed), *([text] if text else [])])
