"""The photos of a session beside its notes: one large, all small, and what can be done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QStackedWidget, QToolButton, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.domain.picture import MAX_NAME
from naravard_desktop.qt.errors import explain
from naravard_desktop.qt.forms import load_form
from naravard_desktop.qt.icons import icon
from naravard_desktop.qt.tasks import Tasks
from naravard_desktop.qt.theme import current_look
from naravard_desktop.qt.widgets import Elided, EmptyState, set_property
from naravard_desktop.services.pictures import PictureRow
from naravard_desktop.services.projects import Project
from naravard_desktop.views.picture_loader import PictureLoader, Shot
from naravard_desktop.views.picture_strip import PictureStrip
from naravard_desktop.views.picture_view import STEP, PictureView

_SHARE, _LEAST, _MOST = 0.46, 260, 760  # of the page's width; pixels at 100 % text


class PicturePane(QFrame):
    """Shows ``ui/picture_pane.ui``. It reads bytes of photos in a worker and changes nothing: it asks.

    Signals:
        chosen(int): the local id of the photo that the user went to.
        add_wanted(): files are to be chosen.
        close_wanted(): the photos are to go.
        renamed(int, str), deleted(int), erased(int): the local id of a photo.
        notes_wanted(int): show what was typed from that photo.
        typed(str): letters that belong in the capture field.
        left(): the focus should go back to the capture field.
    """

    chosen = Signal(int)
    add_wanted = Signal()
    close_wanted = Signal()
    renamed = Signal(int, str)
    deleted = Signal(int)
    erased = Signal(int)
    notes_wanted = Signal(int)
    typed = Signal(str)
    left = Signal()

    heading: Elided
    add: QPushButton
    close_button: QToolButton
    message: QLabel
    states: QStackedWidget
    nothing: EmptyState
    page: QWidget
    name: Elided
    new_name: QLineEdit
    smaller: QToolButton
    larger: QToolButton
    more: QToolButton
    question: QFrame
    question_text: QLabel
    keep: QPushButton
    erase: QPushButton
    view: PictureView
    linked: QLabel
    strip: PictureStrip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "picture_pane")
        self._loader: PictureLoader | None = None
        self._rows: tuple[PictureRow, ...] = ()
        self._chosen: PictureRow | None = None
        self.new_name.setMaxLength(MAX_NAME)
        self.new_name.hide()
        self.question.hide()
        self._connect()
        self.say("")
        self._retranslate()

    def use(self, project: Project, tasks: Tasks) -> None:
        """Show photos of *project*."""
        self._loader = PictureLoader(project, tasks, self)
        self._loader.loaded.connect(self._show_shot)
        self._loader.failed.connect(self._show_failure)
        self.strip.use(self._loader)

    # --- what is shown ---

    @property
    def current(self) -> PictureRow | None:
        """The photo that is shown large."""
        return self._chosen

    def show_photos(self, rows: Sequence[PictureRow], chosen: int | None) -> None:
        """Show *rows*, with the photo *chosen* large; what is zoomed stays so."""
        before, self._rows = self._chosen, tuple(rows)
        self._chosen = next((row for row in self._rows if row.pk == chosen), None)
        self.states.setCurrentWidget(self.page if self._rows else self.nothing)
        self.strip.show_photos(self._rows, chosen)
        if self._identity(before) != self._identity(self._chosen):
            self._stop_asking()
            self._begin()
        self._show_words()

    def say(self, text: str, tone: str = "") -> None:
        """Say *text* over the photos; nothing where it's empty."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        set_property(self.message, "tone", tone)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) photo, round at the ends."""
        if self._rows:
            place = self.strip.photos.place(self._chosen.pk if self._chosen else None)
            place = (place + by) % len(self._rows) if place >= 0 else (0 if by > 0 else -1)
            self.chosen.emit(self._rows[place].pk)

    def larger_by(self, steps: int) -> None:
        """Make the photo so many steps larger, or smaller where that's less than 0."""
        self.view.zoom_by(STEP**steps)

    def width_within(self, room: int) -> int:
        """Return how wide this should be in a page of *room* pixels, so that the field beside it can be used."""
        look = current_look()
        return min(max(round(room * _SHARE), look.px(_LEAST)), look.px(_MOST))

    # --- what can be done with a photo ---

    def rename_current(self) -> None:
        """Let the user write another name for the photo."""
        if self._chosen is not None and not self._chosen.erased:
            self.new_name.setText(self._chosen.name)
            self._show_renaming(True)
            self.new_name.setFocus()
            self.new_name.selectAll()

    def delete_current(self) -> None:
        """Ask for the photo to be taken out of the session."""
        if self._chosen is not None:
            self.deleted.emit(self._chosen.pk)

    def ask_to_erase(self) -> None:
        """Ask once whether the photo is to be gone for good."""
        if self._chosen is not None and not self._chosen.erased:
            text = self.tr(
                "Radera {photo} för gott? Bilden försvinner ur projektfilen och går inte att få tillbaka med Ctrl+Z. "
                "Anteckningarna är kvar. Säkerhetskopior som redan finns har kvar bilden."
            )
            self.question_text.setText(text.format(photo=self._chosen.name))
            self.question.show()
            self.keep.setFocus()

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of the photo at *place* of the screen."""
        if self._chosen is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        there, pk = not self._chosen.erased, self._chosen.pk
        entries: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("Byt namn…") + "\tF2", self.rename_current, there),
            (self.tr("Visa anteckningarna"), lambda: self.notes_wanted.emit(pk), self._chosen.notes > 0),
            (self.tr("Ta bort") + "\tDelete", self.delete_current, True),
            (self.tr("Radera för gott…"), self.ask_to_erase, there),
        )
        for number, (text, act, usable) in enumerate(entries):
            if number == len(entries) - 2:
                menu.addSeparator()
            menu.addAction(text, act).setEnabled(usable)
        menu.popup(place)

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape give up what is being asked, or go back to the field."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        else:
            self._stop_asking()
            self.left.emit()

    # --- inside ---

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        self.nothing.action.clicked.connect(self.add_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.larger.clicked.connect(lambda: self.larger_by(1))
        self.smaller.clicked.connect(lambda: self.larger_by(-1))
        self.more.clicked.connect(lambda: self.open_menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.new_name.returnPressed.connect(self._rename)
        self.keep.clicked.connect(self._leave_question)
        self.erase.clicked.connect(self._erase)
        self.strip.chosen.connect(self.chosen)
        self.view.stepped.connect(self.step)
        self.view.wanted.connect(self._want)
        for part in (self.view, self.strip):
            part.acted.connect(self._act)
            part.menu_wanted.connect(self.open_menu)
            part.typed.connect(self.typed)

    def _act(self, what: str) -> None:
        acts = {"rename": self.rename_current, "delete": self.delete_current, "leave": self.left.emit}
        acts[what]()

    @staticmethod
    def _identity(row: PictureRow | None) -> tuple[int, bool] | None:
        return (row.pk, row.erased) if row is not None else None

    def _begin(self) -> None:
        """Show the chosen photo from the start."""
        if self._chosen is None:
            self.view.begin(self.tr("Välj ett foto i raden här under."))
        elif self._chosen.erased:
            if self._loader is not None:
                self._loader.forget(self._chosen.pk)
            self.view.begin(self.tr("Fotot är raderat för gott. Anteckningarna från det är kvar."))
        else:
            self.view.begin("")
            self.view.ask()

    def _want(self, box: QSize) -> None:
        if self._loader is not None and self._chosen is not None and not self._chosen.erased:
            self._loader.want(self._chosen.pk, box)

    def _show_shot(self, shot: Shot) -> None:
        if self._chosen is not None and shot.pk == self._chosen.pk and not self._chosen.erased:
            self.view.show_shot(shot)

    def _show_failure(self, pk: int, error: UserError) -> None:
        if self._chosen is not None and pk == self._chosen.pk:
            self.view.begin(explain(error))

    def _show_words(self) -> None:
        count = len(self._rows)
        self.heading.setText(self.tr("Foton · %Ln stycken", "", count) if count else self.tr("Foton"))
        row, photos = self._chosen, self.strip.photos
        self.name.setText(f"{photos.label(row)} · {photos.about(row)}" if row is not None else "")
        self.view.setAccessibleName(f"{photos.label(row)}, {photos.about(row)}" if row is not None else "")
        there = row is not None and not row.erased
        for button in (self.smaller, self.larger):
            button.setEnabled(there)
        self.more.setEnabled(row is not None)
        sentence = self.tr("Det du skriver nu kopplas till {photo}. Esc i ett tomt fält avslutar.")
        self.linked.setText(sentence.format(photo=row.name) if row is not None and there else "")
        self.linked.setVisible(there)

    def _show_renaming(self, renaming: bool) -> None:
        self.new_name.setVisible(renaming)
        self.name.setHidden(renaming)

    def _rename(self) -> None:
        text = self.new_name.text().strip()
        if self._chosen is not None and text:
            self.renamed.emit(self._chosen.pk, text)
            self._stop_asking()
            self.left.emit()

    def _erase(self) -> None:
        if self._chosen is not None:
            self.erased.emit(self._chosen.pk)
        self._leave_question()

    def _leave_question(self) -> None:
        self._stop_asking()
        self.left.emit()

    def _stop_asking(self) -> None:
        self._show_renaming(False)
        self.question.hide()

    def _retranslate(self) -> None:
        self.close_button.setIcon(icon("close", "ink"))
        self.smaller.setIcon(icon("minus", "ink"))
        self.larger.setIcon(icon("plus", "ink"))
        self.more.setIcon(icon("more", "ink"))
        self.nothing.set(
            self.tr("Inga foton från det här tillfället"),
            self.tr(
                "Fotografera blädderblocket och skicka fotot till datorn. Släpp det här, klistra in det i fältet "
                "(Ctrl+V) eller välj filen. Skriv sedan av det medan du ser det."
            ),
            self.tr("Välj foton…"),
            "camera",
        )
