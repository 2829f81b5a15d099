import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

from naravard_desktop.qt import i18n
from naravard_desktop.qt.i18n import TsTranslator, available_languages, set_language

ENGLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv"><context><name>Page</name>
<message><source>Spara</source><translation>Save</translation></message>
<message><source>Öppna</source><comment>adjektiv</comment><translation>Open (state)</translation></message>
<message><source>Öppna</source><translation>Open</translation></message>
<message><source>Ny</source><translation type="unfinished">Nev</translation></message>
<message><source>Borta</source><translation type="vanished">Gone</translation></message>
<message numerus="yes"><source>%n anteckningar</source><translation>
<numerusform>%n note</numerusform><numerusform>%n notes</numerusform></translation></message>
</context></TS>"""
SWEDISH = ENGLISH.replace("%n notes", "%n anteckningar").replace("%n note<", "%n anteckning<")


def tr(text: str, comment: str = "", n: int = -1) -> str:
    return QCoreApplication.translate("Page", text, comment or None, n)


@pytest.fixture(autouse=True)
def languages(qapp, tmp_path, monkeypatch):
    (tmp_path / "naravard_en.ts").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr(i18n, "resource", lambda relative: tmp_path / relative.removeprefix("i18n").strip("/"))
    yield
    set_language(qapp, "sv")


def test_text_is_translated_and_back_again(qapp):
    set_language(qapp, "en")
    assert tr("Spara") == "Save"
    set_language(qapp, "sv")
    assert tr("Spara") == "Spara"


def test_what_is_not_translated_stays_swedish(qapp):
    set_language(qapp, "en")
    assert [tr(text) for text in ("Ny", "Borta", "Okänd")] == ["Ny", "Borta", "Okänd"]


def test_a_comment_tells_two_meanings_apart(qapp):
    set_language(qapp, "en")
    assert (tr("Öppna"), tr("Öppna", "adjektiv"), tr("Öppna", "annat")) == ("Open", "Open (state)", "Open")


@pytest.mark.parametrize(("n", "text"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes")])
def test_plurals(qapp, n, text):
    set_language(qapp, "en")
    assert tr("%n anteckningar", n=n) == text


def test_the_source_language_may_have_plurals_of_its_own(qapp, tmp_path):
    (tmp_path / "naravard_sv.ts").write_text(SWEDISH, encoding="utf-8")
    set_language(qapp, "sv")
    assert (tr("%n anteckningar", n=1), tr("%n anteckningar", n=3)) == ("1 anteckning", "3 anteckningar")
    (tmp_path / "naravard_sv.ts").unlink()


def test_an_open_window_hears_of_it(qapp, qtbot):
    heard = []

    class Page(QWidget):
        def changeEvent(self, event):
            heard.append(event.type())

    page = Page()
    qtbot.addWidget(page)
    QLabel(page)
    set_language(qapp, "en")
    qapp.processEvents()
    assert QEvent.Type.LanguageChange in heard


def test_only_one_translator_is_ever_installed(qapp):
    for _ in range(3):
        set_language(qapp, "en")
    assert len(qapp.findChildren(TsTranslator)) == 1


def test_the_languages_there_are():
    assert available_languages() == ("sv", "en")
