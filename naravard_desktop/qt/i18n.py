"""Reads Qt Linguist files as they are: a translator edits the ``.ts`` file and sees it at the next start."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from naravard_desktop.assets import resource

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SOURCE_LANGUAGE: Final = "sv"

_OWNER: Final = "translators"  # the application's property that holds the object that owns them
_COUNTRIES: Final = {"en": "en_GB"}  # whose English it is decides how dates are written

_Texts = dict[tuple[str, str, str], tuple[str, ...]]  # context, source text, comment → its forms


class TsTranslator(QTranslator):
    """Translations of one ``naravard_<language>.ts``. Unfinished entries fall back to the source text.

    Plurals have two forms, as in Swedish and English: one, and everything else. The file of the source language
    has nothing but plurals, and isn't read before the first of them is asked for.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Take the translations of *language*, such as ``en``.

        Raises:
            FileNotFoundError: there's no such language.
            xml.etree.ElementTree.ParseError: the file is damaged.
        """
        super().__init__(parent)
        self._language = language
        self._texts: _Texts | None = None if language == SOURCE_LANGUAGE else _read(language)

    def translate(  # type: ignore[override]  # None is how Qt is told to ask the next translator
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation, or None where there is none."""
        if self._texts is None:
            if n < 0:
                return None
            self._texts = _read(self._language)
        forms = self._texts.get((context, source, disambiguation or ""))
        if forms is None and disambiguation:
            forms = self._texts.get((context, source, ""))
        if not forms:
            return None
        return forms[0] if len(forms) == 1 or n == 1 else forms[1]

    def isEmpty(self) -> bool:
        """Return whether there's nothing here; Qt leaves empty translators out."""
        return self._texts is not None and not self._texts

    def language(self) -> str:
        """Return the language, such as ``en``."""
        return self._language


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark *text* for translators and return it as it is; PySide's own says that it returns ``object``."""
    del context
    return text


def available_languages() -> tuple[str, ...]:
    """Return the languages there are, the source language first."""
    found = {path.stem.removeprefix("naravard_") for path in resource("i18n").glob("naravard_*.ts")}
    return (SOURCE_LANGUAGE, *sorted(found - {SOURCE_LANGUAGE}))


def set_language(app: QCoreApplication, language: str) -> None:
    """Switch *app* to *language* while it runs; every window gets a LanguageChange event.

    A language without a file means the source language. The source language may have a file too, for plurals.
    Dates and numbers follow, and so do Qt's own texts where Qt knows the language.
    """
    owner = _new_owner(app)
    locale = QLocale(_COUNTRIES.get(language, language))
    QLocale.setDefault(locale)
    of_qt = QTranslator(owner)
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    if resource(f"i18n/naravard_{language}.ts").exists():
        app.installTranslator(TsTranslator(language, owner))


def _new_owner(app: QCoreApplication) -> QObject:
    """Remove the translators that *app* has, and return what owns the next ones.

    It's kept in a property, for searching the application's children makes PySide wrap the style too (5 ms).
    """
    former = app.property(_OWNER)
    if isinstance(former, QObject):
        for translator in former.findChildren(QTranslator):
            app.removeTranslator(translator)
        former.setParent(None)
        former.deleteLater()
    owner = QObject(app)
    app.setProperty(_OWNER, owner)
    return owner


def _read(language: str) -> _Texts:
    from xml.etree import ElementTree  # 3 ms that a start in the source language doesn't need

    root = ElementTree.parse(resource(f"i18n/naravard_{language}.ts")).getroot()
    texts: _Texts = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms:
                key = name, message.findtext("source", ""), message.findtext("comment", "")
                texts[key] = forms
    return texts


def _forms(translation: "Element | None") -> tuple[str, ...]:
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ()
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    forms = plural or (translation.text or "",)
    return forms if all(forms) else ()
