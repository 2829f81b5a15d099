"""Places in a text as Qt counts them: in UTF-16, where an emoji is two."""


def utf16_place(text: str, place: int) -> int:
    """Return the place in Qt's count that is *place* characters into *text*."""
    before = text[:place]
    return place if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2
