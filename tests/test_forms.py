"""Every Designer form has its view, and they agree. A Qt warning while loading fails the test (pytest-qt)."""

import importlib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6 import QtWidgets

from naravard_desktop.qt.forms import load_form

ROOT = Path(__file__).resolve().parents[1]
FORMS = sorted((ROOT / "ui").glob("*.ui"))

each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)


def test_there_are_forms():
    assert FORMS


@each_form
def test_a_form_fills_the_view_that_bears_its_name(form, qtbot):
    widget = bare(view_of(form))
    qtbot.addWidget(widget)
    load_form(widget, form.stem, custom_widgets(form))


@each_form
def test_a_view_is_of_the_class_that_its_form_fills(form):
    outermost = ElementTree.parse(form).getroot().find("widget").get("class")
    assert issubclass(view_of(form), getattr(QtWidgets, outermost))


@each_form
def test_a_forms_texts_are_translated_in_the_context_of_its_view(form):
    root = ElementTree.parse(form).getroot()
    assert root.findtext("class") == root.find("widget").get("name") == view_of(form).__name__


def view_of(form: Path) -> type[QtWidgets.QWidget]:
    """The class in ``views/<form>.py`` that is named like the form: ``note_editor`` → ``NoteEditor``."""
    module = importlib.import_module(f"naravard_desktop.views.{form.stem}")
    return getattr(module, "".join(word.capitalize() for word in form.stem.split("_")))


def bare(view: type[QtWidgets.QWidget]) -> QtWidgets.QWidget:
    """An instance of *view* as it is just before its form is loaded: without what its own start-up does."""

    def start(self):
        super(view, self).__init__()

    return type(view.__name__, (view,), {"__init__": start})()


def custom_widgets(form: Path) -> list[type[QtWidgets.QWidget]]:
    """The classes that the form promotes widgets to, from the modules that it names as their headers."""
    promoted = ElementTree.parse(form).getroot().iter("customwidget")
    return [getattr(importlib.import_module(each.findtext("header")), each.findtext("class")) for each in promoted]
