"""Whether two printed names may be of one person: letters, order and scripts aside.

Parts of a name are brought to Latin letters and to one spelling of each sound (gh, q, kh, x; j, c, dzh; y, i), then
compared part by part in any order. Names alone never decide; `persons` asks for office, country and time as well.
"""

import re
from enum import IntEnum
from functools import lru_cache
from itertools import permutations

from anyascii import anyascii
from rapidfuzz.distance import Indel

from tradelines.building.people.scripts import other_readings

# Azerbaijani and Turkish letters whose sound English spells otherwise, before accents are dropped.
_LETTERS = str.maketrans(
    {"ə": "a", "ç": "ch", "ş": "sh", "ğ": "g", "ı": "i", "c": "j", "x": "h", "q": "g"}
    | {"ö": "o", "ü": "u", "â": "a", "î": "i", "û": "u"}
)
_TURKIC = re.compile(r"[əçşğıöü]")
# Letters that are read in two ways where nothing else shows the language: "Cavad", "Carlos"; "Orxan", "Alex".
_TWO_WAYS = re.compile(r"c(?!h)|x")
_SOUNDS = (
    ("sch", "sh"), ("ch", "c"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("q", "g"), ("zh", "j"),
    ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ey"), ("ay", "ey"), ("ai", "ey"),
    ("iy", "y"), ("yi", "y"), ("ie", "ye"), ("w", "v"), ("x", "ks"),
)  # fmt: skip
_HARD_C = re.compile(r"c(?!h)")
_SUFFIX = re.compile(r"(?:[iy]+)?(ev|eva)$")
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouy]+")
# Titles and fathers' names that one article prints and another leaves out.
_DROPPED = frozenset({
    "seyed", "seyyed", "sayyed", "sayyid", "syed", "sayed", "sheikh", "shaikh", "haji", "hojatoleslam",
    "hojjatoleslam", "ayatollah", "mr", "mrs", "dr", "al", "el", "bin", "ibn", "ben", "jr", "sr",
    "oglu", "ogly", "ogli", "kizi", "gizi", "qizi",
})  # fmt: skip
_PATRONYMIC = re.compile(r"(?:ovich|evich|ovna|evna|ichna)$")
_FATHER = re.compile(r"^(?:oglu|ogly|ogli|kizi|gizi|qizi)$")
# "Bolatuly" is "son of Bolat", and stands behind the given name or the surname.
_KAZAKH_FATHER = re.compile(r"(?:uly|kyzy)$")
_WOMAN, _MAN = re.compile(r"\w{2}(?:[oe]v|ow|ew)a\b"), re.compile(r"\w{2}(?:[oe]v|ow|ew)\b")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


class Match(IntEnum):
    """How far two names agree, from not at all to the same in all parts."""

    NONE = 0
    SURNAME = 1
    INITIAL = 2
    ALIKE = 3
    SAME = 4


@lru_cache(maxsize=65536)
def readings_of(name: str) -> tuple[tuple[str, ...], ...]:
    """The ways to read a name: its parts, each in one spelling of its sounds, fathers' names and address left out."""
    lower = name.replace("İ", "i").lower()
    turkic = lower.replace("ch", "ç").translate(_LETTERS)
    ways = (turkic,) if _TURKIC.search(lower) else (lower, turkic) if _TWO_WAYS.search(lower) else (lower,)
    glued = [way.replace("-", "") for way in ways if "-" in way]
    return tuple(_parts(way) for way in (*ways, *glued, *other_readings(lower)))


def parts_of(name: str) -> tuple[str, ...]:
    """The parts of a name in its first reading."""
    return readings_of(name)[0]


@lru_cache(maxsize=65536)
def father_of(name: str) -> str:
    """The father's name as a patronymic gives it, in one spelling of its sounds; empty where there is none."""
    words = _words(name.replace("İ", "i").lower())
    for number, word in enumerate(words):
        if _FATHER.match(word) and number > 1:
            return _sounds(words[number - 1])
        if number and len(words) > 2 and (stem := _PATRONYMIC.split(word)[0]) != word:
            return _sounds(stem)
        if number and len(words) > 2 and (stem := _KAZAKH_FATHER.split(word)[0]) != word:
            return _sounds(stem)
    return ""


def fathers_differ(one: str, other: str) -> bool:
    """Whether two fathers' names are both known, and not of one man."""
    return bool(one and other and not _alike(one, other))


@lru_cache(maxsize=65536)
def _woman(name: str) -> bool | None:
    """Whether a surname is a woman's; None where it does not say, or is in Russian, where "-ova" is a case as well."""
    lower = name.lower()
    if _CYRILLIC.search(lower):
        return None
    plain = anyascii(lower.translate(_LETTERS))
    woman, man = _WOMAN.search(plain), _MAN.search(plain)
    return None if bool(woman) == bool(man) else bool(woman)


def _words(name: str) -> list[str]:
    latin = anyascii(name).lower().replace("'", "").replace("`", "")
    return [word for word in re.split(r"[^a-z]+", latin) if word]


def _parts(name: str) -> tuple[str, ...]:
    words = _words(name)
    kept: list[str] = []
    for word in words:
        if _FATHER.match(word) and len(kept) > 1:
            kept.pop()
        elif word not in _DROPPED and not _PATRONYMIC.search(word):
            kept.append(word)
    return tuple(_sounds(word) for word in kept or words)


@lru_cache(maxsize=65536)
def _sounds(word: str) -> str:
    word = _HARD_C.sub("k", word)
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    return _DOUBLE.sub(r"\1", _SUFFIX.sub(r"\1", word))


@lru_cache(maxsize=65536)
def skeleton(part: str) -> str:
    """Consonants of a part, g, h and k as one, voiced as voiceless: what is left where vowels and scripts vary."""
    return (part[:1].translate(_FIRST) + _VOWELS.sub("", part[1:])).translate(_CONSONANTS)


_FIRST = str.maketrans({"e": "a", "o": "a", "i": "a", "u": "a", "y": "a"})
_CONSONANTS = str.maketrans({"h": "g", "k": "g", "b": "p", "d": "t", "z": "s"})


@lru_cache(maxsize=262144)
def _alike(one: str, other: str) -> float:
    """Likeness of two parts, 0 to 1: 1 for the same, at least 0.9 for the same consonants and similar vowels."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < 3:
        return 0.0
    likeness = Indel.normalized_similarity(one, other)
    vowels_differ = one[0] != other[0] and bool(_VOWELS.match(one) or _VOWELS.match(other))
    floor = 0.7 if vowels_differ else 0.4 if len(skeleton(one)) > 2 else 0.6
    if skeleton(one) == skeleton(other) and likeness >= floor and len(skeleton(one)) > 1:
        return max(0.9, likeness)
    return likeness if likeness >= 0.88 and one[0] == other[0] and min(len(one), len(other)) >= 6 else 0.0


def compare(one: str, other: str) -> Match:
    """How far two printed names agree, their parts in any order; not at all where they are a man's and a woman's."""
    if {_woman(one), _woman(other)} == {True, False}:
        return Match.NONE
    return max(_compare(ours, theirs) for ours in readings_of(one) for theirs in readings_of(other))


@lru_cache(maxsize=262144)
def _compare(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Match:
    short, long = sorted((ours, theirs), key=len)
    if not short or len(long) > 6:
        return Match.NONE
    best = max((_level(short, chosen) for chosen in permutations(long, len(short))), default=Match.NONE)
    return Match.SURNAME if best and len(short) == 1 and len(long) > 1 else best


def _level(short: tuple[str, ...], chosen: tuple[str, ...]) -> Match:
    """The weakest agreement of parts set side by side; an initial stands for a part."""
    level = Match.SAME
    for one, other in zip(short, chosen, strict=True):
        if one == other:
            continue
        if 1 in (len(one), len(other)):
            if one[0] != other[0]:
                return Match.NONE
            level = min(level, Match.INITIAL)
        elif not _alike(one, other):
            return Match.NONE
        else:
            level = min(level, Match.ALIKE)
    # Some part must stand in full on both sides: "A." is no sign of "Ali".
    full = any(len(one) > 1 and len(other) > 1 for one, other in zip(short, chosen, strict=True))
    return level if full else Match.NONE
