"""Every column type of every engine: its order, cursors, filters, groups and shown values agree."""

import pytest

pytest.register_assert_rewrite("tests.column_types.walk")
