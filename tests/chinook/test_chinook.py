"""What crosses three databases gives exactly the rows of one SQL join over the single file."""

import sqlite3
from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

INVOICES = """{
  billing {
    invoice(limit: 1000) {
      invoiceId
      invoiceDate
      billingCity
      total
      customer {
        firstName
        lastName
        company
        supportRep { lastName title hireDate boss { lastName } }
      }
    }
  }
}"""
INVOICES_SQL = """
SELECT i.InvoiceId, i.InvoiceDate, i.BillingCity, i.Total, c.FirstName, c.LastName, c.Company,
       e.LastName, e.Title, e.HireDate, b.LastName
FROM Invoice i
LEFT JOIN Customer c ON c.CustomerId = i.CustomerId
LEFT JOIN Employee e ON e.EmployeeId = c.SupportRepId
LEFT JOIN Employee b ON b.EmployeeId = e.ReportsTo
ORDER BY i.InvoiceId
"""
PURCHASES = """{
  sales {
    customer {
      customerId
      email
      invoices {
        invoiceId
        lines {
          invoiceLineId
          quantity
          unitPrice
          track { name composer milliseconds bytes album { title artist { name } } }
        }
      }
    }
  }
}"""
PURCHASES_SQL = """
SELECT c.CustomerId, c.Email, i.InvoiceId, l.InvoiceLineId, l.Quantity, l.UnitPrice,
       t.Name, t.Composer, t.Milliseconds, t.Bytes, a.Title, r.Name
FROM Customer c
JOIN Invoice i ON i.CustomerId = c.CustomerId
JOIN InvoiceLine l ON l.InvoiceId = i.InvoiceId
JOIN Track t ON t.TrackId = l.TrackId
JOIN Album a ON a.AlbumId = t.AlbumId
JOIN Artist r ON r.ArtistId = a.ArtistId
ORDER BY c.CustomerId, i.InvoiceId, l.InvoiceLineId
"""
ARTISTS = """{
  music {
    artist(limit: 300) {
      name
      albums { title tracks { trackId lines { invoice { invoiceId customer { lastName } } } } }
    }
  }
}"""
ARTISTS_SQL = """
SELECT r.Name, a.Title, t.TrackId, i.InvoiceId, c.LastName
FROM Artist r
JOIN Album a ON a.ArtistId = r.ArtistId
JOIN Track t ON t.AlbumId = a.AlbumId
JOIN InvoiceLine l ON l.TrackId = t.TrackId
JOIN Invoice i ON i.InvoiceId = l.InvoiceId
JOIN Customer c ON c.CustomerId = i.CustomerId
ORDER BY r.ArtistId, a.AlbumId, t.TrackId, l.InvoiceLineId
"""

ways = pytest.mark.parametrize("way", ["documents", "rows"])


async def ask(gateway: Gateway, query: str) -> Any:
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    assert "errors" not in body, body["errors"]
    return body["data"]


def utc(text: str) -> str:
    return text.replace(" ", "T") + "+00:00"


@ways
async def test_invoice_customer_support_representative(
    way: str, chinook_gateways: dict[str, Gateway], whole_chinook: sqlite3.Connection
) -> None:
    data = await ask(chinook_gateways[way], INVOICES)
    got = [
        (
            invoice["invoiceId"], invoice["invoiceDate"], invoice["billingCity"], invoice["total"],
            customer["firstName"], customer["lastName"], customer["company"],
            rep["lastName"], rep["title"], rep["hireDate"], rep["boss"]["lastName"],
        )
        for invoice in data["billing"]["invoice"]
        for customer in [invoice["customer"]]
        for rep in [customer["supportRep"]]
    ]  # fmt: skip
    expected = [
        (row[0], utc(row[1]), row[2], f"{row[3]:.2f}", *row[4:9], utc(row[9]), row[10])
        for row in whole_chinook.execute(INVOICES_SQL)
    ]
    assert got == expected
    assert len(got) == 412


@ways
async def test_customer_invoices_lines_track_album_artist(
    way: str, chinook_gateways: dict[str, Gateway], whole_chinook: sqlite3.Connection
) -> None:
    data = await ask(chinook_gateways[way], PURCHASES)
    got = [
        (
            customer["customerId"], customer["email"], invoice["invoiceId"],
            line["invoiceLineId"], line["quantity"], line["unitPrice"],
            track["name"], track["composer"], track["milliseconds"], track["bytes"],
            track["album"]["title"], track["album"]["artist"]["name"],
        )
        for customer in data["sales"]["customer"]
        for invoice in customer["invoices"]
        for line in invoice["lines"]
        for track in [line["track"]]
    ]  # fmt: skip
    expected = [
        (*row[:5], f"{row[5]:.2f}", *row[6:]) for row in whole_chinook.execute(PURCHASES_SQL)
    ]
    assert got == expected
    assert len(got) == 2240


@ways
async def test_the_other_way_round_from_the_artists_to_who_bought_them(
    way: str, chinook_gateways: dict[str, Gateway], whole_chinook: sqlite3.Connection
) -> None:
    data = await ask(chinook_gateways[way], ARTISTS)
    got = [
        (
            artist["name"], album["title"], track["trackId"],
            line["invoice"]["invoiceId"], line["invoice"]["customer"]["lastName"],
        )
        for artist in data["music"]["artist"]
        for album in artist["albums"]
        for track in album["tracks"]
        for line in track["lines"]
    ]  # fmt: skip
    assert got == [tuple(row) for row in whole_chinook.execute(ARTISTS_SQL)]
    assert len(got) == 2240


async def test_both_ways_give_the_same_bytes(chinook_gateways: dict[str, Gateway]) -> None:
    for query in (INVOICES, PURCHASES, ARTISTS):
        answers = [await one.answer(GraphQLRequest(query)) for one in chinook_gateways.values()]
        assert answers[0].body == answers[1].body
