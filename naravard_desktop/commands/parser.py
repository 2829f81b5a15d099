"""What can be written after ``naravard``, explained in Swedish."""

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

from naravard_desktop import __version__
from naravard_desktop.domain.errors import UserError

_MANY = 10**9

AXES = ("group", "theme", "perspective", "session", "kind")
CREATABLE = ("groups", "sessions", "themes")
ALL = "all"

_SYNONYMS = {
    "group": "groups",
    "grupp": "groups",
    "grupper": "groups",
    "session": "sessions",
    "tillfälle": "sessions",
    "tillfällen": "sessions",
    "theme": "themes",
    "tema": "themes",
    "teman": "themes",
    "allt": ALL,
}

_PHRASES: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", r"Det saknas något: \1."),
    (r"unrecognized arguments: (.+)", r"Det finns inget som heter \1 här."),
    (r"argument (\S+): expected .*argument.*", r"Efter \1 saknas ett värde."),
    (r"argument (\S+): invalid choice: (.+?) \(choose from (.+)\)", r"\1 kan inte vara \2; välj bland \3."),
    (r"argument (\S+): invalid int value: (.+)", r"\1 ska vara ett helt tal, inte \2."),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 och \2 går inte att använda tillsammans."),
    (r"argument (\S+): (.+)", r"\1: \2"),
)


class _SwedishHelp(argparse.HelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "användning: " if prefix is None else prefix)


class SwedishParser(argparse.ArgumentParser):
    """An argument parser whose errors are one Swedish sentence, and whose status for them is 2."""

    def __init__(self, *args: object, **options: object) -> None:
        options |= {"add_help": False, "allow_abbrev": False, "formatter_class": _SwedishHelp}
        super().__init__(*args, **options)  # pyright: ignore[reportArgumentType]
        self._positionals.title = "vad"
        self._optionals.title = "val"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave."""
        sentence = next((re.sub(f"^{p}$", s, message) for p, s in _PHRASES if re.match(f"{p}$", message)), message)
        self.exit(2, f"{sentence.replace(chr(39), '')} Skriv {self.prog} --help för att se vad som går.\n")


def build_parser() -> SwedishParser:
    """Return the parser of every verb; what it returns has ``verb`` and the arguments of that verb."""
    parser = SwedishParser(
        prog="naravard",
        description="Naravard: det som sägs i dialoger om en färdplan, från anteckning till beslutsunderlag. "
        "Utan kommando öppnas fönstret.",
        epilog="Slutstatus: 0 klart, 1 arbetet hittade fel (till exempel avvisade rader), 2 det gick inte att göra.",
    )
    parser.add_argument("--version", action="version", version=f"naravard {__version__}", help="visa versionen")
    verbs = parser.add_subparsers(dest="verb", metavar="KOMMANDO", title="kommandon", parser_class=SwedishParser)
    for name, add in _VERBS.items():
        add(verbs.add_parser(name, help=_SUMMARIES[name], description=_described(name)))
    return parser


def _described(verb: str) -> str:
    summary = _SUMMARIES[verb]
    return f"{summary[0].upper()}{summary[1:]}."


def unknown_verb(word: str) -> UserError:
    """Return the error for a *word* that is no verb and no project."""
    near = get_close_matches(word, tuple(_VERBS), 1)
    return UserError(
        "Det finns inget kommando och ingen fil som heter ”{word}”{hint} Kommandona är {verbs}.",
        word=word,
        hint=f"; menade du {near[0]}?" if near else ".",
        verbs=", ".join(_VERBS),
    )


def verbs() -> tuple[str, ...]:
    """Return the names of all verbs."""
    return tuple(_VERBS)


def with_bare_create(arguments: Sequence[str]) -> list[str]:
    """Return *arguments* where a ``--create`` doesn't take the file after it for a kind, but means all kinds."""
    full = list(arguments)
    for place, word in enumerate(full):
        if word == "--create" and re.search(r"[./\\]", "".join(full[place + 1 : place + 2])):
            full[place] = f"--create={ALL}"
    return full


def _creatable(text: str) -> frozenset[str]:
    words = [word.strip().casefold() for word in text.split(",")]
    kinds = frozenset(_SYNONYMS.get(word, word) for word in words if word)
    if not kinds or kinds - {*CREATABLE, ALL}:
        raise argparse.ArgumentTypeError(f"välj bland {', '.join(CREATABLE)} och {ALL}, med komma emellan.")
    return frozenset(CREATABLE) if ALL in kinds else kinds


def _at_least_0(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"ska vara ett helt tal, 0 eller större, inte {text!r}.")
    return int(text) if len(text) < 10 else _MANY


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"ska vara ett datum som 2026-11-19, inte {text!r}.") from error


def _project(parser: SwedishParser) -> None:
    parser.add_argument("project", metavar="PROJEKT", type=Path, help="projektfilen, namn.naravard")
    _passphrase(parser)


def _passphrase(parser: SwedishParser, what: str = "fil vars första rad är projektets lösenfras") -> None:
    parser.add_argument("--passphrase-file", metavar="FIL", type=Path, help=what)


def _json(parser: SwedishParser) -> None:
    parser.add_argument("--json", action="store_true", help="skriv svaret som ett JSON-objekt")


def _new(parser: SwedishParser) -> None:
    parser.add_argument("project", metavar="PROJEKT", type=Path, help="filen som ska skapas, namn.naravard")
    parser.add_argument(
        "--roadmap", action="append", default=[], metavar="ID|FIL.toml",
        help="färdplan att följa, kan upprepas; standard är hos-2029 (se naravard roadmaps)",
    )  # fmt: skip
    parser.add_argument("--title", metavar="NAMN", default="", help="projektets namn; standard är filens namn")
    parser.add_argument("--organisation", metavar="NAMN", default="", help="vem som håller i arbetet")
    _passphrase(parser, "kryptera projektet med lösenfrasen på filens första rad")
    _json(parser)


def _roadmaps(parser: SwedishParser) -> None:
    _json(parser)


def _add(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("--session", required=True, metavar="NAMN", help="tillfället; det skapas om det inte finns")
    parser.add_argument("--group", required=True, metavar="NAMN", help="aktörsgruppen som sade det")
    parser.add_argument("--theme", action="append", default=[], metavar="NAMN", help="tema, kan upprepas")
    parser.add_argument("--kind", default="", metavar="SLAG", help="behov, hinder, förslag, …")
    parser.add_argument("--table", default="", metavar="BORD", help="bordet")
    parser.add_argument("--round", default="", metavar="RUNDA", help="rundan")
    parser.add_argument("--quotable", action="store_true", help="får citeras ordagrant")
    parser.add_argument("text", metavar="TEXT", help="det som sades; - läser från standard in")
    _json(parser)


def _import(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("files", nargs="+", metavar="FIL", type=Path, help="CSV-filer; alla importeras eller ingen")
    parser.add_argument("--session", default="", metavar="NAMN", help="tillfället för alla rader; skapas vid behov")
    parser.add_argument(
        "--map", action="append", default=[], metavar="KOLUMN=FÄLT",
        help="läs kolumnen som fältet, kan upprepas; KOLUMN=- hoppar över den",
    )  # fmt: skip
    parser.add_argument(
        "--create", type=_creatable, nargs="?", const=frozenset(CREATABLE), default=frozenset(), metavar="VAD",
        help="skapa det som saknas: groups, sessions, themes (med komma emellan) eller all",
    )  # fmt: skip
    parser.add_argument("--skip-bad", action="store_true", help="importera de rader som går, trots avvisade")
    parser.add_argument("--dry-run", action="store_true", help="tala om vad som skulle hända; ändra inget")
    _json(parser)


def _search(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("query", metavar="ORD", help="ett eller flera ord; böjningar och sammansättningar hittas")
    parser.add_argument("--limit", type=_at_least_0, default=50, metavar="N", help="högst så många träffar (50)")
    _json(parser)


def _stats(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument(
        "--by", action="append", choices=AXES, metavar="AXEL",
        help=f"en eller två av {', '.join(AXES)}; standard är group och theme",
    )  # fmt: skip
    parser.add_argument("--unsuppressed", action="store_true", help="visa även små tal; bara för planerarens egna ögon")
    _json(parser)


def _report(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("--kind", required=True, choices=("syntes",), metavar="SLAG", help="syntes")
    parser.add_argument("--out", required=True, metavar="FIL.docx", type=Path, help="Word-filen som ska skrivas")
    parser.add_argument("--language", choices=("sv",), default="sv", metavar="SPRÅK", help="rapportens språk: sv")
    parser.add_argument(
        "--trace", choices=("full", "count"), default="full", metavar="SPÅR",
        help="anteckningarna bakom varje tema: full (alla, med id) eller count (bara antal)",
    )  # fmt: skip
    _json(parser)


def _kit(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("--session", required=True, metavar="NAMN", help="tillfället som bladen är till")
    parser.add_argument("--date", type=_day, metavar="DATUM", help="tillfällets datum, om flera heter så: 2026-11-19")
    parser.add_argument("--out", required=True, metavar="FIL.pdf", type=Path, help="PDF-filen som ska skrivas")
    _json(parser)


def _export(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("--out", required=True, metavar="FIL", type=Path, help="slutar på .csv eller .json")
    parser.add_argument("--semicolon", action="store_true", help="semikolon i stället för komma, för svenskt Excel")
    _json(parser)


def _check(parser: SwedishParser) -> None:
    _project(parser)
    _json(parser)


def _backup(parser: SwedishParser) -> None:
    _project(parser)
    parser.add_argument("--out", required=True, metavar="FIL", type=Path, help="kopian; får inte finnas redan")
    _json(parser)


_VERBS: dict[str, Callable[[SwedishParser], None]] = {
    "new": _new,
    "roadmaps": _roadmaps,
    "add": _add,
    "import": _import,
    "search": _search,
    "stats": _stats,
    "report": _report,
    "kit": _kit,
    "export": _export,
    "check": _check,
    "backup": _backup,
}
_SUMMARIES = {
    "new": "skapa ett projekt",
    "roadmaps": "visa de inbyggda färdplanerna",
    "add": "lägg till en anteckning",
    "import": "importera anteckningar från CSV",
    "search": "sök bland anteckningarna",
    "stats": "räkna personer, anteckningar och tillfällen",
    "report": "skriv en rapport i Word",
    "kit": "skriv bordsblad att anteckna på för hand, som PDF",
    "export": "exportera anteckningarna till CSV eller JSON",
    "check": "kontrollera att projektet är helt",
    "backup": "spara en kontrollerad kopia av projektet",
}
