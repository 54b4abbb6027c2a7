"""A source's URL, read."""

import ssl

from batu_graph.connectors.location import parse_location


def test_a_plain_url():
    at = parse_location("postgresql://pembaca@db.batukota.go.id/siak")
    assert (at.host, at.port, at.database, at.user, at.password, at.tls) == (
        "db.batukota.go.id", None, "siak", "pembaca", None, "prefer",
    )  # fmt: skip


def test_user_password_and_database_are_percent_decoded():
    at = parse_location("mysql://a%40b:p%2Fw%3A%25%C3%A9@h:3307/sim%20pus")
    assert (at.user, at.password, at.port, at.database) == ("a@b", "p/w:%é", 3307, "sim pus")


def test_an_ipv6_host_stands_in_brackets():
    at = parse_location("mysql+asyncmy://u:p@[2001:db8::7]:3306/x")
    assert (at.host, at.port) == ("2001:db8::7", 3306)


def test_options_choose_socket_and_encryption():
    at = parse_location("postgresql:///siak?socket=/var/run/postgresql&ssl=true")
    assert (at.socket, at.tls) == ("/var/run/postgresql", "require")
    assert parse_location("postgresql://h/x?sslmode=disable").tls == "disable"


def test_each_mode_of_encryption_checks_what_its_name_says():
    def context(mode: str) -> ssl.SSLContext | None:
        return parse_location(f"mysql://h/x?sslmode={mode}").tls_context()

    assert context("disable") is None
    assert context("require").verify_mode is ssl.CERT_NONE
    assert context("verify-ca").verify_mode is ssl.CERT_REQUIRED
    assert not context("verify-ca").check_hostname
    assert context("verify-full").check_hostname


def test_the_password_is_not_in_the_repr():
    assert "rahasia" not in repr(parse_location("mysql://u:rahasia@h/x"))
