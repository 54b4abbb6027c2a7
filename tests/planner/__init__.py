"""Plans and the SQL in them, without a database."""
