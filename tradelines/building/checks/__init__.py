"""Warnings made from rows: what does not add up, is not comparable, or cannot be. Each check is a pure function."""

from collections.abc import Iterable, Iterator

from tradelines.building.checks.finding import Finding
from tradelines.building.checks.growth import growth
from tradelines.building.checks.level import levels_of
from tradelines.building.checks.limits import impossible_growth, impossible_levels, impossible_segments
from tradelines.building.checks.mirrors import Claim, claim_of, conflicts
from tradelines.building.checks.official import official_conflicts
from tradelines.building.checks.periods import part_years, unknown_periods
from tradelines.building.checks.stale import NewestClaims
from tradelines.building.checks.sums import sums
from tradelines.building.checks.units import suspect_units
from tradelines.schema import ArticleRow, CheckRow, Facts, TradeRow, WarningRow

__all__ = ["Claim", "NewestClaims", "check_article", "check_corpus", "claim_of", "comparable_trade"]


def check_article(article: ArticleRow, facts: Facts) -> tuple[list[CheckRow], list[WarningRow]]:
    """The checks that one article's rows allow, and warnings for what they find."""
    findings = list(_findings(article, facts))
    arithmetic = [finding for finding in findings if finding.outcome]
    checks = [
        CheckRow(
            check_id=f"{article.article_id}-c{number}",
            article_id=article.article_id,
            table=finding.table,
            row_ids=tuple(finding.row_ids),
            code=finding.code,
            outcome=finding.outcome or "failed",
            detail=finding.detail,
        )
        for number, finding in enumerate(arithmetic, 1)
    ]
    return checks, [_warning(article.article_id, finding) for finding in findings if finding.outcome != "passed"]


def check_corpus(claims: Iterable[Claim], lines: NewestClaims, newest: str) -> Iterator[WarningRow]:
    """Warnings that only several articles together allow; `newest` is the date of the newest article, empty if unknown.

    Time is counted to that date and not to the day of the build, so that the same articles give the same tables.
    """
    for article_id, finding in conflicts(claims):
        yield _warning(article_id, finding)
    for article_id, finding in lines.stale(newest) if newest else ():
        yield _warning(article_id, finding)


def comparable_trade(facts: Facts) -> list[TradeRow]:
    """Trade that may be set against other trade of the same parties.

    Not that of a town or province, which carries its country's code, nor that with "other named countries", which
    are others each time.
    """
    subnational = {warning.row_id for warning in facts.warnings if warning.code == "subnational"}
    return [
        row for row in facts.trade if row.trade_id not in subnational and "GROUP" not in (row.reporter, row.partner)
    ]


def _findings(article: ArticleRow, facts: Facts) -> Iterator[Finding]:
    levels = levels_of(facts)
    comparable = comparable_trade(facts)
    likes = levels_of(Facts(trade=comparable, freight=facts.freight))
    suspects = list(suspect_units(likes))
    suspected = {finding.row_id for finding in suspects}
    # A slip of unit fails every other check as well; the slip is what a reader wants to know of.
    for finding in (*sums(comparable), *growth(likes)):
        if finding.outcome == "passed" or not suspected.intersection(finding.row_ids):
            yield finding
    yield from suspects
    yield from official_conflicts([row for row in comparable if row.trade_id not in suspected])
    yield from impossible_levels(levels, article.published)
    changes = [("trade", row.trade_id, row.change_pct) for row in facts.trade]
    changes += [("freight", row.freight_id, row.change_pct) for row in facts.freight]
    yield from impossible_growth(changes)
    yield from impossible_segments(facts.segments)
    yield from part_years(levels)
    yield from unknown_periods(levels)


def _warning(article_id: str, finding: Finding) -> WarningRow:
    return WarningRow(
        article_id=article_id, table=finding.table, row_id=finding.row_id, code=finding.code, detail=finding.detail
    )
