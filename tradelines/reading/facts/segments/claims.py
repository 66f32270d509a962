"""All that an article says of each link: where it is named, and where words stand for it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tradelines.reading.facts.segments.anaphors import PROJECT, REACH_SENTENCES, Heard, anaphors_of
from tradelines.reading.facts.segments.capacity import capacity_stage, is_used
from tradelines.reading.facts.segments.cues import Stage
from tradelines.reading.facts.segments.links import TURKIC, WAY, Mention
from tradelines.reading.facts.segments.measures import (
    Length,
    cost_near,
    due_after,
    length_in,
    lengths_by_country,
    money_for,
)
from tradelines.reading.facts.segments.mentions import mentions_of
from tradelines.reading.facts.segments.parts import as_part, country_part
from tradelines.reading.facts.segments.stages import agreed_on_it, stage_of, upgrade_of, works_of
from tradelines.reading.facts.segments.verbs import is_way
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import Money
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.sentences import Sentence

# How far on a state is: of several in one article the farthest is its state.
ORDER = ("", "proposed", "agreed", "under construction", "completed", "operating")
_AND = re.compile(
    r"(?:\s*\([^)\n]{1,30}\))?\s*(?:,|\band\b|\bи\b|\bvə\b|\bve\b)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}"
)
_JOINED = re.compile(r"[^.;,\n]{0,60}|[^.;,\n]{0,20},[^.;,\n]{0,40}(?:,\s*(?:which|that|котор\w+)?\s*)?")
_AT = re.compile(r"\s+(?:at|in|of|near|в|на)\s+(?:the\s+)?(?:\w+(?:ian|ish|ese)\s+)?")
_WHICH = re.compile(r"\b(?:which|that|котор\w+)\b")
_NOUN_LINKS = re.compile(r"\s*(?:[.,;)]|$|\s(?:between|with|and)\b)")
_WHILE = re.compile(r"\b(?:after|before|while|by|for|without|instead of)\s+$")
_NEAR_YEAR = 70
DESCRIBED = ("rail", "road", "pipeline", "")
PHYSICAL = ("rail", "road", "bridge", "pipeline")


@dataclass(slots=True)
class Link:
    """One link of an article: where it is named and what is said of it."""

    first: Mention
    stage: Stage | None = None
    stated_at: Mention | None = None
    length: Length | None = None
    cost: Money | None = None
    due: str = ""
    described: Mention | None = None
    used: Stage | None = None
    in_use: tuple[Stage, Mention] | None = None
    rebuilding: tuple[Stage, Mention] | None = None
    sentences: list[int] = field(default_factory=list)
    whole: str = ""

    @property
    def claims(self) -> bool:
        """Whether anything is said of it at all; a border crossing in use is no news of works."""
        if self.first.noun == "crossing":
            return self.stage is not None and self.stage.status != "operating"
        return bool(self.stage or self.length or self.cost or self.described or self.rebuilding)


def links_of(document: Document) -> list[Link]:
    """Every link of which something is said, in order of its first mention."""
    mentions = mentions_of(document)
    links: dict[str, Link] = {}
    heard: list[Heard] = []
    rebuilt: set[str] = set()
    for sentence in _spoken(document, mentions):
        named = [_resolved(mention, heard, sentence) for mention in within(mentions, sentence.start, sentence.end)]
        said = sorted([*named, *anaphors_of(document, sentence, named, heard)], key=lambda mention: mention.start)
        said = [mention for mention in said if not _is_site(document, mention, said)]
        for mention, since, until in _shares(said, sentence):
            part = as_part(document, mention)
            of_works = mention.noun == PROJECT and mention.key in rebuilt
            if part is None or of_works or _tells_way(links, mention, said):
                continue
            if _hear_upgrade(document, links, part, since, until):
                rebuilt.add(mention.key)
            link = links.setdefault(part.key, Link(part))
            link.sentences.append(sentence.number)
            _hear(document, link, part, since, until)
            _hear_countries(document, links, link, sentence)
        _share_state(document, links, said)
        if not said and heard:
            _hear_apart(document, links, heard, sentence)
        heard = _remembered(heard, said, sentence.number)
    for link in links.values():
        _settle(link, links)
    return [link for link in links.values() if link.claims]


def _is_site(document: Document, port: Mention, said: Sequence[Mention]) -> bool:
    """Whether a port only tells where a terminal stands: "a container hub at the port of Aktau is being built"."""
    return port.mode == "port" and any(
        link.mode == "terminal" and _AT.fullmatch(document.folded, link.end, port.start) for link in said
    )


def _settle(link: Link, links: dict[str, Link]) -> None:
    """Give a link that no words give a state the one that its rebuilding, its use or its whole tell."""
    if link.stage is None and link.rebuilding is not None:
        link.stage, link.stated_at = link.rebuilding
    if link.stage is None and link.in_use is not None:
        link.stage, link.stated_at = link.in_use
    if link.used is not None and (link.length is not None if link.stage is None else link.stage.status == "completed"):
        link.stage, link.stated_at = link.used, link.stated_at or link.first
    if link.stage is None and link.whole:
        link.stage, link.stated_at = links[link.whole].stage, link.first


def _resolved(mention: Mention, heard: Sequence[Heard], sentence: Sentence) -> Mention:
    """The link named before that "the route from X to Y" means, with these ends, or a terminal named more fully."""
    if mention.mode == "terminal" and mention.key.endswith(":terminal"):
        site = mention.key.removesuffix("terminal")
        named = (item.mention for item in reversed(heard) if item.mention.key.startswith(site))
        return next((replace(link, start=mention.start, end=mention.end) for link in named), mention)
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


def _spoken(document: Document, mentions: Sequence[Mention]) -> list[Sentence]:
    """The sentences that name a link, and the few behind each."""
    numbers = {document.sentence_at(mention.start).number for mention in mentions}
    reached = {number + step for number in numbers for step in range(REACH_SENTENCES + 1)}
    return [document.sentences[number] for number in sorted(reached) if number < len(document.sentences)]


def _shares(said: Sequence[Mention], sentence: Sentence) -> list[tuple[Mention, int, int]]:
    """Each link of a sentence with its share of it: from the link before to the link behind."""
    shares = []
    for mention in said:
        others = [other for other in said if other.key not in (mention.key, WAY)]
        since = max((other.end for other in others if other.end <= mention.start), default=sentence.start)
        until = min((other.start for other in others if other.start >= mention.end), default=sentence.end)
        shares.append((mention, since, until))
    return shares


def _hear(document: Document, link: Link, mention: Mention, since: int, until: int) -> None:
    """Take what a sentence says of a link in its share [since, until)."""
    if mention.from_place and not link.first.from_place:
        link.first = replace(link.first, from_place=mention.from_place, to_place=mention.to_place)
    stage = stage_of(document, mention, since, until)
    if stage is not None and stage.is_upgrade:
        link.rebuilding = link.rebuilding or (stage, mention)
    elif stage is not None:
        _advance(link, stage, mention)
        if stage.status in ("proposed", "under construction"):
            turkic = document.lexicon.language in TURKIC
            start = max(since, stage.start - _NEAR_YEAR) if turkic else max(mention.end, stage.start)
            link.due = link.due or due_after(document, start, max(stage.end, start) if turkic else until)
    if is_used(document, mention, since, until):
        link.used = link.used or Stage("operating", mention.start, mention.end)
    if document.lexicon.language in TURKIC and is_way(document, mention):
        return
    if link.length is None:
        link.length = length_in(document, mention, since, until)
    if link.cost is None and (mention.mode not in ("port", "terminal") or link.stage is not None):
        link.cost = cost_near(document, since, until, mention.end)
    join = _description(document, mention, until) if mention.mode in DESCRIBED else None
    if join is not None and link.described is None:
        link.described = mention
        relative = _WHICH.search(document.folded[mention.end : join.start])
        if join.label == "segjoin.finite" and mention.mode in PHYSICAL and not relative:
            link.in_use = Stage("operating", join.start, join.end), mention
    used = capacity_stage(document, mention, until)
    if used is not None and link.in_use is None:
        link.in_use = used, mention


def _hear_upgrade(document: Document, links: dict[str, Link], mention: Mention, since: int, until: int) -> bool:
    """Take the money for the electrification or rebuilding of a link: works of their own, with a cost of their own.

    True where the words are about such works, with or without money.
    """
    work = upgrade_of(document, mention, since, until)
    money = money_for(document, work.start) if work is not None else None
    if work is not None and money is not None:
        kind = work.label.rpartition(".")[2]
        part = replace(mention, key=f"{mention.key}/{kind}", name=f"{mention.name}, {kind}", reference_id="")
        links.setdefault(part.key, Link(part, cost=money))
    return work is not None


def _share_state(document: Document, links: dict[str, Link], said: Sequence[Mention]) -> None:
    """Give "and a container terminal" the state of the terminal before it."""
    pairs = list(pairwise(said))
    for one, other in [*pairs, *((other, one) for one, other in reversed(pairs))]:
        first, second = links.get(one.key), links.get(other.key)
        if first is None or second is None or first.stage is None or second.stage is not None:
            continue
        if _are_joined(document, one, other, first.stage):
            second.stage, second.stated_at = first.stage, other


def _are_joined(document: Document, one: Mention, other: Mention, stage: Stage) -> bool:
    """Whether a state told of one link holds for the other: both have it in front of them, or behind them."""
    if one.group and one.group == other.group:
        return True
    first, second = (
        min(one, other, key=lambda mention: mention.start),
        max(one, other, key=lambda mention: mention.start),
    )
    ahead = stage.start >= second.end or one.start < other.start
    return ahead and one.mode == other.mode and bool(_AND.fullmatch(document.folded, first.end, second.start))


def _hear_countries(document: Document, links: dict[str, Link], whole: Link, sentence: Sentence) -> None:
    """Take the lengths of a line in each of the countries it crosses; each is as far on as the line."""
    if whole.length is None:
        return
    for country, length in lengths_by_country(document, sentence.start, sentence.end):
        part = replace(country_part(whole.first, country), start=length.start, end=length.end)
        link = links.setdefault(part.key, Link(part))
        link.length, link.whole = link.length or length, whole.first.key


def _hear_apart(document: Document, links: dict[str, Link], heard: Sequence[Heard], sentence: Sentence) -> None:
    """Take a cost or an agreement from a sentence that names no link at all: they are those of the article's own."""
    recent = [links[item.mention.key] for item in heard if item.mention.key in links]
    if not recent:
        return
    most = max(len(link.sentences) for link in recent)
    own = [link for link in recent if len(link.sentences) == most]
    if len(own) != 1:
        return
    link = own[0]
    if link.cost is None and link.stage is not None:
        link.cost = cost_near(document, sentence.start, sentence.end)
    stage = agreed_on_it(document, sentence)
    if stage is not None and link.stage is not None and link.stage.status == "proposed":
        link.stage = stage
    works = works_of(document, sentence)
    if works is not None:
        _advance(link, works, link.stated_at or link.first)
        link.due = link.due or due_after(document, sentence.start, sentence.end)


def _advance(link: Link, stage: Stage, mention: Mention) -> None:
    """Take a state that is plainer than the one heard before, or as plain and farther on."""
    now = link.stage
    if now is None or (now.is_vague, ORDER.index(stage.status)) > (stage.is_vague, ORDER.index(now.status)):
        link.stage, link.stated_at = stage, mention


def _description(document: Document, mention: Mention, until: int) -> Match | None:
    """The word of joining in a standing description: "the line links X to Y"."""
    return next(
        (
            join
            for join in within(_joins(document), mention.end, until)
            if _JOINED.fullmatch(document.folded, mention.end, join.start)
            and not (document.lexicon.language == "en" and _NOUN_LINKS.match(document.folded, join.end))
            and not _WHILE.search(document.folded[mention.end : join.start])
        ),
        None,
    )


@once
def _joins(document: Document) -> list[Match]:
    return [term for term in document.family("segjoin") if term.label != "segjoin.between"]
