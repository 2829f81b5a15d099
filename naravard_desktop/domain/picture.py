"""A photo, made ready to be kept: nothing is left in it but what can be seen."""

import hashlib
from dataclasses import dataclass, field

LONGEST_EDGE = 2400
"""Pixels of a picture's longer side: handwriting on a flip chart is still read well, and 50 of them are some 30 MB."""

MAX_NAME = 80
"""Characters of a picture's name."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a file of its own.

    Attributes:
        data: the file, without EXIF, place, colour profile, comments or thumbnails.
        media_type: ``image/jpeg`` or ``image/png``.
        width, height: pixels, 1 to `LONGEST_EDGE`, as it's meant to be looked at.
        sha256: of *data*, 64 hexadecimal digits; two equal pictures are one.
    """

    data: bytes = field(repr=False)
    media_type: str
    width: int
    height: int
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.data).hexdigest())
