"""Times that are told apart from their figures.

A month in which somebody spoke ("the minister said in an interview in May") is none of a figure; one that the next
sentence gives ("The figures cover January-November 2023") is.
"""

import re

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.matching import fold
from tradelines.reading.spans.amounts import TURKIC, money_of, percents_of
from tradelines.reading.spans.changes import directions_of
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.period_short import PARTS
from tradelines.reading.spans.periods import Period, periods_of, year_after
from tradelines.reading.spans.roles import role_of
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import labelled, terms_of

_LATELY = 200  # days within which the figures of some months are told
# "Last year trade reached $5 billion, and this year the trend goes on"
_AND_THEN = re.compile(r",\s(?:and|а|и)\s(?:in\s|for\s|в\s|за\s)?$")
_BY_AMOUNT = 24  # characters from an amount to the period at its side
_REACH, _REPORT = 70, 60
_MARKS = re.compile(r"[,;:.()\"“”«»]")
# Between a verb of saying and the month nothing is told yet.
_TOLD = re.compile(r"\b(?:that|what|how|что|как|будто)\b")
_IN = re.compile(r"\b(?:in|back in|last|this|в)\s(?:(?:early|mid|late|начале|середине|конце)[\s-])?$")
_ENDS = re.compile(
    r"(?:\s(?:of\s)?(?:last|this)\syear|\s(?:прошлого|этого)\sгода)?\s?"
    r"(?:[,.;:)\"“”«»]|$|that\b|что\b|at\b|during\b|on\b|на\b|в\s(?:ходе|интервью|эфире))"
)
_TURKIC_GAP = re.compile(
    fold(
        r"\s(?:(?:\w+(?:[aəe]|[dt][aəe]|l[aəe])|yaptığı|verdiği|düzenlediği|etdiyi|verdiyi|keçirdiyi|olan|bir|"
        r"basına|mətbuata)\s){0,4}"
    )
)
_TURKIC_NOUN = re.compile(
    fold(
        r"\s(?:(?:\w+(?:[aəe]|[dt][aəe])|yaptığı|verdiği|düzenlediği|etdiyi|verdiyi|keçirdiyi|bir|basın|mətbuat)\s){1,4}"
        r"(?:açıklama|konuşma|söyleşi|röportaj|demeç|demec|toplantı|müsahibə|açıqlama|çıxış|brifinq|konfrans)\w*"
    )
)


@once
def times_told(document: Document) -> list[Period]:
    """The periods of a text without the months in which somebody spoke."""
    return [period for period in periods_of(document) if period.kind != "month" or not _is_of_saying(document, period)]


def dates_source(document: Document, period: Period) -> bool:
    """Whether the period is that of a report: "based on a report released in December, exports ..."."""
    near = within(document.family("statistics"), period.start - _REPORT, period.start)
    between = document.folded[near[-1].end : period.start] if near else ","
    return period.kind in ("month", "days") and "," not in between


def time_in_order(document: Document, sentence: Sentence, place: int) -> Period | None:
    """The time of an amount where as many are told first: "in 2021 and 2022 it was $1 and $2 million respectively"."""
    if not within(document.family("order"), sentence.start, sentence.end):
        return None
    amounts = within(money_of(document), sentence.start, sentence.end)
    times = [one for one in within(times_told(document), sentence.start, sentence.end) if not one.comparison]
    alike = len(times) == len(amounts) > 1 and times[-1].end <= amounts[0].start
    if not alike or len({one.interval for one in times}) < len(times):
        return None
    return next((time for time, money in zip(times, amounts, strict=True) if money.start == place), None)


def told_behind(document: Document, number: int) -> Period | None:
    """The period that the sentence behind gives for the figures of this one; None where it tells anything else."""
    if not document.has("covering") or number + 1 >= len(document.sentences):
        return None
    behind = document.sentences[number + 1]
    told = [one for one in within(periods_of(document), behind.start, behind.end) if one.known and not one.comparison]
    if len(told) != 1 or not within(document.family("covering"), behind.start, behind.end):
        return None
    counted = bool(within(money_of(document), behind.start, behind.end))
    if counted or within(percents_of(document), behind.start, behind.end):
        return None
    of_figures = labelled(document, "anaphor.figure"), document.family("statistics")
    return told[0] if any(within(words, behind.start, behind.end) for words in of_figures) else None


def _is_of_saying(document: Document, period: Period) -> bool:
    """Whether a month only tells when somebody spoke."""
    sentence = document.sentence_at(period.start)
    if not within(labelled(document, "meettake.say"), sentence.start, sentence.end):
        return False
    if document.lexicon.language in TURKIC:
        return _is_said_behind(document, period, _TURKIC_GAP) or bool(
            _TURKIC_NOUN.match(document.folded, period.end, sentence.end)
        )
    if not _IN.search(document.folded, max(period.start - 16, sentence.start), period.start):
        return False
    return _is_said_before(document, period, sentence.start) or _is_said_behind(document, period, None)


def _is_said_before(document: Document, period: Period, since: int) -> bool:
    """Whether the verb stands before the month, which ends what it opens: "he told reporters in May"."""
    if not _ENDS.match(document.folded, period.end):
        return False
    verbs = within(labelled(document, "meettake.say"), max(period.start - _REACH, since), period.start)
    return bool(verbs) and _tells_nothing(document, verbs[-1].end, period.start)


def _is_said_behind(document: Document, period: Period, gap: re.Pattern[str] | None) -> bool:
    """Whether the verb follows the month: "In May the minister said that ...", "avqustda bildirib ki"."""
    verbs = within(labelled(document, "meettake.say"), period.end, period.end + _REACH)
    if not verbs:
        return False
    if gap is not None:
        return bool(gap.fullmatch(document.folded, period.end, verbs[0].start))
    return _tells_nothing(document, period.end, verbs[0].start)


def _tells_nothing(document: Document, start: int, end: int) -> bool:
    """Whether a stretch holds neither a mark, nor a flow or an amount, nor what opens what is said."""
    between = document.folded[start:end]
    if _MARKS.search(between) or _TOLD.search(between):
        return False
    return not within(document.family("flow"), start, end) and not within(money_of(document), start, end)


def of_earlier_level(clause: Clause, period: Period) -> bool:
    """Whether a period behind the clause belongs to an earlier level: "... from $5 million in May 2015"."""
    amounts = within(money_of(clause.document), clause.end, period.start)
    opened = clause.document.folded.rfind("(", clause.end, period.start)
    if amounts and opened >= 0 and clause.document.folded.find(")", opened, period.start) < 0:
        return amounts[-1].start > opened
    if not amounts or period.start - amounts[-1].end > _BY_AMOUNT:
        return False
    return role_of(clause.document, amounts[-1].start, amounts[-1].end, amounts[-1].case) == "previous"


def introduced_by(clause: Clause) -> Period | None:
    """That of the sentence before, where it tells no amount: "In 2023 Russia was the second partner again."""
    number = clause.sentence.number
    before = clause.document.sentences[number - 1] if number else None
    if before is None or within(money_of(clause.document), before.start, before.end):
        return None
    told = [
        period
        for period in within(times_told(clause.document), before.start, before.end)
        if period.known and not (period.comparison or period.target or period.kind in ("days", "to date"))
    ]
    of_trade = bool(within(terms_of(clause.document, "flow"), before.start, before.end))
    return told[0] if of_trade and len(told) == 1 else None


def compared_with(clause: Clause) -> Period | None:
    """The year or months a year behind those that the figure is compared with: "up 20% on January-May 2023".

    Only where they had passed when the article was published, and not long before.
    """
    published = clause.document.article.published
    parts = [
        period
        for period in within(times_told(clause.document), clause.sentence.start, clause.end)
        if period.comparison and period.known and period.kind in (*PARTS, "year")
    ]
    if published is None or len(parts) != 1:
        return None
    later = year_after(parts[0], "the months compared with")
    passed = (published - later.last).days if later.last else -1
    return later if 0 < passed <= _LATELY else None


def comes_later(clause: Clause) -> bool:
    """Whether a level is only told to have come later: "in 2017 it was $1 million, then it rose to $2 million"."""
    stages = within(terms_of(clause.document, "stage"), clause.start, clause.money.start)
    folded = clause.document.folded
    opens = (
        stages and not folded[clause.start : stages[0].start].strip(' ,;-"') and clause.start > clause.sentence.start
    )
    # "..., then Peru with $3 million" is the next of a list.
    grows = within(directions_of(clause.document), clause.start, clause.end)
    return bool(opens and grows) and clause.role == "level" and not clause.parties()


def is_of_next_statement(clause: Clause, period: Period) -> bool:
    """Whether a period behind the amount is told of something else: "reached $5 million, but in 2019 ..."."""
    if period.start < clause.money.end:
        return False
    folded = clause.document.folded
    terms = within(terms_of(clause.document, "turn"), clause.money.end, period.start)
    turns = any(folded[max(term.start - 2, 0)] in ",;." for term in terms)
    # "In 2023 it was $5 million, the growth for last year made 7 percent"
    counted = directions_of(clause.document), percents_of(clause.document)
    grown = any(within(numbers, clause.money.end, period.start) for numbers in counted)
    turns = turns or (grown and "," in folded[clause.money.end : period.start])
    return turns or bool(_AND_THEN.search(folded, clause.money.end, period.start))


def leads_to_year(clause: Clause) -> bool:
    """Whether the level behind an earlier one is of a year: "from $124 million in 2022 to $60 million in 2024"."""
    document, sentence = clause.document, clause.sentence
    says = within(labelled(document, "meettake.say"), sentence.start, clause.money.start)
    since = says[-1].end if says else sentence.start
    if any(period.kind in PARTS for period in within(times_told(document), since, clause.money.start)):
        # "In January-May it rose from $5 million in 2022 to $6 million in 2023": of these months.
        return False
    behind = within(times_told(document), clause.end, sentence.end)
    return any(period.kind == "year" and period.known and not period.comparison for period in behind)
