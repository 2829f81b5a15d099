import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_without_a_screen_the_sample_becomes_a_synthesis(tmp_path):
    own = {"XDG_DATA_HOME": str(tmp_path), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "naravard_desktop", "--sample"], capture_output=True, text=True, cwd=ROOT, env=own
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "naravard" / "exempel-syntes.docx").read_bytes().startswith(b"PK")
    assert str(tmp_path / "naravard" / "exempel-syntes.docx") in done.stdout


def test_without_a_screen_a_window_is_refused_in_a_sentence(project):
    own = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "naravard_desktop", project], capture_output=True, text=True, cwd=ROOT, env=own
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Här finns ingen skärm att visa fönstret på.")


def test_an_installed_program_tests_itself():
    command = [sys.executable, "-m", "naravard_desktop", "--self-test"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Självtest: projekt och rapport (")
