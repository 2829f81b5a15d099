"""Personal data as it's shown: found once per text, named in words, marked while one types."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from naravard_desktop.language.personal_data import Finding, PersonalKind, find_personal_data, placeholder
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.text_formats import mark_format
from naravard_desktop.qt.theme import LOOK_CHANGES, current_look
from naravard_desktop.qt.utf16 import utf16_place

KEY = "Ctrl+M"

_KEPT = 2000

_WORDS = {
    PersonalKind.NAME: QT_TRANSLATE_NOOP("PersonalData", "namn"),
    PersonalKind.PERSONAL_NUMBER: QT_TRANSLATE_NOOP("PersonalData", "personnummer"),
    PersonalKind.COORDINATION_NUMBER: QT_TRANSLATE_NOOP("PersonalData", "samordningsnummer"),
    PersonalKind.PHONE: QT_TRANSLATE_NOOP("PersonalData", "telefonnummer"),
    PersonalKind.EMAIL: QT_TRANSLATE_NOOP("PersonalData", "e-postadress"),
    PersonalKind.ADDRESS: QT_TRANSLATE_NOOP("PersonalData", "adress"),
}


@lru_cache(maxsize=_KEPT)
def findings_in(text: str) -> tuple[Finding, ...]:
    """Return the personal data in *text*, which is looked for once as long as the text is shown now and then."""
    return find_personal_data(text)


def kinds_text(kinds: Iterable[str]) -> str:
    """Return the *kinds* of personal data as a list in words, each once: namn, telefonnummer och adress."""
    found = frozenset(kinds)
    known = [kind for kind in PersonalKind if kind in found]
    words = [QCoreApplication.translate("PersonalData", _WORDS[kind]) for kind in known]
    if len(words) < 2:
        return "".join(words)
    last_two = QCoreApplication.translate("PersonalData", "{first} och {second}")
    return ", ".join([*words[:-2], last_two.format(first=words[-2], second=words[-1])])


def heading(text: str) -> str:
    """Return *text* with a capital."""
    return text[:1].upper() + text[1:]


class PersonalMarks(QSyntaxHighlighter):
    """Marks personal data in a field while one types; only the line that changed is looked at.

    Signals:
        changed(): other kinds than before are in the field; see `kinds`.
    """

    changed = Signal()

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._field = field
        self.kinds: tuple[PersonalKind, ...] = ()
        field.textChanged.connect(self._count)
        field.installEventFilter(self)

    def highlightBlock(self, text: str) -> None:
        """Mark what is found in one line, and remember which kinds it has."""
        found = 0
        style = None
        for kind, start, end in find_personal_data(text):
            style = style or mark_format(current_look())
            first = utf16_place(text, start)
            self.setFormat(first, utf16_place(text, end) - first, style)
            found |= 1 << _ORDER[kind]
        self.setCurrentBlockState(found)

    def mask(self) -> tuple[PersonalKind, ...]:
        """Put placeholders in place of all that is found, as one step of the field's own undo; return the kinds."""
        text = self._field.toPlainText()
        findings = find_personal_data(text)
        cursor = QTextCursor(self._field.document())
        cursor.beginEditBlock()
        for kind, start, end in reversed(findings):
            cursor.setPosition(utf16_place(text, start))
            cursor.setPosition(utf16_place(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(placeholder(kind))
        cursor.endEditBlock()
        return tuple(finding.kind for finding in findings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the theme."""
        if event.type() in LOOK_CHANGES and self.kinds:
            self.rehighlight()
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        found, block = 0, self._field.document().begin()
        while block.isValid():
            found |= max(block.userState(), 0)  # -1 = not looked at yet
            block = block.next()
        kinds = tuple(kind for kind in PersonalKind if found >> _ORDER[kind] & 1)
        if kinds != self.kinds:
            self.kinds = kinds
            self.changed.emit()


_ORDER = {kind: place for place, kind in enumerate(PersonalKind)}
