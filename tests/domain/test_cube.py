from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naravard_desktop.domain.cube import Count, Cube, Place, persons_behind, suppress

small_or_not = st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 9, 30])


def table(cells: list[list[int]], persons: list[list[int]] | None = None) -> Cube:
    """A cube of *cells* notes with its totals; *persons* stand behind them, as many as there are notes by default."""
    counts: dict[Place, Count] = {}
    for row, line in enumerate(cells):
        for column, notes in enumerate(line):
            behind = notes if persons is None else min(notes, persons[row][column])
            for place in ((row, column), (row, None), (None, column), (None, None)):
                sofar = counts.get(place, Count())
                counts[place] = Count(notes=sofar.notes + notes, behind=sofar.behind + behind)
    rows, columns = ({i: f"{i}" for i in range(n)} for n in (len(cells), len(cells[0])))
    return Cube(("group", "session"), rows, columns, counts)


@st.composite
def cubes(draw) -> Cube:
    width, height = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    cells, persons = (
        draw(st.lists(st.lists(small_or_not, min_size=width, max_size=width), min_size=height, max_size=height))
        for _ in range(2)
    )
    return table(cells, draw(st.none() | st.just(persons)))


def lines(cube: Cube) -> Iterator[list[Place]]:
    rows, columns = (*cube.rows, None), (*cube.columns, None)
    yield from ([(row, column) for column in columns] for row in rows)
    yield from ([(row, column) for row in rows] for column in columns)


def is_computable(place: Place, hidden: frozenset[Place]) -> bool:
    """Tell whether row and column sums give *place* away: every sum that holds it can be freed of the other hidden
    places just when it lies on no circle of hidden places that share a row or a column in turn."""
    start, goal = ("row", place[0]), ("column", place[1])
    reached, edge = {start}, [start]
    while edge:
        side, at = edge.pop()
        for other in hidden - {place}:
            if other[0 if side == "row" else 1] == at:
                end = ("column", other[1]) if side == "row" else ("row", other[0])
                if end not in reached:
                    reached.add(end)
                    edge.append(end)
    return goal not in reached


def open_places(cube: Cube, line: list[Place]) -> list[Place]:
    return [place for place in line if place not in cube.hidden and cube.count(*place).notes > 0]


@given(cubes(), st.integers(2, 10))
def test_every_cell_that_too_few_persons_stand_behind_is_hidden(cube, threshold):
    hidden = suppress(cube, threshold).hidden
    assert all(place in hidden for place, count in cube.counts.items() if count.notes and count.behind < threshold)


@given(cubes(), st.integers(2, 10))
def test_zero_is_always_shown(cube, threshold):
    assert all(suppress(cube, threshold).count(*place).notes for place in suppress(cube, threshold).hidden)


@given(cubes(), st.integers(2, 10))
def test_a_line_hides_nothing_or_enough_that_no_subtraction_shows_it(cube, threshold):
    safe = suppress(cube, threshold)
    for line in lines(safe):
        hidden = [safe.count(*place).behind for place in line if place in safe.hidden]
        assert not hidden or (len(hidden) > 1 and sum(hidden) >= threshold) or not open_places(safe, line)


TWO_CIRCLES_JOINED = [  # hiding line by line, the 10 and the last 3 are left as bridges between two circles
    [54, 17, 27, 34, 24, 10],
    [52, 3, 40, 51, 3, 57],
    [3, 41, 34, 4, 56, 3],
    [15, 34, 17, 9, 52, 24],
]


@example(table(TWO_CIRCLES_JOINED), 5)
@given(cubes(), st.integers(2, 10))
def test_no_hidden_cell_can_be_computed_from_all_sums_together(cube, threshold):
    safe = suppress(cube, threshold)
    computable = [place for place in safe.hidden if is_computable(place, safe.hidden)]
    assert not computable or not [p for line in lines(safe) for p in open_places(safe, line)]


@given(cubes(), st.integers(2, 10))
def test_hiding_again_hides_the_same(cube, threshold):
    once = suppress(cube, threshold)
    assert suppress(once, threshold) == once == suppress(cube, threshold)


@given(cubes())
def test_the_order_of_rows_and_columns_in_the_counts_makes_no_difference(cube):
    turned = Cube(cube.axes, cube.rows, cube.columns, dict(reversed(cube.counts.items())))
    assert suppress(turned).hidden == suppress(cube).hidden


@given(cubes())
def test_counts_are_never_altered_by_hiding(cube):
    assert suppress(cube).counts == cube.counts


@given(st.lists(st.lists(st.integers(5, 50), min_size=3, max_size=3), min_size=1, max_size=4))
def test_nothing_is_hidden_where_nothing_is_small(cells):
    assert suppress(table(cells)).hidden == frozenset()


def test_one_small_cell_takes_the_smallest_of_its_row_and_column_with_it():
    cube = suppress(table([[3, 10, 20], [30, 7, 40], [50, 60, 70]]))
    assert cube.hidden == {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert (cube.shown(0, 0), cube.shown(0, 2).notes) == (None, 20)


def test_many_notes_from_a_few_persons_are_hidden():
    cube = suppress(table([[30, 40], [50, 60]], persons=[[4, 40], [50, 60]]))
    assert cube.shown(0, 0) is None


def test_a_threshold_that_would_hide_nothing_is_refused():
    with pytest.raises(ValueError, match="hides nothing"):
        suppress(table([[1]]), 1)


def test_a_place_without_notes_counts_nothing():
    assert table([[1]]).count(7, 7) == Count(0, 0, 0, 0)


@pytest.mark.parametrize(("notes", "participants", "persons"), [(9, 3, 3), (2, 30, 2), (9, None, 9), (9, 0, 9)])
def test_behind_notes_stand_at_most_those_who_took_part(notes, participants, persons):
    assert persons_behind(notes, participants) == persons
