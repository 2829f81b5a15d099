"""Photos of every kind come in as one kind: upright, small, in sRGB, and with nothing in them but the picture."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from naravard_desktop.domain.errors import UnreadableFile
from naravard_desktop.exchange.pictures import MAX_BYTES, read_picture

RED, GREEN, BLUE, WHITE = (200, 20, 20), (20, 130, 20), (20, 20, 200), (255, 255, 255)
ORIENTATION, MAKE, GPS, LATITUDE = 0x0112, 0x010F, 0x8825, 2
TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What has to have happened to an upright picture for its EXIF orientation to be this."""


def corners(size=(120, 80), mode="RGB"):
    """A picture with a colour in each corner, so that one sees how it's turned."""
    image = Image.new("RGB", size, WHITE)
    width, height = size[0] // 2, size[1] // 2
    for place, colour in (((0, 0), RED), ((width, 0), GREEN), ((0, height), BLUE)):
        image.paste(colour, (*place, place[0] + width, place[1] + height))
    return image.convert(mode)


def saved(image, kind="JPEG", **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def shown(picture):
    return Image.open(io.BytesIO(picture.data))


def colours(picture):
    """The four corners' colours, rounded so far that JPEG doesn't matter."""
    image = shown(picture).convert("RGB")
    right, bottom = image.width - 5, image.height - 5
    return [
        tuple(round(c / 60) for c in image.getpixel(at)) for at in ((4, 4), (right, 4), (4, bottom), (right, bottom))
    ]


UPRIGHT = [tuple(round(c / 60) for c in colour) for colour in (RED, GREEN, BLUE, WHITE)]


def exif(orientation, **more):
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    tags[MAKE] = more.get("make", "Kamera")
    tags.get_ifd(GPS)[LATITUDE] = (59.0, 30.0, 12.0)
    return tags


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_as_the_camera_was_held(kind, orientation):
    held = corners().transpose(TURNED[orientation]) if orientation > 1 else corners()
    picture = read_picture(saved(held, kind, exif=exif(orientation)))
    assert (picture.width, picture.height) == (120, 80)
    assert colours(picture) == UPRIGHT


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
def test_every_format_is_read_by_its_contents(kind, tmp_path):
    path = tmp_path / "blädderblock.jpg"
    path.write_bytes(saved(corners(), kind))
    picture = read_picture(path)
    assert colours(picture) == UPRIGHT
    assert picture.media_type == f"image/{shown(picture).format.lower()}"


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "YCbCr", "I;16", "I", "F"])
def test_every_colour_mode_is_read(mode):
    kind = "PNG" if mode in ("P", "RGBA", "LA") else "TIFF"
    image = corners((40, 40), "L").convert("I").point(lambda v: v * 257).convert(mode) if mode == "I;16" else None
    got = shown(read_picture(saved(image or corners((40, 40), mode), kind))).convert("L")
    assert got.getpixel((35, 35)) > 240
    assert got.getpixel((4, 35)) < 140


def test_sixteen_bits_keep_their_greys():
    image = Image.new("I;16", (64, 64), 128 * 257)
    assert abs(shown(read_picture(saved(image, "PNG"))).convert("L").getpixel((9, 9)) - 128) <= 2


def test_what_can_be_seen_through_stands_on_white():
    picture = read_picture(saved(Image.new("RGBA", (40, 40), (0, 0, 0, 0)), "PNG"))
    assert shown(picture).convert("RGB").getpixel((9, 9)) == WHITE


def test_of_an_animation_the_first_frame_is_kept():
    out = io.BytesIO()
    corners().save(out, "GIF", save_all=True, append_images=[Image.new("RGB", (120, 80), "black")])
    assert colours(read_picture(out.getvalue())) == UPRIGHT


def test_a_colour_profile_is_carried_out_and_left_behind():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # A profile whose red is blue and the other way round.
    swapped = profile.replace(b"rXYZ", b"....").replace(b"bXYZ", b"rXYZ").replace(b"....", b"bXYZ")
    picture = read_picture(saved(Image.new("RGB", (40, 40), (255, 0, 0)), icc_profile=swapped))
    red, _, blue = shown(picture).getpixel((9, 9))
    assert blue > 200 > 60 > red
    assert "icc_profile" not in shown(picture).info


def test_a_broken_colour_profile_is_no_reason_to_refuse_a_photo():
    assert colours(read_picture(saved(corners(), icc_profile=b"nonsense" * 40))) == UPRIGHT


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_nothing_but_the_picture_is_left(kind):
    secret = "BIRGITTA-EK-KAMERA"
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{secret}</x:xmpmeta>".encode()
    options = {"exif": exif(6, make=secret)}
    if kind in ("JPEG", "WEBP"):
        options["xmp"] = xmp
    if kind == "JPEG":
        options["comment"] = secret.encode()
    data = saved(corners((300, 200)), kind, **options)
    assert secret.encode() in data
    picture = read_picture(data)
    assert secret.encode() not in picture.data
    assert {b"Exif", b"xmp", b"ICC_PROFILE", b"GPS"} & {
        word for word in (b"Exif", b"xmp", b"ICC_PROFILE", b"GPS") if word in picture.data
    } == set()
    assert not dict(shown(picture).getexif())


def test_a_large_photo_is_scaled_and_a_small_one_is_not():
    assert max(shown(read_picture(saved(Image.new("L", (4000, 3000))))).size) == 2400
    assert (read_picture(saved(Image.new("L", (9000, 10)))).width, shown(read_picture(saved(corners()))).size) == (
        2400,
        (120, 80),
    )


def test_a_drawing_stays_png_and_a_photo_becomes_jpeg():
    drawing = Image.new("RGB", (800, 600), "white")
    drawing.paste((0, 0, 0), (100, 100, 700, 110))
    photo = Image.effect_noise((800, 600), 80).convert("RGB")
    assert read_picture(saved(drawing, "PNG")).media_type == "image/png"
    assert read_picture(saved(photo, "PNG")).media_type == "image/jpeg"


def test_the_same_file_gives_the_same_bytes():
    data = saved(Image.effect_noise((3000, 2000), 60), exif=exif(6))
    assert read_picture(data) == read_picture(data)


# --- what can't be read ---


def refusal(source):
    with pytest.raises(UnreadableFile) as refused:
        read_picture(source)
    sentence = str(refused.value)
    assert "sparades inte" in sentence
    return sentence


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
@pytest.mark.parametrize("percent", range(10, 100, 10))
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_a_file_that_was_cut_off_is_refused(kind, percent):
    data = saved(Image.effect_noise((400, 300), 60).convert("RGB"), kind)
    refusal(data[: len(data) * percent // 100])


def test_a_progressive_photo_that_was_cut_off_is_refused():
    data = saved(Image.effect_noise((400, 300), 60), progressive=True)
    refusal(data[: len(data) // 2])


def test_a_bomb_is_refused_by_its_header():
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    idat = b"IDAT" + zlib.compress(b"\x00" * 1000)
    png += struct.pack(">I", len(idat) - 4) + idat + struct.pack(">I", zlib.crc32(idat))
    assert "3600 megapixel, och högst 50" in refusal(png)


def test_a_webp_that_claims_to_be_huge_is_refused():
    data = bytearray(saved(corners(), "WEBP", exif=exif(1)))
    canvas = data.index(b"VP8X") + 12
    data[canvas : canvas + 6] = b"\x00\x80\x00\x00\x80\x00"  # 32769 × 32769
    assert "för stor" in refusal(bytes(data))


def test_a_jpeg_that_claims_to_be_huge_is_refused():
    data = saved(corners())
    frame = data.index(b"\xff\xc0")
    claim = data[: frame + 5] + struct.pack(">HH", 60_000, 60_000) + data[frame + 9 :]
    assert "megapixel, och högst 100" in refusal(claim)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("tom.jpg", b"", "är tom"),
        ("anteckningar.jpg", "Min granne fick vänta".encode(), "är ingen bild"),
        ("dokument.png", b"%PDF-1.7 ...", "är ingen bild"),
        ("IMG_2041.HEIC", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "Mest kompatibelt"),
        ("rubbish.gif", b"GIF89a" + b"\xff" * 200, "är skadad"),
        ("rubbish.tif", b"II*\x00" + b"\xff" * 200, "är skadad"),
        ("rubbish.bmp", b"BM" + b"\x01" * 200, "är skadad"),
    ],
)
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_what_is_no_photo_is_named_in_a_sentence(name, data, said, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    sentence = refusal(path)
    assert sentence.startswith(name)
    assert said in sentence


def test_a_file_too_large_is_not_even_read(tmp_path):
    path = tmp_path / "jätte.jpg"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "större än 50 MB" in refusal(path)


def test_a_missing_file_and_a_folder_are_explained(tmp_path):
    for path in (tmp_path / "borta.jpg", tmp_path):
        with pytest.raises(UnreadableFile):
            read_picture(path)


def test_what_was_pasted_is_called_so():
    assert refusal(b"text").startswith("Den inklistrade bilden är ingen bild")
