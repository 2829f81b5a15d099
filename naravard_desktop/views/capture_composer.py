"""Puts the next note together from the field and the chips, and lets go of nothing before it's stored."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from naravard_desktop.domain.errors import InvalidNote, UserError
from naravard_desktop.domain.note import NoteDraft, checked
from naravard_desktop.domain.vocabulary import NoteKind
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.suggestions import Suggestion
from naravard_desktop.services.rows import SessionRow
from naravard_desktop.views.capture_chips import ContextBar, Shown
from naravard_desktop.views.capture_completion import InlineCompletion, suggest
from naravard_desktop.views.capture_context import Choices, Context, Given, step_place
from naravard_desktop.views.capture_field import CaptureField
from naravard_desktop.views.capture_inline import split_mark, without_loose_signs
from naravard_desktop.views.capture_unsaved import Handed, Unsaved


class NoteComposer(QObject):
    """The field, the chips over it, and what the next note gets.

    Signals:
        submitted(object): a checked `NoteDraft`; answer with `saved` or `refused`.
        draft_typed(str): everything that would be lost if the program died now.
        said(str, str): a sentence for the user and its tone: ``danger``, ``accent``, or empty with an empty text.
        context_changed(): the next note gets something else.
    """

    submitted = Signal(object)
    draft_typed = Signal(str)
    said = Signal(str, str)
    context_changed = Signal()

    def __init__(self, field: CaptureField, bar: ContextBar, ring: QWidget) -> None:
        super().__init__(field)
        self._field, self._bar = field, bar
        self._choices, self._session = Choices(), None
        self._unsaved = Unsaved()
        self._given_back = ""
        self._mark_refused = False
        self.context = Context()
        self.completion = InlineCompletion(field, ring, lambda token: suggest(self._choices, token))
        self.completion.picked.connect(self._add_once)
        field.submitted.connect(self.submit)
        field.textChanged.connect(self._typed)
        field.theme_chosen.connect(self._number_theme)
        field.group_chosen.connect(self._number_group)
        bar.changed.connect(self.set_context)
        bar.mark_refused.connect(self._refuse_mark)

    @property
    def mark(self) -> NoteKind | None:
        """The kind that the text in the field begins with."""
        return self._split()[0]

    @property
    def waiting(self) -> int:
        """How many notes were handed over that aren't known to be stored."""
        return len(self._unsaved)

    @property
    def unsaved_text(self) -> str:
        """Everything that would be lost if the program died now: notes on their way, then what's in the field."""
        return self._unsaved.with_typed(self._field.toPlainText())

    def show(self, choices: Choices, session: SessionRow | None) -> None:
        """Compose notes for *session* from *choices*; what they don't have any more goes from the next note."""
        self._choices, self._session = choices, session
        context = self.context.known_to(choices)
        self.set_context(context.within(session.tables, session.rounds) if session else context)

    def set_context(self, context: Context) -> None:
        """Give the next note *context*."""
        changed = context != self.context
        self.context = context
        self._show_chips()
        if changed:
            self.context_changed.emit()

    def submit(self) -> None:
        """Hand over what is in the field, if it may be stored, and empty the field at once."""
        if self._session is None:
            return
        typed = self._field.toPlainText()
        mark, text = self._split()
        try:
            draft = checked(self.context.draft(without_loose_signs(text), self._session.pk, mark))
        except InvalidNote as error:
            self.said.emit(explain(error), "danger")
            return
        self._unsaved.add(Handed(draft, typed, self.context.once))
        self._given_back = ""
        self._field.start_anew()
        self.set_context(self.context.after_note())
        self.submitted.emit(draft)

    def saved(self) -> None:
        """Take note that the oldest note handed over is stored."""
        self._unsaved.stored()
        self._keep_draft()

    def refused(self, draft: NoteDraft, error: UserError) -> None:
        """Put *draft* back into the field, before what was typed since, with all that it alone should get.

        Of several that are refused the first stands first.
        """
        handed = self._unsaved.refused(draft)
        before = self._given_back if self._field.toPlainText().startswith(self._given_back) else ""
        self._field.put(handed.typed, before)
        self._given_back = f"{before}\n{handed.typed}".removeprefix("\n")
        self.set_context(self.context.add_once(handed.once))
        self.said.emit(explain(error), "danger")

    def restore(self, text: str) -> None:
        """Put *text* that was being typed when the program ended back into the field."""
        if text.strip() and text != self._field.toPlainText():
            self._field.put(text)
            sentence = self.tr("Texten som inte hann sparas är tillbaka i fältet. Enter sparar den.")
            self.said.emit(sentence, "accent")

    def step_table(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) table."""
        if self._session is not None:
            table = step_place(self.context.table, step, self._session.tables)
            self.set_context(replace(self.context, table=table))

    def step_round(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) round."""
        if self._session is not None:
            turn = step_place(self.context.round, step, self._session.rounds)
            self.set_context(replace(self.context, round=turn))

    # --- inside ---

    def _split(self) -> tuple[NoteKind | None, str]:
        text = self._field.toPlainText()
        return (None, text) if self._mark_refused else split_mark(text)

    def _typed(self) -> None:
        if self._field.is_empty():
            self._mark_refused = False
        else:
            self.said.emit("", "")
        self._keep_draft()
        self._show_chips()

    def _keep_draft(self) -> None:
        self.draft_typed.emit(self.unsaved_text)

    def _show_chips(self) -> None:
        tables, rounds = (self._session.tables, self._session.rounds) if self._session else (1, 1)
        self._bar.show_context(Shown(self.context, self._choices, tables, rounds, self.mark))

    def _refuse_mark(self) -> None:
        self._mark_refused = True
        self._show_chips()

    def _add_once(self, chosen: Suggestion) -> None:
        sign, pk = chosen.data
        given = Given(group=pk) if sign == "@" else Given(themes=(pk,))
        self.set_context(self.context.add_once(given))

    def _number_theme(self, number: int) -> None:
        themes = self._choices.main_themes
        if number == 0:
            themes = {row.pk for row in self._choices.themes if not row.perspective}
            self.set_context(self.context.without_themes(themes))
        elif number <= len(themes):
            self.set_context(self.context.toggle_theme(themes[number - 1].pk))

    def _number_group(self, number: int) -> None:
        groups = self._choices.groups
        if number == 0:
            self.set_context(self.context.keep_group(None))
        elif number <= len(groups):
            self.set_context(self.context.keep_group(groups[number - 1].pk))
