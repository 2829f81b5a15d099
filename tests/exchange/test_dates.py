from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.exchange.cells import InvalidCell
from naravard_desktop.exchange.dates import When, read_when

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))
FORMS = (
    lambda d: d.isoformat(),
    lambda d: f"{d:%Y%m%d}",
    lambda d: f"{d:%y%m%d}",
    lambda d: f"{d:%Y/%m/%d}",
    lambda d: f"{d.day}/{d.month} {d.year}",
    lambda d: f"{d.day}/{d.month}-{d.year}",
    lambda d: f"{d.day}/{d.month}-{d:%y}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"den {d.day} {MONTHS[d.month - 1][:3]}. {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]}en den {d.day}:e {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()][:3].upper()} {d.day} {MONTHS[d.month - 1][:3].title()} {d.year}",
    lambda d: f"{d.year}-{d.month}-{d.day} 00:00:00",
    lambda d: str((d - date(1899, 12, 30)).days),
)


@given(DAYS, st.sampled_from(FORMS))
def test_a_day_reads_the_same_in_every_form(day, form):
    assert read_when(form(day)) == When(day)


@given(DAYS, st.times().filter(lambda t: t != time()), st.sampled_from(FORMS[4:12]))
def test_a_time_is_kept_beside_any_form(day, clock, form):
    assert read_when(f"{form(day)} {clock:%H:%M:%S.%f}") == When(day, clock)


@given(st.datetimes(datetime(1970, 1, 2), datetime(2068, 12, 31), timezones=st.just(UTC)))
def test_our_own_times_come_back_exactly(moment):
    when = read_when(moment.isoformat())
    assert when is not None
    assert when.moment == moment


@given(st.text() | st.from_regex(r"[\d ./:TZ,-]{1,20}", fullmatch=True))
def test_any_text_is_a_date_or_a_clear_no(text):
    with suppress(InvalidCell):
        when = read_when(text)
        assert when is None or 1900 <= when.day.year <= 2199


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2026-11-19 14:02", time(14, 2)),
        ("2026-11-19T14:02:11", time(14, 2, 11)),
        ("2026-11-19 14.02", time(14, 2)),
        ("2026-11-19, kl. 9", time(9)),
        ("19 nov 2026 kl 14.02", time(14, 2)),
        ("14:02 den 19 november 2026", time(14, 2)),
        ("19/11 2026 2:02 PM", time(14, 2)),
        ("46345,5833333333", time(14)),
    ],
)
def test_a_time_of_day_in_any_form(text, clock):
    assert read_when(text) == When(date(2026, 11, 19), clock)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-19T14:02:11+01:00", datetime(2026, 11, 19, 13, 2, 11, tzinfo=UTC)),
        ("2026-11-19 14:02 CET", datetime(2026, 11, 19, 13, 2, tzinfo=UTC)),
        (
            "Thu Nov 19 2026 14:02:11 GMT+0100 (Central European Time)",
            datetime(2026, 11, 19, 13, 2, 11, tzinfo=UTC),
        ),
        ("1726860676783", datetime(2024, 9, 20, 19, 31, 16, 783000, tzinfo=UTC)),
        ("1726860676", datetime(2024, 9, 20, 19, 31, 16, tzinfo=UTC)),
    ],
)
def test_a_zone_is_understood(text, moment):
    when = read_when(text)
    assert when is not None
    assert when.moment == moment


def test_an_unknown_zone_counts_as_local_time():
    assert read_when("Sat Nov 17 05:09:36 WIB 2018") == When(date(2018, 11, 17), time(5, 9, 36))


def test_a_bare_day_is_noon_when_a_moment_is_needed():
    east = timezone(timedelta(hours=2))
    assert When(date(2026, 11, 19), None, east).moment == datetime(2026, 11, 19, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-02-30", "”2026-02-30” är inget datum som finns; skriv till exempel 2026-11-19."),
        ("11/19/2026", "”11/19/2026” är inget datum som finns; skriv till exempel 2026-11-19."),
        ("19/11", "Årtalet saknas i datumet ”19/11”."),
        ("november 2026", "Dagen saknas i datumet ”november 2026”."),
        ("i höstas", "”i höstas” är inget datum; skriv till exempel 2026-11-19."),
        ("0206-11-19", "Årtalet i ”0206-11-19” är inte mellan 1900 och 2199."),
        ("2026-11-19 25:00", "”2026-11-19 25:00” är inget datum som finns; skriv till exempel 2026-11-19."),
    ],
)
def test_what_is_no_date_is_explained(text, sentence):
    with pytest.raises(InvalidCell) as problem:
        read_when(text)
    assert str(problem.value) == sentence


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_no_date_is_no_date(text):
    assert read_when(text) is None
