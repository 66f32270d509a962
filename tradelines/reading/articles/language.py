"""The language of a text: alphabet and function words first, a statistical model only where these leave it open."""

from collections import Counter
from functools import cache
from typing import Any

# A text is judged by its beginning, of so many characters; these letters decide, the first that is common enough.
_SAMPLE = 1000
_FEWEST_LETTERS = 3
_MARKS = {"az": "ə", "kk": "әғқңұһ", "uk": "їєґ", "ka": "აეიო", "hy": "աեիո", "fa": "پچژگ", "tk": "ýň", "tr": "ğışç"}
_WORDS = {
    "en": frozenset(["the", "of", "and", "in", "to", "for", "with", "that", "was", "is", "by", "on", "from", "has"]),
    "az": frozenset(
        ["və", "ilə", "üçün", "bu", "bir", "də", "da", "ki", "olan", "üzrə", "edib", "olub", "isə", "ilin"]
    ),
    "tr": frozenset(
        ["ve", "ile", "için", "bu", "bir", "olarak", "da", "de", "olan", "daha", "göre", "yüzde", "yılın", "en"]
    ),
}
# What a text may be in beyond the four languages: neighbours that the model must be able to name.
_CANDIDATES = ["en", "ru", "az", "tr", "kk", "uk", "fa", "tk", "ar", "ka", "hy", "de", "fr", "es", "it", "ky", "zh"]


def language_of(text: str) -> str:
    """ISO 639-1 code of the language; "" where the text has too few letters to tell."""
    sample = text[:_SAMPLE].lower()
    words = sample.split()
    letters = sum(len(word) for word in words if word[0].isalpha())
    if letters < _FEWEST_LETTERS:
        return ""
    if sample.isascii():
        return _by_words(words) or _modelled(sample)
    for language, marks in _MARKS.items():
        if sum(map(sample.count, marks)) * 80 > letters:
            return language
    if sum(map(sample.count, "оеаинт")) * 4 > letters:
        return "ru"
    return _by_words(words) or _modelled(sample)


def _by_words(words: list[str]) -> str:
    """The language whose function words stand out, "" where none does."""
    counted = Counter(words)
    scores = sorted(((sum(counted[word] for word in known), name) for name, known in _WORDS.items()), reverse=True)
    (best, language), (second, _) = scores[0], scores[1]
    return language if best * 20 >= len(words) and best >= 2 * second + 2 else ""


def _modelled(sample: str) -> str:
    return str(_model().classify(sample)[0])


@cache
def _model() -> Any:
    """The statistical model; imported on first need, since it costs a tenth of a second and is seldom asked."""
    from py3langid import langid  # noqa: PLC0415

    model = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    model.set_languages(_CANDIDATES)
    return model
