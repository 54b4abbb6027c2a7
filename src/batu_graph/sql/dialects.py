"""The dialect of each engine."""

from batu_graph.sql.dialect import Dialect
from batu_graph.sql.mysql import Mysql
from batu_graph.sql.postgresql import Postgresql
from batu_graph.sql.sqlite import Sqlite
from batu_graph.types import Engine

DIALECTS: dict[Engine, type[Dialect]] = {
    Engine.POSTGRESQL: Postgresql,
    Engine.MYSQL: Mysql,
    Engine.SQLITE: Sqlite,
}
