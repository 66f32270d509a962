"""The verb between a link and its place: "a railway is being built between X and Y", "строится дорога между X и Y"."""

import re

from tradelines.reading.spans.document import Document

_DONE = (
    r"built|laid|constructed|erected|opened|reopened|launched|planned|proposed|restored|inaugurated|commissioned|"
    r"completed|established|created|reconstructed|rebuilt|modernized|modernised|electrified|repaired|"
    r"put into (?:operation|service|use)|under construction|under way|underway"
)
_VERB = {
    "en": re.compile(
        r"(?:,?\s+(?:which|that))?"
        r"\s+(?:is|are|was|were|has been|have been|will be|would be|is to be|are to be|to be|may be|could be)"
        rf"(?:\s+(?:being|now|still|currently|already|also|soon|officially|recently))*\s+(?:{_DONE})"
        r"(?:\s+(?:now|today|on \w+day|in (?:20\d\d|[a-z]+)))?(?=\s+(?:between|from|around|round|across|through)\s)"
    ),
    "ru": re.compile(
        r"(?:,\s+котор\w+)?\s+(?:(?:будет|будут|была|были|был|сейчас|уже|также|должн\w+ быть)\s+)*"
        r"(?:стро[ия]тся|построен\w*|построят|проложен\w*|прокладыва[ею]тся|проложат|открыт\w*|запущен\w*|пройдет|пройдут|"
        r"свяжет|протян[её]тся|появится|появятся|возвод[ия]тся|укладыва[ею]тся|реконструиру[ею]тся)"
        r"(?=\s+(?:между|от|из|вокруг|в обход)\s)"
    ),
}


# Between a port or terminal and its place: "a terminal is rising at the port of X", "терминал построят в порту X".
SITE = {
    "en": re.compile(
        r"(?:'s\s+(?:construction|completion|opening|commissioning))?"
        r"(?:\s+(?:with|for)\s+(?:an?\s+)?(?:annual\s+|yearly\s+)?(?:capacity\s+of\s+)?(?:up\s+to\s+)?[\d.,]+[\s-]"
        r"(?:[\w-]+\s?){1,4})?"
        r"(?:\s+for\s+(?!the\b)[a-z-]+(?:\s[a-z-]+){0,2}?)?"
        r"(?:\s+(?:is (?:about )?to|are to|will|is expected to|is due to)\s+(?:soon\s+)?(?:begin|start)"
        r"|\s+(?:has|have)\s+(?:begun|started)|\s+(?:began|started)|\s+is (?:under way|underway))?"
        r"(?:\s+(?:(?:(?:that|which) )?(?:is|was|are|has been|have been|will be|may be|could be|"
        r"(?:(?:is|are)\s+(?:due\s+|planned\s+|expected\s+|set\s+)?)?to be)\s+)?"
        r"(?:being\s+|now\s+|also\s+)*"
        r"(?:built|located|situated|opened|constructed|inaugurated|launched|commissioned|created|established|erected|"
        r"planned|rising|going up|taking shape|emerging|under construction)"
        r"|\s+(?:will|may|could|would|is to|are to)\s+(?:soon\s+)?(?:appear|emerge|rise|open|be opened))?"
        r"(?:\s+by\s+20\d\d)?\s+(?:of|in|at|on|over|across|near)\s+(?:the\s+)?"
        r"(?:(?:[\w-]+\s+){0,3}?(?:port|city|town|station|region|hub)\s+of\s+|\w+'s\s+(?:[\w-]+\s+){0,3}?(?:of\s+)?|"
        r"\w+(?:ian|i|ish|ese)\s+|(?:black|caspian)\s(?:sea\s)?)?"
    ),
    "ru": re.compile(
        r"(?:\s+(?:построенн\w+|постро[ия]т|построен\w?|стро[ия]тся|строят|откро[юе]т\w*|открыт\w?|возвод[ия]тся|"
        r"появ[ия]тся|может появиться|запущен\w?|введен\w?|создан\w?|создадут|заложен\w?))?"
        r"(?:\s+для\s+[а-яё-]+\s+грузов)?"
        r"(?:\s+(?:мощностью|на)\s+(?:до\s+)?[\d,]+\s(?:[а-яё]+\.?\s?){1,4})?"
        r"\s+(?:в|на|через|через реку|на реке|у)\s+(?:\w+(?:ой|ом|ем)\s+)?"
        r"(?:город\w*\s+|порт\w*\s+|станци\w+\s+|реку\s+|реке\s+|р\.\s*)?"
    ),
}


def behind_verb(document: Document, end: int) -> int:
    """Where the verb stops that stands between a link's noun, which ends at `end`, and its ends; else `end`."""
    pattern = _VERB.get(document.lexicon.language)
    verb = pattern.match(document.folded, end) if pattern is not None else None
    return verb.end() if verb is not None else end
