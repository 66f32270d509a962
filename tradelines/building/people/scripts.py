"""Names that another script writes by rules of its own: Chinese in Cyrillic (Palladius), and Persian letters.

A romaniser goes letter by letter: "Чжун Шань" becomes "chzhun shan", which is "Zhong Shan" to nobody, and "مسعود"
"msawd". The table is that of the Palladius system against Hanyu Pinyin.
"""

import re

_INITIALS = {
    "чж": "zh", "цз": "z", "б": "b", "п": "p", "м": "m", "ф": "f", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g",
    "к": "k", "х": "h", "ц": "c", "с": "s", "ч": "ch", "ш": "sh", "ж": "r", "в": "w", "": "",
}  # fmt: skip
# A final, and how pinyin writes it behind an initial.
_FINALS = {
    "юань": "uan", "уань": "uan", "уан": "uang", "уай": "uai", "янь": "ian", "энь": "en", "инь": "in", "унь": "un",
    "юнь": "un", "ань": "an", "ян": "iang", "эн": "eng", "ин": "ing", "ун": "ong", "юн": "iong", "ан": "ang",
    "яо": "iao", "ао": "ao", "ай": "ai", "эй": "ei", "уй": "ui", "эр": "er", "юй": "u", "юэ": "ue", "уэй": "ui",
    "оу": "ou", "уа": "ua", "уо": "uo", "а": "a", "о": "uo", "э": "e", "у": "u", "и": "i", "ы": "i", "ю": "iu",
    "я": "ia", "е": "ie",
}  # fmt: skip
# How pinyin writes a syllable that begins with a vowel.
_BARE = {
    "и": "yi", "инь": "yin", "ин": "ying", "о": "wo", "уа": "wa", "у": "wu", "ю": "you", "юй": "yu", "юань": "yuan",
    "юнь": "yun", "юэ": "yue", "юн": "yong",
}  # fmt: skip
_SOFT = {"z": "j", "c": "q", "s": "x"}
_LABIAL = re.compile(r"^([bpmfw])uo$")
_SYLLABLE = re.compile(f"({'|'.join(filter(None, _INITIALS))})?({'|'.join(sorted(_FINALS, key=len, reverse=True))})")
_CYRILLIC_WORD = re.compile(r"[а-я]+")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SHORT = str.maketrans({"ی": "i", "ي": "i", "ئ": "i", "ع": "", "ء": "", "\u200c": ""})
_WAW = ("u", "v")


def other_readings(name: str) -> list[str]:
    """A lower-case name in Latin letters by the rules of its own language; empty where a romaniser will do."""
    if _ARABIC.search(name):
        plain = name.translate(_SHORT)
        return [plain.replace("و", letter) for letter in _WAW]
    words = [_pinyin(word) for word in name.split()]
    return [" ".join(words)] if 2 <= len(words) <= 3 and all(words) else []


def _pinyin(word: str) -> str:
    """A Cyrillic word as pinyin; empty where it is not made of syllables of Chinese."""
    if not _CYRILLIC_WORD.fullmatch(word):
        return ""
    found: list[str] = []
    place = 0
    while place < len(word):
        syllable = _next(word, place)
        if not syllable:
            return ""
        found.append(_written(syllable[1] or "", syllable[2]))
        place = syllable.end()
    return "".join(found)


def _next(word: str, place: int) -> re.Match[str] | None:
    """The next syllable: the longest, unless its last letter is needed to begin the one behind it."""
    match = _SYLLABLE.match(word, place)
    if match and match.end() < len(word) and not _SYLLABLE.match(word, match.end()):
        return _SYLLABLE.match(word[: match.end() - 1], place)
    return match


def _written(initial: str, final: str) -> str:
    """One syllable in pinyin."""
    start, end = _INITIALS[initial], _FINALS[final]
    if final[0] in "июяе":
        start = _SOFT.get(start, start)
    if not start:
        return _BARE.get(final, f"y{end[1:]}" if end[0] == "i" else end)
    return _LABIAL.sub(r"\1o", start + end)
