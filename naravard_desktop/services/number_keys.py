"""Which theme a number means: on the number keys in Fånga, in the legend on paper and in what's typed from it."""

from collections.abc import Sequence

from naravard_desktop.services.rows import ThemeRow


def main_themes(themes: Sequence[ThemeRow]) -> tuple[ThemeRow, ...]:
    """Return the *themes*, in the order to show, that have a number: the first is 1.

    They're the ones that aren't under another one and aren't perspectives. Groups are numbered as they stand.
    """
    return tuple(row for row in themes if row.parent is None and not row.perspective)
