"""Small mistakes, as a careless colleague makes them: every one that a module could hold.

A mistake is one piece of text in place of another. The kinds are those of mutation testing
(comparisons, negations, numbers, words) and those that happen in review: a line, a keyword
argument or an element that was left out, a function that was not called.
"""

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SWAPPED = {
    ast.Eq: "!=", ast.NotEq: "==", ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">",
    ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}  # fmt: skip
LONGEST_WORD = 24
"""Longer texts are messages: their wording is nobody's mistake."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake in one module."""

    path: Path
    kind: str
    start: int
    end: int
    """Offsets in the module's text: what stands between them is replaced."""
    text: str

    def applied(self, source: str) -> str:
        """The module's text with the mistake in it."""
        return source[: self.start] + self.text + source[self.end :]

    def line(self, source: str) -> int:
        return source.count("\n", 0, self.start) + 1

    def __str__(self) -> str:
        source = self.path.read_text("utf-8")
        was = " ".join(source[self.start : self.end].split())
        return f"{self.path}:{self.line(source)} {self.kind}: {was or '-'} -> {self.text or '-'}"


def mutants(path: Path) -> list[Mutant]:
    """All mistakes that the module at ``path`` could hold and still be Python, in its order."""
    source = path.read_text("utf-8")
    found = _Finder(path, source).found
    return [one for one in found if _compiles(one.applied(source))]


def _compiles(source: str) -> bool:
    with warnings.catch_warnings(action="ignore", category=SyntaxWarning):
        try:
            compile(source, "mutant", "exec")
        except SyntaxError:
            return False
    return True


class _Finder(ast.NodeVisitor):
    """Walks a module; annotations, decorators, imports and docstrings are left alone."""

    def __init__(self, path: Path, source: str) -> None:
        self.found: list[Mutant] = []
        self._path = path
        self._source = source
        # Columns of the syntax tree count bytes; lines with other letters are put right.
        self._lines = source.splitlines(keepends=True)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))
        self.visit(ast.parse(source))

    def visit(self, node: ast.AST) -> None:
        for kind, start, end, text in self._of(node):
            self.found.append(Mutant(self._path, kind, start, end, text))
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "decorator_list", "bases", "type_params"):
                continue
            children = value if isinstance(value, list) else [value]
            if name == "body" and children and _is_docstring(children[0]):
                children = children[1:]
            for child in children:
                if isinstance(child, ast.AST) and not isinstance(
                    child, ast.Import | ast.ImportFrom | ast.JoinedStr
                ):
                    self.visit(child)

    def _of(self, node: ast.AST) -> Iterator[tuple[str, int, int, str]]:
        match node:
            case ast.Compare(left=left, ops=[operator], comparators=[right]):
                yield (
                    "comparison", self._end(left), self._start(right),
                    f" {SWAPPED[type(operator)]} ",
                )  # fmt: skip
            case ast.BoolOp(op=operator, values=[first, second, *_]):
                word = " or " if isinstance(operator, ast.And) else " and "
                yield "and/or", self._end(first), self._start(second), word
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
                yield "condition", *self._span(test), f"not ({self._text(test)})"
            case ast.Constant(value=bool() as value):
                yield "truth", *self._span(node), str(not value)
            case ast.Constant(value=int() as value):
                yield "number", *self._span(node), str(value + 1)
            case ast.Constant(value=str() as value) if 0 < len(value) <= LONGEST_WORD:
                if " " not in value.strip():
                    yield "word", *self._span(node), repr(f"{value}x")
            case ast.Expr(value=ast.Call() | ast.Await()) | ast.AugAssign() | ast.Raise():
                yield "line", *self._span(node), "pass"
            case ast.Continue() | ast.Break():
                yield "line", *self._span(node), "pass"
            case ast.Call(args=args, keywords=keywords):
                for keyword in keywords:
                    if keyword.arg:
                        yield "argument", *self._with_comma(keyword), ""
                if len(args) == 1 and not keywords and not isinstance(args[0], ast.Starred):
                    yield "call", *self._span(node), self._text(args[0])
            case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
                if len(elements) > 1 and not isinstance(getattr(node, "ctx", None), ast.Store):
                    for element in elements:
                        yield "element", *self._with_comma(element), ""
            case ast.comprehension(ifs=[test]):
                yield "condition", *self._span(test), f"not ({self._text(test)})"

    def _start(self, node: ast.AST) -> int:
        return self._offset(node.lineno, node.col_offset)  # type: ignore[attr-defined]

    def _end(self, node: ast.AST) -> int:
        return self._offset(node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + len(self._lines[line - 1].encode()[:column].decode())

    def _span(self, node: ast.AST) -> tuple[int, int]:
        return self._start(node), self._end(node)

    def _text(self, node: ast.AST) -> str:
        return self._source[self._start(node) : self._end(node)]

    def _with_comma(self, node: ast.AST) -> tuple[int, int]:
        """From the node to the comma behind it, or from the one before it where none follows."""
        start, end = self._span(node)
        rest = self._source[end:]
        if rest.lstrip().startswith(","):
            return start, end + rest.index(",") + 1
        before = self._source[:start].rstrip()
        return (len(before) - 1, end) if before.endswith(",") else (start, end)


def _is_docstring(node: object) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
