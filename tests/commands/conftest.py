import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from naravard_desktop.cli import main

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(scope="session")
def new_once(tmp_path_factory):
    path = tmp_path_factory.mktemp("new") / "ny.naravard"
    assert main(["new", str(path), "--title", "HOS"]) == 0
    return path


@pytest.fixture
def project(new_once, tmp_path):
    return shutil.copy(new_once, tmp_path / "prov.naravard")


@pytest.fixture
def run(capsys):
    """Run the command: exit status, standard output (parsed after --json), standard error."""

    def run(*words):
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:
            status = stop.code
        out, err = capsys.readouterr()
        if "--json" not in words or not out:
            return status, out, err
        assert out.endswith("}\n")
        assert out.count("\n") == 1
        return status, json.loads(out), err

    return run


@pytest.fixture
def refused(run):
    """Run a command that can't be done and return the one sentence it says; it prints nothing else."""

    def refused(*words):
        status, out, err = run(*words)
        assert (status, out) == (2, "")
        assert re.fullmatch(r"[^\n]{15,400}[.?]\n", err), err
        assert "Traceback" not in err
        return err.strip()

    return refused


@pytest.fixture
def notes_in(run):
    """How many notes a project has."""
    return lambda project: run("stats", project, "--json", "--unsuppressed")[1]["totals"]["notes"]


@pytest.fixture
def csv_file(tmp_path):
    def write(content, encoding="utf-8", name="svar.csv"):
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return tmp_path / name

    return write


@pytest.fixture
def counted(run, project, csv_file):
    rows = ["VC,Digitalisering"] * 7 + ["EC,Digitalisering"] * 2 + ["EC,Utbudsstruktur"] * 9 + ["VC,Utbudsstruktur"] * 8
    path = csv_file("text,group,themes\n" + "".join(f"nr {n},{row}\n" for n, row in enumerate(rows)))
    assert run("import", project, path, "--session", "Dialog")[0] == 0
    return project


@pytest.fixture
def disk(tmp_path):
    """A disk of 1 MB, which the function that comes with it makes read-only."""
    if not IS_ROOT or sys.platform != "linux":
        pytest.skip("needs to mount a disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("may not mount here")
    yield folder, lambda: subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    subprocess.run(["umount", folder], check=True)
