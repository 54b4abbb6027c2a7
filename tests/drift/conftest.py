"""A database of a test's own."""

from tests.executor.conftest import own_database as own_database
