"""What every test gets: no display, no settings of the user's, and a check that nothing is left behind."""

import os
import sys
import tempfile
import threading

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
HOME = tempfile.TemporaryDirectory(prefix="naravard-tests-")
for place in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{place}_HOME"] = os.path.join(HOME.name, place.lower())  # noqa: PTH118
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the developer's own

import pytest  # noqa: E402


def pytest_configure(config):
    # The offscreen platform says so of each window and menu; it's about the platform, not about us.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


def pytest_unconfigure(config):
    HOME.cleanup()


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application in Swedish and the light theme, as the user sees it, whatever the developer's own settings."""
    from PySide6.QtCore import QLocale, QSettings

    from naravard_desktop.qt.fonts import load_fonts
    from naravard_desktop.qt.theme import apply_theme

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, HOME.name)
    QLocale.setDefault(QLocale("sv_SE"))
    load_fonts()
    apply_theme(qapp, dark=False)
    return qapp


@pytest.fixture
def dress(qapp):
    """Change theme or text size in a test; afterwards it's as before."""
    from naravard_desktop.qt.theme import apply_theme

    yield lambda dark=False, scale=1.0: apply_theme(qapp, dark, scale)
    apply_theme(qapp, dark=False)


@pytest.fixture
def tasks(qapp):
    """Worker threads that end with the test."""
    from naravard_desktop.qt.tasks import Tasks

    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def use_keyring():
    """Have a keyring in place of the system's for the test."""
    import keyring

    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def keyring_here(use_keyring):
    """A keyring that is safe to use, and empty."""
    from memory_keyring import InMemory

    use_keyring(made := InMemory())
    return made


@pytest.fixture(autouse=True)
def _nothing_left_behind():
    yield
    if "PySide6.QtWidgets" in sys.modules:
        assert leftover_windows() == []
    assert [each.name for each in threading.enumerate() if each.name.startswith("naravard-")] == []


def leftover_windows() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [f"{type(each).__name__} {each.objectName()}" for each in QApplication.topLevelWidgets()]
