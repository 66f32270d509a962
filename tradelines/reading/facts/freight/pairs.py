"""Two countries between which a load went, by their prepositions and endings or by what the text tells most of."""

import re
from collections import Counter
from collections.abc import Sequence

from tradelines.reading.facts.freight.loads import Place
from tradelines.reading.facts.freight.way import HOMES, PORT_NAME, Way
from tradelines.reading.gazetteer import Name, gazetteer
from tradelines.reading.spans.amounts import TURKIC
from tradelines.reading.spans.document import Document, within

# How many sentences back the two countries may have been named.
_TWO_TOLD = 6
# How far before a load the adjective of who sent it may stand, in characters.
_SENDER = 60
_PARTED = re.compile(r"[,;:.]")
_BY_AIR = re.compile(r"\bair\b|\bавиа|\bсамолет|\bhava\b|\bflight")
_SENT = re.compile(r"\b(?:sent|sends|dispatched|shipped|forwarded|отправи|направи|göndər|gönder|sevk)")
# Words that tie one country to the other of which a text tells, in its own words or at its border.
_WITH = re.compile(r"\b(?:with|from|to|into|for|с|со|из|в)\s(?:the\s)?$")
_THERE = ("е", "ии")  # «в Казахстане», «в России»: there, and not to there
_TO = re.compile(r"\b(?:to|в)\s(?:the\s)?$")
_FROM = re.compile(r"\b(?:from|из|с)\s$")
# "900,000 tons to Tajikistan", «900 тыс. тонн в Таджикистан»: where an item of a list went, told behind it.
_TO_BEHIND = re.compile(r"(?:\s(?:of\s)?[^\W\d_]+)?\s(?:went\s)?(?:to|into|for|в)\s(?:the\s)?")
_FROM_ENDING = re.compile(r"[dt][aəe]n\b")
_WITH_ENDING = re.compile(r"(?:'?(?:[dt][aəe]n|(?:n|y)?[aəe]|(?:y|n)?l[aəe]))(?![^\W\d_])|\w{0,3}\s(?:ilə|ile)\b")
_TO_ENDING = re.compile(r"'?(?:n|y)?[aəe](?![^\W\d_])")


def trains_from(document: Document, place: Place, ways: Sequence[Way], gates: Sequence[Way]) -> Way | None:
    """The country from which trains come, where the sentence names no more of their way and no crossing."""
    crossings = [way for way in within(gates, place.since, place.until) if not PORT_NAME.search(way.name)]
    if within(ways, place.since, place.until) or crossings:
        return None
    countries = [name for name in within(document.names, place.since, place.until) if name.kind == "country"]
    for name in countries:
        if _comes_from(document, name):
            origin = gazetteer().english("country", name.key)
            goal = next((one for one in countries if one.key != name.key and _goes_to(document, one)), None)
            told = f"{origin}-{gazetteer().english('country', goal.key)}" if goal else f"Block trains from {origin}"
            return Way(name.start, name.end, told, "pair")
    return None


def between_the_two(document: Document, place: Place) -> Way | None:
    """The pair that "between the two countries" means: the only two that the sentences before have told of."""
    for term in within(document.family("loadtwo"), place.since, place.until):
        number = document.sentence_at(place.load.start).number
        first = max(number - _TWO_TOLD, 0)
        spans = [
            (document.sentences[back].start, document.sentences[back].end) for back in range(number - 1, first - 1, -1)
        ]
        # Where no sentence names the two, all of them together may, the load's own included.
        for start, end in [*spans, (document.sentences[first].start, place.until)]:
            names = [
                name
                for name in within(document.names, start, end)
                if name.kind == "country" and name.form != "capital"  # "Baku-Tbilisi-Kars" names no country.
            ]
            keys = list(dict.fromkeys(name.key for name in names if is_country(name.key)))
            if len(keys) == 2:
                ends = "-".join(gazetteer().english("country", key) for key in keys)
                return Way(term.start, term.end, ends, "pair")
    return None


def with_another(document: Document, place: Place) -> Way | None:
    """The pair of countries of which a load's words name one: "with Turkmenistan, freight came to", "на границе с КНР".

    The other one is that of which the text tells most, at least twice.
    """
    countries = [name for name in document.names if name.kind == "country" and is_country(name.key)]
    home = HOMES.get(document.lexicon.language, "")
    near = [name for name in within(countries, place.left, place.load.start) if name.form == "name"]
    flag = within(countries, place.load.start, place.load.end) or [
        name
        for name in within(countries, max(place.left, place.load.start - _SENDER), place.load.start)
        if name.form == "adjective" and not _PARTED.search(document.folded, name.end, place.load.start)
    ]
    gone = [name for name in within(countries, place.load.end, place.right) if name.form == "name"]
    if flag and gone and gone[0].key != flag[0].key and _is_tied(document, gone[0]):
        # "120,000 Iranian trucks drove into Azerbaijan", "Chinese stations dispatched 358 trains to Azerbaijan"
        ends = [gazetteer().english("country", name.key) for name in (flag[0], gone[0])]
        return Way(flag[0].start, gone[0].end, "-".join(ends), "pair")
    sent = _sent(document, place, countries)
    if sent:
        return sent
    tied = [name for name in near if name.key != home and _is_tied(document, name)]
    if len({name.key for name in near}) != 1 or not tied:
        return None
    counted = Counter(name.key for name in countries if name.key != tied[0].key)
    other = home if home in counted else next((key for key, times in counted.most_common(1) if times > 1), "")
    if not other:
        return None
    ends = [gazetteer().english("country", tied[0].key), gazetteer().english("country", other)]
    return Way(tied[0].start, tied[0].end, "-".join(ends[::-1] if _goes_to(document, tied[0]) else ends), "pair")


def in_list(document: Document, place: Place, way: Way) -> Way:
    """A pair of countries as the item of a list tells it: "to Uzbekistan 327 tons, to Tajikistan 133" from one."""
    ends = way.name.split("-")
    behind = _TO_BEHIND.match(document.folded, place.load.end)
    if way.kind != "pair" or len(ends) != 2 or place.left == place.since or not (behind or way.start < place.left):
        return way
    span = (behind.end(), behind.end() + 1) if behind else (place.left, place.load.start)
    names = within(document.names, *span)
    near = [name for name in names if name.kind == "country" and name.form == "name" and is_country(name.key)]
    if len({name.key for name in near}) != 1 or gazetteer().english("country", near[0].key) in ends:
        return way
    other = gazetteer().english("country", near[0].key)
    if _goes_to(document, near[0]):
        return Way(near[0].start, near[0].end, f"{ends[0]}-{other}", "pair")
    return Way(near[0].start, near[0].end, f"{other}-{ends[1]}", "pair") if _comes_from(document, near[0]) else way


def _comes_from(document: Document, name: Name) -> bool:
    if document.lexicon.language in TURKIC:
        return bool(_FROM_ENDING.search(document.folded[name.start : name.end + 4]))
    return bool(_FROM.search(document.folded, max(0, name.start - 8), name.start))


def _sent(document: Document, place: Place, countries: Sequence[Name]) -> Way | None:
    """The pair of who sent a load and where it went: "China sent 1.2 million tons of freight to Kazakhstan by rail"."""
    here = [name for name in within(countries, place.since, place.until) if name.form == "name"]
    flown = _BY_AIR.search(document.folded, place.since, place.until)
    if flown or len(here) != 2 or here[0].key == here[1].key or place.left > place.since or place.right < place.until:
        return None
    one, two = here
    if (
        not _goes_to(document, two)
        or _is_tied(document, one)
        or not _SENT.search(document.folded, one.end, place.until)
    ):
        return None
    ends = "-".join(gazetteer().english("country", name.key) for name in here)
    return Way(one.start, two.end, ends, "pair")


def tells_of_others(document: Document, place: Place, way: Way) -> bool:
    """Whether a pair of countries told before is not that of a load, whose sentence names a third country."""
    if way.kind != "pair":
        return False
    names = [name for name in within(document.names, place.since, place.until) if name.kind == "country"]
    return any(
        name.form == "name" and is_country(name.key) and gazetteer().english("country", name.key) not in way.name
        for name in names
    )


def _is_tied(document: Document, name: Name) -> bool:
    """Whether goods go with, from or to a country, by a preposition before it or its ending."""
    if document.lexicon.language in TURKIC:
        return bool(_WITH_ENDING.match(document.folded, name.stem_end))
    tie = _WITH.search(document.folded, max(0, name.start - 10), name.start)
    there = tie and tie.group().strip() == "в" and document.folded.endswith(_THERE, name.start, name.end)
    return bool(tie) and not there


def _goes_to(document: Document, name: Name) -> bool:
    if document.lexicon.language in TURKIC:
        return bool(_TO_ENDING.match(document.folded, name.stem_end))
    there = document.lexicon.language == "ru" and document.folded.endswith(_THERE, name.start, name.end)
    return not there and bool(_TO.search(document.folded, max(0, name.start - 10), name.start))


def is_country(key: str) -> bool:
    """Whether a country of the tables is one, and no set of them."""
    return gazetteer().rows["country"][key]["kind"] == "country"
