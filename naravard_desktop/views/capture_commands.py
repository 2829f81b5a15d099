"""What can be done in Fånga, for the command palette and as shortcuts of that workspace."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from naravard_desktop.qt.actions import Command

if TYPE_CHECKING:
    from naravard_desktop.views.capture import Capture

NOOP = QT_TRANSLATE_NOOP
