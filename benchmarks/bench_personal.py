"""Personal data: what is found and what is missed in annotated news, false alarms in other texts, and the speed.

The texts lie in ``../shared/data``, which isn't part of the project; without it only what is made here is measured.
"""

import csv
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from benchmarks.measure import medians, table, texts
from naravard_desktop.language.personal_data import Finding, PersonalKind, find_personal_data

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
MADE = 2000
PHONES = (
    "07{m}-{ddd} {dd} {dd}", "07{m}{ddddddd}", "07{m} {ddd} {dd} {dd}", "08-{ddd} {ddd} {dd}",
    "+46 7{m} {ddd} {dd} {dd}", "0480-{ddd} {dd}", "+46 (0)8-{ddd} {ddd} {dd}", "018-{ddd} {dd} {dd}",
)  # fmt: skip
BIRTHS = ("{b}-{l}", "{b}{l}", "{c}{b}-{l}", "{c}{b}{l}", "{b} {l}", "{b}+{l}", "{c}{b} {l}")
NUMBERS = (
    "{y}-{y}", "{d} 000 000 kr", "V-{ddd}", "{y}-0{e}-1{d}", "kl 0{d}.00-1{d}.00", "{dd} {ddd} kr", "dnr {y}/0{dddd}",
    "{ddd} {dd}", "{d},{dd} procent", "{e}{ddddddddd}", "5{ddddd}-{dddd}", "1{d}.{dd}", "{ddd} {ddd} personer",
)  # fmt: skip


class Sentence:
    """A sentence and where its persons with at least two names are, and which words are called persons."""

    def __init__(self, words: Sequence[tuple[str, str]]) -> None:
        self.text, self.persons, self.words = "", list[tuple[int, int]](), list[tuple[int, int, bool]]()
        run: list[tuple[int, int]] = []
        for word, label in [*words, ("", "")]:
            self.text += " " if self.text and word not in ",.:;!?)" else ""
            place = len(self.text), len(self.text) + len(word)
            if label != "PER":
                if len(run) > 1:
                    self.persons.append((run[0][0], run[-1][1]))
                run = []
            else:
                run.append(place)
            self.words.append((*place, label == "PER"))
            self.text += word


def sentences(path: Path) -> Iterator[Sentence]:
    words: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.replace("\u00ad", "").split()
        if len(parts) > 1:
            words.append((" ".join(parts[:-1]), parts[-1]))
        elif words:
            yield Sentence(words)
            words = []


def names_in_news() -> None:
    hits = gold = right = found = 0
    for sentence in sentences(DATA / "sv-pii-ner" / "ner_train_corpus.txt"):
        names = [each for each in find_personal_data(sentence.text) if each.kind is PersonalKind.NAME]
        gold += len(sentence.persons)
        hits += sum(any(name.start < end and start < name.end for name in names) for start, end in sentence.persons)
        found += len(names)
        right += sum(is_person(sentence, name) for name in names)
    rows = [("first name and surname together", gold, hits / gold, found, right / found)]
    table("Names in news", ("what", "in the texts", "recall", "found", "precision"), rows)


def is_person(sentence: Sentence, name: Finding) -> bool:
    labels = [person for start, end, person in sentence.words if start < name.end and name.start < end]
    return 2 * sum(labels) >= len(labels)


def alarms() -> None:
    sources: list[tuple[str, list[str]]] = [("the sample's notes, three of them with personal data", texts())]
    for what, column, path in (
        ("public texts, Swedish", "summary", DATA / "sv-texts" / "texts.csv"),
        ("public conversations, English and others", "text", DATA / "polis" / "notes.csv"),
    ):
        with path.open(encoding="utf-8", newline="") as file:
            sources.append((what, [row[column] or "" for row in csv.DictReader(file)]))
    rows = []
    for what, each in sources:
        total = Counter(finding.kind for text in each for finding in find_personal_data(text))
        rows.append((what, len(each), total[PersonalKind.NAME], total.total() - total[PersonalKind.NAME]))
    table("What is found in other texts", ("texts", "count", "names", "other kinds"), rows)


def filled(form: str, chance: random.Random) -> str:
    runs = {"d" * count: str(chance.randrange(10 ** (count - 1), 10**count)) for count in range(1, 10)}
    return form.format(y=chance.randint(1990, 2035), e=chance.randint(1, 6), m=chance.choice("02369"), **runs)


def birth_number(form: str, chance: random.Random, coordinated: bool) -> str:
    born = date(1920, 1, 1) + timedelta(days=chance.randrange(38_000))
    nine = f"{born:%y%m}{born.day + 60 * coordinated:02}{chance.randrange(1000):03}"
    total = sum(sum(map(int, str(int(digit) * (2 - place % 2)))) for place, digit in enumerate(nine))
    return form.format(c=born.year // 100, b=nine[:6], l=f"{nine[6:]}{-total % 10}")


def numbers() -> None:
    chance, kind = random.Random(1), PersonalKind
    makers: dict[str, tuple[Callable[[], str], set[PersonalKind]]] = {
        "personnummer": (lambda: birth_number(chance.choice(BIRTHS), chance, False), {kind.PERSONAL_NUMBER}),
        "samordningsnummer": (lambda: birth_number(chance.choice(BIRTHS), chance, True), {kind.COORDINATION_NUMBER}),
        "telephone numbers": (lambda: filled(chance.choice(PHONES), chance), {kind.PHONE}),
        "years, amounts, dates, ids": (lambda: filled(chance.choice(NUMBERS), chance), set()),
    }
    rows = []
    for what, (make, wanted) in makers.items():
        found = [{each.kind for each in find_personal_data(f"Vi såg {make()}, sa de")} for _ in range(MADE)]
        rows.append((what, MADE, sum(kinds == wanted for kinds in found) / MADE, sum(not kinds for kinds in found)))
    table("Made up by chance", ("what", "count", "taken for what it is", "nothing found"), rows)


def speed() -> None:
    notes = texts()
    found = "Min granne Birgitta Ek, 070-174 06 58, fick vänta tre veckor på återbesök i somras"
    plain = "En fast läkare som känner mig och som vet vad jag har varit med om innan, tack"
    long = (f"{found}. " * 300)[:20_000]
    works = (
        lambda: [find_personal_data(plain) for _ in range(100)],
        lambda: [find_personal_data(found) for _ in range(100)],
        lambda: [find_personal_data(note) for note in notes],
        lambda: find_personal_data(long),
    )
    taken = medians(works, 15)
    rows = [
        ("a note of 15 words, nothing in it", taken[0] / 100 * 1e6),
        ("a note of 15 words, a name and a telephone number", taken[1] / 100 * 1e6),
        ("the sample's notes, each", taken[2] / len(notes) * 1e6),
        ("20,000 characters full of names and numbers", taken[3] * 1e6),
    ]
    table("Time to look through a text, CPU", ("text", "µs"), rows)


def main() -> None:
    if DATA.is_dir():
        names_in_news()
        alarms()
    else:
        print("../shared/data is missing: only what is made here is measured.", file=sys.stderr)
    numbers()
    speed()


if __name__ == "__main__":
    main()
