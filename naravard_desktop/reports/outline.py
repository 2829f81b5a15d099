"""Numbers of chapters, tables and figures, the same for Word and for the preview on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from naravard_desktop.reports.document import Chart, Heading, KeyFigures, Paragraph, Report, Run, Table
from naravard_desktop.reports.words import Words, words_for

NUMBERED_LEVELS = 2
EntryKind = Literal["heading", "table", "figure"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading or a caption.

    Attributes:
        level: 1 to 3 for headings, 0 for captions.
        label: "2.1" for a heading (or ""), "Tabell 3" for a caption.
        text: heading or caption without the label.
    """

    kind: EntryKind
    level: int
    label: str
    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Outline:
    """Entries by the index of their block, and the label of every key that can be referred to."""

    entries: Mapping[int, Entry]
    labels: Mapping[str, str]
    words: Words

    def of_kind(self, kind: EntryKind, deepest: int = 0) -> list[tuple[int, Entry]]:
        """Return (block index, entry) of one kind, headings down to level *deepest*."""
        return [(i, e) for i, e in self.entries.items() if e.kind == kind and e.level <= deepest]

    def plain(self, paragraph: Paragraph) -> str:
        """Return the text of *paragraph* with its references spelt out."""
        return "".join(part.text if isinstance(part, Run) else self.labels[part.key] for part in paragraph.content)


def outline(report: Report) -> Outline:
    """Number the headings and captions of *report*.

    Raises:
        ValueError: two blocks have the same key, or a heading is more than one level below the one before it.
    """
    words = words_for(report.language)
    numbers = [0] * NUMBERED_LEVELS
    captions = {words.table: 0, words.figure: 0}
    entries: dict[int, Entry] = {}
    last_level = 0
    for index, block in enumerate(report.blocks):
        if isinstance(block, Heading):
            if block.level > last_level + 1:
                raise ValueError(f"heading {block.text!r} skips a level")
            last_level = block.level
            entries[index] = Entry("heading", block.level, _heading_number(block, numbers), block.text, "")
        elif isinstance(block, Table | KeyFigures | Chart):
            word = words.figure if isinstance(block, Chart) else words.table
            captions[word] += 1
            kind: EntryKind = "figure" if isinstance(block, Chart) else "table"
            entries[index] = Entry(kind, 0, f"{word}\u00a0{captions[word]}", block.caption, block.key)
    return Outline(MappingProxyType(entries), MappingProxyType(_labels(entries)), words)


def cover_facts(report: Report) -> list[tuple[str, str]]:
    """Return the (name, value) lines of the cover; those without a value are left out."""
    words = words_for(report.language)
    facts = (
        (words.organisation, report.organisation),
        (words.document_number, report.document_number),
        (words.date, report.date.isoformat()),
        (words.version, report.version),
        (words.status, report.status),
        *report.facts,
    )
    return [fact for fact in facts if fact[1]]


def _heading_number(heading: Heading, numbers: list[int]) -> str:
    if not heading.numbered or heading.level > NUMBERED_LEVELS:
        return ""
    numbers[heading.level - 1] += 1
    numbers[heading.level :] = [0] * (NUMBERED_LEVELS - heading.level)
    return ".".join(map(str, numbers[: heading.level]))


def _labels(entries: Mapping[int, Entry]) -> dict[str, str]:
    labels: dict[str, str] = {}
    for entry in entries.values():
        if entry.key in labels:
            raise ValueError(f"the key {entry.key!r} is used twice")
        if entry.key:
            labels[entry.key] = entry.label
    return labels
