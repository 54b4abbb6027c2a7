"""Whatever people have made of a file, and whatever has become of its database: an update adds what
is new, hidden, marks what is gone, and leaves every other byte alone."""

import re
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from batu_graph.config.loader import load_catalogue
from batu_graph.onboarding.drafting.draft import ReservedNames
from batu_graph.onboarding.drafting.file import Choices, Identity, draft_file
from batu_graph.onboarding.merge import Live
from batu_graph.onboarding.reading.database import Column, Database, ForeignKey, Kind, Table
from batu_graph.onboarding.reading.reflect import Wanted
from batu_graph.onboarding.update import Updated, update
from batu_graph.onboarding.writing.splice import plain
from batu_graph.onboarding.writing.write import file_text
from batu_graph.types import Engine

CITY = "city: Kota\nagencies: [{code: '1', name: A, abbreviation: A, valid_from: 2017-01-01}]\n"
TYPES = st.sampled_from(["int(11)", "varchar(60)", "date", "decimal(12,2)", "char(16)", "text"])
NAMES = st.sampled_from(
    ["kode", "nama", "nik", "Tgl Lahir", "1", "and", "kd_desa", "luas", "ket", "status", "x_y", "é"]
)
TABLE_NAMES = st.sampled_from(
    ["tb_desa", "m_desa", "Order Details", "pasien", "2020", "v_unit", "log"]
)
COMMENTS = st.sampled_from(["", "  # dilihat Bu Sri", "   ", "  # {a: b}, [c]"])


@st.composite
def tables(draw: st.DrawFn, name: str) -> Table:
    columns = draw(st.dictionaries(NAMES, TYPES, min_size=1, max_size=5))
    made = [Column("id", "int(11)", nullable=False)]
    made += [Column(column, declared) for column, declared in columns.items() if column != "id"]
    key = ("id",) if draw(st.booleans()) else ()
    return Table(None, name, Kind.TABLE, tuple(made), key, rows=10)


@st.composite
def databases(draw: st.DrawFn) -> Database:
    names = draw(st.lists(TABLE_NAMES, min_size=1, max_size=4, unique=True))
    made = [draw(tables(name)) for name in names]
    keyed = [table for table in made if table.primary_key]
    related = []
    for table in made:
        if keyed and draw(st.booleans()):
            far = draw(st.sampled_from(keyed))
            link = ForeignKey((table.columns[-1].name,), None, far.name, ("id",))
            numeric = table.columns[-1].declared == "int(11)"
            table = replace(table, foreign_keys=(link,) if numeric else ())
        related.append(table)
    return Database(Engine.MYSQL, tuple(sorted(related, key=lambda table: table.name)))


def live(database: Database, text: str | None = None) -> Live:
    own = tuple(plain(yaml.compose(text))["entities"]) if text else ()
    choices = Choices(taken=ReservedNames(types=own))
    draft = draft_file(database, Identity("1", "a", "sqlite:///a.db"), choices)
    return Live(database, draft, Wanted())


def updated(text: str, database: Database) -> Updated:
    return update(text, "a", live(database, text), date(2026, 11, 25))


@st.composite
def edited(draw: st.DrawFn, database: Database) -> str:
    """The file of a database after people have been at it."""
    lines = file_text(live(database).draft).splitlines()
    made = []
    renamed: list[str] = []
    for line in lines:
        if not line.startswith("   "):
            renamed = []  # another entity
        if line.startswith("      ") and "  # " in line and draw(st.booleans()):
            line = line.partition("  # ")[0] + draw(COMMENTS)
        # A key's new name would have to come into other tables' relations too.
        renamable = "column:" in line and "column: id," not in line
        if line.startswith("      ") and renamable and draw(st.integers(0, 4)) == 0:
            head, _, rest = line.strip().partition(": ")
            line = f"      {head}Baru: {rest}"
            renamed.append(head)
        for name in renamed:  # whoever renames a field renames it in its relations too
            line = re.sub(rf"(on: {{.*?){re.escape(name)}: ", rf"\1{name}Baru: ", line)
        made.append(line)
        if line and draw(st.integers(0, 5)) == 0:
            made.append(draw(st.sampled_from(["", "# catatan", "      # menjorok", "   "])))
    return "\n".join(made) + draw(st.sampled_from(["", "\n", "\n\n# akhir\n"]))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_an_update_only_adds_and_marks(data: st.DataObject) -> None:
    before, after = data.draw(databases()), data.draw(databases())
    text = data.draw(edited(before))
    found = updated(text, after)
    # Nothing but insertions, except where a mark is taken out; there is none here yet.
    remaining = iter(found.text)
    assert all(any(one == other for other in remaining) for one in text)
    entities = plain(yaml.compose(found.text))["entities"]
    old = plain(yaml.compose(text))["entities"]
    for new in found.changes.fields:
        assert entities[new.entity]["fields"][new.field.name]["expose"] == "false"
    for made in found.changes.entities:
        assert all(one["expose"] == "false" for one in entities[made.name]["fields"].values())
    for name, entity in old.items():
        for field, one in (entity["fields"] or {}).items():
            now = entities[name]["fields"][field]
            assert {key: value for key, value in now.items() if key != "vanished"} == one
    # Every column of the database stands somewhere, and what stands and is gone is marked.
    by_table = {entity["table"]: entity for entity in entities.values()}
    for table in after.tables:
        columns = {one.get("column", f) for f, one in by_table[table.name]["fields"].items()}
        assert {column.name for column in table.columns} <= columns
    gone = {table.name for table in before.tables} - {table.name for table in after.tables}
    assert {t for t, e in by_table.items() if e.get("vanished") == "true"} == gone


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_second_update_changes_nothing(data: st.DataObject) -> None:
    before, after = data.draw(databases()), data.draw(databases())
    once = updated(data.draw(edited(before)), after).text
    assert updated(once, after).text == once


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_without_a_change_not_a_byte_is_another(data: st.DataObject) -> None:
    database = data.draw(databases())
    text = data.draw(edited(database))
    assert updated(text, database).text == text


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_updated_catalogue_loads(data: st.DataObject) -> None:
    before, after = data.draw(databases()), data.draw(databases())
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "agencies").mkdir()
        (folder / "city.yaml").write_text(CITY)
        text = updated(file_text(live(before).draft), after).text
        (folder / "agencies/a.yaml").write_text(text, "utf-8")
        catalogue = load_catalogue(folder, {})
    tables = {entity.table for entity in catalogue.entities.values()}
    assert tables == {table.name for table in after.tables}
