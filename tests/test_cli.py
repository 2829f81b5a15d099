import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from naravard_desktop.cli import main

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def run(capsys):
    """Run the command: exit status, standard output, standard error."""

    def run(*words):
        capsys.readouterr()
        try:
            return main([str(word) for word in words]), *capsys.readouterr()
        except SystemExit as stop:
            return stop.code, *capsys.readouterr()

    return run


@pytest.fixture
def refused(run):
    """Run a command that can't be done and return the one sentence it says; it prints nothing else."""

    def refused(*words):
        status, out, err = run(*words)
        assert (status, out) == (2, "")
        assert re.fullmatch(r"[^\n]{15,400}[.?]\n", err), err
        return err.strip()

    return refused


@pytest.fixture
def project(run, tmp_path):
    path = tmp_path / "prov.naravard"
    assert run("new", path)[0] == 0
    return path


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("impot", "p.naravard.x"), "Det finns inget kommando och ingen fil som heter ”impot”; menade du import?"),
        (("add", "p.naravard"), "Det saknas något: --session, --group, TEXT."),
        (("stats", "p.naravard", "--bay", "x"), "Det finns inget som heter --bay x här."),
        (("export", "p.naravard", "--out"), "Efter --out saknas ett värde."),
        (("report", "p.naravard", "--kind", "dikt", "--out", "x"), "--kind kan inte vara dikt; välj bland syntes."),
    ],
)
def test_a_wrong_command_is_one_swedish_sentence(refused, words, sentence):
    assert refused(*words).startswith(sentence)


def test_help_is_in_swedish(run):
    status, out, _ = run("--help")
    assert status == 0
    assert out.startswith("användning: naravard")
    assert "importera anteckningar från CSV" in out
    for verb in ("new", "roadmaps", "add", "import", "search", "stats", "report", "kit", "export", "check", "backup"):
        assert run(verb, "--help")[1].startswith(f"användning: naravard {verb}")


def test_our_own_mistakes_are_a_sentence_too(refused, project, monkeypatch):
    def fail(_args):
        raise ZeroDivisionError("hemlig text")

    monkeypatch.setattr("naravard_desktop.commands.note_verbs.search", fail)
    sentence = refused("search", project, "x")
    assert sentence.startswith(
        "Ett fel i programmet (ZeroDivisionError) stoppade arbetet. Var i koden det hände står i "
    )
    assert "hemlig" not in Path(sentence.split(" står i ")[1].rstrip(".")).read_text("utf-8")


def test_a_reader_that_has_had_enough_is_no_error():
    command = f"{sys.executable} -m naravard_desktop roadmaps | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stderr == ""
    assert done.stdout.startswith("ID")


def test_output_is_utf_8_whatever_the_system_says(tmp_path):
    own = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "naravard_desktop", "roadmaps", "--json"]
    assert "Region Västmanland".encode() in subprocess.run(command, capture_output=True, cwd=ROOT, env=own).stdout


def test_verbs_load_neither_qt_nor_what_reports_need(project):
    code = (
        "import sys; from naravard_desktop.cli import main; "
        f"status = main(['stats', {str(project)!r}]); "
        "heavy = {'PySide6', 'matplotlib', 'docx', 'lxml', 'numpy'} & {name.split('.')[0] for name in sys.modules}; "
        "sys.exit(status or bool(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT).returncode == 0
