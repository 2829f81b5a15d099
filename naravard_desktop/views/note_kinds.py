"""How the kinds of notes look and what they're called."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from naravard_desktop.domain.vocabulary import NoteKind, SessionKind
from naravard_desktop.qt.i18n import QT_TRANSLATE_NOOP
from naravard_desktop.qt.paint import ChipKind
from naravard_desktop.qt.tokens import Tone


@dataclass(frozen=True, slots=True)
class KindLook:
    """Icon and tone of a kind's mark, and the sort of chip that says it."""

    icon: str
    tone: Tone
    chip: ChipKind


KIND_LOOKS: Mapping[str, KindLook] = {
    NoteKind.BEHOV: KindLook("ring", "primary", "group"),
    NoteKind.HINDER: KindLook("bang", "danger", "danger"),
    NoteKind.FORSLAG: KindLook("plus", "accent", "ok"),
    NoteKind.FORHOPPNING: KindLook("star", "accent", "ok"),
    NoteKind.FARHAGA: KindLook("triangle", "warn", "warn"),
    NoteKind.STYRKA: KindLook("shield", "accent", "ok"),
    NoteKind.FRAGA: KindLook("question", "primary", "group"),
    NoteKind.CITAT: KindLook("quote", "neutral", "neutral"),
    NoteKind.BERATTELSE: KindLook("book", "neutral", "neutral"),
    NoteKind.ATAGANDE: KindLook("handshake", "primary", "group"),
}

_NAMES: Mapping[str, str] = {
    NoteKind.BEHOV: QT_TRANSLATE_NOOP("NoteKind", "Behov"),
    NoteKind.HINDER: QT_TRANSLATE_NOOP("NoteKind", "Hinder"),
    NoteKind.FORSLAG: QT_TRANSLATE_NOOP("NoteKind", "Förslag"),
    NoteKind.FORHOPPNING: QT_TRANSLATE_NOOP("NoteKind", "Förhoppning"),
    NoteKind.FARHAGA: QT_TRANSLATE_NOOP("NoteKind", "Farhåga"),
    NoteKind.STYRKA: QT_TRANSLATE_NOOP("NoteKind", "Styrka"),
    NoteKind.FRAGA: QT_TRANSLATE_NOOP("NoteKind", "Fråga"),
    NoteKind.CITAT: QT_TRANSLATE_NOOP("NoteKind", "Citat"),
    NoteKind.BERATTELSE: QT_TRANSLATE_NOOP("NoteKind", "Berättelse"),
    NoteKind.ATAGANDE: QT_TRANSLATE_NOOP("NoteKind", "Åtagande"),
}
_SESSION_NAMES: Mapping[str, str] = {
    SessionKind.DIALOG: QT_TRANSLATE_NOOP("SessionKind", "Dialog"),
    SessionKind.WORKSHOP: QT_TRANSLATE_NOOP("SessionKind", "Workshop"),
    SessionKind.INTERVJU: QT_TRANSLATE_NOOP("SessionKind", "Intervju"),
    SessionKind.INFORMATION: QT_TRANSLATE_NOOP("SessionKind", "Information"),
    SessionKind.ENKAT: QT_TRANSLATE_NOOP("SessionKind", "Enkät"),
}


def kind_name(kind: str) -> str:
    """Return the kind's name in the user's language; an unknown kind as it's stored."""
    return QCoreApplication.translate("NoteKind", _NAMES.get(kind, kind))


def session_kind_name(kind: str) -> str:
    """Return the name of a session's kind in the user's language; an unknown kind as it's stored."""
    return QCoreApplication.translate("SessionKind", _SESSION_NAMES.get(kind, kind))
