"""The connector for a source."""

from datetime import timedelta

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Connector
from batu_graph.connectors.mysql import mysql_connector
from batu_graph.connectors.postgresql import PostgresConnector
from batu_graph.connectors.profiles import parse_server
from batu_graph.connectors.sqlite import SqliteConnector
from batu_graph.types import Engine

__all__ = ["open_connector", "parse_server"]


def open_connector(source: Source, city_offset: timedelta) -> Connector:
    """A connector that opens its first session at the first statement.

    Args:
        city_offset: the city's zone, in which the sessions print moments that carry a zone.

    Raises:
        ValueError: the source's URL or ``server`` cannot be used; the text says why, without the
            URL.
    """
    match source.engine:
        case Engine.POSTGRESQL:
            return PostgresConnector(source, city_offset)
        case Engine.MYSQL:
            return mysql_connector(source, city_offset)
        case Engine.SQLITE:
            return SqliteConnector(source)
