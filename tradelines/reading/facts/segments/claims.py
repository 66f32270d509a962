"""All that an article says of each link: named claims first, then those of "the line", "it", "the project"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tradelines.reading.facts.segments.measures import Length, cost_near, due_after, length_in
from tradelines.reading.facts.segments.mentions import MODES, Mention, mentions_of
from tradelines.reading.facts.segments.stages import Stage, stage_of
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import Money
from tradelines.reading.spans.document import Document, once, within
from tradelines.reading.spans.sentences import Sentence

# How far on a state is: of several in one article the farthest is its state.
ORDER = ("", "proposed", "agreed", "under construction", "completed", "operating")
REACH_SENTENCES = 3
_DEFINITE = {
    "en": re.compile(r"\b(?:the|this|that|its|whole|entire)\s+(?:[\w-]+\s+){0,2}$"),
    "ru": re.compile(r"(?:^|[\s,(])$"),
    "az": re.compile(r"(?:^|[\s,(])$"),
    "tr": re.compile(r"(?:^|[\s,(])$"),
}


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
    sentences: list[int] = field(default_factory=list)

    @property
    def claims(self) -> bool:
        """Whether anything is said of it at all."""
        return bool(self.stage or self.length or self.cost or self.described)


def links_of(document: Document) -> list[Link]:
    """Every link of which something is said, in order of its first mention."""
    links: dict[str, Link] = {}
    last: list[Link] = []
    mentions = mentions_of(document)
    spoken = {sentence.number: sentence for mention in mentions for sentence in _reach(document, mention)}
    for number in sorted(spoken):
        sentence = spoken[number]
        named = within(mentions, sentence.start, sentence.end)
        for mention, since, until in _parts(named, sentence):
            link = links.setdefault(mention.key, Link(mention))
            _hear(document, link, mention, since, until)
            link.sentences.append(number)
            last = [link]
        if not named and last and number - last[0].sentences[-1] <= REACH_SENTENCES:
            _hear_on(document, last[0], sentence)
    return [link for link in links.values() if link.claims]


def _reach(document: Document, mention: Mention) -> tuple[Sentence, ...]:
    number = document.sentence_at(mention.start).number
    return document.sentences[number : number + REACH_SENTENCES + 1]


def _parts(named: Sequence[Mention], sentence: Sentence) -> list[tuple[Mention, int, int]]:
    """Each link of a sentence with its part of it: from the link before to the link behind."""
    parts = []
    for index, mention in enumerate(named):
        others = [other for other in named if other.key != mention.key]
        since = max((other.end for other in others if other.end <= mention.start), default=sentence.start)
        until = min((other.start for other in others if other.start >= mention.end), default=sentence.end)
        parts.append((named[index], since, until))
    return parts


def _hear(document: Document, link: Link, mention: Mention, since: int, until: int) -> None:
    """Take what the sentence says of a link that it names."""
    stage = stage_of(document, mention, since, until)
    if stage is not None and not stage.upgrade:
        _advance(link, stage, mention)
        link.due = link.due or (due_after(document, mention.end, until) if _is_ahead(stage) else "")
    length = length_in(document, mention, since, until)
    if length is not None and link.length is None:
        link.length = length
    if link.cost is None:
        link.cost = cost_near(document, since, until)
    if link.described is None and _is_described(document, mention, until):
        link.described = mention


def _hear_on(document: Document, link: Link, sentence: Sentence) -> None:
    """Take what a sentence says of the link that the sentences before it named."""
    noun = _definite(document, link, sentence)
    if noun is None:
        if link.cost is None and link.stage is not None and _speaks_of_building(document, sentence):
            link.cost = cost_near(document, sentence.start, sentence.end)
        return
    mention = Mention(noun.start, noun.end, link.first.key, link.first.name, link.first.noun, link.first.mode,
                      from_place=link.first.from_place, to_place=link.first.to_place)  # fmt: skip
    _hear(document, link, mention, sentence.start, sentence.end)


def _definite(document: Document, link: Link, sentence: Sentence) -> Match | None:
    """ "The line", "this route", "дорога": a noun of the link's kind that stands for it."""
    for noun in within(_nouns(document), sentence.start, sentence.end):
        kind = noun.label.partition(".")[2]
        fits = kind in ("project", "line") or MODES[kind] == link.first.mode
        before = document.folded[max(sentence.start, noun.start - 30) : noun.start]
        if fits and _DEFINITE.get(document.lexicon.language, _DEFINITE["en"]).search(before):
            return noun
    return None


def _advance(link: Link, stage: Stage, mention: Mention) -> None:
    if link.stage is None or ORDER.index(stage.status) > ORDER.index(link.stage.status):
        link.stage, link.stated_at = stage, mention


def _is_ahead(stage: Stage) -> bool:
    return stage.status in ("proposed", "agreed", "under construction")


def _is_described(document: Document, mention: Mention, until: int) -> bool:
    """Whether the sentence says what the link joins, as standing descriptions do."""
    return any(
        join.start - mention.end <= 60 and not re.search(r"[.;]", document.folded[mention.end : join.start])
        for join in within(_joins(document), mention.end, until)
    )


def _speaks_of_building(document: Document, sentence: Sentence) -> bool:
    return any(term.label == "segsize.cost" for term in within(document.terms, sentence.start, sentence.end))


@once
def _nouns(document: Document) -> list[Match]:
    return [term for term in document.terms if term.label.startswith("segnoun.")]


@once
def _joins(document: Document) -> list[Match]:
    return [term for term in document.terms if term.label.startswith("segjoin.") and term.label != "segjoin.between"]
