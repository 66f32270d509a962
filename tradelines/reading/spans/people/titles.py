"""What an office is called: its English title, the body it belongs to and the country it speaks for."""

import re
from typing import NamedTuple

from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.people.offices import Office
from tradelines.reading.spans.people.tokens import Token

_LOCAL = frozenset({"mayor", "governor", "governor_general"})
_ABROAD = frozenset({"ambassador", "envoy", "consul_general", "charge_daffaires", "attache"})
# Offices that serve another: "advisor to the president", "the minister's envoy".
SERVING = frozenset({"advisor", "assistant", "spokesperson", "chief_of_staff", "secretary", "representative", "envoy"})
_AT_HOST = frozenset({"to", "in", "at", "for", "on", "в", "по"})
_BODIES = frozenset({"body", "acronym", "quoted", "bracketed"})
_DASHES = frozenset("-–‑")
_WORDS = {"charge_daffaires": "Chargé d'Affaires", "advisor": "Advisor", "director_general": "Director General"}
_SMALL = frozenset({"of", "the", "and", "to", "for", "on", "in"})


class Title(NamedTuple):
    """An office in words. `core` is its label, by which two mentions of one office are told to be one."""

    core: str
    role: str
    organisation: str
    country: str


def title_of(office: Office, text: str, language: str) -> Title:
    """Name an office: as printed in English, put into English from the lexicon's labels otherwise."""
    country = _country(office)
    fields = [token.key for token in (*office.before, *office.after) if token.kind == "field"]
    if office.cores[0] == "top_diplomat":
        fields = ["foreign_affairs"]
    core = _core(office, fields, text)
    organisation = _organisation(office, text, language, core, country)
    role = _printed(office, text) if language == "en" else _english(office, core, fields)
    role = "Foreign Minister" if office.cores[0] == "top_diplomat" else role
    if language == "en" and core == "prime_minister" and office.cores[0] == "head":
        role = "Deputy Prime Minister" if office.has("deputy") else "Prime Minister"
    if language == "tr" and core == "chairman" and any(token.key == "association" for token in office.before):
        role = "President"
    if core in ("ambassador", "consul_general"):
        role = _towards(office, role, country)
    if core in _LOCAL and language == "en" and not _has_body(office.after):
        role = role if " of " in role else _with_place(office, role, text)
    if office.ranks:
        role += ", " + _capitals(text[office.ranks[0].start : office.ranks[-1].end])
    label = "+".join([core, *sorted(set(fields)), *(["deputy"] if office.has("deputy") else [])])
    return Title(label, role, organisation, country)


def _core(office: Office, fields: list[str], text: str) -> str:
    core = office.cores[0]
    if core == "top_diplomat":
        return "minister"
    if core == "chairman" and {token.key for token in (*office.before, *office.after) if token.kind == "body"} == {
        "parliament"
    }:
        return "speaker"
    if core == "head":
        bodies = {token.key for token in (*office.before, *office.after) if token.kind == "body"}
        if fields and ("ministry" in bodies or _ministry_in_short(office, text)):
            return "minister"
        if "government" in bodies:
            return "prime_minister"
    return core


def _ministry_in_short(office: Office, text: str) -> bool:
    """Whether one word stands for field and ministry: "МИД", "Минтранс"."""
    run = (*office.before, *office.after)
    words = [text[token.start : token.end] for token in run if token.kind == "field"]
    return any(word.isupper() or (word.lower().startswith("мин") and " " not in word) for word in words)


def _country(office: Office) -> str:
    """The country at the front; else the last one behind, but not the host of an ambassador."""
    if any(token.kind == "body" and token.key == "international" for token in office.before):
        return ""  # "the UN envoy for Yemen" speaks for neither
    front = [token for token in office.before if token.country]
    if front:
        one = len({token.country for token in front}) == 1
        return front[0].country if one or office.cores[0] in _ABROAD or _is_pair(office.before) else ""
    if any(token.kind == "body" and token.key == "international" for token in office.after):
        return ""
    if _is_pair(office.after):
        return next(token.country for token in office.after if token.country)
    country = ""
    host = False
    for token in office.after:
        host = host or (token.key in _AT_HOST and office.cores[0] in _ABROAD)
        host = host or (token.key == "for" and bool(country) and office.cores[0] in SERVING)
        if token.country and not host:
            country = token.country
    return country


def _is_pair(run: list[Token]) -> bool:
    """Whether two countries stand joined, one's own first: "head of the Iran-Turkey Chamber of Commerce"."""
    triples = zip(run, run[1:], run[2:], strict=False)
    return any(one.country and dash.key in _DASHES and other.country for one, dash, other in triples)


def _organisation(office: Office, text: str, language: str, core: str, country: str) -> str:
    if core == "ambassador":
        return f"Embassy of {gazetteer().english('country', country)}" if country else ""
    if core in ("prime_minister", "deputy_prime_minister"):
        return f"Government of {gazetteer().english('country', country)}" if country else ""
    fields = [token.key for token in (*office.before, *office.after) if token.kind == "field"]
    if core == "minister" and fields:
        return "Ministry of " + (_field_words(office, text) if language == "en" else _joined(fields))
    return _body(office.after, text) or _body(office.before, text)


def _field_words(office: Office, text: str) -> str:
    """The fields of a ministry; of "deputy foreign minister for economic diplomacy" those before the head."""
    run = office.before if any(token.kind == "field" for token in office.before) else office.after
    fields = [token for token in run if token.kind == "field"]
    words = text[fields[0].start : fields[-1].end]
    return "Foreign Affairs" if words.lower() == "foreign" else _capitals(words)


def _body(run: list[Token], text: str) -> str:
    """The body's name as printed, without the country round it; empty where the run names none."""
    bodies = [n for n, token in enumerate(run) if token.kind in ("body", "region", "acronym", "quoted")]
    if not bodies:
        places = [t for t in run if t.kind == "place" and not text[t.start : t.end].isupper()]
        return text[places[-1].start : places[-1].end] if places else ""
    kept = run
    while kept and _outside(kept[0]):
        kept = kept[1:]
    while kept and _outside(kept[-1]):
        kept = kept[:-1]
    words = text[kept[0].start : kept[-1].end] if kept else ""
    return " ".join(words.strip('«»“”"„ ').split())


def _outside(token: Token) -> bool:
    return token.kind in ("country", "nationality", "word", "mark", "bracketed")


def _printed(office: Office, text: str) -> str:
    """The title as an English article prints it, without country and body."""
    bodies = [n for n, token in enumerate(office.before) if token.kind in _BODIES]
    behind = office.before[bodies[-1] + 1 :] if bodies else office.before
    if bodies and any(token.key in ("for", "of", "and") for token in behind):
        behind = []  # the field is the body's: "Agency for Development Chairman"
    front = [token for token in behind if token.kind in ("field", "degree")]
    words = text[(front[0] if front else office.heads[0]).start : office.heads[-1].end].removesuffix(" of")
    words = "Prime Minister" if words == "PM" else words.replace(" its ", " the ")
    words = _words(office.cores[0]) if words.startswith("who ") else words
    for token in (*front, *office.heads):
        if token.kind == "degree" and token.key in ("current", "former"):
            words = words.replace(text[token.start : token.end], "")
    fields = [token for token in office.after if token.kind == "field"]
    nested = [token for token in office.after if token.kind == "office"]
    if nested:
        first = fields[0] if fields and fields[0].start < nested[0].start else nested[0]
        end = fields[-1] if fields and fields[-1].start > nested[-1].start else nested[-1]
        words += " to the " + text[first.start : end.end]
    elif fields and not _has_body(office.after):
        words += " of " + text[fields[0].start : fields[-1].end]
    words = re.sub(r"\b(chair)men\b", r"\1man", words, flags=re.I)
    return _capitals(
        re.sub(r"(minister|president|leader|ambassador|governor|mayor|head|director)s\b", r"\1", words, flags=re.I)
    )


def _has_body(run: list[Token]) -> bool:
    return any(token.kind in _BODIES for token in run)


def _capitals(words: str) -> str:
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in words.split())


def _english(office: Office, core: str, fields: list[str]) -> str:
    cores = [core, *office.cores[1:]]
    if len(cores) > 1 and cores[-1] in SERVING and cores[0] not in SERVING:
        cores.reverse()
    title = _WORDS.get(cores[0]) or _words(cores[0])
    if cores[0] == "minister" and fields:
        title += " of " + _joined(fields)
    if len(cores) > 1 and cores[0] in SERVING:
        title += " to the " + _words(cores[1])
    if office.has("deputy"):
        title = "Vice President" if title == "President" else "Deputy " + title
    if office.has("first"):
        title = "First " + title
    return "Acting " + title if office.has("acting") else title


def _words(label: str) -> str:
    return _capitals(label.replace("_", " "))


def _joined(fields: list[str]) -> str:
    """["industry", "mining", "trade"] → "Industry, Mining and Trade"."""
    words = [_words(field) for field in dict.fromkeys(fields)]
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def _towards(office: Office, role: str, country: str) -> str:
    hosts = [token.country for token in (*office.after, *office.before) if token.country and token.country != country]
    return f"{role} to {gazetteer().english('country', hosts[-1])}" if hosts else role


def _with_place(office: Office, role: str, text: str) -> str:
    run = [t for t in (*office.after, *office.before) if t.kind in ("place", "name", "region")]
    return f"{role} of {text[run[0].start : run[-1].end]}" if run and run[-1].end > run[0].start else role
