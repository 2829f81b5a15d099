"""Every text in the program has its English, every count its singular, and nothing Swedish is left in the window."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from naravard_desktop.app import Folders, Program
from naravard_desktop.assets import resource
from naravard_desktop.qt.i18n import set_language
from naravard_desktop.qt.settings import Settings
from tools.translatable import Text, find_texts
from tools.update_translations import ROOT, update

FIELD = re.compile(r"\{\w+\}|%L?n|<[^>]+>|\*\.\w+|\n|https?://\S+")
KEYS = re.compile(r"\b(?:Ctrl|Alt|F\d|Esc|Escape|Enter|Delete)\b")
MNEMONIC = re.compile(r"&(\w)")
ENOUGH = 15  # letters of a sentence besides its names, by which it can be told from a note
WAIT = 20_000


@cache
def texts() -> frozenset[Text]:
    """What there is to translate, read from the forms and modules as they are now."""
    return frozenset(find_texts(ROOT))


@cache
def translations(language: str) -> dict[Text, tuple[str, ...]]:
    """Text → its finished forms."""
    root = ElementTree.parse(resource(f"i18n/naravard_{language}.ts")).getroot()
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text]
            key = Text(context.findtext("name"), message.findtext("source"), message.findtext("comment", ""), plural)
            found[key] = tuple(forms) if translation.get("type") is None else ()
    return found


def every_form() -> Iterator[tuple[Text, str]]:
    for language in ("en", "sv"):
        for text, forms in translations(language).items():
            yield from ((text, form) for form in forms)


def test_every_text_is_in_english():
    assert texts() - {text for text, forms in translations("en").items() if forms and all(forms)} == set(), (
        "run make translations, and translate what it names"
    )


def test_every_count_has_its_swedish_singular():
    counted = {text for text in texts() if text.plural}
    assert counted - {text for text, forms in translations("sv").items() if len(forms) == 2 and all(forms)} == set()


@pytest.mark.parametrize("language", ["en", "sv"])
def test_nothing_is_translated_that_is_gone(language):
    assert set(translations(language)) - texts() == set()


def test_the_source_language_has_nothing_but_plurals():
    assert [text for text in translations("sv") if not text.plural] == []


def test_what_a_text_is_filled_with_is_the_same_in_every_form():
    differ = [form for text, form in every_form() if found_in(FIELD, text.source) != found_in(FIELD, form)]
    assert differ == []


def test_no_form_leaves_a_key_out():
    assert [form for text, form in every_form() if found_in(KEYS, text.source) - found_in(KEYS, form)] == []


def found_in(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(pattern.findall(text))


def test_a_text_ends_as_its_source_does():
    ends = ("…", ":", ".", "?", " ")
    assert [
        form for text, form in every_form() for end in ends if text.source.endswith(end) != form.endswith(end)
    ] == []


def test_every_text_with_an_underlined_letter_keeps_one():
    differ = [form for text, form in every_form() if bool(MNEMONIC.search(text.source)) != bool(MNEMONIC.search(form))]
    assert differ == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_form_underlines_a_letter_twice(language):
    shown = {text: text.source for text in texts()} | {
        text: forms[0] for text, forms in translations(language).items() if forms
    }
    letters = Counter(
        (text.context, letter.lower()) for text, form in shown.items() for letter in MNEMONIC.findall(form)
    )
    assert [key for key, count in letters.items() if count > 1] == []


def test_updating_changes_nothing_that_is_translated(tmp_path):
    for language in ("en", "sv"):
        name = f"naravard_{language}.ts"
        before = resource(f"i18n/{name}").read_text("utf-8")
        (tmp_path / name).write_text(before, "utf-8")
        assert update(tmp_path, language, find_texts(ROOT)).read_text("utf-8") == before


def test_an_update_keeps_drops_and_adds(tmp_path):
    home, word, new = Text("Page", "Hem"), Text("Page", "Ord"), Text("Page", "%n ord", plural=True)
    target = update(tmp_path, "en", {home: {"page.ui"}, word: {"page.py"}})
    translated = target.read_text("utf-8").replace(
        '<translation type="unfinished"></translation>', "<translation>x</translation>"
    )
    target.write_text(translated, "utf-8")
    update(tmp_path, "en", {home: {"page.ui"}, new: {"page.py"}})
    messages = list(ElementTree.parse(target).getroot().iter("message"))
    assert {each.findtext("source"): each.find("translation").get("type") for each in messages} == {
        "Hem": None,
        "%n ord": "unfinished",
    }


# --- finding them ---


@pytest.fixture
def found(tmp_path):
    """Find the texts of a program that is one module."""

    def find(code: str) -> set[Text]:
        module = tmp_path / "naravard_desktop" / "module.py"
        module.parent.mkdir(exist_ok=True)
        module.write_text(code, "utf-8")
        return set(find_texts(tmp_path))

    return find


def test_texts_of_classes_and_of_functions_that_translate_are_found(found):
    code = """
class Page:
    class Part:
        def say(self): return self.tr("Del")
    def say(self, n): return self.tr("%n sidor", "", n) + self.tr("Ja" if n else "Nej")

def _tr(text, count=-1): return QCoreApplication.translate("Steps", text, None, count)
steps = _tr("Klart"), _tr("%n kvar", 3), QT_TRANSLATE_NOOP("commands", "Hem")
"""
    assert found(code) == {
        Text("Part", "Del"),
        Text("Page", "%n sidor", plural=True),
        Text("Page", "Ja"),
        Text("Page", "Nej"),
        Text("Steps", "Klart"),
        Text("Steps", "%n kvar", plural=True),
        Text("commands", "Hem"),
    }


def test_sentences_of_errors_are_found_wherever_they_come_from(found):
    code = """
class Full(UserError): pass
TABLE = (("full", Full, "Det är fullt."),)
LATER = "Försök igen senare."
def refuse(place, sentence): raise Full(sentence, place=place)
def check(reason, table):
    for token, kind, sentence in TABLE:
        raise kind(sentence)
    sentence = "Det gick inte alls." if reason else LATER
    raise UserError(sentence, what=Wording("tema"))
refuse(1, "Här får det {place} inte plats.")
"""
    sentences = {
        "Det är fullt.",
        "Försök igen senare.",
        "Det gick inte alls.",
        "Här får det {place} inte plats.",
        "tema",
    }
    assert found(code) == {Text("errors", sentence) for sentence in sentences}


@pytest.mark.parametrize(
    "code", ['class Page:\n    x = self.tr(f"Sida {n}")', 'raise UserError(f"Filen {name} saknas.")']
)
def test_a_text_that_is_not_known_before_the_program_runs_is_refused(found, code):
    with pytest.raises(SyntaxError, match="fill in its fields afterwards"):
        found(code)


# --- the window ---


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    """The program with the sample project open, every workspace shown once, in Swedish."""
    program = Program(qapp, Settings(tmp_path / "settings.ini"), Folders(tmp_path, tmp_path))
    program.window.resize(1440, 900)
    program.window.show()
    program.open_sample()
    qtbot.waitUntil(lambda: program.window.workspace == "home" and not program.tasks.active, timeout=WAIT)
    visit(qtbot, program)
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    set_language(qapp, "sv")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def visit(qtbot, program: Program) -> list[str]:
    """Show every workspace and return what a user reads and hears there."""
    read: list[str] = []
    for key in ("home", "capture", "coding", "report"):
        program.window.show_workspace(key)
        qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)
        QCoreApplication.processEvents()
        for widget in (program.window, *program.window.findChildren(QWidget)):
            if widget.isVisible():
                read += words_of(widget)
    return read


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox | QAbstractItemView) and isinstance(widget.model(), QAbstractItemModel):
        yield from words_in(widget.model())


def words_in(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 50)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(index.data(role) or "")
        yield from words_in(model, model.index(row, 0, parent))


def swedish_in(read: list[str]) -> set[str]:
    """Return what is read that English says otherwise, whatever its counts and, where enough is left, its names."""
    patterns = []
    for text, forms in translations("en").items():
        if text.source not in forms:
            pattern = re.sub(r"%L?n|\\{n\\}", r"[\\d\\s]+", re.escape(text.source))
            if len(re.sub(r"\{\w+\}", "", text.source)) >= ENOUGH:
                pattern = re.sub(r"\\\{\w+\\\}", ".+?", pattern)
            patterns.append(pattern)
    swedish = re.compile("|".join(patterns))
    return {words for words in read if swedish.fullmatch(words)}


def test_the_whole_window_follows_when_the_language_is_switched(program, qtbot):
    program.window.commands.run("language")
    assert swedish_in(visit(qtbot, program)) == set()
    program.window.commands.run("language")
    assert "Sök anteckning, tema, tillfälle eller kommando" in visit(qtbot, program)


def test_why_rows_cannot_be_imported_is_said_in_english(program, qtbot, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("text;kind;date\nEtt;behov;\nTvå;okänt slag;32/13 2026\n", "utf-8")
    program.window.commands.run("language")
    program.bench.files.plan(table)
    qtbot.waitUntil(lambda: not program.tasks.active, timeout=WAIT)
    said = program.window.error_bar.sentence.text()
    assert "1 row cannot be read. Row 3: “32/13 2026” is not a date that exists" in said
    assert "There is no kind “okänt slag”." in said
