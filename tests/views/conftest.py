"""Projects and windows that the tests of several views share."""

import shutil
from pathlib import Path

import capture_rig
import pytest

from naravard_desktop.exchange.sample import create_sample
from naravard_desktop.services.projects import open_project
from naravard_desktop.views.capture import Capture


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.naravard"
    create_sample(path).close()
    return path


@pytest.fixture
def sample(sample_file, tmp_path):
    """The sample project, open."""
    with open_project(shutil.copy(sample_file, tmp_path / "sample.naravard")) as project:
        yield project


@pytest.fixture
def show_page(qtbot, tasks):
    """Show a workspace in a window of its own, and wait until it has read what it shows."""

    def shown(page, width=1368):
        qtbot.addWidget(page)
        page.resize(width, 812)
        with qtbot.waitExposed(page):
            page.show()
        page.prepare_to_show()
        qtbot.waitUntil(lambda: tasks.active == 0)
        return page

    return shown


@pytest.fixture(scope="session")
def dialogue_file(tmp_path_factory):
    return capture_rig.make_project(tmp_path_factory.mktemp("template") / "dialog.naravard")


@pytest.fixture
def app(dialogue_file, tmp_path, tasks, qtbot):
    """A running Fånga, with the program around it."""
    with open_project(Path(shutil.copy(dialogue_file, tmp_path))) as project:
        made = capture_rig.App(project, Capture(project, tasks)).open(qtbot)
        yield made
        made.window.close()
        tasks.close()  # before the project: something may still be counting
