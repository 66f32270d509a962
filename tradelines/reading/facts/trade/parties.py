"""Countries as parties of trade: which of them are named in a sentence, and what grammar makes of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal

from tradelines.reading.facts.trade.terms import terms_of
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.matching import fold
from tradelines.reading.spans.document import Document, once, within

# to: the buyer; from: the seller; with, between: a side; owner: whose flow it is; origin: whose goods they are;
# subject: no mark; in: where; other: no party (an ambassador's country, a calendar, a country of comparison).
Mark = Literal["to", "from", "with", "between", "owner", "origin", "subject", "in", "other"]

_FILL = (
    r"(?:(?:the|its|their|country|neighbou?ring|neighbou?r,?|southern|northern|western|eastern|brotherly|friendly|"
    r"republic of|islamic republic of|state of|markets? of|both|four|five|other|mentioned|said|these|those|its|\d+|european)\s){0,4}$"
)
_ENGLISH = re.compile(
    r"(?:^|[\s(,\"])(to|into|towards?|from|with|between|of|by|in|at|for|among|after|besides|except|through|via|than|"
    r"like|against|across|including)\s" + _FILL
)
# Behind an adjective that stands for the people: "our trade with the Chinese reached".
_REACHED = re.compile(r"\s(?:reached|stood|amounted|was|is|totaled|hit|has|have|fell|rose|grew)\b|[,.]")
_FOLLOWED = re.compile(r"\b(?:followed|headed|led|topped)\sby\s(?:the\s)?$")
_ACCORDING = re.compile(r"\baccording to\s(?:the\s)?$")
_ENGLISH_MARKS: dict[str, Mark] = {
    "to": "to", "into": "to", "toward": "to", "towards": "to", "from": "from", "with": "with", "between": "between",
    "of": "owner", "by": "owner", "in": "in", "at": "in", "for": "with",
}  # fmt: skip
_RUSSIAN = re.compile(
    r"(?:^|[\s(,\"-])(в|во|на|из|с|со|от|между|для|к|ко|среди|кроме|после|через|по|у|о|об|про)\s(?:\w{4,}\s)?$"
)
_MARKET_FOLLOWS = re.compile(r"\s(?:внутренн\w+\s)?рын")
_TO_MARKET = re.compile(r"\bна\s(?:рын\w+|\w+\s+рын\w+)\s$")
_FEW_WORDS = re.compile(r"\s(?:[\w'%-]+\s){0,3}|-")
_POSSESSIVE = re.compile(r"'s?\b|'(?=\s)")
_LINK = re.compile(
    r"\s?(?:,\s(?:and|as well as|и|а также|və|ve)|,|-|/|&|\sand|\sas well as|\sи|\sа также|\svə|\sve|\silə|\sile)\s?(?:the\s|with\s|с\s|со\s)?"
)
_PAIRING = re.compile(r"\s?(?:-|/)\s?|\s(?:ilə|ile)\s")
_BETWEEN_AFTER = re.compile(r"'?\w{0,4}\s(?:arasinda|arasindaki|aralarinda)")
_WITH_AFTER = re.compile(r"\s(?:ilə|ile|üçün|için)\b")

_TURKIC_ENDINGS: tuple[tuple[Mark, str], ...] = (
    ("owner", "nin nın nun nün ın in un ün"),
    ("from", "dan dən den tan tən ten ndan nden ndən"),
    ("to", "ya yə ye na nə ne a ə e"),
    ("with", "yla ylə yle la lə le"),
    ("in", "da də de ta te nda ndə nde"),
    ("subject", "ı i u ü nı ni yı yi"),
)
_TURKIC = {fold(ending): mark for mark, endings in reversed(_TURKIC_ENDINGS) for ending in endings.split()}
_SUFFIX = re.compile(r"'([^\W\d_]{1,5})")


@dataclass(frozen=True, slots=True)
class Party:
    """A country, or several in one enumeration ("Iran and Turkey"), with what grammar says of it.

    `paired` tells that the codes are the two sides of one trade: "Iran-Turkey", "between Iran and Turkey".
    """

    start: int
    end: int
    codes: tuple[str, ...]
    mark: Mark
    paired: bool = False
    capital: bool = False


@once
def parties_of(document: Document) -> list[Party]:
    """Every country that is named in the text, in order, enumerations as one."""
    singles = sorted(
        [*_groups(document), *(_single(document, name) for name in _countries(document))], key=lambda party: party.start
    )
    return _without_owners_of_groups(document, list(_chains(document, list(_apart(singles)))))


def _groups(document: Document) -> Iterator[Party]:
    """Groups of countries that the gazetteer does not name: "Europe", "the Caspian littoral neighbours"."""
    for term in terms_of(document, "group"):
        name = Name(term.start, term.end, "country", term.label.removeprefix("group."), "name", term.stem_end)
        party = _single(document, name)
        if name.key != "NEIGHBOURS" or party.mark in ("to", "from", "with", "between"):
            yield party


def _apart(singles: list[Party]) -> Iterator[Party]:
    """Drop names inside longer ones."""
    reached = -1
    for party in singles:
        if party.start >= reached:
            yield party
            reached = party.end


def _without_owners_of_groups(document: Document, parties: list[Party]) -> list[Party]:
    """In "Iran's 15 neighbouring countries imported" it is the neighbours that import."""
    for index, (one, other) in enumerate(pairwise(parties)):
        gap = document.folded[one.end : other.start]
        if one.mark == "owner" and len(other.codes[0]) != 3 and len(gap) <= 12 and "," not in gap:
            parties[index] = replace(one, mark="other")
    return parties


def _countries(document: Document) -> Iterator[Name]:
    """Countries outside the names of bodies ("Islamic Republic of Iran Customs Administration") and places."""
    covered = [(name.start, name.end) for name in document.names if name.kind in ("body", "person")]
    covered += [(term.start, term.end) for term in terms_of(document, "currency")]
    covered.sort()
    index = 0
    reached = -1
    for name in document.names:
        if name.kind != "country" or name.start < reached:
            continue
        while index < len(covered) and covered[index][1] <= name.start:
            index += 1
        if any(start <= name.start and name.end <= end for start, end in covered[index : index + 3]):
            continue
        if _inside_surname(document, name, reached):
            continue
        reached = name.end
        # "afghan*" finds Afghanistan too.
        is_name = name.form == "adjective" and document.folded[name.start : name.end] in _forms(name.key)
        yield replace(name, form="name") if is_name else name


def _inside_surname(document: Document, name: Name, previous_end: int) -> bool:
    """Whether the name is the second part of a hyphenated word that is no pair: "Vosoughi-Irani"."""
    if name.start < 2 or document.folded[name.start - 1] != "-" or previous_end == name.start - 1:
        return False
    return document.folded[name.start - 2].isalpha()


def _single(document: Document, name: Name) -> Party:
    language = document.lexicon.language
    sentence = document.sentence_at(name.start)
    mark = {"ru": _russian_mark, "az": _turkic_mark, "tr": _turkic_mark}.get(language, _english_mark)(
        document, name, sentence.start
    )
    if name.form == "adjective" and mark in ("subject", "owner"):
        mark = _adjective_mark(document, name)
    if _REACHED.match(document.folded, name.end) and name.form == "adjective" and mark == "other":
        before = _ENGLISH.search(document.folded, max(sentence.start, name.start - 60), name.start)
        mark = _ENGLISH_MARKS.get(before.group(1), "other") if before else "other"
    if mark != "other" and _is_of_office(document, name, mark, sentence.start):
        mark = "other"
    return Party(name.start, name.end, (name.key,), mark, capital=name.form == "capital")


def _english_mark(document: Document, name: Name, since: int) -> Mark:
    before = document.folded[max(since, name.start - 60) : name.start]
    if name.form != "adjective" and _POSSESSIVE.match(document.folded, name.end):
        return "owner"
    found = _ENGLISH.search(before)
    if not found or name.form == "adjective":
        return "subject"
    if _FOLLOWED.search(before):
        return "subject"
    return "other" if _ACCORDING.search(before) else _ENGLISH_MARKS.get(found.group(1), "other")


def _russian_mark(document: Document, name: Name, since: int) -> Mark:
    before = document.folded[max(since, name.start - 40) : name.start]
    word = document.folded[name.start : name.end].split()[-1]
    if name.form == "adjective":
        return "to" if _MARKET_FOLLOWS.match(document.folded, name.end) and before.endswith("на ") else "subject"
    if _TO_MARKET.search(before):
        return "to"
    found = _RUSSIAN.search(before)
    preposition = found.group(1) if found else ""
    if preposition in ("в", "во", "на"):
        return "in" if word.endswith(("е", "ии", "и")) and not word.endswith(("сша", "ки")) else "to"
    marks: dict[str, Mark] = {
        "из": "from",
        "от": "from",
        "с": "with",
        "со": "with",
        "между": "between",
        "для": "with",
        "у": "from",
    }
    if preposition:
        return marks.get(preposition, "other")
    if word.endswith(("ии", "ана", "ая", "ины", "уси", "си", "ы")) or (
        word.endswith("а") and word[:-1] in _forms(name.key)
    ):
        return "owner"
    if word.endswith(("ану", "аю")):
        return "to"
    return "owner" if word.endswith(("ом", "ем", "ией")) else "subject"


def _turkic_mark(document: Document, name: Name, since: int) -> Mark:
    folded = document.folded
    if name.form == "adjective":
        return "subject"
    suffix = _SUFFIX.match(folded, name.end)
    ending = suffix.group(1) if suffix else folded[name.stem_end : name.end]
    after = suffix.end() if suffix else name.end
    if not ending:
        ending = _ending_of(name.key, folded[name.start : name.end])
    if _BETWEEN_AFTER.match(folded, after):
        return "between"
    if _WITH_AFTER.match(folded, after):
        return "with"
    return _TURKIC.get(ending, "subject")


@cache
def _forms(code: str) -> frozenset[str]:
    row = gazetteer().rows["country"].get(code, {"name": code})
    return frozenset(fold(term).rstrip("*") for term in f"{row['name']}|{row.get('names', '')}".split("|"))


def _ending_of(code: str, word: str) -> str:
    """The ending of a form that the tables hold as a whole: "çində" is "çin" and "də"."""
    forms = _forms(code)
    for length in range(len(word) - 1, 2, -1):
        if word[:length] in forms and word[length:] in _TURKIC:
            return word[length:]
    return ""


def _adjective_mark(document: Document, name: Name) -> Mark:
    """What an adjective belongs to: a flow ("Iranian exports"), goods ("Iranian goods"), or something else."""
    for term in within(terms_of(document, "flow", "goods", "office"), name.end, name.end + 36):
        if term.label.startswith("office") or not _FEW_WORDS.fullmatch(document.folded, name.end, term.start):
            return "other"
        return "origin" if term.label.startswith("goods") else "owner"
    follows = re.match(r"(?:\s?-\s?|\sand\s|\sи\s|\svə\s|\sve\s)\w", document.folded[name.end : name.end + 8])
    return "owner" if follows else "other"


def _is_of_office(document: Document, name: Name, mark: Mark, since: int) -> bool:
    """Whether the country only tells whose minister, customs or ambassador is spoken of."""
    folded = document.folded
    offices = terms_of(document, "office", "flow")
    if mark in ("owner", "subject", "origin"):
        ahead = next(iter(within(offices, name.end, name.end + 32)), None)
        if (
            ahead
            and ahead.label.startswith("office")
            and not re.search(r"[,.;:()]|\b(?:and|to|with|и|с|və|ve|ilə)\b", folded[name.end : ahead.start])
        ):
            adjacent = (
                mark == "owner"
                or name.form == "adjective"
                or document.lexicon.language in ("az", "tr")
                or ahead.start - name.end <= 2
            )
            if adjacent:
                return True
    if mark in ("to", "in", "owner", "with"):
        family = "envoy" if mark in ("to", "with") else "office"
        behind = within(terms_of(document, family, "flow"), max(since, name.start - 42), name.start)
        if behind and not behind[-1].label.startswith("flow") and mark != "in":
            between = folded[behind[-1].end : name.start]
            return not re.search(r"[,.;:()\"]|\b(?:said|says|that|was|were|is|has|сообщ\w+)\b", between)
    return False


def _chains(document: Document, singles: list[Party]) -> Iterator[Party]:
    """Join "Iran, Turkey and Georgia"; the last one before an amount stays alone: "after Italy, Spain ($2 billion)"."""
    index = 0
    while index < len(singles):
        chain = [singles[index]]
        links = []
        while index + len(chain) < len(singles):
            following = singles[index + len(chain)]
            gap = document.folded[chain[-1].end : following.start]
            gap = _POSSESSIVE.sub("", gap, count=1) if gap.startswith("'") else gap
            turkic_pair = gap == " " and chain[-1].mark == "with" and following.mark == "between"
            if not turkic_pair and (len(gap) > 16 or not _LINK.fullmatch(gap)):
                break
            chain.append(following)
            links.append(gap)
        yield from _joined(document, chain, links)
        index += len(chain)


def _joined(document: Document, chain: list[Party], links: list[str]) -> Iterator[Party]:
    if len(chain) == 1:
        # A capital by itself is a place; only in a pair it stands for its country.
        stray = chain[0].capital and chain[0].mark not in ("between", "with", "owner")
        yield replace(chain[0], mark="other") if stray else chain[0]
        return
    last = chain[-1]
    if all(link.strip() == "," for link in links):
        for party in chain:
            yield from _joined(document, [party], [])
        return
    paired = len(chain) == 2 and bool(_PAIRING.fullmatch(links[0]))
    if (
        not paired
        and links[-1].strip() == ","
        and document.folded[last.end : last.end + 3].strip().startswith(("(", "$", "€"))
    ):
        yield from _joined(document, chain[:-1], links[:-1])
        yield replace(last, mark="subject")
        return
    head = last if document.lexicon.language in ("az", "tr") else chain[0]
    mark = head.mark
    if mark in ("subject", "other") and last.mark == "owner":
        mark = "owner"
    if len(chain) == 2 and chain[0].mark == "with" and document.lexicon.language in ("az", "tr"):
        paired = True
    codes = tuple(dict.fromkeys(code for party in chain for code in party.codes))
    if mark == "between" and len(codes) == 2:
        paired = True
    if paired and last.mark == "other" and not last.capital:
        mark = "other"
    elif paired and mark in ("other", "subject"):
        mark = "owner"
    yield Party(chain[0].start, last.end, codes, mark, paired and len(codes) == 2)
