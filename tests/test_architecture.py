"""The architecture, as sentences. ARCHITECTURE.md tells why."""

import ast
import graphlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule
from pytest_archon.collect import collect_imports, walk_runtime

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "naravard_desktop"
LAYERS = ("domain", "language", "storage", "services", "exchange", "reports", "views")
WITHOUT_QT = [f"{PACKAGE}.{layer}*" for layer in LAYERS if layer != "views"]
COMMANDS = [f"{PACKAGE}.commands*", f"{PACKAGE}.cli*", f"{PACKAGE}.__main__"]
COMPOSERS = [f"{PACKAGE}.bench*", f"{PACKAGE}.app*", *COMMANDS]


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_the_layers_below_it(layer):
    above = [f"{PACKAGE}.{name}*" for name in LAYERS[LAYERS.index(layer) + 1 :]]
    rule = archrule(f"{layer} knows nothing of what stands on it").match(f"{PACKAGE}.{layer}*")
    rule.should_not_import(*above, *COMPOSERS).check(PACKAGE)


def test_domain_imports_only_the_standard_library():
    only_standard = imports_only("domain", *sys.stdlib_module_names)
    archrule("domain stands alone").match(f"{PACKAGE}.domain*").should(only_standard).check(PACKAGE)


def test_nothing_below_the_views_knows_qt():
    rule = archrule("work without a window").match(*WITHOUT_QT)
    rule.should_not_import("PySide6*", "shiboken6*", f"{PACKAGE}.qt*").check(PACKAGE)


def test_language_knows_no_database():
    rule = archrule("words, not rows").match(f"{PACKAGE}.language*")
    rule.should_not_import("sqlalchemy*", "sqlcipher3*", "sqlite3*").check(PACKAGE)


def test_views_go_through_services():
    rule = archrule("no SQL in widgets").match(f"{PACKAGE}.views*")
    rule.should_not_import("sqlalchemy*", "sqlcipher3*", "sqlite3*", f"{PACKAGE}.storage*").check(
        PACKAGE, only_direct_imports=True
    )


def test_qt_helpers_know_nothing_of_notes():
    only_qt = imports_only("qt", "assets", "PySide6", "shiboken6", *sys.stdlib_module_names)
    archrule("Qt helpers would serve any program").match(f"{PACKAGE}.qt*").should(only_qt).check(PACKAGE)


def test_only_the_composition_root_and_the_command_line_know_everything():
    rule = archrule("one composition root").match(f"{PACKAGE}*").exclude(*COMPOSERS)
    rule.should_not_import(*COMPOSERS).check(PACKAGE)


def test_an_open_project_does_not_know_what_opened_it():
    rule = archrule("app opens, bench is opened").match(f"{PACKAGE}.bench*")
    rule.should_not_import(f"{PACKAGE}.app*", *COMMANDS).check(PACKAGE)


def test_the_window_does_not_know_the_command_line():
    rule = archrule("the command line may be left out").match(f"{PACKAGE}.app*")
    rule.should_not_import(*COMMANDS).check(PACKAGE)


def test_verbs_work_without_qt():
    rule = archrule("a verb needs no window").match(f"{PACKAGE}.commands*").exclude(f"{PACKAGE}.commands.window")
    rule.should_not_import("PySide6*", "shiboken6*", f"{PACKAGE}.qt*", f"{PACKAGE}.views*").check(PACKAGE)


def test_no_module_imports_itself_in_a_circle():
    graphlib.TopologicalSorter(collect_imports(PACKAGE, walk_runtime)).prepare()


def test_the_window_starts_without_what_only_some_work_needs():
    heavy = {"alembic", "docx", "lxml", "matplotlib", "numpy"}
    assert loaded_by(f"{PACKAGE}.app", f"{PACKAGE}.views.main_window") & heavy == set()


def test_the_command_line_answers_without_qt_or_a_database():
    heavy = {"PySide6", "sqlalchemy", "alembic", "docx", "lxml", "matplotlib", "numpy"}
    assert loaded_by(f"{PACKAGE}.cli") & heavy == set()


def test_no_file_is_longer_than_400_lines():
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert {str(path): lines for path, lines in lengths.items() if lines > 400} == {}


def test_no_function_is_longer_than_60_lines():
    assert [place for path in python_files() for place, lines in functions(path) if lines > 60] == []


def imports_only(*allowed: str):
    """A rule: every direct import is one of *allowed*, top-level names or parts of the package."""

    def imports_only_what_it_may(_module, direct_imports, _all_imports):
        return all(name.removeprefix(f"{PACKAGE}.").split(".")[0] in allowed for name in direct_imports)

    return imports_only_what_it_may


def loaded_by(*modules: str) -> set[str]:
    """Top-level names in ``sys.modules`` of a fresh Python that imports *modules* and nothing else."""
    code = f"import json, sys, {', '.join(modules)}; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return {name.split(".")[0] for name in json.loads(done.stdout)}


def python_files() -> list[Path]:
    folders = (PACKAGE, "tests", "tools", "benchmarks")
    return [*ROOT.glob("*.py"), *(path for folder in folders for path in (ROOT / folder).rglob("*.py"))]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function of a file as ("file:line name", length in lines)."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1
