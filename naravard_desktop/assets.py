"""Where the forms and resources are: beside the package in a checkout, inside it in a wheel or an installer."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    bundled = package / "_assets"
    return bundled if bundled.is_dir() else package.parent


def form(name: str) -> Path:
    """Return the path of the Qt Designer form *name* (without ``.ui``)."""
    return _root() / "ui" / f"{name}.ui"


def resource(relative: str) -> Path:
    """Return the path of ``resources/<relative>``; it isn't checked that it exists."""
    return _root() / "resources" / relative
