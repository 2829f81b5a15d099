"""The wheel holds the program, its forms and resources, and nothing else, and works without the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ASSETS = "naravard_desktop/_assets"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


@pytest.mark.parametrize("folder", ["ui", "resources"])
def test_every_form_and_resource_is_in_the_wheel(wheel, folder):
    assert files(wheel / ASSETS / folder) == files(ROOT / folder)


def test_the_migrations_are_in_the_wheel(wheel):
    migrations = Path("naravard_desktop/storage/migrations")
    assert files(wheel / migrations) == files(ROOT / migrations)


def test_tests_and_tools_are_not_in_the_wheel(wheel):
    assert {path.name.partition("-")[0] for path in wheel.iterdir()} == {"naravard_desktop"}


def test_an_installed_program_finds_its_own_resources(wheel):
    code = "from naravard_desktop import assets; print(assets.resource('roadmaps'))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env={"PYTHONPATH": str(wheel)}, cwd=wheel, capture_output=True, text=True)
    assert done.stdout.strip() == str(wheel / ASSETS / "resources" / "roadmaps")


def files(folder: Path) -> set[str]:
    """Every file under *folder* but Python's caches, relative to it; never empty."""
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert found, folder
    return {name for name in found if "__pycache__" not in name}
