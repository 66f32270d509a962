"""All that an article says of each link: where it is named, and where words stand for it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tradelines.reading.facts.segments.anaphors import REACH_OF_THE_ONLY, REACH_SENTENCES, Heard, anaphors_of
from tradelines.reading.facts.segments.cues import Stage, cues_in
from tradelines.reading.facts.segments.hearing import BUILT, hear, hear_apart, hear_countries, hear_upgrade
from tradelines.reading.facts.segments.links import NEW, PROJECT, TURKIC, WAY, Mention, kind_of
from tradelines.reading.facts.segments.lists import share_group, share_head, share_tail
from tradelines.reading.facts.segments.mentions import mentions_of
from tradelines.reading.facts.segments.parts import as_part, only_section, section_again
from tradelines.reading.facts.segments.phases_to_come import hear_phases_to_come
from tradelines.reading.facts.segments.record import Link
from tradelines.reading.facts.segments.verbs import is_project
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence

_AND = re.compile(
    r"(?:\s*\([^)\n]{1,30}\)|,\s*\d[\d.,]*\s?(?:km|kilomet\w+|км|километр\w+),?(?=\s))?\s*(?:,|\band\b|\bи\b|\bvə\b|\bve\b|\bile\b|\bilə\b)\s+(?:an?\s+|the\s+)?"
    r"(?:(?!(?:while|whereas|but|а|но|isə|ise)\b)[\w-]+\s+){0,2}"
)
_PART_OF = re.compile(
    r"\s*[,-]\s+(?:an?|the|one of the)?\s*(?:[\w-]+\s+){0,4}"
    r"(?:sections?|parts?|components?|links?|elements?|segments?|legs?|branch(?:es)?|част\w+|звен\w+|участ\w+|элемент\w*)\s+"
    r"(?:of\s+)?(?:the\s+)?(?:[\w-]+\s+){0,3}"
)
# "The A-B section of the C-D railway", "участок A - B железной дороги C - D".
_ENDS_IN_PART = re.compile(r"\b(?:section|stretch|segment|part|leg|branch)$")
_OF_WHOLE = re.compile(r"\s+(?:of|on)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}")
# "Leading to the Zangezur corridor", "ведущей к Зангезурскому коридору", "access to".
_LEADS_TO = re.compile(
    r"\b(?:lead\w*|led|access|gateway|adjacent|adjoin\w*|link\w*|connect\w*|ведущ\w+|вед[её]т|выход\w*|подъезд\w*|прилегающ\w+|примыка\w+)\s+"
    r"(?:to|into|к|на|в)\s+(?:the\s+)?(?:\w+\s+)?$"
)
# "A road to the port of Anaklia", "автодорога к порту Анаклия": the road is told of.
_TOWARDS = re.compile(r"\s+(?:to|towards?|into|к|до)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$")
# "Araz dəhlizinin vacib komponenti olan körpü", "Orta Koridor'un parçası olan hat".
_PART_OF_IT = re.compile(
    r"'?\w{0,4}\s+(?:[\w-]+\s+){0,5}(?:seqment|segment|komponent|hissə|parça|kism|element|ayağ|halqa|uzant|unsur|bölüm)\w*"
    r"(?:\s+(?P<attribute>olan|sayilan|hesab edilən|təşkil edən|oluşturan)\b)?"
)
# "The A-B railway of the X corridor", "железная дорога А - Б коридора X", "X dəhlizinin A-B dəmir yolu".
_OF_CORRIDOR = re.compile(r"\s+(?:line\s+|project\s+)?(?:of|on|in|along|within)\s+(?:the\s+)?(?:\w+\s+)?")
_CORRIDORS = re.compile(r"'?(?:n[iuü]n|[iuü]n)\s+(?:\w+\s+)?")
_DRY_PORT = re.compile(r"(?:dry|inland) port\b")  # "A terminal has been launched at the dry port of X".
_AT_HEAD = re.compile(r"(?:^|[.,:;]\s|^\W)(?:\W?)(?:at|in|в)\s+(?:the\s+)?$")
# "The road between the X railway and the port of Y": no two works that are told together.
_ENDS_BEFORE = re.compile(r"\b(?:between|from|linking|connecting|joining|между|от)\s+(?:the\s+)?(?:[\w-]+\s+)?$")
_TO_PORT, _TO_END = re.compile(r"\s+(?:the\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,2}"), 40
_AT = re.compile(
    r"(?:\s+(?:(?:is|are|was|were|has|have|will|be|been|being|now|to|under|to be)\s+)*[\w-]+(?:\s(?:shape|up))?)?"
    r"\s+(?:at|in|of|near|в|на)\s+(?:the\s+)?(?:\w+(?:ian|ish|ese)\s+)?"
)


def links_of(document: Document) -> list[Link]:
    """Every link of which something is said, in order of its first mention."""
    mentions = mentions_of(document)
    links: dict[str, Link] = {}
    heard: list[Heard] = []
    rebuilt: set[str] = set()
    section: Mention | None = None
    named_in = 0
    for sentence in document.sentences if mentions else ():
        names = within(mentions, sentence.start, sentence.end)
        if names:
            named_in = sentence.number
        elif not _goes_on(heard, sentence.number, named_in):
            continue
        said = _said_in(document, sentence, names, mentions, heard)
        parts = [part for part in (as_part(document, mention) for mention in said) if part is not None]
        parts = [section_again(document, part, section) for part in parts]
        section = only_section(parts) if said else section
        for part, since, until in _shares(parts, sentence):
            of_works = part.noun == PROJECT and part.key in rebuilt
            if of_works or _tells_way(links, part, said):
                continue
            if hear_upgrade(document, links, part, since, until):
                rebuilt.add(part.key)
            link = links.setdefault(part.key, Link(part))
            link.is_project = (link.is_project or is_project(document, part)) and part.key not in rebuilt
            link.sentences.append(sentence.number)
            hear(document, link, part, since, until)
            hear_countries(document, links, link, sentence)
        _share_state(document, links, said)
        share_group(document, links, said, sentence)
        share_head(document, links, said, sentence)
        share_tail(document, links, said, sentence)
        if not said and heard:
            hear_apart(document, links, heard, sentence)
        heard = _remembered(heard, said, sentence.number)
    hear_phases_to_come(document, links, mentions)
    for link in links.values():
        _settle(link, links)
    return [link for link in links.values() if link.claims]


def _said_in(
    document: Document,
    sentence: Sentence,
    names: Sequence[Mention],
    mentions: Sequence[Mention],
    heard: Sequence[Heard],
) -> list[Mention]:
    """The links that a sentence is about, named or by words that stand for them; ends and wholes of others are none."""
    meant = [link for link in (_only_named(mention, mentions) for mention in names) if link is not None]
    named = [_resolved(mention, heard, sentence) for mention in meant]
    said = sorted([*named, *anaphors_of(document, sentence, named, heard)], key=lambda mention: mention.start)
    said = [_with_whole(document, mention, said) for mention in said]
    return [
        mention
        for mention in said
        if not (_is_site(document, mention, said) or _is_whole(document, mention, said) or _is_end(document, mention))
    ]


def _goes_on(heard: Sequence[Heard], number: int, named_in: int) -> bool:
    """Whether a sentence that names no link may still be about one: words for it stood shortly before."""
    return bool(heard) and number - named_in <= REACH_OF_THE_ONLY


def _is_site(document: Document, port: Mention, said: Sequence[Mention]) -> bool:
    """Whether a port only tells where a terminal stands: "a container hub at the port of Aktau is being built"."""
    if port.mode != "port":
        dry = port.mode == "terminal" and _DRY_PORT.match(document.folded, port.start)
        near = (link for link in said if link.mode == "terminal" and link.end <= port.start) if dry else ()
        return any(_AT.fullmatch(document.folded, link.end, port.start) for link in near)
    sentence = document.sentence_at(port.start)
    if _AT_HEAD.search(document.folded, max(sentence.start, port.start - _TO_END), port.start) and any(
        link.mode == "terminal" and link.start > port.end for link in said
    ):
        return True  # "At the port of Kuryk, a grain terminal was launched".
    several = [
        noun for noun in within(document.family("segmany"), sentence.start, port.start) if noun.word == "terminal"
    ]
    if several and not cues_in(document, several[-1].end, port.start):
        return True  # "Terminals in Xi'an and the port of Poti": terminals are told of, and no port.
    return any(link.mode == "terminal" and _AT.fullmatch(document.folded, link.end, port.start) for link in said)


def _is_end(document: Document, mention: Mention) -> bool:
    """Whether a port is only an end of what is told ("linking its Faw Port with Türkiye"), or a line leads to it."""
    towards = _TOWARDS.search(document.folded, max(0, mention.start - _TO_END), mention.start)
    if _LEADS_TO.search(document.folded[max(0, mention.start - _TO_END) : mention.start]) or (
        towards
        and any(
            noun.end == towards.start() and kind_of(noun) in ("road", "rail", "line", "bypass")
            for noun in within(document.family("segnoun"), towards.start() - _TO_END, towards.start())
        )
    ):
        return True
    joins = within(document.family("segjoin"), mention.start - _TO_END, mention.start) if mention.mode == "port" else ()
    return any(_TO_PORT.fullmatch(document.folded, join.end, mention.start) for join in joins)


def _is_whole(document: Document, mention: Mention, said: Sequence[Mention]) -> bool:
    """Whether a link is only told as what another is part of: "the X line, a key section of the Y corridor"."""
    owner = _PART_OF_IT.match(document.folded, mention.end) if document.lexicon.language in TURKIC else None
    if owner is not None and not mention.mode:
        subject = any(link.end < mention.start and link.mode for link in said)
        return subject or owner["attribute"] is not None
    if not mention.mode and any(_is_of_corridor(document, link, mention) for link in said if link.mode):
        return True
    return any(
        (link.start < mention.start and mention.end <= link.end)
        or (link.end < mention.start and _PART_OF.fullmatch(document.folded, link.end, mention.start))
        for link in said
        if link is not mention
    )  # fmt: skip


def _is_of_corridor(document: Document, link: Mention, corridor: Mention) -> bool:
    """Whether a corridor is only named as that of a line: "the Rasht-Astara railway of the North-South corridor"."""
    if document.lexicon.language in TURKIC:
        return bool(_CORRIDORS.fullmatch(document.folded, corridor.end, link.start))
    if link.start < corridor.start < link.end:
        return True  # "железная дорога Решт - Астара коридора ...": the word stands in both
    return bool(_OF_CORRIDOR.fullmatch(document.folded, link.end, corridor.start))


def _with_whole(document: Document, part: Mention, said: Sequence[Mention]) -> Mention:
    """A section with the line that it is told to be of: what stands behind both is said of the section."""
    if not part.from_place or not _ENDS_IN_PART.search(document.folded, part.start, part.end):
        return part
    wholes = (whole for whole in said if _OF_WHOLE.fullmatch(document.folded, part.end, whole.start))
    whole = next(wholes, None)
    return replace(part, end=whole.end) if whole is not None else part


def _settle(link: Link, links: dict[str, Link]) -> None:
    """Give a link that no words give a state the one that its rebuilding, its use or its whole tell."""
    if link.stage is None and link.rebuilding is not None:
        link.stage, link.stated_at = link.rebuilding
        link.due = link.due or link.rebuilt_by
    if link.stage is None and link.in_use is not None and not link.is_project:
        link.stage, link.stated_at = link.in_use
    if link.stage is None and link.meant is not None and link.used is None:
        link.stage, link.stated_at = link.meant
    if link.used is not None and (link.length is not None if link.stage is None else link.stage.status == "completed"):
        link.stage, link.stated_at = link.used, link.stated_at or link.first
    if link.stage is None and link.rebuilding is None and link.whole in links:
        link.stage, link.stated_at = links[link.whole].stage, link.first


def _only_named(mention: Mention, mentions: Sequence[Mention]) -> Mention | None:
    """What "a new railway" means: the one that the article names, else where it names none the first new one.

    None where the article names several, of which it may be any.
    """
    if not mention.key.startswith(NEW):
        return mention
    named = {other.key: other for other in mentions if other.mode == mention.mode and not other.key.startswith(NEW)}
    unnamed = [other for other in mentions if other.mode == mention.mode and other.key.startswith(NEW)]
    only = next(iter(named.values())) if len(named) == 1 else unnamed[0] if not named else None
    return replace(only, start=mention.start, end=mention.end) if only is not None else None


def _resolved(mention: Mention, heard: Sequence[Heard], sentence: Sentence) -> Mention:
    """The link named before that "the route from X to Y" means, with these ends, or a terminal named more fully."""
    if mention.mode == "terminal" and mention.key.endswith(":terminal"):
        site = mention.key.removesuffix("terminal")
        named = (item.mention for item in reversed(heard) if item.mention.key.startswith(site))
        return next((replace(link, start=mention.start, end=mention.end) for link in named), mention)
    if not mention.mode and mention.from_place:
        ends = {mention.from_place, mention.to_place}
        same = (item.mention for item in reversed(heard) if {item.mention.from_place, item.mention.to_place} == ends)
        known = next(same, None)
        if known is not None:
            return replace(known, start=mention.start, end=mention.end)
    if not mention.definite:
        return mention
    for item in reversed(heard):
        before = 0 < sentence.number - item.sentence <= REACH_SENTENCES
        if before and item.mention.mode == mention.mode and not item.mention.from_place:
            return replace(item.mention, start=mention.start, end=mention.end, from_place=mention.from_place,
                           to_place=mention.to_place)  # fmt: skip
    return mention


def _remembered(heard: list[Heard], said: Sequence[Mention], number: int) -> list[Heard]:
    """The links in the order in which they were last named, with how often."""
    times = {item.mention.key: item.times for item in heard}
    now = {mention.key: mention for mention in said if mention.key != WAY and "/" not in mention.key}
    kept = [item for item in heard if item.mention.key not in now]
    return kept + [Heard(mention, number, times.get(key, 0) + 1) for key, mention in now.items()]


def _tells_way(links: dict[str, Link], mention: Mention, said: Sequence[Mention]) -> bool:
    """Whether the words only tell which way a link named before them takes; it gets its ends from them."""
    if mention.key != WAY:
        return False
    before = [other for other in said if other.start < mention.start and other.key in links]
    if before:
        link = links[before[-1].key]
        link.first = replace(link.first, from_place=mention.from_place, to_place=mention.to_place)
    return True


def _shares(said: Sequence[Mention], sentence: Sentence) -> list[tuple[Mention, int, int]]:
    """Each link of a sentence with its share of it: from the link before to the link behind."""
    shares = []
    for mention in said:
        others = [other for other in said if other.key not in (mention.key, WAY)]
        since = max((other.end for other in others if other.end <= mention.start), default=sentence.start)
        until = min((other.start for other in others if other.start >= mention.end), default=sentence.end)
        shares.append((mention, since, until))
    return shares


def _share_state(document: Document, links: dict[str, Link], said: Sequence[Mention]) -> None:
    """Give "and a container terminal" the state of the terminal before it, and the year that is told with it."""
    pairs = list(pairwise(said))
    for one, other in [*pairs, *((other, one) for one, other in reversed(pairs))]:
        first, second = links.get(one.key), links.get(other.key)
        if first is None or second is None or first.stage is None:
            continue
        if second.stage is None and _are_joined(document, one, other, first.stage):
            second.stage, second.stated_at = first.stage, other
        if second.stage is not None and second.stage.start == first.stage.start:
            second.due = second.due or first.due  # "X and Y will be opened in 2026"


def _are_joined(document: Document, one: Mention, other: Mention, stage: Stage) -> bool:
    """Whether a state told of one link holds for the other: both have it in front of them, or behind them."""
    if one.group and one.group == other.group:
        return True
    first, second = (
        min(one, other, key=lambda mention: mention.start),
        max(one, other, key=lambda mention: mention.start),
    )
    behind = stage.start >= second.end
    ahead = behind or one.start < other.start
    alike = one.mode == other.mode or (behind and one.mode in BUILT and other.mode in BUILT)
    ends = _ENDS_BEFORE.search(document.folded, max(0, first.start - _TO_END), first.start)  # "Between X and Y".
    if ends or document.folded.startswith("'s ", second.end):  # "And the X port's terminal": of the terminal.
        return False
    return ahead and alike and bool(_AND.fullmatch(document.folded, first.end, second.start))
