"""Requests that were made to bring a gateway down, and what has to come of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

TOO_EXPENSIVE = "QUERY_TOO_EXPENSIVE"


@dataclass(frozen=True, slots=True)
class Attack:
    """One request over the demo city."""

    name: str
    query: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    code: str | None = None
    """Of the error that it is refused with; None: it is answered."""
    operation: str | None = None

    def again(self, turn: int) -> dict[str, Any]:
        """The request's JSON, never sent before: what is kept of the others does not help."""
        return self.body() | {"query": f"{self.query}#{turn}"}

    def body(self) -> dict[str, Any]:
        """The request's JSON."""
        return {
            "query": self.query,
            "variables": dict(self.variables),
            "operationName": self.operation,
        }


def aliases(number: int, entry: str) -> str:
    """A selection set with an entry under many names."""
    return "{" + " ".join(f"a{at}:{entry}" for at in range(number)) + "}"


def _levels(limit: int, number: int) -> str:
    """Residents of the village of residents of the village of ..."""
    query = "nik"
    for _ in range(number):
        query = f"nik desa{{penduduk(limit:{limit}){{{query}}}}}"
    return f"{{desa{{penduduk(limit:{limit}){{{query}}}}}}}"


def _families(limit: int, number: int, query: str = "nik") -> str:
    """Members of the family of members of the family of ...: all in one database."""
    for _ in range(number):
        query = f"keluarga{{anggota(limit:{limit}){{{query}}}}}"
    return f"{{dispendukcapil{{penduduk(limit:{limit}){{{query}}}}}}}"


CONDITIONS = {"w": {"or": [{"nama": {"eq": f"Desa {at}"}} for at in range(490)]}}
BY_FILTER = "query($w:DesaFilter)"
PEOPLE = "dispendukcapil{penduduk(limit:10000){%s}}"
TYPES = "__schema{types{name fields{name args{name type{name}}}}}"


def _conditions(number: int) -> Attack:
    query = BY_FILTER + aliases(number, "desa(where:$w){kode}")
    code = TOO_EXPENSIVE if number > 2 else None
    return Attack(f"490 conditions x {number}", query, CONDITIONS, code)


ATTACKS: Sequence[Attack] = [
    Attack("three levels across databases", _levels(10_000, 2), code=TOO_EXPENSIVE),
    Attack("two levels across databases", _levels(10_000, 1), code=TOO_EXPENSIVE),
    Attack("four levels across databases of 60", _levels(60, 3), code=TOO_EXPENSIVE),
    Attack("two levels within a database", _families(10_000, 1)),
    Attack("three levels within a database", _families(10_000, 2)),
    Attack("four levels within a database", _families(10_000, 3)),
    Attack(
        "four levels within a database, more of each row",
        _families(10_000, 3, "nik nama tanggalLahir pekerjaan hubungan"),
        code=TOO_EXPENSIVE,
    ),
    *map(_conditions, (1, 2, 20, 100)),
    Attack(
        "computed fields x 20",
        aliases(20, PEOPLE % "nik umur isiNik{wajar perempuan}"),
        code=TOO_EXPENSIVE,
    ),
    Attack(
        "computed fields, nothing of them asked, x 20",
        aliases(20, PEOPLE % "nik umur isiNik{__typename}"),
        code=TOO_EXPENSIVE,
    ),
    Attack("computed fields x 2", aliases(2, PEOPLE % "nik umur isiNik{wajar perempuan}")),
    Attack(
        "900 operations x 700 fragments",
        " ".join(f"query Q{at}{{...F}}" for at in range(900))
        + " ".join(f"fragment F{at} on Query{{desa{{kode}}}}" for at in range(700))
        + "fragment F on Query{" + " ".join(f"...F{at}" for at in range(700)) + "}",
        code=TOO_EXPENSIVE,
        operation="Q1",
    ),
    Attack(
        "46,000 keys x 100",
        "query($k:[ID!])" + aliases(100, "desa(where:{kode:{in:$k}}){kode}"),
        {"k": [f"35.79.01.{at:05}" for at in range(46_000)]},
        TOO_EXPENSIVE,
    ),
    Attack(
        "46,000 keys x 2",
        "query($k:[ID!])" + aliases(2, "desa(where:{kode:{in:$k}}){kode}"),
        {"k": [f"35.79.01.{at:05}" for at in range(46_000)]},
    ),
    Attack(
        "330,000 integers x 20",
        "query($k:[Year!]){bkad" + aliases(20, "subKegiatan(where:{tahun:{in:$k}}){pagu}") + "}",
        {"k": [at % 100 for at in range(330_000)]},
        TOO_EXPENSIVE,
    ),
    Attack(
        "100,000 integers",
        "query($k:[Year!]){bkad{subKegiatan(where:{tahun:{in:$k}}){pagu}}}",
        {"k": [at % 9999 for at in range(99_000)]},
    ),
    Attack(
        "900 variables x 900",
        "query(" + " ".join(f"$v{at}:ID!" for at in range(900)) + ")"
        + "{" + " ".join(f"a{at}:desaByKey(kode:$v{at}){{kode}}" for at in range(900)) + "}",
        {f"v{at}": str(at) for at in range(900)},
        TOO_EXPENSIVE,
    ),
    Attack(
        "190 variables x 190",
        "query(" + " ".join(f"$v{at}:ID!" for at in range(190)) + ")"
        + "{" + " ".join(f"a{at}:desaByKey(kode:$v{at}){{kode}}" for at in range(190)) + "}",
        {f"v{at}": str(at) for at in range(190)},
    ),
    Attack("introspection x 100", aliases(100, TYPES), code=TOO_EXPENSIVE),
    Attack("introspection x 5", aliases(5, TYPES)),
    Attack(
        "9,000 unknown directives",
        "{desa{kode" + "@a" * 9_000 + "}}",
        code=TOO_EXPENSIVE,
    ),
    Attack("490 unknown directives", "{desa{kode" + "@a" * 490 + "}}",
           code="GRAPHQL_VALIDATION_FAILED"),
    Attack(
        "200 x (iContains or iContains)",
        aliases(200, 'desa(where:{or:[{nama:{iContains:"a"}}{nama:{iContains:"b"}}]}){kode}'),
    ),
    Attack(
        "950 equal fragments",
        "{desa{" + " ".join(f"...F{at}" for at in range(950)) + "}}"
        + " ".join(f"fragment F{at} on Desa{{nama}}" for at in range(950)),
        code=TOO_EXPENSIVE,
    ),
    Attack(
        "190 equal fragments",
        "{desa{" + " ".join(f"...F{at}" for at in range(190)) + "}}"
        + " ".join(f"fragment F{at} on Desa{{nama}}" for at in range(190)),
    ),
    Attack(
        "300 views",
        aliases(300, 'desaProfil(kode:"35.79.01.1001"){nama penduduk desa{kode}}'),
        code=TOO_EXPENSIVE,
    ),
    Attack("100 views", aliases(100, 'desaProfil(kode:"35.79.01.1001"){nama penduduk desa{kode}}')),
    Attack("600 root fields", aliases(600, "desa{kode nama}"), code=TOO_EXPENSIVE),
    Attack("200 root fields", aliases(200, "desa{kode nama}")),
    Attack(
        "600 times one field",
        "{" + "desa{kode nama}" * 600 + "}",
        code=TOO_EXPENSIVE,
    ),
    Attack("100 times one field", "{" + "desa{kode nama}" * 100 + "}"),
    Attack(
        "600 times one field in inline fragments",
        "{" + "...{desa{kode nama}}" * 600 + "}",
        code=TOO_EXPENSIVE,
    ),
    Attack(
        "groups by another database's key",
        "{dinkes{kunjunganGroup(by:[{penduduk:{nik:true}}] limit:10000){key{penduduk{nik}}count}}}",
    ),
    Attack("global ids x 20", aliases(20, PEOPLE % "id nik nama")),
    Attack("10,000 residents x 20", aliases(20, PEOPLE % "nik nama tanggalLahir pekerjaan")),
    Attack(
        "a page of 10,000 x 10",
        aliases(
            10, "dispendukcapil{pendudukConnection(first:10000){edges{cursor node{nik nama}}}}"
        ),
    ),
]  # fmt: skip
