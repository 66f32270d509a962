"""Claims that nobody has repeated or replaced for years, counted to the newest article of the build."""

import pytest

from tradelines.building.checks import NewestClaims, check_corpus
from tradelines.schema import SegmentRow


def claim(row_id, as_of, status, *, reference_id="kars-gyumri", name="Kars-Gyumri railway"):
    return SegmentRow(
        segment_id=row_id, article_id=f"article of {row_id}", reference_id=reference_id, name=name, mode="rail",
        status=status, as_of=as_of, evidence="-", start=0, end=1, rule="test",
    )  # fmt: skip


def warned(claims, newest="2024-06-01"):
    lines = NewestClaims()
    for row in claims:
        lines.add(row)
    return list(check_corpus([], lines, newest))


OLD = claim("old", "2021-05-01", "proposed")
CASES = {
    "one old claim": ([OLD], ["old"]),
    "a claim of last year": ([claim("new", "2023-05-01", "proposed")], []),
    "an old claim and a newer one": ([OLD, claim("new", "2024-01-01", "agreed")], []),
    "the newer one was read first": ([claim("new", "2024-01-01", "agreed"), OLD], []),
    "two old claims: only the newer is the state": ([OLD, claim("later", "2022-01-01", "agreed")], ["later"]),
    "two claims of one day": ([OLD, claim("same", "2021-05-01", "agreed")], ["old", "same"]),
    "finished works need no news": ([OLD, claim("later", "2022-01-01", "operating")], []),
    "a mention without a state is news too": ([OLD, claim("new", "2024-01-01", "")], []),
    "another line": ([OLD, claim("other", "2024-01-01", "agreed", reference_id="", name="Kars line")], ["old"]),
    "an undated claim says nothing of when": ([OLD, claim("undated", "", "operating")], ["old"]),
    "a line without a place in the reference": ([claim("a", "2021-05-01", "proposed", reference_id="")], ["a"]),
}


@pytest.mark.parametrize("case", CASES)
def test_the_newest_claim_on_a_line_is_told_to_be_old(case):
    claims, expected = CASES[case]
    assert [(w.article_id, w.table, w.row_id, w.code) for w in warned(claims)] == [
        (f"article of {row_id}", "segments", row_id, "stale_status") for row_id in expected
    ]


def test_the_detail_tells_stale_from_dormant_and_since_when():
    (stale,) = warned([OLD])
    (dormant,) = warned([OLD], newest="2026-06-01")
    assert stale.detail == (
        "stale: nothing newer was read about Kars-Gyumri railway since 2021-05-01,"
        " 3.1 years before the newest article (2024-06-01)"
    )
    assert dormant.detail.startswith("dormant: ")


def test_nothing_is_old_where_no_article_has_a_date():
    assert warned([OLD], newest="") == []
