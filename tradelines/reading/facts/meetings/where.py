"""Where a meeting was and whose countries met, as far as the clause says it without its people."""

import re

from tradelines.reading.facts.meetings.directions import another_visited, is_dative
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.speech import is_heard
from tradelines.reading.facts.meetings.spoken_of import BETWEEN, is_about, is_spoken_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import people_of
from tradelines.reading.spans.people.tokens import Token, tokens_of

DESTINATION = re.compile(r"\b(?:to|in|at|held in|в|во)\s+(?:the\s)?(?:[\w-]+\s){0,3}$")
_IN = re.compile(r"\b(?:in|в|во)\s(?:the\s)?$")
_WITH = re.compile(r"\b(?:meeting|talks|negotiations|consultations|summit|session) with (?:[\w-]+ and )?$")
# "Azərbaycan və Qazaxıstan arasında", "Türkiye ile Türkmenistan arasında"
_AMONG = re.compile(r"['’]?\w{0,4}(?:(?:,| və| ve| ile| ilə) [\w'’-]+(?: respublikasi| cumhuriyeti)?){0,4} arasinda\b")
# Where the phrase before a noun begins: "... that the | next Iran-Turkey meeting".
_NEW_PHRASE = re.compile(r"[,;:]|\b(?:the|a|an|their|his|her|and|for|of|to|in|with|at|на|в|и|к|о)\s")
# "go to Turkey on an official visit", "who was in Almaty on a visit".
_ON_VISIT = re.compile(r"\W{0,3}(?:\([\w ]+\)\s)?(?:on|for|с)\s(?:an?\s)?(?:[\w-]+\s){0,3}")
_PLACE_OF = re.compile(
    r"\s(?:the )?(?:[\w-]+ )?"
    r"(?:ports?|city|town|province|region|terminal|порт|город|область|провинцию|терминал)(?: of)? "
)
# "visited the Islamic Republic of Iran", "посетил Исламскую Республику Иран".
_REPUBLIC = re.compile(r"\s(?:the )?(?:[\w-]+ )?(?:republic of|kingdom of|state of|республику|королевство) (?:the )?")
_CONTINENTS = (
    "latin ",
    "south ",
    "central ",
    "north ",
    "латинской ",
    "южной ",
    "cənubi ",
    "güney ",
)
_FAR = 50
_HEAD = 3
# "Bakı, 12 may/ Trend": of a dateline, within the first characters of the text.
_DATE_AND_AGENCY, _TOP = re.compile(r",? \d{1,2} [^\W\d]+\.? ?[/(]"), 200
_ROUTE_NAME = 60
_WHO = re.compile(r" (?:[\w-]+ ){1,3}(?:who|which|that) ")
# The states of a railway named so far before the word for the meeting need not have met.
_FAR_ROUTE = 60
# "anıtını ziyaret etti": a thing is visited, and no country.
_THING = re.compile(r"(?<!['’])\b[a-zçğıöşüə]{3,}(?:n[ıiuü]|y[ıiuü]) $")
_TITLE = re.compile(r'\s?"[^"\n]{3,70}"')
_TITLE_ROUND, _TITLE_CLOSED = re.compile(r'(?<!\S)"(?=\S)[^"\n]{3,70}$'), re.compile(r'[^"\n]{0,30}"')
_TITLE_BEFORE = re.compile(r'"[^"\n]{3,70}"\s(?:[\w-]+\s)?$')
_JOINED = re.compile(r"(?:,|,? (?:and|и|və|ve)| ?[-–—]) ?(?:the )?")
# "Astana has hosted the 11th session".
_HOSTS = re.compile(r" (?:(?:has|will|is|to|also|today|yesterday) ){0,3}(?:hosted|hosts?|hosting) ")
_SOURCE = re.compile(r"['’]?\w{0,3} (?:istinad|əsaslan|atfen|atifta|dayandir)")
_STATES = frozenset({"country", "nationality"})
_GROUPS = frozenset({"GROUP", "NEIGHBOURS", "CASPIAN", "WLD"})
# "Tehranda, İran və Azərbaycan arasında": where, and none of them.
_LOCATIVE = re.compile(r"['’]?[dt][aəe]$")
# "Upon arrival in Tehran, A said of his talks with ..."
_BACK = re.compile(
    r"\b(?:arrival|arriving|return(?:ed|ing)?|back|возвращени\w+) (?:in|to|at|from|home to|в) (?:the )?$"
)
# In a list of countries: "representatives of Georgia, Türkiye and", "железнодорожников Грузии и".
_LISTED = re.compile(r"\w(?:,| and| и| və| ve)\s(?:the )?$")
_OF_WHOM = re.compile(
    r"\b(?:delegations|representatives|officials|ministers|heads|experts|delegates|diplomats|envoys|counterparts|"
    r"leaders|negotiators|executives|businessmen|traders|entrepreneurs|делегаций|представител\w+|министров|"
    r"глав|руководителей|\w+(?:ников|истов|телей))\s(?:(?:of|from|by|of the) )?(?:the )?$"
    r"|\b(?:глав|руководителей|министров|представител\w+|делегаци\w+|бизнесмен\w+|предпринимател\w+) "
    r"(?:[\w-]+ ){0,3}$"
)


def window_of(document: Document, frame: Frame, number: int) -> tuple[int, int]:
    """The stretch that holds what a trigger takes: behind a second one in English and Russian, before it in Turkic."""
    if document.lexicon.language in ("az", "tr"):
        if (
            document.folded.endswith(("ği", "ğı"), frame.trigger.start, frame.trigger.end)
            and frame.trigger.kind == "visit"
        ):
            return frame.start, min(frame.trigger.end + 15, frame.end)  # "the town to which he went"
        return frame.start, frame.end if frame.end == frame.sentence.end else frame.trigger.end
    if not number:
        return frame.start, frame.end
    before = document.folded[frame.start : frame.trigger.start]
    phrase = max((match.end() for match in _NEW_PHRASE.finditer(before)), default=0)
    return frame.start + phrase, frame.end


def take_places(document: Document, frame: Frame, low: int, high: int) -> None:
    """Countries that the clause [low, high) names beside its people, and where it was."""
    mentions = within(people_of(document), frame.sentence.start, frame.sentence.end)
    offices = [(m.outer_start, m.outer_end) for m in mentions if not m.plural]
    codes = countries_that_sign(document, frame)
    for token in tokens_of(document).of(frame.sentence):
        if not token.country or not low <= token.start < high:
            continue
        if token.kind == "place" and (_is_dateline(document, frame, token) or _in_route(document, token)):
            continue  # a dateline, or "the Baku-Tbilisi-Kars railway"
        if token.kind == "country" and frame.trigger.start - token.end > _FAR_ROUTE and _in_route(document, token):
            continue
        if token.kind == "place" and not frame.place and _HOSTS.match(document.folded, token.end, frame.trigger.start):
            frame.place, frame.place_country = place_name(token), token.country
            continue
        if document.folded.endswith(_CONTINENTS, low, token.start) or document.text.startswith("$", token.end):
            continue  # "Latin America" is not the United States, nor is "US$"
        if frame.trigger.form == "verb" and _WHO.match(document.folded, frame.trigger.end, token.start):
            continue  # "met with exporters who sell to Azerbaijan"
        if not is_heard(document, frame.trigger.start, token.start) or _SOURCE.match(document.folded, token.end):
            continue  # what someone else says, and who reports it: "Sputnik-Gürcüstana istinadən"
        if not any(start <= token.start < end for start, end in offices) and _is_party(document, frame, token, low):
            codes.append(token.country)
    _take_lists(document, frame, low, high)
    if frame.trigger.kind in ("conference", "meeting"):
        codes.extend(_countries_in_title(document, frame))
    if frame.trigger.kind == "conference" and not frame.place:
        _take_quoted_place(document, frame)
    frame.stated = [code for code in dict.fromkeys(codes) if code not in _GROUPS]


def _is_dateline(document: Document, frame: Frame, token: Token) -> bool:
    """Whether a town only says whence the news comes: "Bakı/08.12.21/Turan", "ANKARA (AA) -"."""
    heads = token.start - frame.sentence.start < _HEAD and document.text[token.start : token.end].isupper()
    dated = token.start < _TOP and _DATE_AND_AGENCY.match(document.folded, token.end)
    return document.folded.startswith("/", token.end) or heads or bool(dated)


def _in_route(document: Document, token: Token) -> bool:
    """Whether a town stands in the name of a route."""
    routes = within(document.names, token.start - _ROUTE_NAME, token.end)
    return any(name.kind == "route" and name.start <= token.start and token.end <= name.end for name in routes)


def _take_lists(document: Document, frame: Frame, low: int, high: int) -> None:
    """Of a list of countries all are near where one is: "İran, Azərbaycan və Rusiyanın nazirləri arasında"."""
    run: list[Token] = []
    tokens = [t for t in tokens_of(document).of(frame.sentence) if t.country and low <= t.start < high]
    for token in [*tokens, None]:
        if token and (not run or _JOINED.fullmatch(document.folded, run[-1].end, token.start)):
            run.append(token)
            continue
        codes = {one.country for one in run}
        if len(codes) > 2 and codes & frame.near:
            frame.near |= codes
        if len(codes) > 2 and codes & frame.parties:
            frame.parties |= codes
        run = [token] if token else []


def countries_that_sign(document: Document, frame: Frame) -> list[str]:
    """The countries that sign, and no people: "Iran and Italy signed", "Tehran and Ankara have also signed"."""
    trigger = frame.trigger
    if (trigger.kind, trigger.form) != ("signing", "verb") or document.lexicon.language not in ("en", "ru"):
        return []
    tokens = [t for t in tokens_of(document).of(frame.sentence) if frame.start <= t.start < trigger.start][-3:]
    if len(tokens) < 3 or not tokens[0].country or not tokens[2].country or tokens[0].kind == "nationality":
        return []
    joined = tokens[1].key in ("and", "и") and trigger.start - tokens[2].end < 12
    return [tokens[0].country, tokens[2].country] if joined else []


def _countries_in_title(document: Document, frame: Frame) -> list[str]:
    """The countries in the own name of a conference or meeting: форум "Россия - Армения", "Peru-Şili İş Forumu"na."""
    folded, low, trigger = document.folded, frame.sentence.start, frame.trigger
    title = _TITLE.match(folded, trigger.end) or _TITLE_BEFORE.search(folded, low, trigger.start)
    title = title if trigger.kind == "conference" else None
    opened = _TITLE_ROUND.search(folded, low, trigger.start)
    if title is None and opened and _TITLE_CLOSED.match(folded, trigger.end):
        title = opened
    if title is None:
        return []
    names = [name for name in within(document.names, title.start(), title.end()) if name.kind == "country"]
    codes = list(dict.fromkeys(name.key for name in names))
    return codes if len(codes) > 1 else []


def _take_quoted_place(document: Document, frame: Frame) -> None:
    """The town in a conference's own name: "the Tashkent Investment Forum"."""
    low = max(frame.sentence.start, frame.trigger.start - 40)
    for name in within(document.names, low, frame.trigger.start):
        between = document.text[name.end : frame.trigger.end]
        named = len(between) < 40 and all(word[0].isupper() for word in between.split())
        if (name.kind == "place" or name.form == "capital") and named:
            row = gazetteer().rows["place"].get(name.key, {}) if name.kind == "place" else {}
            frame.place = row.get("name", "") or gazetteer().rows["country"].get(name.key, {}).get("capital", "")
            frame.place_country = row.get("country", "") or (name.key if name.kind == "country" else "")


def _is_party(document: Document, frame: Frame, token: Token, low: int) -> bool:
    """Whether a country takes part; where it is a place instead, the frame is told so."""
    before = document.folded[max(low, token.start - 80) : token.start]
    turkic = document.lexicon.language in ("az", "tr")
    if is_spoken_of(frame, token, before) or _is_side(document, frame, token, before):
        return True
    if (
        frame.trigger.kind == "visit"
        and (token.kind != "nationality" or _is_capital(document, token))
        and token.country not in _GROUPS  # "a visit to Central Asia"
        and not _is_back(frame, token, before)
        and _is_visited(document, frame, token, before)
    ):
        frame.place_country = frame.place_country or token.country
        frame.place = frame.place or (place_name(token) if token.kind == "place" else "")
        return False
    if _is_capital(document, token) and frame.trigger.kind != "visit":
        if not frame.place and DESTINATION.search(before):
            frame.place, frame.place_country = place_name(token), frame.place_country or token.country
        return False
    if token.kind == "place":
        if not frame.place and (turkic or DESTINATION.search(before)) and not _is_back(frame, token, before):
            frame.place, frame.place_country = place_name(token), frame.place_country or token.country
        return False
    if token.kind == "country" and _IN.search(before):
        # "met in Georgia", but not "the situation in Georgia" far from the word for the meeting.
        if frame.trigger.kind != "visit" and -25 < token.start - frame.trigger.end < 40:
            frame.place_country = frame.place_country or token.country
        return False
    if _OF_WHOM.search(before) or (frame.near and _LISTED.search(before)):
        frame.near.add(token.country)
        return True
    at_home = frame.place and token.country == frame.place_country and not _is_listed(document, frame, token)
    if at_home or is_about(document, frame, token):
        return False
    if -60 < token.start - frame.trigger.end < 25:
        frame.near.add(token.country)
    return True


def _is_side(document: Document, frame: Frame, token: Token, before: str) -> bool:
    """Whether a country, or a capital that stands for it, is a side: "talks between A and B", "with Tehran and C"."""
    if _WITH.search(before) and _is_seat(token) and frame.trigger.kind != "visit":
        frame.near.add(token.country)
        return True
    turkic = document.lexicon.language in ("az", "tr") and not _LOCATIVE.search(document.folded, token.start, token.end)
    if BETWEEN.search(before) or (turkic and _AMONG.match(document.folded, token.end)):
        frame.near.add(token.country)
        frame.parties.add(token.country)
        return True
    return False


def _is_back(frame: Frame, token: Token, before: str) -> bool:
    """Whether someone is told to have come back to a town: "Upon arrival in Tehran, the Iranian minister said"."""
    back = _BACK.search(before) if token.kind == "place" else None
    own = any(mention.person.country == token.country for mention in frame.people)
    return bool(back) and (own or not str(back and back.group()).startswith("arriv"))


def _is_seat(token: Token) -> bool:
    """Whether a town is the capital of its country, and so may stand for it."""
    names = gazetteer().rows
    row = names["country"].get(token.country)
    return token.kind == "place" and row is not None and names["place"].get(token.key, {}).get("name") == row["capital"]


def _is_listed(document: Document, frame: Frame, token: Token) -> bool:
    """Whether a country stands in a list of countries: "в Баку встретились министры Азербайджана, Грузии и Турции"."""
    tokens = [t for t in tokens_of(document).of(frame.sentence) if t.country]
    place = next(number for number, other in enumerate(tokens) if other.start == token.start)
    before, behind = tokens[max(place - 1, 0) : place], tokens[place + 1 : place + 2]
    joined = [
        other.kind in _STATES and bool(_JOINED.fullmatch(document.folded, one.end, two.start))
        for other, one, two in [(t, t, token) for t in before] + [(t, token, t) for t in behind]
    ]
    return token.kind in _STATES and any(joined)


def _is_visited(document: Document, frame: Frame, token: Token, before: str) -> bool:
    """Whether a country or town is where the visit went: "visited X", "trip to X", "Bakıya səfər"."""
    if document.lexicon.language in ("az", "tr"):
        if not is_dative(document, token) and another_visited(document, frame, token):
            return False
        return not _THING.search(document.text, max(frame.trigger.start - 30, 0), frame.trigger.start)
    gap = token.start - frame.trigger.end
    if gap < 0 and _ON_VISIT.fullmatch(document.folded, token.end, frame.trigger.start):
        return bool(DESTINATION.search(before))
    of = token.kind == "place" and frame.trigger.form == "verb" and gap < _FAR
    if of and _PLACE_OF.fullmatch(document.folded, frame.trigger.end, token.start):
        return True  # "visited the Iranian port of Anzali"
    if gap > 5 and _REPUBLIC.fullmatch(document.folded, frame.trigger.end, token.start):
        return True
    if 0 <= gap <= 5 or " there " in document.folded[token.end : max(frame.trigger.start, token.end)]:
        return True
    return gap > 0 and bool(DESTINATION.search(before)) and not before.rstrip().endswith(("in the", "at the"))


def _is_capital(document: Document, token: Token) -> bool:
    """Whether a country's adjective names its capital: "the Iranian capital"."""
    return token.kind == "nationality" and document.folded.startswith(" capital", token.end)


def place_name(token: Token) -> str:
    """The English name of a town, of a country that of its capital."""
    names = gazetteer()
    row = names.rows["place"].get(token.key)
    return row["name"] if row else names.rows["country"][token.key]["capital"]
