from array import array
from time import process_time

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QListView

from naravard_desktop.qt.paged_model import ROW_ROLE, PagedListModel


class Store:
    """Rows by id; remembers what was read."""

    def __init__(self, ids):
        self.rows = {each: f"anteckning {each}" for each in ids}
        self.reads = []

    def fetch(self, ids):
        self.reads.append(list(ids))
        return [(each, self.rows[each]) for each in ids if each in self.rows]


@pytest.fixture
def store():
    return Store(range(1000))


@pytest.fixture
def model(store, qapp, qtmodeltester):
    made = PagedListModel(store.fetch, lambda row: row[0], lambda row: row[1], lambda row: f"läs {row[1]}")
    made.refresh(range(1000))
    qtmodeltester.check(made)  # and it goes on checking while the test changes the model
    return made


@pytest.fixture
def view(model, qtbot):
    made = QListView()
    qtbot.addWidget(made)
    made.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    made.setModel(model)
    return made


def select(view, *ids):
    for each in ids:
        index = view.model().index(view.model().row_of(each))
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def selected(view) -> list[int]:
    return sorted(view.model().id_at(index.row()) for index in view.selectedIndexes())


def test_only_the_page_that_is_looked_at_is_read(store, qapp):
    model = PagedListModel(store.fetch, lambda row: row[0], lambda row: row[1])
    model.refresh(range(1000))
    assert model.index(550).data() == "anteckning 550"
    assert model.index(599).data(ROW_ROLE) == (599, "anteckning 599")
    assert store.reads == [list(range(500, 600))]


def test_pages_that_were_not_used_for_long_are_forgotten(qapp):
    store = Store(range(5000))
    model = PagedListModel(store.fetch, lambda row: row[0], lambda row: row[1])
    model.refresh(range(5000))
    for row in range(0, 5000, 100):
        model.index(row).data()
    assert len(model._pages) < 30
    model.index(0).data()
    assert store.reads[-1] == list(range(100))


def test_a_screen_reader_gets_its_own_words(model):
    assert model.index(3).data(Qt.ItemDataRole.AccessibleTextRole) == "läs anteckning 3"


def test_a_row_that_is_gone_is_empty_and_breaks_nothing(model, store):
    del store.rows[3]
    model.refresh(model.ids)
    index = model.index(3)
    assert index.data(ROW_ROLE) is None
    assert index.data() is None
    assert model.index(4).data() == "anteckning 4"


def test_a_changed_row_is_read_anew_and_announced(model, store, qtbot):
    model.index(3).data()
    store.rows[3] = "ny text"
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.refresh(model.ids)
    assert changed.args[0].row() <= 3 <= changed.args[1].row()
    assert model.index(3).data() == "ny text"


def test_a_new_row_on_top_keeps_the_selection(model, view, qtbot):
    select(view, 5, 7)
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.layoutChanged):
        model.refresh(array("q", [5000, *range(1000)]))
    assert inserted.args[1:] == [0, 0]
    assert selected(view) == [5, 7]


def test_rows_that_went_are_no_longer_selected(model, view):
    select(view, 5, 6, 7)
    model.refresh(each for each in range(1000) if each != 6)
    assert selected(view) == [5, 7]


def test_another_order_keeps_selection_and_current_row(model, view):
    select(view, 5, 700, 7)
    model.refresh(reversed(range(1000)))
    assert selected(view) == [5, 7, 700]
    assert model.id_at(view.currentIndex().row()) == 7


def test_another_search_keeps_what_is_in_both(model, view):
    select(view, 5, 700)
    model.refresh([1, 5, 9, 900])
    assert selected(view) == [5]
    assert model.rowCount() == 4
    model.refresh([])
    assert (model.rowCount(), selected(view)) == (0, [])


def test_where_a_row_is(model):
    assert model.row_of(42) == 42
    assert model.row_of(-1) == -1


def test_a_million_ids_are_replaced_in_an_instant(qapp):
    model = PagedListModel(lambda ids: [], lambda row: 0, str)
    ids = array("q", range(1_000_000))
    model.refresh(ids)
    start = process_time()
    model.refresh(array("q", [*range(500_000), -1, *range(500_000, 1_000_000)]))
    assert process_time() - start < 0.5
