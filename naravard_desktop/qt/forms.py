"""Fills a widget from its Qt Designer form and binds the children that the class declares."""

import inspect
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QButtonGroup, QLayout, QWidget

from naravard_desktop.assets import form

_BOUND = (QWidget, QLayout, QAction, QButtonGroup)


class FormError(LookupError):
    """A form and the class that shows it disagree; the message names the form, the child and the type."""


def load_form(widget: QWidget, name: str, custom: Iterable[type[QWidget]] = ()) -> None:
    """Fill *widget* in place from ``ui/<name>.ui`` and set its declared children as attributes.

    A child is declared as an annotation in the class body: ``text: QPlainTextEdit``. Annotations that start
    with an underscore or aren't widgets, layouts, actions or button groups are left alone. Texts follow a
    language change by themselves; the form's class name is the translation context.

    Args:
        widget: an instance of the form's top class, freshly constructed.
        name: file name in ``ui/`` without ``.ui``.
        custom: widget classes that the form uses besides Qt's own and the ones declared in annotations.

    Raises:
        FormError: the form can't be read, or a declared child is missing or of another type.
    """
    declared = _declared(type(widget))
    known = {cls.__name__: cls for cls in (*declared.values(), *custom) if issubclass(cls, QWidget)}
    with _without_plugins():
        loader = _Loader(widget, known)
    loader.fill(name)
    for child, kind in declared.items():
        setattr(widget, child, _child(widget, name, child, kind))


class _Loader(QUiLoader):
    """Uses the given widget where the form wants its outermost one, and our classes where it names them."""

    def __init__(self, target: QWidget, known: dict[str, type[QWidget]]) -> None:
        super().__init__()
        self._target = target
        self._known = known
        self.setLanguageChangeEnabled(True)

    def fill(self, name: str) -> None:
        path = form(name)
        if not path.is_file():
            raise FormError(f"{path.name}: there is no such form in {path.parent}")
        if self.load(str(path)) is None:
            raise FormError(f"{path.name}: {self.errorString()}")

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        if parent is None:
            self._target.setObjectName(name)
            return self._target
        # Qt's classes are made here too: to find the Python class of a widget that the loader itself made,
        # PySide creates every widget class it has (8 ms).
        kind = self._known.get(class_name) or getattr(QtWidgets, class_name, None)
        if kind is None:
            return super().createWidget(class_name, parent, name)
        made: QWidget = kind(parent)
        made.setObjectName(name)
        if isinstance(made, QtWidgets.QPushButton):
            made.setAutoDefault(True)  # Enter presses it outside dialogs, too
        if class_name == "QComboBox" and isinstance(made, QtWidgets.QComboBox):
            made.setItemDelegate(QtWidgets.QStyledItemDelegate(made))  # its own ignores the style sheet
        return made


@contextmanager
def _without_plugins() -> Iterator[None]:
    """Keep a new `QUiLoader` from loading Qt Designer's plugins: 8 ms and all of Qt Quick, which no form uses."""
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        yield
    finally:
        QCoreApplication.setLibraryPaths(paths)


@cache
def _declared(cls: type) -> dict[str, type]:
    found: dict[str, type] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith(("PySide6.", "builtins")):
            continue
        for name, kind in inspect.get_annotations(base, eval_str=True).items():
            if isinstance(kind, type) and issubclass(kind, _BOUND) and not name.startswith("_"):
                found[name] = kind
    return found


def _child(widget: QWidget, form_name: str, name: str, kind: type) -> QObject:
    child = widget.findChild(kind, name)
    if child is not None:
        return child
    wanted = f"{type(widget).__name__}.{name}: {kind.__name__}"
    other = widget.findChild(QObject, name)
    if other is not None:
        raise FormError(f"{form_name}.ui: {wanted} is declared, the form has a {type(other).__name__}")
    names = ", ".join(sorted(each.objectName() for each in widget.findChildren(kind) if each.objectName()))
    raise FormError(f"{form_name}.ui: {wanted} is missing; of that type it has: {names or 'none'}")
