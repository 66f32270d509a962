"""Make data/reference/countries.csv from CLDR (by Babel) and the curated words beside this script.

Run: python -m tools.make_countries
"""

import tomllib
from typing import Any

from babel import Locale
from babel.core import get_global
from pymorphy3 import MorphAnalyzer

from tools.declension import azerbaijani, declined
from tools.tables import TOOLS, terms, write_table

COLUMNS = ("code", "kind", "iso2", "name", "names", "adjectives", "capital", "capitals", "source")
CLDR = "Unicode CLDR by Babel 2.18"
CURATED = "tools/country_words.toml"

# CLDR holds these beside ISO 3166: groups, dependencies without a code of their own, and placeholders.
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
USUAL = {"BA": "Bosnia and Herzegovina", "CD": "DR Congo", "CG": "Congo", "CI": "Cote d'Ivoire", "HK": "Hong Kong",
         "MM": "Myanmar", "MO": "Macao", "PS": "Palestine", "VA": "Vatican"}  # fmt: skip
# "Mali" is "financial" at the beginning of a Turkish or Azerbaijani sentence.
ONE_LANGUAGE = {"mali": ("en:mali",), "мали": ("ru:мали",)}
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
VOWELS = "aeəiıoöuü"


def main() -> None:
    """Write the table."""
    words = tomllib.loads((TOOLS / "country_words.toml").read_text("utf-8"))
    groups = tomllib.loads((TOOLS / "country_groups.toml").read_text("utf-8"))
    names = {language: Locale(language).territories for language in ("en", "ru", "az", "tr")}
    rows = [
        _country(iso2, iso3, {language: names[language][iso2] for language in names}, words.get(iso3, {}))
        for iso3, iso2 in _codes()
    ]
    write_table("countries", COLUMNS, sorted(rows, key=lambda row: row["code"]) + [_group(*g) for g in groups.items()])


def _codes() -> list[tuple[str, str]]:
    """Pairs of alpha-3 and alpha-2 codes."""
    alpha2 = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()} - NOT_ISO
    aliases = get_global("territory_aliases")
    withdrawn = {"ANT", "BUR", "SCG", "TMP", "YUG", "ZAR", "DDR", "FXX", "NTZ", "SUN", "CSK", "ROM", "YMD", "YUC"}
    pairs = {
        alias: targets[0]
        for alias, targets in aliases.items()
        if len(alias) == 3 and alias.isalpha() and len(targets) == 1 and targets[0] in alpha2 and alias not in withdrawn
    }
    return sorted(pairs.items())


def _country(iso2: str, iso3: str, named: dict[str, str], words: dict[str, Any]) -> dict[str, str]:
    name = USUAL.get(iso2, named["en"].replace("&", "and"))
    plain = [_plain(named[language]) for language in ("en", "az", "tr")]
    bound = {term.split(":", 1)[1] for term in words.get("names", []) if ":" in term}
    cldr = [form for text in [name, *plain, *_russian(_plain(named["ru"]))] for form in _one_language(text, bound)]
    open_ended = [f"{_lower(text)}*" for text in plain[1:] if len(text) > 6 and text[-1] in VOWELS + "n" and not words]
    has_endings = words.get("names") or f"{_lower(plain[1])}*" in open_ended
    declined_az = () if has_endings else _azerbaijani(plain[1], bound)
    return {
        "code": iso3, "kind": "country", "iso2": iso2, "name": name,
        "names": terms(declined(words.get("names", [])), cldr, open_ended, declined_az),
        "adjectives": terms(words.get("adjectives", [])),
        "capital": words.get("capital", ""), "capitals": terms(words.get("capitals", [])),
        "source": f"{CLDR}; {CURATED}" if words else CLDR,
    }  # fmt: skip


def _group(code: str, words: dict[str, Any]) -> dict[str, str]:
    kind = "world" if code == "WLD" else "group"
    return {"code": code, "kind": kind, "name": words["name"], "names": terms(words["names"]), "source": CURATED}


def _plain(name: str) -> str:
    """Without what stands in brackets."""
    return name.split(" (", maxsplit=1)[0].replace("’", "'").replace("&", "and")


def _lower(name: str) -> str:
    return name.replace("İ", "i").lower()


def _one_language(name: str, bound: set[str]) -> tuple[str, ...]:
    """The term for a name; none where the curated words bind it to one language."""
    term = _lower(name)
    return () if term in bound else ONE_LANGUAGE.get(term, (term,))


def _azerbaijani(name: str, bound: set[str]) -> tuple[str, ...]:
    """The case forms of a name in Azerbaijani, where no apostrophe parts them from it; none for a bound name."""
    term = _lower(name)
    return () if term in bound or term in ONE_LANGUAGE else tuple(f"az:{form}" for form in azerbaijani(term))


def _russian(name: str) -> list[str]:
    """A Russian name in its six cases; names of three and more words stay as they are, they are rarely declined."""
    parts = name.split()
    if len(parts) > 2 or not all(part.isalpha() for part in parts):
        return [name]
    declined = [_declined(part) for part in parts]
    return [" ".join(forms[index] for forms in declined) for index in range(len(CASES))]


def _declined(word: str) -> list[str]:
    readings = [reading for reading in _MORPHOLOGY.parse(word) if "nomn" in reading.tag]
    if not readings:
        return [word] * len(CASES)
    inflected = (readings[0].inflect({case}) for case in CASES)
    return [form.word.replace("ё", "е") if form else word for form in inflected]


_MORPHOLOGY = MorphAnalyzer()

if __name__ == "__main__":
    main()
