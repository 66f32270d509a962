"""What grammar makes of a country's name in a sentence, in four languages: buyer, seller, owner, side."""

import re

from tradelines.reading.facts.trade.endings import Mark, ending_behind, mark_of_ending
from tradelines.reading.facts.trade.offices import FILL, is_of_firms, is_of_office
from tradelines.reading.facts.trade.russian_marks import russian_mark
from tradelines.reading.gazetteer import Name
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of

# Codes that stand for several countries.
GROUPS = frozenset({"EU", "EAEU", "CIS", "OTS", "ECO", "CASPIAN", "NEIGHBOURS", "GROUP"})

_ENGLISH = re.compile(
    r"(?:^|[\s(,\"])(to|into|towards?|from|with|between|of|by|in|within|at|for|among|after|besides|except|through|via|than|"
    r"like|against|across|including)\s" + FILL
)
# Behind an adjective that stands for the people: "our trade with the Chinese reached".
_REACHED = re.compile(r"\s(?:reached|stood|amounted|was|is|totaled|hit|has|have|fell|rose|grew)\b|[,.]")
# "exports brought $5 million for Iran": for whom it is earned, not with whom the trade is.
_EARNED = re.compile(
    r"\b(?:earn\w*|brought|bring\w*|generat\w+|gain\w*|yield\w*|revenue\w*|income)\b[^;]{0,60}\bfor\s(?:the\s)?$"
)
# "the main destinations for Georgia": whose they are
_DEALS_FOR = re.compile(
    r"\b(?:destinations?|markets?|partners?|suppliers?|sources?|buyers?|customers?|importers?|exporters?)\sfor\s(?:the\s)?$"
)
# "the countries with which Georgia trades most": whose partners they are
_WITH_WHICH = re.compile(r"\bwith (?:which|whom)\s(?:the )?$")
_WHICH_DID = re.compile(r",\s(?:which|that|who)\s(?:(?:has|have|had|also)\s)?")
_ASIDE_BEFORE = re.compile(r"\b(?:after|besides|except|than|like|unlike|behind)\s" + FILL)
_FOLLOWED = re.compile(r"\b(?:followed|headed|led|topped)\sby\s(?:the\s)?$")
_FOLLOWING = re.compile(r"\bfollow(?:ed|s|ing)\s(?:the\s)?$")
# "regardless of the U.S. pressure", "thanks to Turkey": why, and not with whom.
_REASON = re.compile(
    r"\b(?:regardless of|irrespective of|in spite of|because of|instead of|as a result of|in view of|in light of|"
    r"outside of|ahead of|on behalf of|by means of|due to|thanks to|owing to|contrary to|in response to|in addition to|"
    r"despite|amid)\s"
    + FILL
    + r"|\b(?:sanctions?|pressures?|embargo\w*|tariffs?|blockade|restrictions?)\s(?:\w+\s)?(?:on|upon)\s"
    + FILL
)
_DOING = re.compile(r"\s(?:export|import|sell|buy|purchas|shipp|supply)ing\b")
_ACCORDING = re.compile(r"\b(?:according to\s(?:the\s)?|as (?:for|to)\s" + FILL.removesuffix("$") + ")$")
_TOPIC, _IT = re.compile(r"\bas (?:for|to)\s(?:the\s)?$"), re.compile(r",\s(?:it|they|the country)\s")
_ENGLISH_MARKS: dict[str, Mark] = {
    "to": "to", "into": "to", "toward": "to", "towards": "to", "from": "from", "with": "with", "between": "between",
    "of": "owner", "by": "owner", "in": "in", "within": "in", "at": "in", "for": "with",
}  # fmt: skip
# "Турция ($1 млрд), куда отправили", "Turkey, to which it sold": the clause behind it tells what the country is.
_WHERE = re.compile(
    r"\s?(?:\([^()]{0,60}\))?,\s(?:(?P<to>куда|to (?:which|whom))|(?P<out>откуда|from (?:which|whom)))\b"
)
_FEW_WORDS = re.compile(r"\s(?:[\w'%-]+\s){0,3}|-")
POSSESSIVE = re.compile(r"'s?\b|'(?=\s)")
_BETWEEN_AFTER = re.compile(r"'?\w{0,4}\s(?:arasinda|arasindaki|aralarinda)")
_WITHIN_AFTER = re.compile(r"'?\w{0,4}\s(?:içinde|içinden|içərisində|içində|sirasinda|bünyesinde)\b")
# "İtalya'nın ardından", "Rusiyadan başqa": named only beside the one that is told of.
_ASIDE_AFTER = re.compile(
    r"\s(?:ardindan|arkasindan|arkasinda|gerisinde|arxasinca|arxasinda|ardinca|sonra\w*|dişinda\w*|hariç|savayi|istisna|başqa|üzerinden|üzərindən|vasitəsilə|görə|göre|"
    r"kimi|gibi|önündə|önünde|yerinə|yerine)\b"
)
# "Özbəkistan ilə bu təşkilat arasında": between it and somebody whom the tables do not know.
_AMONG_UNKNOWN = re.compile(r"\s(?:ilə|ile)\s(?:[\w'-]+\s){1,4}?arasinda")
_WITH_AFTER = re.compile(r"\s(?:ilə|ile|üçün|için)\b")

# "Gürcistan şarabının alıcıları": of whose wine; "Gürcistan şarap sattı" and "şarabı sattı" are of its own doing
_POSSESSED = re.compile(r"(?:s[iuü]|[iuü](?:n[iuü]n|n[aeə]|nd[aeə]n?|yl[aeə]))$")
_FOLLOWED_BEHIND = re.compile(r"[nyş]?[ıiuü]")
_NEAR_SHARE = 14
_OWNED = ("flow.export", "flow.import", "flow.turnover")
_DEALERS = ("flow.buyers", "flow.sellers")
_SHARE_GAP = re.compile(r"(?:'\w{0,4})?\s")
_NEXT_SHARE = 240
_NEXT_PART = re.compile(
    r"(?:(?:'\w{0,4})?(?:,|,?\s(?:və|ve))\s\d[\d.,]*\s[^,;:()]{2,45}?(?:n[iıuü]n|[iıuü]n)){1,6}\s(?:isə\s|ise\s)?"
)
_SHARE_OF = re.compile(r"\s(?:of\s(?:the\s)?)?")
_PEOPLE = re.compile(r"\w{2,}?l[aeə]r(\w*)")  # "Ruslarla ticaret": with the Russians


def mark_of(document: Document, name: Name) -> Mark:
    """The mark of one country's name."""
    sentence = document.sentence_at(name.start)
    language = document.lexicon.language
    where = _WHERE.match(document.folded, name.end)
    if where:
        return "to" if where["to"] else "from"
    if language in TURKIC:
        mark = _turkic_mark(document, name)
    elif language == "ru":
        mark = russian_mark(document, name, sentence.start)
    else:
        mark = _english_mark(document, name, sentence.start)
    if name.form == "adjective" and mark in ("subject", "owner"):
        mark = _adjective_mark(document, name)
    if name.form == "adjective" and mark == "other" and _REACHED.match(document.folded, name.end):
        before = _ENGLISH.search(document.folded[max(sentence.start, name.start - 60) : name.start])
        mark = _ENGLISH_MARKS.get(before.group(1), "other") if before else "other"
    if (
        mark != "other"
        and not _has_goods_at_once(document, name, mark)
        and is_of_office(document, name, mark, sentence.start)
    ):
        return "other"
    return "with" if mark == "owner" and _has_share(document, name, sentence.start) else mark


def _has_goods_at_once(document: Document, name: Name, mark: Mark) -> bool:
    """Whether a word of goods follows at once, and no office that they belong to: "paid for Peruvian goods"."""
    goods = within(terms_of(document, "goods"), name.end, name.end + 2) if mark == "origin" else ()
    return bool(goods) and not within(terms_of(document, "office"), goods[0].end, goods[0].end + 2)


def _has_share(document: Document, name: Name, since: int) -> bool:
    """Whether a country's part of another one's flow is told: "Turkey's share in the exports", "доля Турции"."""
    shares = terms_of(document, "share")
    behind = next(iter(within(shares, name.end, name.end + _NEAR_SHARE)), None)
    if document.lexicon.language in TURKIC and _shares_word(document, name):
        return True
    if behind and _SHARE_GAP.fullmatch(document.folded, name.end, behind.start):
        # "Iran's share of the world's exports" is of its own exports.
        return document.lexicon.language != "en" or document.folded.startswith(" in ", behind.end)
    before = within(shares, max(since, name.start - _NEAR_SHARE), name.start)
    owned = document.lexicon.language == "en" and POSSESSIVE.match(document.folded, name.end)
    return bool(before) and not owned and bool(_SHARE_OF.fullmatch(document.folded, before[-1].end, name.start))


def _shares_word(document: Document, name: Name) -> bool:
    """Whether the word of a share stands once behind several: "15 milyardı İtaliyanın, 14 milyardı Çinin payına"."""
    later = within(terms_of(document, "share"), name.end, name.end + _NEXT_SHARE)
    return bool(later) and bool(_NEXT_PART.fullmatch(document.folded, name.end, later[0].start))


def _english_mark(document: Document, name: Name, since: int) -> Mark:
    before = document.folded[max(since, name.start - 60) : name.start]
    if name.form != "adjective" and POSSESSIVE.match(document.folded, name.end):
        return "owner"
    goods = within(terms_of(document, "goods"), name.end, name.end + 2)
    if goods and goods[0].label == "goods.generic" and document.text[name.start : name.end].isupper():
        # "imports of the U.S. products": an acronym has no adjective.
        return "origin"
    if _REASON.search(before):
        return "other"
    if found_after := _WHICH_DID.match(document.folded, name.end):
        verbs = within(terms_of(document, "flow"), found_after.end(), found_after.end() + 1)
        if verbs and _ASIDE_BEFORE.search(before):
            # "after Iraq, which imported $3 million": what it did is told all the same.
            return "subject"
    if _FOLLOWING.search(before):
        # "Iraq followed China by importing $5 million": named only as the one before.
        return "other"
    found = None if name.form == "adjective" else _ENGLISH.search(before)
    if not found:
        return "owner" if _WITH_WHICH.search(before) else "subject"
    if _FOLLOWED.search(before):
        return "subject"
    if found.group(1) == "for" and (_EARNED.search(before) or _DEALS_FOR.search(before)):
        return "owner"
    if found.group(1) == "in" and within(terms_of(document, "flow"), name.end, name.end + 2):
        # "$3 million in Peru imports" are imports from Peru.
        return "with"
    if found.group(1) == "with" and _DOING.match(document.folded, name.end):
        # "..., with Peru exporting $3 million": Peru exports.
        return "subject"
    return _according(document, name, before) or _ENGLISH_MARKS.get(found.group(1), "other")


def _according(document: Document, name: Name, before: str) -> Mark | None:
    """The mark behind "according to" and "as for": who is cited, or who is told of; None behind other words."""
    if not _ACCORDING.search(before):
        return None
    # "As for Peru, it exported ..."
    return "subject" if _TOPIC.search(before) and _IT.match(document.folded, name.end) else "other"


def preposition_mark(document: Document, start: int) -> Mark | None:
    """What an English preposition right before a name says of it; None where none says anything."""
    if document.lexicon.language != "en":
        return None
    found = _ENGLISH.search(document.folded[max(document.sentence_at(start).start, start - 60) : start])
    return _ENGLISH_MARKS.get(found.group(1)) if found else None


def _turkic_mark(document: Document, name: Name) -> Mark:
    folded = document.folded
    people = _PEOPLE.fullmatch(folded, name.start, name.end) if name.form == "adjective" else None
    if name.form == "adjective" and not people:
        return "subject"
    ending, after = ending_behind(folded, name, is_group=name.key in GROUPS)
    if _BETWEEN_AFTER.match(folded, after) or (name.key in GROUPS and _WITHIN_AFTER.match(folded, after)):
        return "between"
    if _ASIDE_AFTER.match(folded, after):
        return "other"
    if _WITH_AFTER.match(folded, after):
        among = _AMONG_UNKNOWN.match(folded, after)
        unknown = among and not within(document.names, after, among.end())
        return "between" if unknown else "with"
    if people:
        ending = people[1]
    mark = mark_of_ending(ending)
    if mark == "subject" and not ending:
        flows = within(terms_of(document, "flow"), after + 1, after + 2)
        if flows and flows[0].label in _OWNED and folded[flows[0].end - 1] not in "tç":
            # "Türkiye ihracatında Almanya zirvede": whose exports they are.
            return "owner"
    if mark == "subject" and _FOLLOWED_BEHIND.fullmatch(ending) and _is_followed(document, after):
        # "Çin'i ... Rusya izledi": named only as the one before.
        return "other"
    if mark == "in":
        # "Gürcüstanda ixrac": the exports of Georgia; else a place ("Zorlu Astana'da: Ticaretimiz 5 milyar dolar").
        flows = within(terms_of(document, "flow"), after, after + 24)
        return "owner" if flows and ":" not in folded[after : flows[0].start] else "other"
    goods = within(terms_of(document, "goods"), after, after + 2) if mark == "subject" else ()
    if goods and (goods[0].label == "goods.generic" or _POSSESSED.search(folded, goods[0].start, goods[0].end)):
        return "origin"
    return mark


def _is_followed(document: Document, after: int) -> bool:
    """Whether a verb of following ends the sentence or the clause: "Çin'i 3 milyar dolarla Rusya izledi"."""
    end = document.sentence_at(after - 1).end
    return any(term.label == "rank.follows" for term in within(terms_of(document, "rank"), after, end))


def _adjective_mark(document: Document, name: Name) -> Mark:
    """What an adjective belongs to: a flow ("Iranian exports"), goods ("Iranian goods"), or something else."""
    if document.lexicon.language == "ru" and document.folded.endswith(("их", "ых"), name.start, name.end):
        flows = within(terms_of(document, "flow"), name.start - _NEAR_SHARE, name.start)
        if flows and flows[-1].end == name.start - 1 and flows[-1].label in ("flow.export", "flow.import"):
            # «импорт китайских - 5 млн»: goods that are not named again.
            return "origin"
    for term in within(terms_of(document, "flow", "goods", "office"), name.end, name.end + 36):
        if (term.label.startswith("office") and not is_of_firms(document, term)) or not _FEW_WORDS.fullmatch(
            document.folded, name.end, term.start
        ):
            return "other"
        if term.label in _DEALERS:
            # "Iraqi buyers" are those of Iraq, who buy; "Iraq's buyers" are those to whom it sells.
            return "subject"
        flows = within(terms_of(document, "flow"), term.end, term.end + 2)
        noun = bool(flows) and not document.folded.endswith("ed", flows[0].start, flows[0].end)
        # "Georgian tea exports" are Georgia's exports; "exports of Georgian tea" may be anybody's, as is what was
        # told as "Georgian goods exported".
        return "origin" if term.label.startswith("goods") and not noun else "owner"
    follows = re.match(r"(?:\s?-\s?|\sand\s|\sи\s|\svə\s|\sve\s)\w", document.folded[name.end : name.end + 8])
    return "owner" if follows else "other"
