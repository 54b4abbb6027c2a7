"""Whether SQLite's parser goes as deep as a statement is nested."""

import sqlite3
from contextlib import closing

OVERFLOW = "parser stack overflow"
"""What SQLite before 3.46 says where more than 100 symbols wait for their end (``YYSTACKDEPTH``);
no count of levels tells when."""


def goes_as_deep(text: str) -> bool:
    """Whether a statement can be parsed by the library in this process, which will run it.

    It needs no table for that: the names are looked at after the last symbol.
    """
    with closing(sqlite3.connect(":memory:")) as parser:
        try:
            parser.execute(f"EXPLAIN {text}")
        except sqlite3.OperationalError as error:
            return OVERFLOW not in str(error)
        except sqlite3.ProgrammingError:  # parsed, and values are missing
            return True
    return True
