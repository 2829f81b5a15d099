"""Where photos come from: files and pictures that are pasted, dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from naravard_desktop.exchange.pictures import SUFFIXES

Source = Path | bytes | QImage
"""A file, its contents, or a picture as the clipboard holds it."""

_FORMATS = ("image/jpeg", "image/png", "image/webp", "image/tiff", "image/bmp", "image/gif")


def dropped(mime: QMimeData) -> list[Source]:
    """Return the photos in what is dragged: every local file, for a wrong one is to be named, or a picture."""
    return [*_files(mime)] or _image(mime)


def pasted(mime: QMimeData) -> list[Source]:
    """Return the photos in what is pasted into a text field; nothing where it's text after all.

    A word processor gives text also as a picture, and a file manager gives files also as text.
    """
    files = _files(mime)
    if files:
        return [*files] if any(path.suffix.lower() in SUFFIXES for path in files) else []
    return [] if mime.hasFormat("text/plain") else _image(mime)


def readable_source(source: Source) -> Path | bytes:
    """Return *source* for `read_picture`; may take a moment, so in a worker."""
    if not isinstance(source, QImage):
        return source
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    source.save(buffer, "PNG", 80)  # type: ignore[call-overload]  # 80: quick rather than small
    return bytes(data.data())


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _image(mime: QMimeData) -> list[Source]:
    # As bytes where there are any: a picture would be decoded here and now.
    data = next((bytes(mime.data(name).data()) for name in _FORMATS if mime.hasFormat(name)), b"")
    if data:
        return [data]
    image = mime.imageData() if mime.hasImage() else None
    return [image] if isinstance(image, QImage) and not image.isNull() else []
