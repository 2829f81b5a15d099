"""``make translations``: brings ``resources/i18n`` in line with the texts in the program.

A text that is new waits there for its translation, one that is gone is dropped, and the others stay as they are.
Swedish is the source; its file holds only what it needs besides, the forms for one and for several.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Set
from pathlib import Path
from xml.etree import ElementTree

from tools.translatable import Text, find_texts

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "sv")
SOURCE = "sv"


def update(folder: Path, language: str, texts: Mapping[Text, Set[str]]) -> Path:
    """Let ``naravard_<language>.ts`` in *folder* hold *texts*, and return its path.

    Args:
        texts: each text and the files that it stands in.
    """
    target = folder / f"naravard_{language}.ts"
    program = shutil.which("pyside6-lupdate", path=sysconfig.get_path("scripts"))
    if program is None:
        raise FileNotFoundError("pyside6-lupdate is missing; it comes with PySide6-Essentials")
    with tempfile.TemporaryDirectory() as work:
        marks = Path(work) / "marks.py"
        marks.write_text(_as_module(texts), "utf-8")
        languages = ("-source-language", SOURCE, "-target-language", language)
        only = ("-pluralonly",) if language == SOURCE else ()
        command = (program, str(marks), "-ts", str(target), *languages, *only, "-no-obsolete", "-locations", "none")
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def unfinished(path: Path) -> list[str]:
    """Return the source texts in the file at *path* that have no translation."""
    messages = ElementTree.parse(path).getroot().iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def _as_module(texts: Mapping[Text, Set[str]]) -> str:
    """Return a module that translates *texts*, written so that lupdate understands it."""
    contexts: dict[str, list[str]] = defaultdict(list)
    for text, files in sorted(texts.items(), key=lambda entry: entry[0]):
        arguments = [json.dumps(part, ensure_ascii=False) for part in (text.source, text.comment)]
        call = ", ".join((*arguments[: 2 if text.comment or text.plural else 1], *(["1"] if text.plural else [])))
        contexts[text.context] += [f"        #: {', '.join(sorted(files))}", f"        self.tr({call})"]
    parts = (f"class {context}:\n    def marks(self):\n" + "\n".join(lines) for context, lines in contexts.items())
    return "\n".join(parts) + "\n"


def main() -> int:
    """Update all languages and say what's left to translate; the exit status is 1 when something is."""
    texts, left = find_texts(ROOT), 0
    for language in LANGUAGES:
        path = update(ROOT / "resources" / "i18n", language, texts)
        waiting = unfinished(path)
        left += len(waiting)
        print(f"{path.relative_to(ROOT)}: {len(waiting)} to translate")
        for source in waiting:
            print(f"  {source}")
    return min(left, 1)


if __name__ == "__main__":
    sys.exit(main())
