"""What the documents name exists: paths, headings, make targets, commands, keys."""

import re
import shlex
from collections import defaultdict
from pathlib import Path

import pytest

from naravard_desktop.cli import build_parser
from naravard_desktop.views.capture_commands import capture_commands
from naravard_desktop.views.coding_commands import coding_commands

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").rglob("*.md"))]
MADE_LATER = ("build/", "dist/", ".venv/", "../")  # what commands write, and what lies outside
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
ANCHOR = re.compile(r"\]\(#([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
PATH = re.compile(r"\.?[\w-]+/[\w./*-]*|[\w.-]+\.(?:py|md|toml|lock|ui|qss)|Makefile")

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


@each_document
def test_every_path_exists(document):
    text = document.read_text("utf-8")
    named = [path for path in inline_code(text) if PATH.fullmatch(path)] + LINK.findall(text)
    assert [path for path in named if not is_there(path, document.parent)] == []


@each_document
def test_every_heading_that_is_linked_to_exists(document):
    text = FENCE.sub("", document.read_text("utf-8"))
    assert set(ANCHOR.findall(text)) <= {anchor(heading) for heading in HEADING.findall(text)}


@each_document
def test_every_make_target_exists(document):
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    text = document.read_text("utf-8")
    calls = [call.split() for call in command_lines(text) + inline_code(text)]
    assert {words[1] for words in calls if words[:1] == ["make"] and words[1:]} <= targets


@each_document
def test_every_naravard_command_is_understood(document):
    for line in command_lines(document.read_text("utf-8")):
        if line.startswith("naravard "):
            build_parser().parse_args(shlex.split(line, comments=True)[1:])


@each_document
def test_every_verb_named_in_the_text_exists(document):
    for verb in re.findall(r"`naravard ([a-z]+)", document.read_text("utf-8")):
        with pytest.raises(SystemExit) as ended:
            build_parser().parse_args([verb, "--help"])
        assert ended.value.code == 0, verb


def test_the_user_guide_names_every_key_of_capture_and_coding():
    acts = defaultdict(lambda: lambda: None)
    commands = [*capture_commands(acts, {}, lambda: True), *coding_commands(lambda _name: None, lambda: True)]
    guide = (ROOT / "docs" / "anvandarhandbok.md").read_text("utf-8")
    keys = {in_swedish(command.shortcut) for command in commands if command.shortcut}
    assert {key for key in keys if key not in guide} == set()


def test_pictures_are_small():
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs" / "img").iterdir()}
    assert {name: size for name, size in sizes.items() if size > 250_000} == {}


def in_swedish(shortcut: str) -> str:
    """Return *shortcut* as the user guide writes it."""
    words = {"Shift": "Skift", "Down": "nedåtpil", "Up": "uppåtpil", "Del": "Delete"}
    words |= {"Left": "vänsterpil", "Right": "högerpil", "PgDown": "PgDn"}
    return "+".join(words.get(key, key) for key in shortcut.split("+"))


def anchor(heading: str) -> str:
    """Return the anchor that Markdown gives *heading*."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def is_there(path: str, folder: Path) -> bool:
    """True where *path*, which may hold ``*``, is in the repository, the package or the document's folder."""
    if path.startswith(MADE_LATER):
        return True
    return any(any(base.glob(path.rstrip("/"))) for base in (ROOT, ROOT / "naravard_desktop", folder))


def inline_code(text: str) -> list[str]:
    return CODE.findall(FENCE.sub("", text))


def command_lines(text: str) -> list[str]:
    """The lines of every fenced block but ``text``, without prompts, continued lines joined."""
    blocks = "".join(body for kind, body in FENCE.findall(text) if kind != "text")
    return [line.strip().removeprefix("$ ") for line in blocks.replace("\\\n", " ").splitlines()]
