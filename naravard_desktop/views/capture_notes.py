"""What can be done with the notes under the capture field: which are shown, and what the chosen ones become."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from naravard_desktop.domain.errors import UserError
from naravard_desktop.qt.errors import explain
from naravard_desktop.services.projects import Project
from naravard_desktop.services.rows import NoteRow, SessionRow
from naravard_desktop.services.streaming import EVERYTHING, Places, StreamFilter, places
from naravard_desktop.services.votes import DotsDraft
from naravard_desktop.views.capture_composer import NoteComposer
from naravard_desktop.views.capture_stream import NoteStream
from naravard_desktop.views.dots_board import DotsBoard
from naravard_desktop.views.session_notes import SessionNotes
from naravard_desktop.views.stream_head import StreamHead


class NotesDesk(QObject):
    """Reads the notes of a session into the stream and its head, and turns keys into what the user means.

    Signals:
        field_set(object, str, object): local ids, a field and its value.
        note_split(int, str, str): a note's local id, what it should say, and what a new one after it should;
            answered by `refuse_split` if need be.
        notes_joined(object): local ids; answered by `refuse` if need be.
        memo_written(int, str): a note's local id and its memo; answered by `refuse_memo` if need be.
        votes_set(object): a `DotsDraft`; answered by `votes_saved` or `refuse_votes`.
        said(str, str): a sentence for the user and its tone.
        board_closed(): the board of dots is gone, saved or not.
    """

    field_set = Signal(object, str, object)
    note_split = Signal(int, str, str)
    notes_joined = Signal(object)
    memo_written = Signal(int, str)
    votes_set = Signal(object)
    said = Signal(str, str)
    board_closed = Signal()

    def __init__(
        self, project: Project, stream: NoteStream, head: StreamHead, none: QLabel, composer: NoteComposer
    ) -> None:
        super().__init__(stream)
        self._project, self._composer = project, composer
        self._stream, self._head, self._none = stream, head, none
        self._session: SessionRow | None = None
        self._places = Places()
        self._board: DotsBoard | None = None
        self.shown = SessionNotes(project)
        stream.note_split.connect(self._split)
        stream.memo_written.connect(self.memo_written)
        stream.wanted.connect(self._act)
        head.filter_wanted.connect(self.filter)
        head.dots_wanted.connect(self.open_dots)
        self._follow_stream_by_tab()

    # --- reading ---

    def read(self, session: SessionRow | None) -> None:
        """Show what *session* has now, as far as it passes the filter."""
        self._session = session
        pk = session.pk if session is not None else None
        arrived = self.shown.read(pk, expected=self._composer.waiting)
        if not arrived:
            self._places = places(self._project, pk) if pk is not None else Places()
        self._show(to_top=arrived)

    def filter(self, wanted: StreamFilter) -> None:
        """Show only the notes that pass *wanted*."""
        self.shown.filter(wanted)
        self.read(self._session)
        self._stream.scroll_to_start()

    def retranslate(self) -> None:
        """Say what is said here in the language in use."""
        self._say_why_empty()

    # --- what can be done ---

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do, by the names of `capture_commands`."""
        return {
            "filter": self.choose_places,
            "show_all": partial(self.filter, EVERYTHING),
            "join": self.join,
            "quote": self.toggle_quote,
            "memo": self.write_memo,
            "dots": self.open_dots,
        }

    def choose_places(self) -> None:
        """Let the user choose a table or a round to show."""
        if self._head.can_filter():
            self._head.open_filter()
        else:
            self.said.emit(self.tr("Tillfället har bara ett bord och en runda, så det finns inget att välja bort."), "")

    def join(self) -> None:
        """Ask for the chosen notes to become one, and say what that one is."""
        rows = self._stream.selected_rows
        if len(rows) < 2:
            sentence = self.tr("Markera först de anteckningar som ska bli en, till exempel med Skift+pil i listan.")
            self.said.emit(sentence, "")
            return
        self._stream.choose(self._stream.paged.row_of(rows[-1].pk))
        self.said.emit(self._about_join(rows), "")
        self.notes_joined.emit([row.pk for row in rows])

    def toggle_quote(self) -> None:
        """Let the chosen notes be quoted, or if all may be, none of them; without a choice the newest note."""
        rows = self._chosen()
        if not rows:
            return
        quotable = not all(row.quotable for row in rows)
        self.field_set.emit([row.pk for row in rows], "quotable", quotable)
        if quotable:
            text = self.tr("%Ln anteckningar får citeras. Ctrl+Z tar tillbaka.", "", len(rows))
        else:
            text = self.tr("%Ln anteckningar får inte citeras längre. Ctrl+Z tar tillbaka.", "", len(rows))
        self.said.emit(text, "")

    def write_memo(self) -> None:
        """Open the memo of the first chosen note, or of the newest."""
        for row in self._chosen()[:1]:
            self._stream.edit_memo(row.pk)

    def open_dots(self) -> DotsBoard | None:
        """Let the user count dots: those of the table that is shown, else of the table that's being noted at."""
        if self._session is None or self._board is not None:
            return self._board
        if not self.shown.everywhere:
            self.said.emit(self.tr("Det finns inga anteckningar att ge prickar än."), "")
            return None
        context = self._composer.context
        at = self.shown.wanted or StreamFilter(str(context.table or ""), str(context.round or ""))
        board = self._board = DotsBoard(self._project, self._session, at, self._stream.window())
        board.submitted.connect(self.votes_set)
        board.finished.connect(self._close_board)
        board.open()
        return board

    # --- answers ---

    def votes_saved(self) -> None:
        """Take note that the dots are stored."""
        if self._board is not None:
            self._board.stored()

    def refuse_votes(self, draft: DotsDraft, error: UserError) -> None:
        """Say why *draft* couldn't be stored; it stays in the board."""
        del draft
        if self._board is not None:
            self._board.tell(explain(error))
        else:
            self.refuse(error)

    def refuse_split(self, note: int, first: str, second: str, error: UserError) -> None:
        """Open *note* for editing again with both halves, and say why they couldn't be stored.

        Where it isn't shown any more they come into the field.
        """
        text = f"{first}\n{second}"
        if not self._stream.edit_again(note, text):
            self._composer.restore(text)
        self.refuse(error)

    def refuse_memo(self, note: int, text: str, error: UserError) -> None:
        """Open the memo of *note* again with the *text* that couldn't be stored, and say why."""
        self._stream.edit_memo(note, text)
        self.refuse(error)

    def refuse(self, error: UserError) -> None:
        """Say why something wasn't done."""
        self.said.emit(explain(error), "danger")

    # --- inside ---

    def _show(self, *, to_top: bool) -> None:
        self._head.show_places(self._session, self._places, self.shown.wanted)
        self._head.show_notes(self.shown)
        self._stream.show_notes(self.shown, to_top=to_top)
        self._stream.setVisible(self.shown.total > 0)
        self._none.setVisible(not self.shown.total)
        self._say_why_empty()

    def _say_why_empty(self) -> None:
        if self.shown.wanted:
            self._none.setText(self.tr("Inga anteckningar därifrån än."))
        else:
            self._none.setText(self.tr("Inga anteckningar än. Det du skriver i fältet hamnar här, det nyaste överst."))

    def _act(self, wish: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "quote": self.toggle_quote,
            "memo": self.write_memo,
            "join": self.join,
            "split": self._stream.edit_current,
        }
        acts[wish]()

    def _chosen(self) -> Sequence[NoteRow]:
        return self._stream.selected_rows or self.shown.rows(self.shown.ids[:1])

    def _split(self, note: int, first: str, second: str) -> None:
        self.note_split.emit(note, first, second)
        self.said.emit(self.tr("Anteckningen är delad i två. Ctrl+Z tar tillbaka."), "")

    def _about_join(self, rows: Sequence[NoteRow]) -> str:
        """Return what becomes of *rows*, the last of which was said first."""
        kept = rows[-1]
        said = [self.tr("{count} anteckningar blev en, {id}.").format(count=len(rows), id=kept.readable_id)]
        if len({row.group for row in rows}) > 1 and kept.group is not None:
            said.append(self.tr("De var från olika grupper; den räknas till {group}.").format(group=kept.group_name))
        elif len({row.group for row in rows}) > 1:
            said.append(self.tr("De var från olika grupper; den första hade ingen, så den har ingen."))
        if len([row for row in rows if row.voters]) > 1:
            said.append(self.tr("Röstande är det största talet: samma person kan ha röstat på flera."))
        return " ".join([*said, self.tr("Ctrl+Z tar tillbaka.")])

    def _close_board(self) -> None:
        board, self._board = self._board, None
        if board is not None:
            board.deleteLater()
            self.board_closed.emit()

    def _follow_stream_by_tab(self) -> None:
        """Let Tab lead from the capture field to the notes, and only then to what stands over them."""
        before: QWidget = self._stream
        for each in (self._head.tables, self._head.rounds, self._head.dots, self._head.show_all):
            QWidget.setTabOrder(before, each)
            before = each
