"""Finds every text in the program that has a translation. Qt's lupdate would miss half of them: it knows neither the
sentences of errors nor functions of one's own that translate, and it loses the class after a nested one.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree

PACKAGE = "naravard_desktop"
ERROR, WORDING = "UserError", "Wording"
ERRORS = "errors"
"""The context of error sentences."""

_SWEDISH_ONLY = ("commands", "cli.py")  # the command line speaks Swedish


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate; *plural* when it has a form for one and a form for any other number."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def find_texts(root: Path) -> dict[Text, set[str]]:
    """Return each text in the forms and modules of the repository at *root*, and the files that it stands in.

    Raises:
        SyntaxError: something is translated, or said by an error, that isn't known before the program runs.
    """
    found: dict[Text, set[str]] = defaultdict(set)
    for path in sorted((root / "ui").glob("*.ui")):
        for text in _of_form(path):
            found[text].add(path.name)
    modules = _modules(root / PACKAGE)
    errors = _error_classes(modules.values()) | {WORDING}
    makers = {path: dict(_error_makers(tree, errors)) for path, tree in modules.items()}
    public = {name: place for each in makers.values() for name, place in each.items() if not name.startswith("_")}
    for path, tree in modules.items():
        marks = _Marks(path, _translating_functions(tree))
        marks.visit(tree)
        said_by = dict.fromkeys(errors, 0) | public | makers[path]
        sentences = (Text(ERRORS, sentence) for sentence in _sentences(path, tree, said_by))
        for text in (*marks.found, *sentences):
            found[text].add(path.relative_to(root / PACKAGE).as_posix())
    return dict(found)


def _of_form(path: Path) -> Iterator[Text]:
    form = ElementTree.parse(path).getroot()
    for string in form.iter("string"):
        if string.text and string.get("notr") != "true":
            yield Text(form.findtext("class", ""), string.text, string.get("comment", ""))


def _modules(package: Path) -> dict[Path, ast.Module]:
    paths = sorted(path for path in package.rglob("*.py") if path.relative_to(package).parts[0] not in _SWEDISH_ONLY)
    return {path: ast.parse(path.read_bytes(), str(path)) for path in paths}


# --- tr() and its like ---


@dataclass
class _Marks(ast.NodeVisitor):
    """Collects what a module translates or marks for translation.

    Attributes:
        functions: functions of the module that translate their first argument, and the context each does it in.
    """

    path: Path
    functions: Mapping[str, str]
    found: list[Text] = field(default_factory=list)
    _classes: list[str] = field(default_factory=list)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called, arguments = _called(node), node.args
        if called == "tr" and self._classes and arguments:
            self._add(self._classes[-1], *arguments)
        elif called in self.functions and arguments:
            source, *number = arguments
            self._add(self.functions[called], source, None, *number)
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(arguments) >= 2:
            context, *rest = arguments
            if isinstance(context, ast.Constant) and isinstance(context.value, str):
                self._add(context.value, *rest)

    def _add(
        self, context: str, source: ast.expr, comment: ast.expr | None = None, number: ast.expr | None = None
    ) -> None:
        said = comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""
        for text in self._literals(source):
            self.found.append(Text(context, text, said, plural=number is not None))

    def _literals(self, node: ast.expr) -> Iterator[str]:
        """Yield the texts that *node* may be; those of a variable have to be marked where they stand."""
        if isinstance(node, ast.IfExp):
            yield from self._literals(node.body)
            yield from self._literals(node.orelse)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            _refuse(self.path, node, "a text to translate is a literal; fill in its fields afterwards")


def _refuse(path: Path, node: ast.expr, reason: str) -> NoReturn:
    raise SyntaxError(reason, (str(path), node.lineno, node.col_offset + 1, None))


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _translating_functions(tree: ast.Module) -> dict[str, str]:
    """Return the functions that do no more than translate their first argument → the context they do it in."""
    found: dict[str, str] = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.args.args:
            for node in ast.walk(function):
                match node:
                    case ast.Call(args=[ast.Constant(value=str(context)), ast.Name(id=name), *_]) if (
                        _called(node) == "translate" and name == function.args.args[0].arg
                    ):
                        found[function.name] = context
    return found


# --- the sentences of errors ---


def _error_classes(modules: Iterable[ast.Module]) -> set[str]:
    """Return the names of `UserError` and all that derive from it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in modules
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {ERROR}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _error_makers(tree: ast.Module, errors: set[str]) -> Iterator[tuple[str, int]]:
    """Yield the functions that make an error of a sentence they're given, and which of their arguments it is."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            given = [argument.arg for argument in function.args.args if argument.arg != "self"]
            for node in ast.walk(function):
                match node:
                    case ast.Call(args=[ast.Name(id=name), *_]) if _called(node) in errors and name in given:
                        yield function.name, given.index(name)


def _sentences(path: Path, tree: ast.Module, said_by: Mapping[str, int]) -> Iterator[str]:
    """Yield the sentences that errors may be given; *said_by* tells which argument of what is one."""
    bound = _bindings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            place = said_by.get(_called(node))
            if _called(node) in bound and said_by.keys() & _names(_origins(node.func, bound)):
                place = 0  # an error chosen from a table
            if place is not None and place < len(node.args):
                yield from _known_sentences(path, node.args[place], bound)


def _known_sentences(path: Path, given: ast.expr, bound: Mapping[str, list[ast.expr]]) -> Iterator[str]:
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        yield given.value
        return
    sentences = [text for text in _texts(_origins(given, bound)) if _is_sentence(text)]
    handed_on = isinstance(given, ast.Name) and given.id not in bound
    if not sentences and not handed_on:
        _refuse(path, given, "the sentence of an error is a literal; fill in its fields afterwards")
    yield from sentences


def _bindings(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """Return each variable and what it may stand for, and as ``name()`` each function and what it may return."""
    bound: dict[str, list[ast.expr]] = defaultdict(list)
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                names = _names(targets)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                names = _names([target])
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                names = _names([target])
            case ast.FunctionDef():
                bound[f"{node.name}()"] += [
                    each.value for each in ast.walk(node) if isinstance(each, ast.Return) and each.value
                ]
                continue
            case _:
                continue
        for name in names:
            bound[name].append(value)
    return bound


def _origins(node: ast.expr, bound: Mapping[str, list[ast.expr]]) -> list[ast.expr]:
    """Return *node* and every expression that its value may come from."""
    found, waiting = list[ast.expr](), [node]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.append(each)
            names = _names([each])
            waiting += [origin for name in names for key in (name, f"{name}()") for origin in bound.get(key, ())]
    return found


def _names(nodes: list[ast.expr]) -> set[str]:
    return {each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name)}


def _texts(nodes: list[ast.expr]) -> set[str]:
    constants = (each for node in nodes for each in ast.walk(node) if isinstance(each, ast.Constant))
    return {each.value for each in constants if isinstance(each.value, str)}


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "?", "}")) and re.search(r"\w \w", text) is not None
