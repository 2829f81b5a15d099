"""Photos from anywhere: looked at before they're decoded, and kept without anything but the picture itself."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from naravard_desktop.domain.errors import UnreadableFile, Wording
from naravard_desktop.domain.picture import LONGEST_EDGE, Picture
from naravard_desktop.exchange.encodings import readable

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

MAX_BYTES = 50_000_000
"""Of a picture's file."""

MAX_PIXELS = 100_000_000
"""Of a JPEG, as its header tells before anything is decoded: a file of 1 MB may claim any number."""

MAX_PIXELS_WHOLE = 50_000_000
"""Of the other formats, which have to be decoded at full size, WebP in 16 bytes a pixel."""

SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif"})
"""Ends of file names that are worth a try; the contents decide."""

_QUALITY = 82
_MANY_COLOURS = 1 << 16
"""With more than these a picture is a photo, and PNG is not worth trying."""

_MAX_PROFILE = 4_000_000
_PASTED = Wording("Den inklistrade bilden")
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_ALPHA = frozenset({"RGBA", "LA", "RGBa", "La", "PA"})
_WIDE = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_BROKEN = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What Pillow's decoders raise, depending on which byte of a file is wrong."""


def read_picture(source: Path | bytes) -> Picture:
    """Return the picture in *source*, a file or its contents, ready to be stored.

    It's turned as it was held (EXIF orientation), brought to sRGB on a white ground and to at most `LONGEST_EDGE`
    pixels; everything else that was in the file is left behind. The same file gives the same bytes each time. Of
    several frames or pages the first is taken. Decoding the largest takes 0.8 GB (WebP), a usual photo 60 MB.

    Raises:
        UnreadableFile: too large, damaged, cut off, no picture, or of a kind that isn't read; the message says which.
    """
    name = source.name if isinstance(source, Path) else _PASTED
    data = _contents(source) if isinstance(source, Path) else source
    _refuse_size(name, len(data))
    with _said_plainly(name):
        image = _decoded(name, data)
        profile = image.info.get("icc_profile")
        upright = _upright(_scaled(_in_eight_bits(image)))
        return _encoded(_in_srgb(_flat(upright), profile), _may_be_drawing(data))


def _contents(path: Path) -> bytes:
    with readable(path):
        _refuse_size(path.name, path.stat().st_size)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)


def _refuse_size(name: object, size: int) -> None:
    if not size:
        raise UnreadableFile("{name} är tom, så den sparades inte. Skicka fotot till datorn en gång till.", name=name)
    if size > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        raise UnreadableFile(
            "{name} är större än {limit} MB, så den sparades inte. Gör fotot mindre och försök igen.",
            name=name,
            limit=limit,
        )


@contextmanager
def _said_plainly(name: object) -> Iterator[None]:
    from PIL.Image import DecompressionBombError

    try:
        yield
    except (MemoryError, DecompressionBombError) as error:
        raise UnreadableFile(
            "{name} är för stor för datorns minne, så den sparades inte. Gör fotot mindre och försök igen.", name=name
        ) from error
    except _BROKEN as error:
        raise UnreadableFile(
            "{name} är skadad eller bara en del av ett foto, så den sparades inte. Skicka fotot till datorn igen.",
            name=name,
        ) from error


# --- in ---


def _decoded(name: object, data: bytes) -> "ImageFile":
    """Return the first picture in *data*, decoded no larger than need be."""
    kind = _kind(name, data)
    image = _openers()[kind](io.BytesIO(data))
    pixels, limit = image.width * image.height, MAX_PIXELS if kind == "jpeg" else MAX_PIXELS_WHOLE
    if pixels > limit:
        raise UnreadableFile(
            "{name} har {pixels} megapixel, och högst {limit} går att läsa, så den sparades inte. Gör fotot mindre.",
            name=name,
            pixels=pixels // 1_000_000,
            limit=limit // 1_000_000,
        )
    image.draft(None, (LONGEST_EDGE, LONGEST_EDGE))  # JPEG can be decoded at a half, a quarter or an eighth
    image.load()
    return image


def _kind(name: object, data: bytes) -> str:
    """Return the format of *data*, one of six that are told by how they begin; Pillow's other parsers stay shut."""
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        raise UnreadableFile(
            "{name} är ett HEIC-foto, som inte går att läsa här, så det sparades inte. Mejla fotot från telefonen till "
            "dig själv, så blir det JPEG, eller välj Inställningar > Kamera > Format > Mest kompatibelt i din iPhone.",
            name=name,
        )
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    for start, kind in _BEGINNINGS.items():
        if data.startswith(start):
            return kind
    raise UnreadableFile(
        "{name} är ingen bild som går att läsa, så den sparades inte. Spara den som JPEG eller PNG först.", name=name
    )


def _openers() -> "Mapping[str, Callable[[io.BytesIO], ImageFile]]":
    from PIL.BmpImagePlugin import BmpImageFile
    from PIL.GifImagePlugin import GifImageFile
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile
    from PIL.TiffImagePlugin import TiffImageFile
    from PIL.WebPImagePlugin import WebPImageFile

    return {
        "jpeg": JpegImageFile,
        "png": PngImageFile,
        "webp": WebPImageFile,
        "tiff": TiffImageFile,
        "bmp": BmpImageFile,
        "gif": GifImageFile,
    }


_BEGINNINGS: Mapping[bytes, str] = {
    b"\xff\xd8\xff": "jpeg",
    b"\x89PNG\r\n\x1a\n": "png",
    b"II*\x00": "tiff",
    b"MM\x00*": "tiff",
    b"BM": "bmp",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
}


# --- what it looks like ---


def _in_eight_bits(image: "Image") -> "Image":
    """Return *image* in a mode that can be scaled: 8 bits a channel, no palette."""
    if image.mode in _WIDE:
        return _from_wide(image)
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode in ("RGB", "L") and "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in ("RGB", "L", "CMYK", *_ALPHA):
        return image.convert("RGBA") if image.mode in ("PA", "RGBa", "La") else image
    return image.convert("L" if image.mode == "1" else "RGB")


def _from_wide(image: "Image") -> "Image":
    """Return a picture of 16 bits or more in grey of 8; what has no known top is spread from its own ends."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value * (1 / 257) + 0.5).convert("L")
    low, high = (float(end) for end in _ends(image))
    scale = 255 / (high - low) if high > low else 0.0
    return image.point(lambda value: value * scale + (-low * scale)).convert("L")


def _ends(image: "Image") -> tuple[Any, Any]:
    low, high = image.getextrema()
    return low, high


def _scaled(image: "Image") -> "Image":
    from PIL.Image import Resampling

    longest = max(image.size)
    if longest <= LONGEST_EDGE:
        return image
    width, height = (max(round(side * LONGEST_EDGE / longest), 1) for side in image.size)
    return image.resize((width, height), Resampling.LANCZOS, reducing_gap=3.0)


def _flat(image: "Image") -> "Image":
    """Return *image* without what can be seen through: it stands on white, as paper does."""
    if image.mode not in _ALPHA:
        return image
    from PIL.Image import new

    ground = new("RGB", image.size, "white")
    layer = image.convert("RGBA")
    ground.paste(layer, mask=layer)
    return ground


def _in_srgb(image: "Image", profile: object) -> "Image":
    """Return *image*, whose colours *profile* tells, in those that every screen shows; a broken one tells nothing."""
    if isinstance(profile, bytes) and 0 < len(profile) <= _MAX_PROFILE:
        image = _through_profile(image, profile)
    return image if image.mode in ("RGB", "L") else image.convert("RGB")


def _through_profile(image: "Image", profile: bytes) -> "Image":
    from PIL import ImageCms

    try:
        screen = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, io.BytesIO(profile), screen, outputMode="RGB") or image
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def _upright(image: "Image") -> "Image":
    """Return *image* as the camera was held; where the file says nonsense about it, as it is."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(image)
    except _BROKEN:
        return image


# --- out ---


def _may_be_drawing(data: bytes) -> bool:
    """Tell whether *data* is of a format that screens and scanners write, not cameras."""
    return not data.startswith(b"\xff\xd8\xff")


def _encoded(image: "Image", may_be_drawing: bool) -> Picture:
    image.info = {}  # or Pillow would write comments and profiles on
    kept = [("image/jpeg", _file(image, "JPEG", quality=_QUALITY, optimize=True))]
    if may_be_drawing and image.getcolors(_MANY_COLOURS) is not None:
        kept.append(("image/png", _file(image, "PNG", optimize=False)))
    media_type, data = min(kept, key=lambda each: len(each[1]))
    return Picture(data, media_type, *image.size)


def _file(image: "Image", kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
