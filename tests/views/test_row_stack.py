from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.views.row_stack import RowStack


def stack(heights, room=100):
    made = RowStack(lambda row: heights[row])
    made.resize(len(heights), room, 0)
    return made


def test_rows_stand_under_each_other_at_their_own_heights():
    assert stack([30, 50, 40, 20]).in_view() == [(0, 0, 30), (1, 30, 50), (2, 80, 40)]


def test_only_rows_in_view_are_measured():
    measured = set()
    made = RowStack(lambda row: measured.add(row) or 40)
    made.resize(1_000_000, 400, 0)
    made.put_first(700_000)
    made.scroll(55)
    assert made.first == 700_001
    assert len(measured) < 40


def test_the_list_ends_at_the_lower_edge():
    made = stack([60] * 10)
    made.scroll(10_000)
    row, top, height = made.in_view()[-1]
    assert (row, top + height) == (9, 100)


def test_a_short_list_stays_at_the_upper_edge():
    made = stack([20, 20])
    made.scroll(15)
    assert made.in_view() == [(0, 0, 20), (1, 20, 20)]


def test_revealing_a_row_below_puts_its_end_at_the_lower_edge():
    made = stack([60] * 10)
    made.reveal(5)
    assert made.top_of(5) + 60 == 100


def test_a_row_higher_than_the_view_shows_its_beginning_and_can_be_scrolled():
    made = stack([50, 400, 50])
    made.reveal(1)
    assert made.top_of(1) == 0
    made.scroll(120)
    assert made.top_of(1) == -120


def test_an_emptied_list_shows_nothing():
    made = stack([60] * 10)
    made.resize(0, 100, 4)
    assert made.in_view() == []
    assert made.row_at(10) == -1


def test_a_page_down_leads_about_one_view_further():
    made = stack([40] * 10)
    assert (made.page(0, 1), made.page(9, -1), made.page(9, 1)) == (2, 7, 9)


places = st.integers(-3000, 3000)


@given(st.lists(st.integers(5, 300), min_size=1, max_size=40), st.lists(places, max_size=8), places)
def test_wherever_one_scrolls_every_pixel_belongs_to_the_row_that_covers_it(heights, moves, y):
    made = stack(heights)
    for move in moves:
        made.scroll(move)
    row = made.row_at(y)
    if row >= 0:
        assert made.top_of(row) <= y < made.top_of(row) + made.height_of(row)
    rows = made.in_view()
    assert [row for row, _, _ in rows] == list(range(rows[0][0], rows[-1][0] + 1))
    assert rows[0][1] <= 0
    assert rows[-1][1] + rows[-1][2] >= 100 or rows[-1][0] == len(heights) - 1


@given(st.lists(st.integers(5, 300), min_size=1, max_size=40), st.floats(0, 40))
def test_a_place_on_the_scroll_bar_leads_there_and_no_further_than_the_end(heights, place):
    made = stack(heights)
    made.go_to(place)
    assert made.position <= made.last_position + 1e-6
    assert abs(made.position - min(place, made.last_position)) < 0.25
