"""A choice among the trade figures in words."""

from collections.abc import Mapping

from tradelines.analysis.choice import EVERY, UNKNOWN, WHOLE, Choice
from tradelines.figures.formats import country, listed
from tradelines.figures.trade_words import FLOW_WORDS, pair_name
from tradelines.schema import WARNING_MEANINGS

SPAN_WORDS: Mapping[str, str] = {
    "year": "Whole years",
    "part": "Parts of a year",
    "years": "Several years",
    "unknown": "Not stated",
}
_LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Russian", "az": "Azerbaijani", "tr": "Turkish"}
_WARNINGS = {str(code): word for code, (word, _) in WARNING_MEANINGS.items()}


def flow_option(flow: str) -> str:
    """A flow as a choice: "Exports"."""
    return "All" if flow == EVERY else FLOW_WORDS[flow].capitalize()


def goods_option(goods: str) -> str:
    """A choice of goods in words."""
    return {WHOLE: "Whole flows only", EVERY: "Whole flows and single goods"}.get(goods, goods.capitalize())


def language_option(code: str) -> str:
    """A language by its English name; its code where it is none of those that are read."""
    return _LANGUAGES.get(code, code)


def publisher_option(name: str) -> str:
    """An outlet as a choice."""
    return "Outlet unknown" if name == UNKNOWN else name


def warning_option(code: str) -> str:
    """A warning as a choice: "Part of a year"."""
    word = _WARNINGS.get(code, code)
    return word[:1].upper() + word[1:]


def span_option(span: str) -> str:
    """A kind of period as a choice: "Whole years"."""
    return SPAN_WORDS[span]


def choice_words(choice: Choice) -> list[str]:
    """What a choice asks for, part by part: ["Azerbaijan–Iran", "exports", "2015 to 2020", "published by Trend"]."""
    parts = (
        _listed("with", [country(code) for code in choice.countries]),
        listed([pair_name(code) for code in choice.pairs]),
        FLOW_WORDS.get(choice.flow, ""),
        *folded_words(choice),
    )
    return [part for part in parts if part]


def folded_words(choice: Choice) -> list[str]:
    """The same of the filters that are folded away."""
    goods = "" if choice.goods == WHOLE else goods_option(choice.goods).lower()
    parts = (
        _listed("reported by", [country(code) for code in choice.reporters]),
        _listed("partner", [country(code) for code in choice.partners]),
        listed(list(choice.kinds)),
        goods,
        _listed("quoted in", list(choice.currencies)),
        _years(choice),
        _listed("periods:", [span_option(span).lower() for span in choice.spans]),
        _listed("articles in", [language_option(code) for code in choice.languages]),
        _listed("published by", [publisher_option(name) for name in choice.publishers]),
        _listed("with the warning", [warning_option(code).lower() for code in choice.warnings]),
    )
    return [part for part in parts if part]


def _listed(lead: str, words: list[str]) -> str:
    return f"{lead} {listed(words)}" if words else ""


def _years(choice: Choice) -> str:
    first, last = choice.first_year, choice.last_year
    if first and last:
        return first if first == last else f"{first} to {last}"
    return f"since {first}" if first else f"until {last}" if last else ""
