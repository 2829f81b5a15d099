"""Photos beside typing: a session with 50 stored photos of 12 megapixels and one of them shown, against none at all.

Both are open at once and typed into by turns. The wall clock is read; trust the ratios.
"""

import io
import random
import shutil
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

from benchmarks.bench_typing import SENTENCE, key_to_paint, prepare, spread
from benchmarks.measure import folder, table, texts
from benchmarks.window import Painted, Watchdog, press, program_with, rest, until, wait

from PIL import Image, ImageDraw, ImageFont  # isort: skip  (after the platform is chosen)

from naravard_desktop.app import Program
from naravard_desktop.exchange.pictures import read_picture
from naravard_desktop.services.catalogue import sessions
from naravard_desktop.services.pictures import add_picture, picture_data, pictures
from naravard_desktop.services.projects import open_project

NOTES, PHOTOS, SENTENCES, SAVED = 10_000, 50, 10, 60
SIZE = (4000, 3000)
BETWEEN_KEYS = 30
"""Milliseconds."""


def photo(number: int) -> bytes:
    """Return a JPEG of 12 megapixels: pen on paper, on a wall, with the noise of a dim room."""
    chance = random.Random(number)
    image = Image.new("RGB", SIZE, (176, 168, 155))
    draw = ImageDraw.Draw(image)
    draw.rectangle((500, 150, 3500, 2850), fill=(246, 245, 240))
    font = ImageFont.load_default(110)
    for line, text in enumerate(chance.sample(texts(), 14)):
        ink = chance.choice(((25, 25, 30), (150, 25, 30), (20, 90, 50)))
        draw.text((620 + chance.randrange(60), 240 + line * 180), text[:48], font=font, fill=ink)
    noise = Image.effect_noise(SIZE, 40).convert("RGB")
    out = io.BytesIO()
    Image.blend(image, noise, 0.12).save(out, "JPEG", quality=90)
    return out.getvalue()


def with_photos(path: Path) -> None:
    """Put the photos into the latest session of the project at *path*, and tell what they took."""
    raw, read, stored = [], [], []
    with open_project(path) as project:
        session = sessions(project)[0].pk
        for number in range(PHOTOS):
            data = photo(number)
            began = time.perf_counter()
            picture = read_picture(data)
            between = time.perf_counter()
            add_picture(project, session, "Foto", picture)
            read.append(between - began)
            stored.append(time.perf_counter() - between)
            raw.append((len(data), len(picture.data)))
        project.checkpoint()
    before, after = (statistics.mean(sizes) / 1e6 for sizes in zip(*raw, strict=True))
    heads = ("photos", "file MB", "stored MB", "reading, median ms", "storing, median ms", "worst ms")
    row = (PHOTOS, before, after, spread(read)[0], spread(stored)[0], spread(stored)[2])
    table("A photo of 12 megapixels", heads, [row])


def opening(paths: dict[str, Path]) -> list[tuple[object, ...]]:
    """Return for each project its size and the median seconds of opening it, which takes turns."""
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(9):
        for name, path in paths.items():
            began = time.perf_counter()
            with open_project(path) as project:
                sessions(project)
            taken[name].append(time.perf_counter() - began)
    return [(name, path.stat().st_size / 1e6, spread(taken[name])[0]) for name, path in paths.items()]


def type_by_turns(programs: dict[str, Program], keys: dict[str, list[float]], enters: dict[str, list[float]]) -> None:
    """Type and save in both; add the seconds from key to paint, and from Enter until the note is stored."""
    painted = {name: Painted(each.bench.capture.field.viewport()) for name, each in programs.items()}
    for _ in range(SENTENCES):
        for letter in SENTENCE:
            for name, each in programs.items():
                keys[name].append(key_to_paint(each.bench.capture.field, painted[name], letter))
                wait(BETWEEN_KEYS)
        for each in programs.values():
            press(each.bench.capture.field, "\n")
            wait(300)
    for number in range(SAVED):
        for name, each in programs.items():
            enters[name].append(enter_to_saved(each, f"anteckning {number}"))


def enter_to_saved(program: Program, text: str) -> float:
    """Type *text* and return the seconds from Enter until it's stored."""
    composer = program.bench.capture.composer
    for letter in text:
        press(program.bench.capture.field, letter)
    wait(100)
    began = time.perf_counter()
    press(program.bench.capture.field, "\n")
    until(lambda: composer.waiting == 0)
    taken = time.perf_counter() - began
    wait(100)
    return taken


def while_reading(program: Program) -> tuple[list[float], float]:
    """Return the seconds from key to paint while eight photos are read and stored, and the longest stretch of work."""
    files = [photo(1000 + number) for number in range(8)]
    painted, watchdog = Painted(program.bench.capture.field.viewport()), Watchdog()
    program.bench.capture.pictures.give(files)
    keys = []
    while program.tasks.active:
        keys.append(key_to_paint(program.bench.capture.field, painted, "a"))
        wait(BETWEEN_KEYS)
    return keys, max(watchdog.busy)


def until_shown(program: Program) -> list[float]:
    """Return the seconds from going to a photo until it's there, for each photo once."""
    pane, taken = program.bench.capture.picture_pane, []
    for _ in range(PHOTOS):
        pane.step(1)
        began = time.perf_counter()
        until(lambda: pane.view.shot is not None)
        taken.append(time.perf_counter() - began)
        wait(50)
    return taken


def main() -> None:
    notes = int(sys.argv[1]) if sys.argv[1:] else NOTES
    keys: dict[str, list[float]] = defaultdict(list)
    enters: dict[str, list[float]] = defaultdict(list)
    with folder() as place:
        paths = {"no photos": place / "none.naravard", f"{PHOTOS} photos": place / "photos.naravard"}
        none, some = paths.values()
        prepare(none, notes)
        shutil.copy(none, some)
        with_photos(some)
        table("Opening the project", ("", "MB", "median ms"), opening(paths))
        for each in ("none", "some"):
            (place / each).mkdir()
        with program_with(none, place / "none") as bare, program_with(some, place / "some") as program:
            program.bench.capture.pictures.open()
            rest(program)
            shown = until_shown(program)
            type_by_turns(dict(zip(paths, (bare, program), strict=True)), keys, enters)
            keys["eight photos coming in"], busy = while_reading(program)
        report(keys, enters)
        table("Going to a photo", ("photos", "median ms", "p99 ms", "worst ms"), [(len(shown), *spread(shown))])
        table("Longest stretch of the GUI thread while eight come in", ("ms",), [(busy * 1000,)])
        with open_project(some) as project:
            session = sessions(project)[0].pk
            assert all(picture_data(project, row.pk) for row in pictures(project, session))


def report(keys: dict[str, list[float]], enters: dict[str, list[float]]) -> None:
    """Print both as tables, with the ratio to the first line."""
    for title, times in (("Key press to painted", keys), ("Enter to saved", enters)):
        base = spread(next(iter(times.values())))
        rows = [(name, len(each), *spread(each), spread(each)[0] / base[0]) for name, each in times.items()]
        table(title, ("", "times", "median ms", "p99 ms", "worst ms", "median ratio"), rows)


if __name__ == "__main__":
    main()
