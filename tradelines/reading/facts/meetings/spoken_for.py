"""Who is named without an office and speaks for a country: "the Georgian side was represented by A", "A (Georgia)"."""

import re

from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention

# From the country to the name, by language.
_TO_NAME = {
    "en": re.compile(
        r"(?: side| delegation| party| part)?(?: (?:was|is|were))?(?: (?:represented|headed|led|chaired))? by "
        r"(?:mr\.? )?"
    ),
    "ru": re.compile(
        r"(?: (?:сторону|делегацию|сторона|стороны))?(?: (?:на заседании|на встрече|на переговорах))?"
        r"(?: (?:представлял\w?|представил\w?|представляет|возглавил\w?|возглавлял\w?))? ?(?:[-–—] )?"
    ),
    "az": re.compile(r"\w{0,3}(?: (?:tərəfini|tərəfindən|nümayəndə heyətini))? "),
    "tr": re.compile(r"(?:['’]\w{1,3})?(?: (?:tarafini|heyetini|adina))? "),
}
_REPRESENTS = {
    "en": re.compile(r"\b(?:represented|headed|led|chaired) by\b"),
    "ru": re.compile(r"\b(?:представл|представил|возглав)"),
    "az": re.compile(r"\btəmsil (?:ed|et|olun)"),
    "tr": re.compile(r"\btemsil (?:ed|et)"),
}
# "A (Georgia)", in a list of those who took part.
_BRACKET = re.compile(r" \((?:the )?")
_REACH = 60


def country_spoken_for(document: Document, mention: Mention) -> str:
    """The country for which a full name without an office is told to speak, "" where none is."""
    person = mention.person
    if person.role or person.country or " " not in person.name:
        return ""
    countries = [n for n in within(document.names, mention.start - _REACH, mention.end + 4) if n.kind == "country"]
    behind = [n for n in countries if _BRACKET.fullmatch(document.folded, mention.end, max(n.start, mention.end))]
    if behind and document.folded.startswith(")", behind[0].end):
        return behind[0].key
    before = [n for n in countries if n.end <= mention.start]
    language = document.lexicon.language
    if not before or not _TO_NAME[language].fullmatch(document.folded, before[-1].end, mention.start):
        return ""
    sentence = document.sentence_at(mention.start)
    told = _REPRESENTS[language].search(document.folded, sentence.start, sentence.end)
    return before[-1].key if told else ""


def speaks_for_country(document: Document, mention: Mention) -> bool:
    """Whether someone speaks for a country, which then is his."""
    code = country_spoken_for(document, mention)
    mention.person.country = mention.person.country or code
    return bool(code)
