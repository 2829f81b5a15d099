"""Charts as pictures: horizontal stacked bars that can also be read in black and white.

matplotlib is imported when the first chart is drawn (0.7 s of CPU), never pyplot, so nothing is shared between threads.
"""

from dataclasses import dataclass
from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from naravard_desktop.reports.document import Chart
from naravard_desktop.reports.look import COLOURS, LINE
from naravard_desktop.reports.words import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

WIDTH_MM = 160.0
DOTS_PER_INCH = 200
_MM_PER_INCH = 25.4
_BAR_MM, _LEGEND_MM, _AXIS_MM = 9.5, 9.0, 13.0
_LABEL_CHARACTERS = 34
_LABEL_MM = 56.0
_SMALLEST_LABELLED = 0.045
"""Share of the axis below which a part of a bar is too narrow for its number."""

_STYLES = (("004488", ""), ("9A6B00", "///"), ("BB5566", "..."), ("117733", "xx"), ("4A5763", "\\\\\\"))
"""Colour and hatch per series; white text on each has a contrast of at least 4.5:1."""

MAX_SERIES = len(_STYLES)


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and the size it's shown at."""

    png: bytes
    width_mm: float
    height_mm: float


def draw(chart: Chart, language: str = "sv-SE") -> Picture:
    """Draw *chart* with 1 to `MAX_SERIES` series and at least one category.

    Raises:
        ValueError: there are more series than can be told apart.
    """
    if not 1 <= len(chart.series) <= MAX_SERIES:
        raise ValueError(f"a chart has 1 to {MAX_SERIES} series, not {len(chart.series)}")
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    legend_mm = _LEGEND_MM if len(chart.series) > 1 else 2.0
    height_mm = chart_height_mm(chart)
    figure = Figure(figsize=(WIDTH_MM / _MM_PER_INCH, height_mm / _MM_PER_INCH), dpi=DOTS_PER_INCH)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes(
        (
            _LABEL_MM / WIDTH_MM,
            _AXIS_MM / height_mm,
            1 - (_LABEL_MM + 8) / WIDTH_MM,
            1 - (_AXIS_MM + legend_mm) / height_mm,
        )
    )
    font = _font()
    _draw_bars(axes, chart, font, language)
    _draw_axes(axes, chart, font, language)
    if len(chart.series) > 1:
        _draw_legend(figure, axes, font)
    png = BytesIO()
    canvas.print_png(png, metadata={"Software": None})
    return Picture(png.getvalue(), WIDTH_MM, height_mm)


def chart_height_mm(chart: Chart) -> float:
    """Return the height that `draw` gives *chart*, without drawing it."""
    legend_mm = _LEGEND_MM if len(chart.series) > 1 else 2.0
    return _AXIS_MM + legend_mm + _BAR_MM * max(len(chart.categories), 1)


def _font() -> "FontProperties":
    """Return the document's font if the machine has it; asking for a missing one would fill the log."""
    from matplotlib.font_manager import FontProperties, fontManager

    known = {entry.name for entry in fontManager.ttflist}
    family = next((name for name in ("Calibri", "Carlito") if name in known), "DejaVu Sans")
    return FontProperties(family=family, size=9.5 if family != "DejaVu Sans" else 8)


def _draw_bars(axes: "Axes", chart: Chart, font: "FontProperties", language: str) -> None:
    longest = max((sum(values) for values in zip(*(s.values for s in chart.series), strict=True)), default=0)
    places = range(len(chart.categories))
    left = [0.0] * len(chart.categories)
    for series, (colour, hatch) in zip(chart.series, _STYLES, strict=False):
        bars = axes.barh(
            places, series.values, 0.62, left, color=f"#{colour}", hatch=hatch, edgecolor="white", linewidth=0.8,
            label=series.name,
        )  # fmt: skip
        for bar in bars:
            bar.set_hatch_linewidth(0.5)
        for place, value in enumerate(series.values):
            if value > longest * _SMALLEST_LABELLED:
                _draw_value(axes, left[place] + value / 2, place, number(value, language), colour, font)
            left[place] += value
    if len(chart.series) > 1:
        for place, total in enumerate(left):
            axes.annotate(
                number(total, language), (total, place), xytext=(4, 0), textcoords="offset points", va="center",
                color=f"#{COLOURS['ink']}", fontproperties=font,
            )  # fmt: skip


def _draw_value(axes: "Axes", x: float, y: float, text: str, colour: str, font: "FontProperties") -> None:
    # A plate in the bar's own colour keeps the hatch away from the number.
    plate: dict[str, Any] = {"boxstyle": "round,pad=0.18", "facecolor": f"#{colour}", "edgecolor": "none"}
    axes.text(x, y, text, ha="center", va="center", color="white", fontproperties=font, bbox=plate)


def _draw_axes(axes: "Axes", chart: Chart, font: "FontProperties", language: str) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    ink, line = f"#{COLOURS['ink']}", f"#{LINE}"
    labels = ["\n".join(wrap(name, _LABEL_CHARACTERS, max_lines=2, placeholder=" …")) for name in chart.categories]
    axes.set_yticks(range(len(labels)), labels, fontproperties=font, color=ink)
    axes.invert_yaxis()
    axes.margins(y=0.02)
    axes.set_xlim(0, axes.get_xlim()[1] * 1.04 or 1)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _place: number(value, language)))
    for label in axes.get_xticklabels():
        label.set_fontproperties(font)
        label.set_color(ink)
    axes.set_xlabel(chart.unit, fontproperties=font, color=ink)
    axes.tick_params(length=0)
    axes.grid(axis="x", color=line, linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.spines["left"].set_color(f"#{COLOURS['muted']}")


def _draw_legend(figure: "Figure", axes: "Axes", font: "FontProperties") -> None:
    handles, names = axes.get_legend_handles_labels()
    figure.legend(
        handles, names, loc="upper left", bbox_to_anchor=(0.0, 1.0), ncols=len(names),
        frameon=False, prop=font, handlelength=1.6, handleheight=1.0, columnspacing=1.4, borderaxespad=0.2,
    )  # fmt: skip
