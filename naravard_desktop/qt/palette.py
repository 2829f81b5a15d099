"""The command palette: one field that finds every command, and what else somebody makes findable."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from naravard_desktop.qt.actions import Command, CommandSet
from naravard_desktop.qt.fuzzy import fuzzy
from naravard_desktop.qt.suggestions import Suggestion, SuggestionPopup

Provider = Callable[[str], Sequence[Suggestion]]

_PER_PROVIDER: Final = 6
_COMMANDS: Final = 12
_WIDTH: Final = 456  # the field's own, at 100 % text
_WORDS_COUNT: Final = 0.6  # a match in the extra words is worth less than one in the title


class CommandPalette(QObject):
    """Binds a field and a popup to commands and providers. Enter runs; Escape leads back where one was.

    Without a query it lists the commands that can be used now, those used last on top.
    """

    def __init__(self, field: QLineEdit, popup: SuggestionPopup, commands: CommandSet) -> None:
        super().__init__(field)
        self._field, self._popup, self._commands = field, popup, commands
        self._providers: list[Provider] = []
        self._used: list[str] = []
        self._before: QWidget | None = None
        field.textEdited.connect(self._suggest)
        field.installEventFilter(self)
        popup.picked.connect(self._run)
        commands.ran.connect(self._remember)

    def add_provider(self, provider: Provider) -> None:
        """Let *provider* answer queries too.

        It's asked on each key press with the words typed so far (never empty) and answers within some 20 ms
        with rows whose ``run`` is set, best first; the first 6 are shown, after the commands.
        """
        self._providers.append(provider)

    def remove_provider(self, provider: Provider) -> None:
        """Ask *provider* no more."""
        self._providers.remove(provider)

    def open(self) -> None:
        """Put the cursor in the field and show the list."""
        if not self._field.hasFocus():
            self._before = QApplication.focusWidget()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._suggest()

    def close(self) -> None:
        """Hide the list, empty the field and go back to where one was."""
        self._popup.hide()
        self._field.clear()
        if self._before is not None and self._field.hasFocus():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def suggestions(self, query: str) -> list[Suggestion]:
        """Return the rows for *query*, best first."""
        words = query.strip()
        if not words:
            return self._usable_commands()
        rows = self._matching_commands(words)
        for provider in self._providers:
            rows.extend(provider(words)[:_PER_PROVIDER])
        return rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that steer the list and follow the field's focus."""
        if watched is not self._field:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if isinstance(event, QFocusEvent):
            self._follow_focus(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._suggest()
            return True
        if event.key() == Qt.Key.Key_Tab:
            return False
        return self._popup.handle_key(event.key())

    def _follow_focus(self, event: QFocusEvent) -> None:
        if event.type() == QEvent.Type.FocusOut:
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._popup.hide()
        elif event.type() == QEvent.Type.FocusIn and event.reason() == Qt.FocusReason.MouseFocusReason:
            self._suggest()

    def _suggest(self) -> None:
        rows = self.suggestions(self._field.text())
        if not rows:
            rows = [Suggestion(QCoreApplication.translate("CommandPalette", "Inget hittades"), icon="search")]
        self._popup.show_for(self._field, rows, width=_WIDTH)

    def _run(self, chosen: Suggestion) -> None:
        self.close()
        if chosen.run is not None:
            chosen.run()

    def _remember(self, command_id: str) -> None:
        self._used = [command_id, *(each for each in self._used if each != command_id)]

    def _usable(self) -> list[Command]:
        return [command for command in self._commands if command.in_palette and command.enabled()]

    def _usable_commands(self) -> list[Suggestion]:
        order = {command_id: place for place, command_id in enumerate(self._used)}
        commands = sorted(self._usable(), key=lambda command: order.get(command.id, len(order)))
        return [self._row(command, ()) for command in commands]

    def _matching_commands(self, query: str) -> list[Suggestion]:
        ranked: list[tuple[float, Suggestion]] = []
        for command in self._usable():
            match = fuzzy(query, command.label)
            hidden = fuzzy(query, command.search_words)
            if match is not None:
                ranked.append((match.score, self._row(command, match.spans)))
            elif hidden is not None:
                ranked.append((hidden.score * _WORDS_COUNT, self._row(command, ())))
        ranked.sort(key=lambda pair: -pair[0])
        return [row for _, row in ranked[:_COMMANDS]]

    def _row(self, command: Command, spans: tuple[tuple[int, int], ...]) -> Suggestion:
        return Suggestion(
            command.label,
            QCoreApplication.translate("CommandPalette", "Kommando"),
            command.icon or "arrow-right",
            spans,
            command.key_text,
            run=lambda: self._commands.run(command.id),
        )
