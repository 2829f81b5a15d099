import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from naravard_desktop.qt import forms
from naravard_desktop.qt.forms import FormError, load_form
from naravard_desktop.qt.widgets import Switch

FORM = """<ui version="4.0"><class>Card</class><widget class="QWidget" name="Card">
<property name="accessibleName"><string>Kort</string></property>
<layout class="QVBoxLayout" name="column">
<item><widget class="QLabel" name="title"><property name="text"><string>Rubrik</string></property></widget></item>
<item><widget class="Switch" name="on"/></item>
</layout></widget>
<customwidgets><customwidget><class>Switch</class><extends>QCheckBox</extends>
<header>naravard_desktop.qt.widgets</header></customwidget></customwidgets></ui>"""


class English(QTranslator):
    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return {("Card", "Rubrik"): "Heading"}.get((context, text))


class Card(QWidget):
    title: QLabel
    on: Switch
    column: QVBoxLayout
    _later: QPushButton
    count: int


class Renamed(QWidget):
    heading: QLabel
    on: Switch


class OtherType(QWidget):
    title: QLineEdit
    on: Switch


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    (tmp_path / "card.ui").write_text(FORM, encoding="utf-8")
    monkeypatch.setattr(forms, "form", lambda name: tmp_path / f"{name}.ui")


@pytest.fixture
def card(qtbot):
    widget = Card()
    qtbot.addWidget(widget)
    load_form(widget, "card")
    return widget


def test_declared_children_are_bound_in_place(card):
    assert card.title.text() == "Rubrik"
    assert isinstance(card.on, Switch)
    assert card.column is card.layout()
    assert card.accessibleName() == "Kort"
    assert card.objectName() == "Card"


def test_what_is_no_widget_or_private_is_left_alone(card):
    assert not hasattr(card, "count")
    assert not hasattr(card, "_later")


def test_a_missing_child_is_named_with_what_there_is(qtbot):
    widget = Renamed()
    qtbot.addWidget(widget)
    with pytest.raises(FormError, match=r"card\.ui: Renamed\.heading: QLabel is missing.*title"):
        load_form(widget, "card")


def test_a_child_of_another_type_is_named(qtbot):
    widget = OtherType()
    qtbot.addWidget(widget)
    with pytest.raises(FormError, match=r"title: QLineEdit is declared, the form has a QLabel"):
        load_form(widget, "card")


def test_a_form_that_is_not_there_is_named(qtbot):
    widget = Card()
    qtbot.addWidget(widget)
    with pytest.raises(FormError, match=r"missing\.ui"):
        load_form(widget, "missing")


def test_texts_follow_the_language(card, qapp):
    english = English()
    QCoreApplication.installTranslator(english)
    qapp.processEvents()
    assert card.title.text() == "Heading"
    QCoreApplication.removeTranslator(english)
    qapp.processEvents()
    assert card.title.text() == "Rubrik"
