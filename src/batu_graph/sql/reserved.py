"""Words that must be quoted as names, beyond those that SQLAlchemy knows of each engine.

Found by naming tables and columns after every keyword that PostgreSQL (``pg_get_keywords()``),
MariaDB and MySQL (``information_schema.keywords``) and SQLite list. A name that is quoted for
nothing works too.
"""

from sqlalchemy.engine.interfaces import Dialect

_MORE = {
    *("collation", "concurrently", "current_role", "do_domain_ids", "external", "false"),
    *("delete_domain_id", "master_demote_to_replica", "master_demote_to_slave"),
    *("ignore_domain_ids", "lateral", "library", "nothing", "offset", "page_checksum"),
    *("parse_vcol_expr", "portion", "ref_system_id", "returning", "session_user"),
    *("stats_auto_recalc", "stats_persistent", "stats_sample_pages", "tablesample", "true"),
}


def quoting_more(compiler: Dialect) -> Dialect:
    """The same dialect, now quoting these words too."""
    preparer = compiler.identifier_preparer
    preparer.reserved_words = preparer.reserved_words | _MORE
    return compiler
