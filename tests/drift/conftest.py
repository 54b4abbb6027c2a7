"""A database of a test's own."""

from tests.own_database import own_database as own_database
