"""Countries as parties of trade: which of them are named in a sentence, and what grammar makes of each."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tradelines.reading.facts.trade.endings import Mark, forms_of
from tradelines.reading.facts.trade.marks import GROUPS, POSSESSIVE, mark_of, preposition_mark
from tradelines.reading.gazetteer import Name
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.terms import terms_of

_US_DOLLARS = re.compile(r"u\.?s\.? ?(?:\$|currency\b)")
_AMOUNT_BEFORE = re.compile(r"\$\s?[\d.,]+\s(?:thousand|million|billion|mln|bln)?\s?$")
_TO_OR_FROM = re.compile(r"\b(?:to|from|with)\s$")
_NO_NOUN = re.compile(r"[,.;:)]|\s(?:and|in|during|was|were|is|has|had|stood|reached|by|for|over|from|last|this)\s")
_LINK = re.compile(
    r"\s?(?:,\s(?:and|as well as|и|а также|və|ve)|,|-|/|&|\sand|\sas well as|\sи|\sа также|\svə|\sve|\silə|\sile)\s?"
    r"(?:the\s|with\s|с\s|со\s)?"
)
# "Azerbaijan's southern neighbour Iran", "Azərbaycanın cənub qonşusu İran": Iran alone is told of.
_RELATED = re.compile(r"'?\w{0,4}\s(?:\w+\s){0,2}(?:neighbou?r|ally|komşusu|qonşusu|müttefiki|müttəfiqi),?\s")
_MEMBER = re.compile(r"\s(?:member\s)?(?:country|state|nation|member)\s")
# "the UAE is one of the most important neighboring countries" tells of the UAE alone
_ONE_OF = re.compile(r"\b(?:one of|among)\s(?:the|our|its)\s(?:(?:most|very|\w+(?:ant|est|or|ain|ing))\s){0,3}$")
_THAN_OTHERS = re.compile(
    r"\b(?:than|больше|чаще|активнее|выше)\s(?:the\s|any\s|all\s|всех\s)?(?:other|других|остальных|прочих)\s$"
)
_LED = re.compile(r"\b(?:led|leads|leading|heads|headed|tops|topped|topping|возглавил\w*|возглавля\w+)\s(?:the\s)?$")
_ANOTHER = re.compile(r",\s(?:one more|another|a fellow|also an?)\s")
_DATELINE = re.compile(r"\s?-\s(?:the\s)?")
_TWO = ("two ", "both ", "двух ", "двумя ", "обеих ", "обоих ", "iki ")  # two neighbours are a pair, no group
_RUSSIAN_TO = (" в ", " во ", " с ", " со ", " из ", " и ")
_OPENS = re.compile(
    r"\W*(?:(?:out\s)?of|from among|из(?: числа)?)\s(?:the\s|all\s)*(?:стран|государств|countries of|members of)?\s?"
)
_LIST_OF = re.compile(
    r"\b(?:list|ranking|rating|table|top|списо?к\w*|рейтинг\w*)\s(?:of\s)?(?:the\s|all\s|стран\s|государств\s)*$"
)
_PRESSED = 30
_PRESSES = re.compile(r"\w{0,4}(?:['-]\w{0,4})?\s(?:[\w-]+(?:al|ic|ed|ous|maximum|new)\s){0,2}")
_PRESSES_TURKIC = re.compile(r"[\w ]+(?:'|-)?[nıiuü]*n\s(?:[\w'-]+\s){0,3}|[\w ]+\s")
_PRESSES_ON = re.compile(r"\s(?:(?:imposed|introduced|slapped|exerted)\s)?(?:(?:by|of|from|со стороны)\s)?(?:the\s)?")
_PAIRING = re.compile(r"\s?(?:-|/)\s?|\s(?:ilə|ile)\s")


class Party(NamedTuple):
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
        [*_groups(document), *(_single(document, name) for name in _countries(document))],
        key=lambda party: (party.start, -party.end),  # of "Avrupa Birliği" and "Avrupa" the longer name
    )
    return _without_group_names(document, list(_chains(document, list(_apart(document, singles)))))


def _groups(document: Document) -> Iterator[Party]:
    """Groups of countries that the gazetteer does not name: "Europe", "the Caspian littoral neighbours"."""
    for term in terms_of(document, "group"):
        name = Name(term.start, term.end, "country", term.label.removeprefix("group."), "name", term.stem_end)
        party = _single(document, name)
        two = name.key == "NEIGHBOURS" and document.folded.endswith(_TWO, 0, term.start)
        if two or _is_another(document, term.start):
            continue
        if name.key != "NEIGHBOURS" or party.mark in ("to", "from", "with", "between"):
            yield party


def _is_another(document: Document, start: int) -> bool:
    """Whether a group only places a country: "Tunisia, another OIC country", "more than other neighbours"."""
    before = document.folded[max(start - 24, 0) : start]
    if _THAN_OTHERS.search(before) or _LED.search(before):
        return True
    comma = document.folded.rfind(",", 0, start)
    return comma >= 0 and bool(_ANOTHER.fullmatch(document.folded, comma, start))


def _apart(document: Document, singles: list[Party]) -> Iterator[Party]:
    """Drop names inside longer ones."""
    reached = -1
    last: Party | None = None
    for party in singles:
        # "the Commonwealth of Independent States (CIS)" is named once.
        again = last and last.codes == party.codes and document.folded[last.end : party.start] == " ("
        if party.start >= reached and not again:
            yield party
            reached, last = party.end, party


def _without_group_names(document: Document, parties: list[Party]) -> list[Party]:
    """In "Iran's 15 neighbouring countries imported" the neighbours import; "the CIS country Moldova" is Moldova."""
    for index, (one, other) in enumerate(pairwise(parties)):
        gap = document.folded[one.end : other.start]
        # In the Turkic languages an owner stands before whomever it trades with; only neighbours are somebody's.
        owned = other.codes[0] == "NEIGHBOURS" or document.lexicon.language not in TURKIC
        near = len(gap) <= 12 and "," not in gap and not gap.startswith(_RUSSIAN_TO)  # "экспорт Перу в страны ЕАЭС"
        if owned and near and one.mark == "owner" and other.codes[0] in GROUPS:
            parties[index] = one._replace(mark="other")
            # "exports to Iran's neighbours" go to the neighbours.
            mark = preposition_mark(document, one.start) if POSSESSIVE.match(document.folded, one.end) else None
            parties[index + 1] = other._replace(mark=mark) if mark else other
        if one.codes[0] in GROUPS and one.mark == "from" and gap == " " and document.lexicon.language in TURKIC:
            # "komşu ülkelerden Gürcistan'a": to one of them.
            parties[index] = one._replace(mark="other")
        if one.mark == "owner" and _RELATED.fullmatch(gap):
            mark = preposition_mark(document, one.start) if POSSESSIVE.match(document.folded, one.end) else None
            parties[index], parties[index + 1] = one._replace(mark="other"), other._replace(mark=mark or other.mark)
        if other.codes[0] in GROUPS and _LIST_OF.search(document.folded, max(other.start - _PRESSED, 0), other.start):
            # "Italy topped the list of European countries": what it is listed among.
            parties[index + 1] = other._replace(mark="other")
        if one.codes[0] in GROUPS and _holds(document, one, other):
            parties[index] = one._replace(mark="other")
        if one.codes[0] in GROUPS and _opens_list(document, one.end, other.start):
            closed = document.folded.find(")", other.start)
            for place in range(index + 1, len(parties)):
                if parties[place].start < closed:
                    parties[place] = parties[place]._replace(mark="other")
        if one.codes[0] in GROUPS and other.mark == "subject" and _MEMBER.fullmatch(gap):
            parties[index], parties[index + 1] = one._replace(mark="other"), other._replace(mark=one.mark)
    return parties


def _holds(document: Document, group: Party, other: Party) -> bool:
    """Whether one of a group is told of: "AB ülkeleri arasında en çok İtalya'ya", "Of the CIS states, Peru sold"."""
    since = document.sentence_at(group.start).start
    if document.sentence_at(other.start).start != since:
        return False
    return group.mark == "between" or bool(_OPENS.fullmatch(document.folded, since, group.start))


def _opens_list(document: Document, end: int, start: int) -> bool:
    """Whether the members of a group come in a bracket behind it: "seven neighbours (Iraq, Iran, ...)"."""
    return document.folded[end:start].strip() == "("


def _countries(document: Document) -> Iterator[Name]:
    """Countries outside the names of bodies ("Islamic Republic of Iran Customs Administration") and of regions."""
    covered = [(name.start, name.end) for name in document.names if name.kind in ("body", "person")]
    covered += [(term.start, term.end) for term in terms_of(document, "currency", "subnational")]
    covered.sort()
    index = 0
    reached = -1
    for name in document.names:
        if name.kind != "country" or name.start < reached:
            continue
        if name.key == "NEIGHBOURS" and document.folded.endswith(_TWO, 0, name.start):
            continue
        while index < len(covered) and covered[index][1] <= name.start:
            index += 1
        if any(_is_part_of(name, start, end) for start, end in covered[index : index + 3]):
            continue
        of_one = name.key in GROUPS and _ONE_OF.search(document.folded, max(name.start - 60, 0), name.start)
        if of_one or (name.key in GROUPS and _is_another(document, name.start)):
            continue
        if _inside_surname(document, name, reached) or _is_of_dollars(document, name) or _is_pressed(document, name):
            continue
        reached = name.end
        # "afghan*" finds Afghanistan too.
        is_name = name.form == "adjective" and (
            document.folded[name.start : name.end] in forms_of(name.key) or _stands_alone(document.folded, name)
        )
        yield name._replace(form="name") if is_name else name


def _is_pressed(document: Document, name: Name) -> bool:
    """Whether a country is named for what it does to another, or suffers: "the U.S. sanctions", "sanctions on Iran"."""
    pressures = terms_of(document, "pressure")
    if not pressures:
        return False
    behind = next(iter(within(pressures, name.end, name.end + _PRESSED)), None)
    verb_last = document.lexicon.language in TURKIC
    presses = _PRESSES_TURKIC if verb_last else _PRESSES
    if behind and presses.fullmatch(document.folded, name.start if verb_last else name.end, behind.start):
        return True
    before = within(pressures, name.start - _PRESSED, name.start)
    return bool(before) and bool(_PRESSES_ON.fullmatch(document.folded, before[-1].end, name.start))


def _is_of_dollars(document: Document, name: Name) -> bool:
    """Whether the United States are only named with their dollars: "US$5", "$122 million US in 2010"."""
    if name.key != "USA":
        return False
    behind = _AMOUNT_BEFORE.search(document.folded, max(name.start - 24, 0), name.start)
    return bool(behind or _US_DOLLARS.match(document.folded, name.start))


def _is_part_of(name: Name, start: int, end: int) -> bool:
    """Whether a country is named inside a longer name; a union of countries is a body and a group alike."""
    return start <= name.start and name.end <= end and not (name.key in GROUPS and (start, end) == name[:2])


def _stands_alone(folded: str, name: Name) -> bool:
    """Whether an adjective stands for the country itself: "exports to Czech and Slovak were small"."""
    before = folded[max(0, name.start - 6) : name.start]
    return bool(_TO_OR_FROM.search(before) and _NO_NOUN.match(folded, name.end))


def _inside_surname(document: Document, name: Name, previous_end: int) -> bool:
    """Whether the name is the second part of a hyphenated word that is no pair: "Vosoughi-Irani"."""
    if name.start < 2 or document.folded[name.start - 1] != "-" or previous_end == name.start - 1:
        return False
    return document.folded[name.start - 2].isalpha() and document.text[name.start].isupper()


def _single(document: Document, name: Name) -> Party:
    return Party(name.start, name.end, (name.key,), mark_of(document, name), capital=name.form == "capital")


def _chains(document: Document, singles: list[Party]) -> Iterator[Party]:
    """Join "Iran, Turkey and Georgia"; the last one before an amount stays alone: "after Italy, Spain ($2 billion)"."""
    index = 0
    while index < len(singles):
        chain = [singles[index]]
        links = []
        while index + len(chain) < len(singles):
            following = singles[index + len(chain)]
            gap = document.folded[chain[-1].end : following.start]
            gap = POSSESSIVE.sub("", gap, count=1) if gap.startswith("'") else gap
            turkic_pair = gap == " " and chain[-1].mark == "with" and following.mark == "between"
            if (not turkic_pair and (len(gap) > 16 or not _LINK.fullmatch(gap))) or _is_apart(document, chain[-1], gap):
                break
            chain.append(following)
            links.append(gap)
        yield from _joined(document, chain, links)
        index += len(chain)


def _is_apart(document: Document, party: Party, gap: str) -> bool:
    """Whether a name only opens the line ("TEHRAN- The U.S. exports") or is a group whose members follow."""
    if party.codes[0] in GROUPS and gap == ", with ":
        return True
    opens = party.capital and document.text[party.start : party.end].isupper()
    return opens and bool(_DATELINE.fullmatch(gap)) and party.start - document.sentence_at(party.start).start <= 2


def _joined(document: Document, chain: list[Party], links: list[str]) -> Iterator[Party]:
    if len(chain) == 1:
        # A capital by itself is a place; only as a side of trade it stands for its country.
        stray = chain[0].capital and chain[0].mark not in ("between", "with", "owner", "to")
        yield chain[0]._replace(mark="other") if stray else chain[0]
        return
    last = chain[-1]
    if all(link.removesuffix("the ").strip() == "," for link in links):
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
        yield last._replace(mark="subject")
        return
    head = last if document.lexicon.language in TURKIC else chain[0]
    mark = head.mark
    if mark in ("subject", "other") and last.mark == "owner":
        mark = "owner"
    if len(chain) == 2 and chain[0].mark == "with" and document.lexicon.language in TURKIC:
        paired = True
    codes = tuple(dict.fromkeys(code for party in chain for code in party.codes))
    if mark == "between" and len(codes) == 2:
        paired = True
    if paired and last.mark == "other" and not last.capital:
        mark = "other"
    elif paired and mark in ("other", "subject"):
        mark = "owner"
    yield Party(chain[0].start, last.end, codes, mark, paired and len(codes) == 2)
