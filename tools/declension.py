"""Case forms of place names in Russian and Azerbaijani, where names are declined without an apostrophe.

In the sources a term that ends in `+` stands for all its case forms: "минск+", "bakı+".
"""

from collections.abc import Iterable, Iterator

_BACK = {"a": ("ı", "a"), "ı": ("ı", "a"), "o": ("u", "a"), "u": ("u", "a")}
_FRONT = {"e": ("i", "ə"), "ə": ("i", "ə"), "i": ("i", "ə"), "ö": ("ü", "ə"), "ü": ("ü", "ə")}
_HARMONY = _BACK | _FRONT
_RUSSIAN = (
    ("ия", 1, ("и", "ю", "ей")),
    ("а", 1, ("ы", "и", "е", "у", "ой")),
    ("я", 1, ("и", "е", "ю", "ей")),
    ("ь", 1, ("и", "я", "ю", "ью", "ем", "е")),
    ("й", 1, ("я", "ю", "ем", "е")),
)
_NOT_DECLINED = "оуиеэыю"


def declined(terms: Iterable[str]) -> Iterator[str]:
    """The terms, those that end in `+` followed by their case forms."""
    for term in terms:
        word = term.removesuffix("+")
        yield word
        if word != term:
            yield from russian(word) if any("а" <= letter <= "я" for letter in word) else azerbaijani(word)


def russian(name: str) -> list[str]:
    """Case forms of a Russian name of one word; none for a name that is not declined."""
    for ending, cut, endings in _RUSSIAN:
        if name.endswith(ending):
            return [name[:-cut] + case for case in endings]
    return [] if name[-1] in _NOT_DECLINED else [name + case for case in ("а", "у", "ом", "ем", "е")]


def azerbaijani(name: str) -> list[str]:
    """Case forms of an Azerbaijani name, by vowel harmony."""
    last = next((letter for letter in reversed(name) if letter in _HARMONY), "i")
    close, wide = _HARMONY[last]
    vowel = name[-1] in _HARMONY
    possessive = [f"n{close}n", f"n{close}", f"y{wide}"] if vowel else [f"{close}n", close, wide]
    there = "dakı" if wide == "a" else "dəki"  # "bakıdakı", "ənzəlidəki": this one knows two vowels only
    return [name + case for case in (*possessive, f"d{wide}", f"d{wide}n", f"l{wide}", there, f"l{close}")]
