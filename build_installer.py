"""Build what users are given: the wheel, and a folder with the program and all that it needs.

Run by ``make installer``. Writes ``dist/*.whl`` and ``dist/naravard/``; the program in the folder is then
started once, without a screen, and has to open a project and a form.
"""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
DIST = ROOT / "dist"
WORK = ROOT / "build" / "installer"
PACKAGE = "naravard_desktop"
MIGRATIONS = f"{PACKAGE}/storage/migrations"
LAUNCHER = f"import sys\n\nfrom {PACKAGE}.cli import main\n\nsys.exit(main())\n"
UNUSED = ("tkinter", "pytest", "hypothesis")  # optional imports of our dependencies


def main() -> int:
    """Build both, try the folder, print where they are; the first step that fails ends it with its status."""
    if find_spec("PyInstaller") is None:
        print("PyInstaller is missing: run `make installer`, which builds .venv first.", file=sys.stderr)
        return 2
    for command in (wheel_command(), folder_command(), trial_command()):
        status = subprocess.run(command, cwd=ROOT, env=offscreen(), check=False).returncode
        if status != 0:
            print(f"Stopped: exit status {status} from {Path(command[0]).name}.", file=sys.stderr)
            return status
    print(f"Built and tried: {program()} ({size_in_megabytes(program().parent)} MB)")
    return 0


def wheel_command() -> list[str]:
    """Hatchling, with what ``pyproject.toml`` says."""
    return [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(DIST)]


def folder_command() -> list[str]:
    """PyInstaller: one folder with the program, the forms and resources, and the migrations as files."""
    data = {
        "ui": f"{PACKAGE}/_assets/ui",
        "resources": f"{PACKAGE}/_assets/resources",
        MIGRATIONS: MIGRATIONS,
    }
    options = ["--noconfirm", "--clean", "--onedir", "--log-level=WARN", "--name=naravard"]
    options += [f"--distpath={DIST}", f"--workpath={WORK}", f"--specpath={WORK}"]
    options += [f"--collect-submodules={name}" for name in (PACKAGE, "sqlcipher3")]
    options += ["--hidden-import=Stemmer", "--collect-data=docx"]
    options += [f"--exclude-module={name}" for name in UNUSED]
    options += [f"--add-data={ROOT / source}{os.pathsep}{target}" for source, target in data.items()]
    return [sys.executable, "-m", "PyInstaller", *options, str(write_launcher())]


def write_launcher() -> Path:
    """PyInstaller makes the script's folder a search path: so it is not the package's own."""
    WORK.mkdir(parents=True, exist_ok=True)
    launcher = WORK / "launcher.py"
    launcher.write_text(LAUNCHER, "utf-8")
    return launcher


def trial_command() -> list[str]:
    """The built program opens a project and a form, and ends."""
    return [str(program()), "--self-test"]


def program() -> Path:
    """The program in the folder."""
    return DIST / "naravard" / ("naravard.exe" if sys.platform == "win32" else "naravard")


def offscreen() -> dict[str, str]:
    """The environment of every step: Qt draws without a screen."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def size_in_megabytes(folder: Path) -> int:
    """Size of all files under *folder*, in whole megabytes."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1_000_000


if __name__ == "__main__":
    sys.exit(main())
