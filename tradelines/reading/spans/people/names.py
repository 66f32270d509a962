"""Names of people: how they are compared, and what they are without the endings of their case."""

from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from anyascii import anyascii
from rapidfuzz.distance import Indel

# Endings that Azerbaijani adds to a name without an apostrophe, the longest first.
_AZ_ENDINGS = (
    "nın",
    "nin",
    "nun",
    "nün",
    "dan",
    "dən",
    "ın",
    "in",
    "un",
    "ün",
    "la",
    "lə",
    "da",
    "də",
    "ya",
    "yə",
    "nı",
    "ni",
    "a",
    "ə",
    "ı",
    "i",
    "u",
    "ü",
)
_AZ_SURNAMES = (
    "ov",
    "ev",
    "yev",
    "ova",
    "eva",
    "yeva",
    "li",
    "lı",
    "lu",
    "lü",
    "zadə",
    "oğlu",
    "ski",
    "çuk",
    "ko",
    "yan",
    "şvili",
    "ani",
    "dze",
    "oğlu",
    "ştayn",
)

_VOWELS = frozenset("aəeıioöuü")
# Names that end like the case that says "with".
_IN_LA = ("lla", "llə", "eyla", "alə", "bela", "ela", "ola")

# Genders and cases of a Russian name; the first in which most of its parts can stand is taken.
_CASES = tuple(
    (gender, case) for case in ("nomn", "ablt", "gent", "datv", "accs", "loct") for gender in ("masc", "femn")
)


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """A name in plain lower-case Latin letters, single spaces between its parts."""
    latin = anyascii(name.replace("ə", "e").replace("Ə", "E")).lower()
    return " ".join("".join(c if c.isalnum() else " " for c in latin.replace("'", "").replace("`", "")).split())


def likeness(one: str, other: str) -> float:
    """How alike two words or names are, letter by letter: 0 to 1 (Indel similarity)."""
    return Indel.normalized_similarity(one, other)


def same_person(one: str, other: str) -> bool:
    """Whether two names printed for one office may be one person: a shared part, or parts spelt alike, in any order."""
    ours, theirs = name_key(one).split(), name_key(other).split()
    if not ours or not theirs:
        return False
    short, long = sorted((ours, theirs), key=len)
    alike = [max(likeness(a, b) for b in long) for a in short]
    if len(short) == 1:
        return alike[0] >= 0.85
    return (min(alike) >= 0.6 and max(alike) >= 0.75) or sum(a >= 0.85 for a in alike) >= 2


def is_misspelt(word: str, part: str) -> bool:
    """Whether a long surname differs by a letter: "Abdollahian", "Abdollaian"."""
    return len(part) >= 8 and word[0] == part[0] and likeness(word, part) >= 0.9


def is_inflected(word: str, part: str) -> bool:
    """Whether a word is a name in another case: "Оверчуком", "Əliyevlə"."""
    stem = part[:-1] if part[-1] in "аяйьый" and len(part) > 4 else part
    return len(part) > 3 and word.startswith(stem) and len(word) - len(stem) <= 3


def case_of(word: str) -> tuple[str, ...]:
    """The cases in which the head of a Russian office stands, by its ending: "министра", "главой", "председателю"."""
    if word.startswith("глав"):
        return _CASES_OF_HEAD.get(word[4:], ())
    return next((cases for ending, cases in _CASES_OF_ENDING if word.endswith(ending)), ("nomn",))


def nominative(name: str, language: str, cases: tuple[str, ...] = ()) -> str:
    """A name without the ending of its case: "Алексеем Оверчуком" → "Алексей Оверчук".

    `cases`: those in which the office beside it stands, where one does.
    """
    if language == "ru":
        return " ".join(_russian_name(name, cases))
    words = [word.split("'")[0].split("’")[0] if language == "tr" else word for word in name.split()]
    if language == "az" and words:
        words[-1] = _azerbaijani(words[-1], words[0] if len(words) > 1 else "")
    return " ".join(words)


def _azerbaijani(word: str, given: str) -> str:
    """A surname without its ending; "Qafarova" is a woman's surname, or a man's in the dative."""
    if word.endswith(("yeva", "eva")) or (word.endswith("ova") and not given[-1:].isalpha()):
        return word
    if word.endswith("ova") and given[-1:] in _VOWELS:
        return word
    for ending in _AZ_ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and stem.endswith(_AZ_SURNAMES) and len(stem) > 4:
            return stem
    if word.endswith(("la", "lə")) and len(word) > 5 and not word.endswith(_IN_LA):
        return word[:-2]
    return word


def _russian_name(name: str, cases: tuple[str, ...]) -> list[str]:
    """All parts of a name in the nominative of one gender; as printed where they are in it already."""
    words = name.split()
    if not words or any(not "а" <= word[0].lower() <= "я" for word in words if word):
        return words
    initials, dot, surname = words[-1].rpartition(".")
    if dot and surname:  # "М.Ивановым" is declined as "М. Иванов" is
        return [*words[:-1], f"{initials}.{_russian_name(surname, cases)[0]}"]
    options = [_russian_forms(word) for word in words]
    fitting = [sum(case in forms for forms in options) + (case[1] in cases) * 0.5 for case in _CASES]
    agreed = _CASES[fitting.index(max(fitting))]
    return [forms.get(agreed, word) for forms, word in zip(options, words, strict=True)]


# What the ending of an office tells of its case; "глава" is declined by itself.
_CASES_OF_ENDING: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("ом", "ем", "ами", "ями"), ("ablt",)),
    (("у", "ю", "ам", "ям"), ("datv",)),
    (("а", "я", "ов", "ей"), ("gent", "accs")),
    (("е", "ах", "ях"), ("loct",)),
)
_CASES_OF_HEAD = {
    "а": ("nomn",),
    "ы": ("gent", "nomn"),
    "е": ("datv", "loct"),
    "у": ("accs",),
    "ой": ("ablt",),
    "ами": ("ablt",),
}

_ENDINGS_OF_CASES = ("ии", "ье", "ою", "ею", "ию", "ью", "ому", "ему", "ову", "еву", "ину")


def _is_dative(parses: Any) -> bool:
    """Whether a word in -у or -ю is a known name in the dative: "Михаилу"."""
    return any(parse.is_known and "Name" in parse.tag and parse.tag.case == "datv" for parse in parses)


@cache
def _russian_forms(word: str) -> dict[tuple[str, str], str]:
    """What a word of a name may be: (gender, case) → nominative. Foreign names in a vowel have no cases."""
    parses = _morphology().parse(word)
    if word[-1] in "иоуеэюё" and not word.endswith(_ENDINGS_OF_CASES) and not _is_dative(parses):
        return dict.fromkeys(_CASES, word)
    found: dict[tuple[str, str], str] = {}
    for parse in sorted(parses, key=lambda one: not any(label in one.tag for label in ("Name", "Surn", "Patr"))):
        tag = parse.tag
        if tag.number != "sing" or tag.gender == "neut" or tag.POS not in ("NOUN", "ADJF"):
            continue
        # No name ends so in the nominative, unless it is known to: "Артем".
        guessed = not parse.is_known and tag.case in ("nomn", "accs") and word.endswith(("ом", "ем"))
        form = None if guessed else parse.inflect({"nomn"})
        if form is None:
            continue
        plain = form.word if "ё" in word else form.word.replace("ё", "е")
        nominal = "-".join(part[:1].upper() + part[1:] for part in plain.split("-"))
        for gender in ("femn",) if tag.gender == "femn" else ("masc",) if tag.gender == "masc" else ("masc", "femn"):
            found.setdefault((gender, str(tag.case)), nominal)
    return found


@cache
def _morphology() -> Any:
    """The analyser of Russian words, loaded when the first Russian name comes."""
    return import_module("pymorphy3").MorphAnalyzer()
