"""The clock in the head of Fånga, on a clock that the test moves."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu, QWidget

from naravard_desktop.views.block_clock import BlockClock
from naravard_desktop.views.block_timer import BlockTimerView


class Watch:
    """The clock on the wall."""

    def __init__(self):
        self.now = datetime(2026, 11, 19, 14, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def clock(qtbot, watch):
    host = QWidget()
    qtbot.addWidget(host)
    made = BlockClock(host, watch)
    made.turn_to("first question", 20)
    yield made
    host.close()


@pytest.fixture
def view(qtbot, clock):
    made = BlockTimerView()
    qtbot.addWidget(made)
    made.follow(clock)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wait(clock, watch, **time):
    watch.now += timedelta(**time)
    clock.look()


def test_it_stands_until_it_is_started(clock, watch):
    wait(clock, watch, minutes=5)
    assert clock.words == ("20:00", "inte startad")


def test_it_counts_down(clock, watch):
    clock.toggle()
    wait(clock, watch, minutes=7, seconds=20)
    assert clock.words == ("12:40", "kvar av 20 min")
    assert clock.share == pytest.approx(0.633, abs=0.001)


def test_a_pause(clock, watch):
    clock.toggle()
    wait(clock, watch, minutes=5)
    clock.toggle()
    wait(clock, watch, hours=1)
    assert clock.words == ("15:00", "pausad")


def test_when_the_time_is_out_it_says_so_once(clock, watch, qtbot):
    clock.toggle()
    with qtbot.waitSignal(clock.ended):
        wait(clock, watch, minutes=21)
    assert clock.words == ("Tiden är ute", "1 min över")
    assert clock.spoken == "Tiden är ute · 1 min över"
    with qtbot.assertNotEmitted(clock.ended):
        wait(clock, watch, minutes=1)
    clock.extend()
    assert clock.words[0] == "1:00"


def test_the_next_question_gets_its_own_time_and_does_not_start(clock, watch):
    clock.toggle()
    clock.turn_to("second question", 10)
    assert clock.words == ("10:00", "inte startad")


def test_a_step_by_mistake_and_back_loses_nothing(clock, watch):
    clock.toggle()
    clock.turn_to("second question", 10)
    wait(clock, watch, minutes=2)
    clock.turn_to("first question", 20)
    assert clock.words[0] == "18:00"


def test_whoever_starts_the_next_time_has_left_the_last(clock, watch):
    clock.toggle()
    clock.turn_to("second question", 10)
    clock.toggle()
    clock.turn_to("first question", 20)
    assert clock.words == ("20:00", "inte startad")


def test_new_minutes_reach_a_time_that_was_not_started(clock):
    clock.turn_to("first question", 25)
    assert clock.words[0] == "25:00"
    clock.start_with(5)
    clock.turn_to("first question", 30)
    assert clock.words == ("5:00", "kvar av 5 min")


def test_a_time_chosen_by_hand_stays_when_the_view_is_read_again(clock):
    clock.start_with(5)
    clock.restart()
    clock.turn_to("first question", 20)
    assert clock.words[0] == "5:00"


def test_a_clock_set_back_makes_no_nonsense(clock, watch):
    clock.toggle()
    wait(clock, watch, minutes=5)
    wait(clock, watch, days=-365)
    wait(clock, watch, minutes=1)
    assert clock.words[0] == "14:00"


def test_it_ticks_by_itself_and_only_while_it_runs(clock, qtbot):
    with qtbot.assertNotEmitted(clock.ticked, wait=50):
        pass
    clock._now = lambda: datetime.now(UTC)
    clock.toggle()
    with qtbot.waitSignal(clock.ticked, timeout=3_000):
        pass


def test_a_question_without_minutes_offers_lengths(view, clock, qtbot):
    clock.turn_to("a question without", 0)
    view.button.click()
    menu = view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [f"Starta {number} minuter" for number in (5, 10, 15, 20)]
    menu.actions()[1].trigger()
    menu.close()
    assert clock.words == ("10:00", "kvar av 10 min")


def test_the_button_starts_and_pauses_without_taking_the_focus(view, clock):
    view.button.click()
    assert clock.timer.runs
    assert view.button.accessibleName() == "Pausa klockan"
    view.button.click()
    assert not clock.timer.runs


def test_a_screen_reader_hears_minutes_not_seconds(view, clock, watch):
    clock.toggle()
    said = []
    for _ in range(120):
        wait(clock, watch, seconds=1)
        said.append(view.face.accessibleDescription())
    assert (view.face.accessibleName(), said[0], len(set(said))) == ("Tid för frågan", "20 minuter kvar", 3)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_it_is_painted_once_a_second_and_not_at_all_when_hidden(view, clock, watch, qtbot):
    clock.toggle()
    qtbot.wait(20)
    paints = Paints(view.face)
    for _ in range(3):
        wait(clock, watch, seconds=1)
        clock.look()
        qtbot.wait(20)
    assert paints.count == 3
    view.hide()
    wait(clock, watch, seconds=1)
    qtbot.wait(20)
    assert paints.count == 3


def test_nothing_beside_it_moves_while_the_time_passes(view, clock, watch):
    clock.toggle()
    width = view.face.sizeHint().width()
    for minutes in (5, 14, 1, 30):
        wait(clock, watch, minutes=minutes)
        assert view.face.sizeHint().width() == width
