"""When something was and how much room it takes, as people say it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def moment(when: datetime, *, at_start: bool = False) -> str:
    """Return *when* (local time) in words: today and yesterday by name, then the date, always with the clock.

    Args:
        at_start: the words begin a sentence.
    """
    day, today = QDate(when.year, when.month, when.day), QDate.currentDate()
    clock = f"{when:%H:%M}"
    days = day.daysTo(today)
    if days == 0:
        words = QCoreApplication.translate("moments", "i dag {time}").format(time=clock)
    elif days == 1:
        words = QCoreApplication.translate("moments", "i går {time}").format(time=clock)
    else:
        date = QLocale().toString(day, "d MMMM" if day.year() == today.year() else "d MMMM yyyy")
        words = QCoreApplication.translate("moments", "{date} {time}").format(date=date, time=clock)
    return words[:1].upper() + words[1:] if at_start else words


def size(count: int) -> str:
    """Return *count* bytes in the unit that suits it, such as "3,2 MB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
