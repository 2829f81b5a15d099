"""What the pickers of Koda offer: themes, kinds, and the history of a note."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from naravard_desktop.qt.fuzzy import fuzzy
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.suggestions import Suggestion
from naravard_desktop.qt.tokens import grouped
from naravard_desktop.services.rows import NoteRow, ThemeRow
from naravard_desktop.services.undo import HistoryRow
from naravard_desktop.views.codebook_model import theme_match
from naravard_desktop.views.note_kinds import KIND_LOOKS, kind_name


@dataclass(frozen=True)
class NewTheme:
    """The wish for a theme that isn't in the codebook yet."""

    name: str


@dataclass(frozen=True)
class Coverage:
    """How many of the *notes* in question have which theme; None while or because nobody has counted."""

    notes: int
    having: Mapping[int, int] | None = None

    def all_have(self, theme: int) -> bool:
        """Tell whether every note is known to have *theme*."""
        return self.having is not None and self.having.get(theme, 0) == self.notes > 0

    def words(self, theme: int) -> tuple[str, str]:
        """Return an icon and words for how many of the notes have *theme*."""
        having = self.having.get(theme, 0) if self.having is not None else 0
        if not having:
            return "hash", ""
        if having == self.notes:
            return "check", _tr("Redan kodad") if self.notes == 1 else _tr("Redan på alla")
        words = _tr("På {some} av {all}").format(some=grouped(having), all=grouped(self.notes))
        return "minus", words


def coverage(rows: Iterable[NoteRow], notes: int) -> Coverage:
    """Count the themes of *rows*, all the *notes* in question."""
    return Coverage(notes, Counter(mark.pk for row in rows for mark in row.themes))


def theme_suggestions(query: str, themes: Sequence[ThemeRow], covered: Coverage) -> list[Suggestion]:
    """Return the themes that fit *query* by name or keyword, the best first; without a query, all in their order."""
    names = {theme.pk: theme.name for theme in themes}
    found: list[tuple[float, Suggestion]] = []
    for theme in themes:
        match = theme_match(query, theme) if query.strip() else (0.0, ())
        if match is not None:
            icon, words = covered.words(theme.pk)
            above = names.get(theme.parent or 0, f"{theme.roadmap_title} · {theme.dimension_name}")
            detail = " · ".join(part for part in (words, above) if part)
            found.append((match[0], Suggestion(theme.name, detail, icon, match[1], data=theme.pk)))
    found.sort(key=lambda each: -each[0])
    if found or not query.strip():
        return [suggestion for _, suggestion in found]
    new = _tr("Nytt tema: {name}").format(name=query.strip())
    return [Suggestion(new, _tr("Inget tema heter så"), "plus", data=NewTheme(query.strip()))]


def kind_suggestions(query: str, rows: Sequence[NoteRow]) -> list[Suggestion]:
    """Return the kinds that fit *query*, and no kind at all; those of *rows* are named as such."""
    present = {row.kind for row in rows}
    kinds = [(str(kind), kind_name(kind), look.icon) for kind, look in KIND_LOOKS.items()]
    found: list[tuple[float, Suggestion]] = []
    for kind, name, icon in [*kinds, ("", _tr("Inget slag"), "close")]:
        match = fuzzy(query, name)
        if match is not None:
            detail = _tr("Så är det nu") if kind in present else ""
            score = match.score if query.strip() else 0.0
            found.append((score, Suggestion(name, detail, icon, match.spans, data=kind or None)))
    found.sort(key=lambda each: -each[0])
    return [suggestion for _, suggestion in found]


def history_suggestions(query: str, rows: Sequence[HistoryRow], names: Mapping[str, str]) -> list[Suggestion]:
    """Return what happened to a note, the latest first; *names* of groups and sessions by uid."""
    found: list[Suggestion] = []
    for row in reversed(rows):
        words = _event(row, names)
        if words and fuzzy(query, words) is not None:
            when = row.when.astimezone().strftime("%Y-%m-%d %H:%M")
            found.append(Suggestion(words, " · ".join(part for part in (when, row.device) if part), "clock"))
    return found


def _event(row: HistoryRow, names: Mapping[str, str]) -> str:
    if row.action == "create":
        return f"{_tr('Skapad')}: {row.value}" if row.field == "text" else ""
    if row.action in _ACTIONS:
        return _tr(_ACTIONS[row.action])
    if row.field not in _FIELDS:
        return ""
    return f"{_tr(_FIELDS[row.field])}: {_value(row, names)}"


def _value(row: HistoryRow, names: Mapping[str, str]) -> str:
    if row.value in (None, "", False):
        return "–"
    if row.field == "kind":
        return kind_name(str(row.value))
    return _tr("ja") if row.value is True else names.get(str(row.value), str(row.value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodingChoices", text)


_ACTIONS: Mapping[str, str] = {
    "delete": QT_TRANSLATE_NOOP("CodingChoices", "Borttagen"),
    "restore": QT_TRANSLATE_NOOP("CodingChoices", "Återställd"),
    "erase": QT_TRANSLATE_NOOP("CodingChoices", "Raderad för gott"),
}
_FIELDS: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("CodingChoices", "Text"),
    "kind": QT_TRANSLATE_NOOP("CodingChoices", "Slag"),
    "group": QT_TRANSLATE_NOOP("CodingChoices", "Aktörsgrupp"),
    "session": QT_TRANSLATE_NOOP("CodingChoices", "Tillfälle"),
    "principal": QT_TRANSLATE_NOOP("CodingChoices", "Huvudman"),
    "table": QT_TRANSLATE_NOOP("CodingChoices", "Bord"),
    "round": QT_TRANSLATE_NOOP("CodingChoices", "Runda"),
    "votes": QT_TRANSLATE_NOOP("CodingChoices", "Prickar"),
    "voters": QT_TRANSLATE_NOOP("CodingChoices", "Röstande"),
    "quotable": QT_TRANSLATE_NOOP("CodingChoices", "Får citeras"),
}
