"""What every trade row holds: its words, its period, its growth, its warnings; and that no text breaks the reader."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.facts.trade_cases import rows
from tradelines.reading.articles import Article
from tradelines.reading.facts.trade import read_trade
from tradelines.reading.spans.document import Document
from tradelines.schema import Facts

SENTENCE = (
    "trade exports imports turnover between Iran Georgia and Turkey with to from of the $5 million 3.2 billion dollars "
    "reached rose by up percent 12 in 2021 last year the figure respectively , ; ( ) . while including worth goods "
    "товарооборот экспорт импорт России Ирана составил млн долларов на до ixrac idxal Azərbaycan Gürcüstana milyon "
    "dollar təşkil edib ihracat ithalat Türkiye İran'a milyar dolarlık oldu \n \n\n"
)
WORDS = SENTENCE.split(" ")


def facts(text: str, published: date | None = None) -> Facts:
    return read_trade(Document(Article(article_id="x", text=text, language="en", published=published)))


def test_an_inherited_pair_and_period_say_so() -> None:
    told = rows("en", "Trade of Georgia and Oman was $90 million in 2022, with exports of $60 million.")
    assert [(row.period_start, row.period_basis) for row in told] == [
        ("2022-01-01", "stated"),
        ("2022-01-01", "inherited"),
    ]
    assert (told[1].reporter, told[1].partner) == ("GEO", "OMN")


def test_an_earlier_level_has_its_own_period() -> None:
    told = rows("en", "Exports of Georgia to Oman rose from $5 million in 2020 to $7 million in 2021.")
    assert [row.period_start for row in told] == ["2020-01-01", "2021-01-01"]


def test_a_target_takes_no_period_from_the_sentence_before() -> None:
    told = rows("en", "Trade of Iran and Oman was $1 billion in 2021. They aim at trade of $5 billion.")
    assert [(row.kind, row.period_start) for row in told] == [("actual", "2021-01-01"), ("target", "")]


def test_growth_and_level_are_one_row_and_growth_alone_is_a_row_without_value() -> None:
    (level,) = rows("en", "Exports of Georgia to Oman grew 12 percent to $7 million.")
    assert (level.value, level.change_pct) == (7e6, 12)
    (growth,) = rows("en", "Exports of Georgia to Oman grew 12 percent in 2021.")
    assert (growth.value, growth.change_pct, growth.rule) == (None, 12, "trade.growth")


def test_a_deficit_is_negative_also_in_dollars() -> None:
    (row,) = rows("en", "Georgia's trade deficit was $5 million.")
    assert (row.value, row.value_usd) == (-5e6, -5e6)


def test_the_side_of_the_statistics_is_kept() -> None:
    (row,) = rows("en", "Turkish statistics show that trade of Turkey and Oman reached $90 million.")
    assert row.source_side == "TUR"


def test_what_was_not_read_is_warned_of() -> None:
    told = facts("Trade with them reached $90 million.")
    assert told.trade == []
    assert [warning.code for warning in told.warnings] == ["unresolved_partner"]
    assert [w.code for w in facts("Exports from Iran's Gilan province were $90 million.").warnings] == ["subnational"]


def test_a_year_taken_from_the_date_of_publication_is_warned_of() -> None:
    told = facts("Trade of Iran and Oman was $90 million in January-May.", date(2021, 6, 20))
    assert [(row.period_start, row.period_basis) for row in told.trade] == [("2021-01-01", "inferred")]
    assert [warning.code for warning in told.warnings] == ["year_inferred"]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        # a bracket keeps its period, and an earlier level does not lend its own
        (
            "Georgian exports to Oman in January-May 2021 were $9 million, 8 percent less ($10 million in January-May "
            "2020). Imports made $3 million.",
            ["2021-01-01", "2020-01-01", "2021-01-01"],
        ),
        (
            "In May 2016 Georgia traded with Oman. Its exports to Oman rose to $9 million from $8 million in May 2015.",
            ["2016-05-01", "2015-05-01"],
        ),
        # the year that an earlier level is of, in the months of the figure
        (
            "Georgian exports to Oman in January-June 2016 were $9 million versus the $7 million of 2015.",
            ["2016-01-01", "2015-01-01"],
        ),
        (
            "Georgia exported $5 million of goods to Oman in 2018 while the figure was $3 million in 2017.",
            ["2018-01-01", "2017-01-01"],
        ),
    ],
)
def test_each_level_has_its_own_period(text: str, starts: list[str]) -> None:
    assert [row.period_start for row in facts(text).trade] == starts


def test_an_earlier_level_is_of_the_months_of_the_figure() -> None:
    told = facts("Georgian exports to Oman in January-June 2016 were $9 million versus the $7 million of 2015.")
    assert [row.period_end for row in told.trade] == ["2016-06-30", "2015-06-30"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(["en", "ru", "az", "tr"]))
def test_every_row_points_at_words_of_its_evidence(words: list[str], language: str) -> None:
    text = " ".join(words)
    for row in read_trade(Document(Article(article_id="x", text=text, language=language))).trade:
        assert text[row.start : row.end].strip()
        assert text[row.start : row.end] in row.evidence
        assert row.evidence in text
        assert row.reporter != row.partner
        assert row.rule.startswith("trade.")


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "ru", "az", "tr", "kk"]))
def test_no_text_breaks_the_reader(text: str, language: str) -> None:
    read_trade(Document(Article(article_id="x", text=text + " exports $5 million", language=language)))
