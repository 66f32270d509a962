"""What a period is to its figure: what is aimed at, or what another is compared with."""

import re
from functools import cache

from tradelines.reading.lexicon import lexicon
from tradelines.reading.matching import begins_word, fold
from tradelines.reading.spans.amount import ABLATIVE
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.period_chunks import Chunk

_FILLER = re.compile(
    r"(?:\s(?:the|in|during|that\sof|those\sof|for|of|its|figures?\sfor|за|в|на|во|весь|всю|все|целый|whole|all|entire|bu))*\s$"
)
_WEAK = re.compile(
    r"(?:(?:percent|per cent|pct|%|процент\w*)\)?|times|раза?|more|less|higher|lower)\s(?:from|over|above|below|on|к)$|"
    r"\b(?:increase|rise|growth|decrease|decline|drop|fall)\sof\s[$€£]?[\d.,]+\s\w+\son$"
)
# "up 5 percent in 2021 on 2020"
# "Ocak-Eylül 2023 istatistiklerine göre", "2024-cü ilin məlumatlarına görə": by somebody's account of that time.
_BY_ACCOUNT = re.compile(r"\b(?:veri|istatisti[kğ]|məlumat|hesabat|statistika|bülten|bilanço)\w*\s(?:göre|görə)\b")
_YEAR_ON = re.compile(r"\bin\s\d{4}\s(?:on|over|against)$")
_GROWS_FROM = re.compile(r"\s(?:from|over|on)$")
# "more than doubled last year from 2013 to $674 million"
_YEAR_FROM = re.compile(r"\b(?:last|this|previous)\syear\sfrom$|\bin\s\d{4}\sfrom$")
_TO_YEAR = re.compile(r"\s(?:to|till|until)\s\d{4}\b")
_GROWTH_TO = re.compile(
    r"\b(?:прирост\w*|рост\w*|прибавк\w*|снижени\w*|падени\w*|сокращени\w*|увеличени\w*|плюс|минус|спад\w*|прибав\w+|увеличи\w+|вырос\w*|сократи\w+|снизи\w+|упал\w*)\sк$"
)
_WEAK_CUE = re.compile(r"(?<![^\W\d_])(?:from|over|above|below|exceeding|к|ко|больше|до)$")
_THAN_TOTAL = re.compile(
    r"\b(?:больше|меньше|выше|ниже|more than|less than|above|below)\s(?:[^\W\d_]+\s){0,2}"
    r"(?:итог\w*|показател\w*|результат\w*|значени\w*|уровн\w*|объ[её]м\w*|цифр\w*|result|total|figure|level|value)"
    r"(?:\s(?:of|for|за|всего|all|whole|the))*$"
)
# "больше прошлогоднего": the comparative needs no word for "than".
_MORE = re.compile(begins_word("больше", "меньше", "выше", "ниже", "лучше", "хуже", "более", "менее") + "$")
_GENITIVE = re.compile(r"прошлогодн|позапрошлогодн")
# "годом ранее, в 2022-м", "a year earlier, in 2022"
_AGO_BESIDE = re.compile(
    r"(?:годом (?:ранее|раньше)|год назад|(?:a|one) year (?:earlier|ago|before)|the year before|"
    r"bir il əvvəl|bir yil önce),(?:\s(?:in|в))?$"
)
_LEVEL = re.compile(r"'?s?\s(?:levels?|figures?|totals?|ago)\b|\s(?:года\s)?уровн\w+")
_NEXT_NOUN = re.compile(r"\b(?:the|this|that|its|their|our|these|those|it)\b")
_AFTER = re.compile(r"[^,.;:()\d]{0,30}")
_TO = re.compile(r"(?:\s\d{4})?\s(?:to|through|till|until)\s")
_ARTICLE_ALONE = re.compile(r"^\s?the\s$")
_ARTICLE = re.compile(r"\sthe\s$")
_LOCATIVE = ("da", "də", "de", "ta", "tə", "te")
_SINCE = re.compile(r"\s(?:bəri|beri|bu yana|itibarən|itibaren|başla\w*|sonra\w*)")
END_OF = re.compile(
    begins_word("by", "until", "till", "before", "к", "до")
    + r"\s(?:the\s)?(?:end|yearend|конц[уа])[\s-](?:of\s)?(?:the\s)?$"
)

_SEASON = re.compile(r"[\s)]*(?:[^\W\d_]+\s)?(?:season|marketing|crop|harvest|сезон|маркетинг|mövsüm|sezon)")
_NEXT_WORD = re.compile(r"(?:'\w{1,4})?\s([^\W\d_]+)")
# "By the end of 2017 the turnover amounted to": that is told, not aimed at.
_HAPPENED = re.compile(
    r"(?:(?!\b(?:will|would|to be|expected|hope\w*|want\w*|must|should|"
    r"планир\w+|ожида\w+|должен|должна|должно)\b)(?:[^.;\d]|\.{2,})){0,80}?"
    r"\b(?:amounted|stood at|totall?ed|(?:had |has |have )?(?:reached|amounted|grown|exceeded|surpassed|topped|crossed|"
    r"passed)|"
    r"составил[аои]?|достиг(?:ла|ло|ли)?|превысил[аои]?|перевалил[аои]?)\b"
)


def is_target(document: Document, chunk: Chunk, before: str) -> bool:
    """Whether something is aimed at by then: "by 2030", "к 2030 году", "2030'a kadar"."""
    if chunk.back or chunk.todate or (chunk.unit and not END_OF.search(before)):
        return False
    if chunk.relative and chunk.relative.what in ("last", "previous"):
        return False
    published = document.article.published
    if _GROWTH_TO.search(before.rstrip()) and not (chunk.year and published and chunk.year.year > published.year):
        # «прирост к январю 2023 года»: what the growth is measured by.
        return False
    ahead = _words(document.lexicon.language, "aimed.before")
    if END_OF.search(before) and _HAPPENED.match(document.folded, chunk.end):
        return False
    if before[-1:].isspace() and _whole_word(_ARTICLE.sub("", before).rstrip(), ahead):
        return True
    if END_OF.search(before):
        return True
    after = _words(document.lexicon.language, "aimed.after")
    following = document.folded[chunk.end : chunk.end + 16].lstrip(" '")
    if chunk.span and following.startswith(_words(document.lexicon.language, "aimed.end")):
        # "Dekabrın sonuna qədər 300-ə yüksələcək": no verb behind it tells what happened.
        alone = chunk.span.first is chunk.span.last
        return alone and not within(document.family("happened"), chunk.end, document.sentence_at(chunk.start).end)
    return bool(after) and following.startswith(after) and not (chunk.span or chunk.unit)


def is_earlier(chunk: Chunk, year_word: str) -> bool:
    """Whether the words mean the counterpart of another period: "a year earlier", "the same months of 2020"."""
    if chunk.relative and (year_word == "previous" or year_word.startswith("ago.")):
        return True
    now = chunk.relative and chunk.relative.what == "this"
    same = chunk.back and (chunk.back.what == "same" or chunk.back.number)
    past = chunk.solar is not None and year_word in ("last", "previous")
    return bool(same and (chunk.relative or chunk.year or past) and not now)


def is_same_part(chunk: Chunk, year_word: str) -> bool:
    """Whether the same part of an Iranian year is meant: "the same period of the last Iranian year"."""
    same = chunk.back is not None and chunk.back.what == "same"
    return same and year_word in ("this", "last", "previous") and not (chunk.span or chunk.unit)


def is_against(document: Document, chunk: Chunk, before: str, following: int) -> bool:
    """Whether a word of comparison stands at the period: "than in 2020", "2020 yılına göre"."""
    text = _FILLER.sub(" ", before).rstrip()
    language = document.lexicon.language
    if text.endswith("(") and document.folded.startswith(":", chunk.end):
        # Such as "(2018: 22,887 units)" behind the units of the year after.
        return True
    if text.endswith(" from") and chunk.span and _TO.match(document.folded, chunk.span.first.end):
        # "grew by 8% from January to May": the months are its own.
        return False
    if _THAN_TOTAL.search(text) or (_MORE.search(text) and _GENITIVE.match(document.folded, chunk.start)):
        return True
    if _GROWTH_TO.search(text) or (chunk.year and _AGO_BESIDE.search(text)):
        return True
    from_it = _GROWS_FROM.search(text)
    if from_it and _grows_at(document, chunk.start - len(before) + from_it.start()):
        return True
    if chunk.year and _YEAR_ON.search(text):
        return True
    if chunk.year and not chunk.unit and _YEAR_FROM.search(text) and not _TO_YEAR.match(document.folded, chunk.end):
        return True
    weak = _WEAK.search(text)
    part = chunk.unit or (chunk.span and chunk.span.first is not chunk.span.last)
    if weak and (not part or weak.group().endswith(("from", " on", "above", "below", " к"))):
        return True
    if not _WEAK_CUE.search(text) and _whole_word(text, _words(language, "versus.before")):
        return True
    if _LEVEL.match(document.folded, chunk.end) and chunk.year and not chunk.span:
        return True
    after = _words(language, "versus.after")
    behind = _AFTER.match(document.folded, chunk.end, max(chunk.end, following))
    turkic, words = language in ("az", "tr"), document.folded[chunk.start : chunk.end]
    # "aynı dönemde Bakanlığa göre": in that time, by somebody's account.
    within_it = turkic and words.endswith(_LOCATIVE)
    # "the 2023 figure" is compared with; "in 2024 the figure rose" is told.
    if after and behind and not within_it and _compares(behind.group(), after):
        return True
    ablative = turkic and words.endswith(ABLATIVE)
    return ablative and not chunk.todate and not _SINCE.match(document.folded, chunk.end)


def _compares(text: str, after: tuple[str, ...]) -> bool:
    """Whether words behind a period compare with it: "2020 yılına göre", and not "2020 verilerine göre"."""
    return not _BY_ACCOUNT.search(text) and _has_word(_NEXT_NOUN.split(text, maxsplit=1)[0], after)


def _grows_at(document: Document, end: int) -> bool:
    """Whether a word of growth ends at a place: "a 23 percent increase from last year"."""
    return any(term.end == end for term in within(document.family("direction"), max(end - 16, 0), end))


def is_season(document: Document, end: int) -> bool:
    """Whether years are those of a season or of a crop: "the 2024-2025 season", "2024-2025 sezonunda"."""
    return bool(_SEASON.match(document.folded, end))


def is_of_season(document: Document, before: str, end: int) -> bool:
    """Whether only a season of the year is told of, the months of which are not known: "in spring 2016", "in early".

    Azerbaijani and Turkish tell it behind the year: "2024'ün başında".
    """
    behind = _NEXT_WORD.match(document.folded, end)
    if behind and behind[1] in _words(document.lexicon.language, "season.after"):
        return True
    text = before.rstrip(" ,")
    return _whole_word(text.removesuffix(" of"), _words(document.lexicon.language, "season.before"))


def is_year_of_its_own(document: Document, chunk: Chunk) -> bool:
    """Whether "the previous year" is that before the article, and not that before another period.

    As in "goods worth $5 million were sold in the previous year"; where a figure is set against another one
    ("the figure was $4 million in the previous year") it is the year before that one's.
    """
    text, language = document.folded, document.lexicon.language
    words = text[chunk.start : chunk.end]
    if not words.startswith(_words(language, "preceding.year")):
        return False
    since = document.sentence_at(chunk.start).start
    before = text[max(since, chunk.start - 12) : chunk.start]
    within_it = _whole_word(_ARTICLE.sub(" ", before).rstrip(), _words(language, "preceding.within"))
    if not _ARTICLE_ALONE.sub("", before) and text.startswith(",", chunk.end):
        # "The previous year, trade was nearly $5 billion": told by itself.
        return True
    if language in ("az", "tr"):
        within_it = words.endswith(_words(language, "preceding.within"))
    if not within_it:
        return False
    compared = [*document.family("baseline"), *document.family("anaphor")]
    return not any(
        since <= term.start < chunk.start
        and term.label in ("baseline.with", "anaphor.figure")
        and not text.startswith(" of ", term.end)
        for term in compared
    ) and not _has_word(text[since : chunk.start], _words(language, "preceding.against"))


def _whole_word(text: str, words: tuple[str, ...]) -> bool:
    ended = text.endswith(words)  # asked first, for hardly any text ends so
    return ended and any(text.endswith(word) and not text[: -len(word)][-1:].isalnum() for word in words)


def _has_word(text: str, words: tuple[str, ...]) -> bool:
    padded = f" {text} "
    return any(f" {word} " in padded for word in words)


@cache
def _words(language: str, label: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in lexicon(language).words(f"beside.{label}"))
