"""How an operation was answered, as a tree for the terminal."""

from typing import Any

from rich.syntax import Syntax
from rich.text import Text
from rich.tree import Tree


def plan_tree(explained: dict[str, Any]) -> Tree:
    """The plan that ``executor/explain.py`` describes, as a rich tree."""
    count = explained["statements"]
    tree = Tree(Text(f"{count} statement{'' if count == 1 else 's'}", style="bold"))
    for statement in explained["plan"]:
        _statement(tree, statement)
    return tree


def _statement(tree: Tree, statement: dict[str, Any]) -> None:
    head = Text.assemble(
        (statement["agency"], "bold cyan"),
        f" {', '.join(statement['reads'])}  ",
        (_figures(statement), "dim"),
    )
    branch = tree.add(head)
    if statement.get("outOfService"):
        branch.add(Text(statement["outOfService"], style="red"))
    for loan in statement.get("needs", ()):
        what = f"needs {loan['lends']} of {loan['of']} for {loan['to']}"
        found = f"begun from {loan['begunFrom']}"
        keys = "" if loan["keys"] is None else f", {loan['keys']:,} keys"
        lent = branch.add(Text.assemble((what, "yellow"), f"  {found}{keys}"))
        for inner in loan["statements"]:
            _statement(lent, inner)
    branch.add(Syntax(statement["sql"], "sql", word_wrap=True, background_color="default"))
    for inner in statement.get("joins", ()):
        _statement(branch, inner)


def _figures(statement: dict[str, Any]) -> str:
    if not statement["sent"]:
        return "not sent: nothing to look up"
    times = "" if statement["sent"] == 1 else f"sent {statement['sent']} times, "
    rows = f"{statement['rows']:,} row{'' if statement['rows'] == 1 else 's'}"
    return f"{times}{rows}, {statement['milliseconds']:.1f} ms"
