"""What clients write, as the scalars read it: the same on every Python."""

from datetime import datetime, time, timedelta, timezone

import pytest
from graphql import GraphQLError

from batu_graph.schema.scalars import SCALARS
from batu_graph.types import Scalar

JAKARTA = timezone(timedelta(hours=7))


@pytest.mark.parametrize(
    ("scalar", "text", "value"),
    [
        (Scalar.TIME, "08:30", time(8, 30)),
        (Scalar.TIME, "23:59:59.999999", time(23, 59, 59, 999999)),
        (Scalar.DATE_TIME, "2020-12-31T00:00:00+07:00", datetime(2020, 12, 31, tzinfo=JAKARTA)),
        (Scalar.DATE_TIME, "0001-01-01T00:00:00+07:00", datetime(1, 1, 1, tzinfo=JAKARTA)),
        (Scalar.DATE_TIME, "20200101T08:30:00+07:00", None),
        (Scalar.DATE_TIME, "2020-01-01", None),
        *(
            (Scalar.TIME, text, None)
            for text in ("24:00", "24:00:00", "24:00:00.0", "8:30", "0830")
        ),
        *(
            (Scalar.DATE_TIME, f"2020-12-31{text}+07:00", None)
            for text in ("T24:00:00", "T24:00", "T24", "T240000", " 24:00:00", "T25:00:00")
        ),
    ],
)
def test_a_text_is_a_moment_or_refused(
    scalar: Scalar, text: str, value: time | datetime | None
) -> None:
    if value is None:
        with pytest.raises(GraphQLError, match="cannot represent"):
            SCALARS[scalar].coerce_input_value(text)
    else:
        assert SCALARS[scalar].coerce_input_value(text) == value
