"""Whether an amount happened, is aimed at, is expected, or could be handled."""

import re
from collections.abc import Sequence
from typing import Literal, get_args

from tradelines.reading.matching import Match, Spans, begins_word
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import labelled

Modality = Literal["actual", "target", "forecast", "capacity"]
_MODALITIES: tuple[Modality, ...] = get_args(Modality)

_TO_WHERE = re.compile(r"[^.;:]{0,80}?\bto\b")
_AIM_BEFORE, _AIM_BEHIND, _MEANT = 80, 40, 40
_ASIDE = re.compile(r",\s[^,.;:\d]{1,40},")
_APART = re.compile(r"[,;:.]\s|\d\s?(?:[mb]n|[mb]illion|trillion|bln|mln|млн|млрд|миллион|миллиард|milyon|milyar)")
# As in "3 milyar dolarlık ticaret hacmi hedefi" and "говорят о $3 млрд: такую цель".
_AIM_GAP = re.compile(r"\s?(?:-|:)?\s?(?:[\w'-]+\s){0,3}")
# Infinitives and futures right behind an amount: "15 milyard dollara yüksəltmək", "2 milyar doları bulacak".
_TURKIC_AIM = re.compile(
    r"(?!\s(?:\w+\s)?olma[kq] (?:üzere|üzrə))\s*(?:\w+\s){0,2}?(?!basama|ekme|yeme|eme|irma|parma|demek\b|demək)"
    r"\w{2,}(?:(?:mək|maq|mek|mak)(?!l[aəe])|mağ[ia]|məyi|məyə|mayi|meyi|acaq|əcək|acağ|əcəy|acak|ecek|eceğ)\w*"
    r"|\s*(?:\w+\s){0,2}?\w{3,}(?:mali|meli|məli)\w*"
    r"|\s*(?:\w+\s){0,2}?(?!samsun\b)\w{3,}(?:iriz|uruz|ürüz|ariz|eriz|sin|sun|sün)\b"
)
# What will be, where nobody says "we": "2 milyar doları bulacak", "3 milyard dolları keçəcəyini".
_TURKIC_FUTURE = re.compile(r"(?:acaq|əcək|acağ|əcəy|acak|ecek|eceğ)(?!\w{0,2}[ıiuü][kqz]\b)\w*$")
# An infinitive shortly before an amount: "довести товарооборот до 10 млрд".
_RUSSIAN_AIM = re.compile(
    r"\b(?!\w*(?:пять|шесть|семь|восемь|девять|десять|дцать|часть|область|треть|нефть|есть|ость|ости|путь|сеть|власть)\s)\w{3,}(?:ть|ться|чь|чься|сти|йти)\s(?:\w+\s){0,4}?$"
)
# "increased by $103 million to reach $797 million" tells a result, no aim.
_GREW = (
    "increased", "rose", "grew", "jumped", "climbed", "soared", "surged", "fell", "dropped", "declined", "decreased",
    "risen", "grown", "fallen", "up", "down", "added", "gained", "lost", "advanced", "expanded", "improved",
    "rebounded", "shrank", "shrunk", "slipped", "slid", "plunged", "slumped", "contracted",
    "doubled", "tripled", "quadrupled",
)  # fmt: skip
_SEEN = (
    r"\b(?:saw|seen|sees|seeing|witness\w*|(?:register|record|post|show|experienc|enjoy|indicat)(?:ed|ing))\s[^.;]{0,40}?"
    r"\b(?:rise|grow|growth|increase|jump|climb|fall|drop|decline|decrease)"
)
_RESULT = re.compile(
    rf"(?:{begins_word(*_GREW)}|{_SEEN})"
    r"\b(?:[^.;]|\.(?=\d)){0,150}(?:\bto (?:reach|hit|exceed|stand|register)"
    r"|\d(?:[^.;]|\.(?=\d)){0,60},\s(?:and\s)?(?:thus\s|thereby\s|finally\s)?"
    r"(?:bringing|raising|lifting|boosting|taking))$"
)
# "At the level of": words of a level that are no verbs.
_AT_LEVEL = ("sinde", "sində", "arinda", "ərində", "erinde")
_OPENS = re.compile(r"(?:[,;:.(-]|^)\s?(?:\w{1,3}\s)?$")
_BODIES = r"(?:Organi[sz]ation|Ministry|Department|Office|Bureau|Agency|Commission|Committee|Council|Directorate)\b"
_BODY_BEHIND = re.compile(r"(?:[A-Z][\w-]+,?\s(?:(?:and|of|for|&)\s)?){1,5}" + _BODIES)
_BODY_BEFORE = re.compile(_BODIES + r"\s(?:of|for)\s(?:[A-Z][\w-]+,?\s(?:(?:and|of|for|&)\s)?){0,4}$")
# "plan to double trade, now at $5 million, to $10 million": what is now is told before
_NOW_TOLD = re.compile(r"\d[^.;]*?(?:,|\))\s(?:up\s)?(?:to|до)\s")
_NOW = re.compile(r"\b(?:current|present|existing|today's|нынешних|сегодняшних|mövcud|bugünkü|mevcut)\s(?:\w+\s)?$")
# An aim that has been reached, by the verb before the amount and, in Turkish and Azerbaijani, behind it.
_MET_BEFORE = re.compile(
    r"(?<!\bto )(?<!\bwill )(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\bnot )(?<!\bне )"
    + begins_word("hit", "reached", "achieved", "met", "exceeded", "surpassed", "fulfilled", "attained", "crossed")
    + r"\s(?:(?:the|their|its|our|a|target|goal|mark|of|earlier|previous|former|old|trade|bilateral|turnover)\s){1,7}$|"
    + begins_word("достиг", "выполнил", "превысил", "перевыполнил", "достигнут")
    + r"\w{0,4}\s(?:(?:цел|план|задач|ориентир|целев|планк)\w*\s|в\s|на\s|по\s){1,3}$"
)
_MET_BEHIND = re.compile(
    r"[\w'-]*\s(?:[\w'-]+\s){0,3}?(?:hedef|hədəf)\w*\s(?:\w+\s){0,2}?"
    r"(?:yakala|aş|ulaş|geç|tuttur|gerçekleştir|tamamla|çat|keç|öt|aşmiş)(?:d[iuü]|t[iuü](?!r)|m[iuü]ş|[iuü]b)\w*"
)
# "$5 million has been planned for this year"
_PLANNED = re.compile(r"\s(?:has been|have been|had been|is|are)\s(?:planned|targeted|envisaged|set as|aimed)\b")
# "up to $1 billion in the near future"
_SOON = re.compile(
    r"\s(?:has been|have been|had been|is|are|was|were)\s(?:forecast|expected|projected|anticipated|predicted)\b|"
    r",?(?:\s(?:a year|per year|annually|yearly))?\s"
    r"(?:in the (?:near|nearest|foreseeable) future|in the (?:coming|next) (?:few\s|several\s)?years|"
    r"в ближайшем будущем|в ближайш(?:ее время|ие годы)|в обозримом будущем)"
)
_LEADING = re.compile(
    r"[\s-]*(?:(?:is|was|as|being)\s(?:the\s|a\s|its\s|their\s|our\s))?"
    r"(?:annual |yearly |bilateral |mutual |trade |volume |turnover |exchange |in ){0,4}(?:target|goal|mark by)\b"
)


# "$30 billion of trade is possible", "goods for $5 million are planned to be exported"
_PREDICATE = re.compile(
    r"(?:\s\([^()]{0,40}\))?[^,.;:()]{0,40}?\b(?:(?P<target>planned|targeted|envisaged|"
    r"aimed at)|expected|forecast|predicted|projected|"
    r"possible|plausible|feasible|achievable|attainable|within reach|in sight|достижим\w*|возмож(?:ен|на|но|ны)|"
    r"ожидается|прогнозируется|(?P<plan>планируется))\b"
    r"(?!\sto\s(?:rise|grow|increase|double|triple|climb|fall|decline|drop|expand|jump|surge))"
)


def modality_of(document: Document, start: int, end: int, since: int, until: int) -> Modality:
    """The modality of the amount at [start, end), judged by the words of its clause [since, until).

    Nearer words win: a past verb between "planned" and the amount makes it an actual.
    """
    since = max((term.end for term in within(document.family("discourse"), since, start)), default=since)
    if _NOW.search(document.folded, max(since, start - 24), start):
        return "actual"
    verb_last = document.lexicon.language in ("az", "tr")
    if not verb_last and _is_of_now(document, start, since):
        return "actual"
    if _LEADING.match(document.folded, end, until) or is_named_aim(document, start, end, since, until):
        return "actual" if _is_met(document.folded, start, end, since, until) else "target"
    if _governs(document, labelled(document, "aim.forecast"), (start, end), (since, until)):
        return "forecast"
    if verb_last:
        return _verb_last(document, start, end, since, until)
    if _PLANNED.match(document.folded, end, until):
        return "target"
    word = _nearest_before(document, since, _before_now(document, start, since))
    if word in (None, "actual") and _SOON.match(document.folded, end, until):
        return "forecast"
    if word:
        return word
    behind = _PREDICATE.match(document.folded, end, until)
    if behind:
        return "target" if behind["target"] or behind["plan"] else "forecast"
    if document.lexicon.language == "ru":
        aimed = _RUSSIAN_AIM.search(document.folded, max(since, start - 60), start)
        return "target" if aimed or _is_meant_behind(document, end, until) else "actual"
    return "actual"


# "7 milyar doları aşan ticaret hacmimizi daha yukarılara taşımak"
_PASSED = re.compile(r"\s(?:aşan|geçen|bulan|ulaşan|yaklaşan|keçən|ötən|çatan|yaxinlaşan)\s")
# "şimdi 5 milyar dolara doğru emin adımlarla ilerliyoruz", "5 milyard dollara doğru inamla irəliləyirik"
_TOWARDS = re.compile(
    r"\sdoğru\s(?:[\w']+\s){0,3}?(?:ilerli|yürü|gidi|yol al|koşu|adiml|addiml|irəlilə|gedir)\w*?(?:yor|mek|[iıuü]r)\w*"
)
# "hedeflenen 30 milyar dolarlık hacim", "gözlənilən 5 milyard dollarlıq dövriyyə"
_AIMED_AT = re.compile(
    r"\b(?:hedeflenen|amaçlanan|planlanan|hədəflənən|planlaşdirilan|nəzərdə tutulan|qarşiya qoyulan|"
    r"(?P<forecast>beklenen|öngörülen|tahmin edilen|gözlənilən|proqnozlaşdirilan|gözlənən))\s"
    r"(?:(?:en az|ən azi|yillik|illik|toplam|ümumi|yaklaşik|təxminən|təqribən)\s)?$"
)


def _is_meant_behind(document: Document, end: int, until: int) -> bool:
    """Whether what is meant with an amount comes behind it: "до 2 млрд оборот договорились довести"."""
    words = within(_words(document), end, min(end + _MEANT, until))
    return bool(words) and words[0].label == "modal.target" and not _APART.search(document.folded, end, words[0].start)


def is_named_aim(document: Document, start: int, end: int, since: int, until: int) -> bool:
    """Whether a noun of aim governs the amount: "the task set by both is $1 billion", "30 milyar dolarlık hedef"."""
    return _governs(document, labelled(document, "aim.noun"), (start, end), (since, until))


def _is_met(text: str, start: int, end: int, since: int, until: int) -> bool:
    """Whether an aim has been reached: "hit the $5 billion target", "5 milyar dolarlık hedefi yakaladık"."""
    return bool(_MET_BEFORE.search(text, since, start) or _MET_BEHIND.match(text, end, until))


def _governs(document: Document, aims: Sequence[Match], amount: tuple[int, int], reach: tuple[int, int]) -> bool:
    """Whether one of these nouns, in reach of an amount, is what the amount tells."""
    (start, end), (since, until) = amount, reach
    before = within(aims, max(since, start - _AIM_BEFORE), start)
    if before:
        told = within(document.family("happened"), before[-1].end, start)
        stays = {term.start for term in labelled(document, "aim.is")}
        gap = _ASIDE.sub(" ", document.folded[before[-1].end : start])
        return not _APART.search(gap) and all(term.start in stays for term in told)
    behind = within(aims, end, min(until, end + _AIM_BEHIND))
    return bool(behind) and bool(_AIM_GAP.fullmatch(document.folded, end, behind[0].start))


def _is_of_now(document: Document, start: int, since: int) -> bool:
    """Whether "now" opens the words before an amount, behind what is aimed at: "..., at present it is $100 million"."""
    words = within(document.family("now"), since, start)
    if not words or _NOW_TOLD.search(document.folded, words[-1].end, start):
        return False
    aims = within(modal_words(document), words[-1].end, start) or within(
        labelled(document, "aim.noun"), words[-1].end, start
    )
    return not aims and bool(_OPENS.search(document.folded, max(since - 2, 0), words[-1].start))


def _before_now(document: Document, start: int, since: int) -> int:
    """Where the words before an amount end, an aside of what is now left out: "raise trade, now $5 million, to $9"."""
    words = within(document.family("now"), since, start)
    if not words or not _NOW_TOLD.search(document.folded, words[-1].end, start):
        return start
    return max(
        document.folded.rfind(",", since, words[-1].start), document.folded.rfind("(", since, words[-1].start), since
    )


def _verb_last(document: Document, start: int, end: int, since: int, until: int) -> Modality:
    if document.folded.endswith(("dir", "dır", "dur", "dür"), start, end):
        # The copula stands at the amount itself: "hədəf 5 milyard dollardır".
        return _nearest_before(document, since, start) or "actual"
    if _PASSED.match(document.folded, end, until):
        return "actual"
    if _TOWARDS.match(document.folded, end, until):
        return "target"
    aimed = _AIMED_AT.search(document.folded, max(since, start - 40), start)
    if aimed:
        return "forecast" if aimed["forecast"] else "target"
    aim = _TURKIC_AIM.match(document.folded, end, min(until, end + 50))
    if aim:
        return "forecast" if _TURKIC_FUTURE.search(aim.group()) else "target"
    if _is_of_now(document, start, since):
        return "actual"
    told = False
    for word in within(_words(document), end, until):
        if word.start - end > 90:
            break
        if word.label == "happened.level" and document.folded.endswith(_AT_LEVEL, word.start, word.end):
            # "9 milyar dolar seviyesinde bir hacim öngörüyor": the verb is still to come.
            told = True
            continue
        return "actual" if word.label == "happened.level" else _modal(word)
    if told:
        return "actual"
    return _nearest_before(document, since, start) or "actual"


def _nearest_before(document: Document, since: int, start: int) -> Modality | None:
    words = within(_words(document), since, start)
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        earlier = words[index - 1] if index else None
        if word.label != "happened.level":
            if earlier and earlier.label == "happened.level" and earlier.end > word.start:
                return "actual"  # "managed to double"
            foreseen = earlier and earlier.label == "modal.forecast" and earlier.end + 1 == word.start
            # "is expected | to reach"
            return _unless_result(document, since, earlier if earlier and foreseen else word)
        # "can possibly hit $3 billion": the same form is a past and an infinitive.
        if (
            earlier
            and earlier.label.startswith("modal.")
            and (earlier.end > word.end or earlier.start < word.start <= earlier.end + 2)
        ):
            return _unless_result(document, since, earlier)
        return "actual"
    return None


def _unless_result(document: Document, since: int, word: Match) -> Modality:
    """What a modal word tells, but for "rose 12 percent to reach", which is a result."""
    return "actual" if _RESULT.search(document.folded, max(since, word.start - 170), word.end) else _modal(word)


def _modal(word: Match) -> Modality:
    return word.one_of(_MODALITIES)


@once
def modal_words(document: Document) -> list[Match]:
    """Words of aims, forecasts and capacity, in order; the month of May is none, nor what "was brought" somewhere."""
    return [
        term
        for term in document.family("modal")
        if term.label != "modal.none"
        and (
            not document.text[term.start].isupper()
            or not (document.folded[term.start : term.end] == "may" or _is_of_body(document.text, term))
        )
        and not _yields(document.folded, term)
    ]


def _yields(folded: str, term: Match) -> bool:
    """Whether "bring" tells what goods earn, and not to where somebody means to bring them: "exports bring $5"."""
    return folded.startswith("bring", term.start) and not _TO_WHERE.match(folded, term.end)


def _is_of_body(text: str, term: Match) -> bool:
    """Whether a word is part of a body's name: "the Plan and Budget Organization", "Department of Planning"."""
    return bool(_BODY_BEHIND.match(text, term.start) or _BODY_BEFORE.search(text, max(term.start - 60, 0), term.start))


@once
def _words(document: Document) -> list[Match]:
    modal = modal_words(document)
    # "is to hit" holds both "is" and "hit".
    ends = {place: term.end for term in modal for place in range(term.start, term.end)}
    happened = [term for term in document.family("happened") if ends.get(term.start, 0) < term.end]
    return Spans(sorted([*modal, *happened], key=lambda term: term.start))
