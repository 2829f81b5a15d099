"""The fixed words of a dialogue programme, as ``product.md`` names them."""

from collections.abc import Mapping
from enum import StrEnum


class NoteKind(StrEnum):
    """What sort of thing was said; the value is the Swedish word and the one stored."""

    BEHOV = "behov"
    HINDER = "hinder"
    FORSLAG = "förslag"
    FORHOPPNING = "förhoppning"
    FARHAGA = "farhåga"
    STYRKA = "styrka"
    FRAGA = "fråga"
    CITAT = "citat"
    BERATTELSE = "berättelse"
    ATAGANDE = "åtagande"


KIND_MARKS: Mapping[NoteKind, str] = {
    NoteKind.HINDER: "!",
    NoteKind.FORSLAG: "+",
    NoteKind.FRAGA: "?",
    NoteKind.CITAT: '"',
}
"""The sign that gives a note its kind, first in its text or on paper."""


class SessionKind(StrEnum):
    """How people were heard."""

    DIALOG = "dialog"
    WORKSHOP = "workshop"
    INTERVJU = "intervju"
    INFORMATION = "information"
    ENKAT = "enkät"


class CodingOrigin(StrEnum):
    """Who proposed a coding: the planner, or the program with the planner's consent."""

    MANUAL = "manual"
    SUGGESTION = "suggestion"


DEFAULT_GROUPS: tuple[tuple[str, str], ...] = (
    ("Verksamhetschefer", "VC"),
    ("Enhetschefer", "EC"),
    ("Medarbetare", "Med"),
    ("Invånare", "Inv"),
    ("Politiker – majoritet", "Maj"),
    ("Politiker – opposition", "Opp"),
)
"""Name and short name of the stakeholder groups that every new project starts with."""

DEFAULT_PRINCIPALS: tuple[str, ...] = ("Region", "Kommun", "Civilsamhälle", "Privat vårdgivare")
