import threading
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete

from naravard_desktop.qt.tasks import Busy, CancelledError


@dataclass
class RefusalError(Exception):
    sentence: str
    values: dict = field(default_factory=dict)


class Gate:
    """Holds a worker until the test lets it go on."""

    def __init__(self):
        self.reached, self.open = threading.Event(), threading.Event()

    def __call__(self, job):
        self.reached.set()
        assert self.open.wait(10)
        return "through"


@pytest.fixture
def gate():
    made = Gate()
    yield made
    made.open.set()


def raising(error):
    def work(job):
        raise error

    return work


def test_the_result_arrives_in_the_thread_that_asked(tasks, qtbot):
    arrived = []
    with qtbot.waitSignal(tasks.idle):
        tasks.run(
            lambda job: threading.current_thread().name,
            lambda name: arrived.extend((name, threading.current_thread())),
        )
    assert arrived[0].startswith("naravard-read")
    assert arrived[1] is threading.main_thread()


def test_writes_come_one_after_the_other_in_order(tasks, qtbot):
    written, names = [], set()

    def write(number):
        names.add(threading.current_thread().name)
        written.append(number)

    with qtbot.waitSignal(tasks.idle):
        for number in range(50):
            tasks.run(lambda job, number=number: write(number), writes=True)
    assert written == list(range(50))
    assert len(names) == 1


def test_a_read_does_not_wait_for_a_write(tasks, qtbot, gate):
    tasks.run(gate, writes=True)
    arrived = []
    tasks.run(lambda job: "read", arrived.append)
    qtbot.waitUntil(lambda: arrived == ["read"])
    assert tasks.active == 1


def test_only_the_newest_search_reports(tasks, qtbot, gate):
    arrived = []
    tasks.run(gate, arrived.append, replaces="search")
    assert gate.reached.wait(10)
    for word in ("v", "vå", "vår"):
        tasks.run(lambda job, word=word: word, arrived.append, replaces="search")
    with qtbot.waitSignal(tasks.idle):
        gate.open.set()
    assert arrived == ["vår"]


def test_an_error_the_user_can_act_on_goes_to_whoever_asked(tasks, qtbot):
    failures = []
    with qtbot.waitSignal(tasks.idle), qtbot.assertNotEmitted(tasks.refused):
        tasks.run(raising(RefusalError("Filen finns inte.")), failed=failures.append)
    assert [error.sentence for error in failures] == ["Filen finns inte."]


def test_an_error_nobody_takes_is_refused_aloud(tasks, qtbot):
    with qtbot.waitSignal(tasks.refused) as refused:
        tasks.run(raising(RefusalError("Filen finns inte.")))
    assert refused.args[0].sentence == "Filen finns inte."


def test_our_own_mistake_is_never_swallowed(tasks, qtbot):
    with qtbot.waitSignal(tasks.crashed) as crashed:
        tasks.run(raising(KeyError("x")), failed=lambda error: pytest.fail("not the caller's"))
    assert isinstance(crashed.args[0], KeyError)


def test_nothing_is_called_for_an_owner_that_is_gone(tasks, qtbot, gate):
    owner, arrived = QObject(), []
    tasks.run(gate, arrived.append, owner=owner)
    delete(owner)
    with qtbot.waitSignal(tasks.idle):
        gate.open.set()
    assert arrived == []


def test_progress_is_shown_and_can_be_cancelled(tasks, qtbot, gate):
    shown = []
    tasks.busy.connect(shown.append)

    def work(job):
        job.progress(3, 10)
        gate(job)
        job.check()

    with qtbot.assertNotEmitted(tasks.crashed):
        tasks.run(work, lambda result: pytest.fail("was cancelled"), label="Läser in", cancellable=True)
        qtbot.waitUntil(lambda: Busy("Läser in", 3, 10, True) in shown)
        tasks.cancel_shown()
        with qtbot.waitSignal(tasks.idle):
            gate.open.set()
    assert shown[-1] is None


def test_a_job_without_a_label_is_not_shown(tasks, qtbot):
    shown = []
    tasks.busy.connect(shown.append)
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda job: None)
    assert set(shown) == {None}


def test_closing_waits_for_writes_and_then_says_nothing(tasks, gate, qapp):
    arrived, written = [], []
    tasks.run(lambda job: written.append(gate(job)), arrived.append, writes=True)
    threading.Timer(0.05, gate.open.set).start()
    tasks.close()
    QCoreApplication.processEvents()
    assert written == ["through"]
    assert arrived == []


def test_a_closed_pool_takes_no_more_work(tasks):
    tasks.close()
    with pytest.raises(RuntimeError):
        tasks.run(lambda job: None)


def test_a_worker_survives_that_its_window_is_gone(qapp):
    from naravard_desktop.qt.tasks import Tasks

    window, gate = QObject(), Gate()
    made = Tasks(window)
    made.run(gate)
    assert gate.reached.wait(10)
    delete(window)
    gate.open.set()
    made._readers.shutdown(wait=True)
    made._writer.shutdown(wait=True)


def test_a_cancelled_job_stops_at_its_next_step():
    from naravard_desktop.qt.tasks import Job

    job = Job(lambda done, total: None)
    job.progress(1)
    job.cancel()
    with pytest.raises(CancelledError):
        job.progress(2)
