"""What the sentences of an article add to what is known of a link: state, length, cost, year, what it joins."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tradelines.reading.facts.segments.anaphors import Heard
from tradelines.reading.facts.segments.apart import agreed_on_it, due_apart, works_of
from tradelines.reading.facts.segments.capacity import capacity_stage, is_used
from tradelines.reading.facts.segments.cases import is_way
from tradelines.reading.facts.segments.costs import cost_near, is_cost_to_be, is_revised, money_for
from tradelines.reading.facts.segments.cues import Stage, cues_in, kind_of
from tradelines.reading.facts.segments.due import due_after, due_near
from tradelines.reading.facts.segments.lengths import lengths_by_country
from tradelines.reading.facts.segments.links import JOINS, PHASES, TURKIC, Mention
from tradelines.reading.facts.segments.measures import (
    apposed_length,
    is_length_to_be,
    length_apart,
    length_in,
)
from tradelines.reading.facts.segments.parts import country_part
from tradelines.reading.facts.segments.record import Link, advance
from tradelines.reading.facts.segments.stages import stage_of, upgrade_of
from tradelines.reading.facts.segments.supposed import as_supposed
from tradelines.reading.matching import Match
from tradelines.reading.spans.amounts import Money
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import labelled

_JOINED = re.compile(r"[^.;,\n]{0,60}|[^.;,\n]{0,20},[^.;,\n]{0,40}(?:,\s*(?:which|that|котор\w+)?\s*)?")
_WHICH = re.compile(r"\b(?:which|that|котор\w+)\b")
_NOUN_LINKS = re.compile(r"\s*(?:[.,;)]|$|\s(?:between|with|and)\b)")
_WHILE = re.compile(r"\b(?:after|before|while|by|for|without|instead of)\s+$")
# "Costing $1 billion, this phase raised the port's capacity".
_THIS = ("this ", "bu ", "этот ", "эта ", "этого ", "этой ")
# What a list tells behind a name: its length and the years of the works, in brackets.
_YEARS_OF_WORKS = re.compile(r"[\s:-]*(?:[\d.,]+\s?(?:km|км|kilomet\w+|километр\w+)?)?[\s,-]*\((20\d\d)\s?-\s?(20\d\d)")
_NEAR_YEAR = 70
_IT = re.compile(r"\b(?:it|ее|его|onu)\b")
# Words by which works are to begin.
_STARTS = re.compile(r"\b(?:start|begin|commence|начн|начать|приступ|başla)")
# The states of works that have an end to come.
TO_END = ("proposed", "agreed", "under construction")
DESCRIBED = ("rail", "road", "pipeline", "")
PHYSICAL = ("rail", "road", "bridge", "pipeline")
BUILT = (*PHYSICAL, "port", "terminal")


def hear(document: Document, link: Link, mention: Mention, since: int, until: int) -> None:
    """Take what a sentence says of a link in its share [since, until)."""
    if mention.from_place and not link.first.from_place:
        link.first = replace(link.first, from_place=mention.from_place, to_place=mention.to_place)
    _hear_stage(document, link, mention, since, until)
    _hear_years(document, link, mention, until)
    if is_used(document, mention, since, until):
        link.used = link.used or Stage("operating", mention.start, mention.end)
    if document.lexicon.language in TURKIC and is_way(document, mention) and "/" not in mention.key:
        link.length = link.length or apposed_length(document, mention, until)
        return
    if link.length is None:
        link.length = length_in(document, mention, since, until)
        if link.length is not None and is_length_to_be(document, link.length):
            link.meant = link.meant or (Stage("proposed", link.length.start, link.length.end, is_vague=True), mention)
    phases = within(labelled(document, *PHASES), since, until) if "/" not in mention.key else ()
    of_phase = any(document.folded.endswith(_THIS, since, phase.start) for phase in phases)
    told = mention.mode not in ("port", "terminal") or link.stage is not None or link.rebuilding is not None
    if told and not of_phase:
        _hear_cost(document, link, cost_near(document, since, until, mention))
    join = _description(document, mention, until) if mention.mode in DESCRIBED else None
    if join is not None and link.described is None:
        link.described = mention
        relative = _WHICH.search(document.folded[mention.end : join.start])
        if join.label == "segjoin.finite" and mention.mode in PHYSICAL and not relative:
            link.in_use = Stage("operating", join.start, join.end), mention
    used = capacity_stage(document, mention, until)
    if used is not None and used.status == "under construction" and mention.mode in ("port", "terminal"):
        advance(link, used, mention)
    elif used is not None and link.in_use is None:
        link.in_use = used, mention


def _hear_stage(document: Document, link: Link, mention: Mention, since: int, until: int) -> None:
    """Take the state that is told, and the year in which its works are to end."""
    stage = stage_of(document, mention, since, until) or works_of(document, mention.end, until, mention.mode)
    stage = as_supposed(document, mention, stage)
    if stage is not None and stage.is_upgrade:
        link.rebuilding = link.rebuilding or (stage, mention)
        link.rebuilt_by = link.rebuilt_by or _due_of(document, mention, stage, since, until)
    elif stage is not None:
        advance(link, stage, mention)
        link.due = link.due or _due_of(document, mention, stage, since, until)
    told = stage or link.stage
    if told is not None and told.status in (TO_END if stage is None else ("agreed",)):
        link.due = link.due or due_apart(document, mention.end, until)


def _hear_years(document: Document, link: Link, mention: Mention, until: int) -> None:
    """Take the years of works in a list: "Bakhty - Ayagoz - 295 km (2025-2027)" is being built in 2026."""
    published = document.article.published
    years = _YEARS_OF_WORKS.match(document.folded, mention.end, until) if mention.mode in PHYSICAL else None
    if years is None or published is None or link.stage is not None:
        return
    first, last = int(years[1]), int(years[2])
    if first < last and published.year <= last:
        begun = first <= published.year
        advance(link, Stage("under construction" if begun else "proposed", years.start(1), years.end(2)), mention)
        link.due = link.due or str(last)


def _due_of(document: Document, mention: Mention, stage: Stage, since: int, until: int) -> str:
    """The year in which works that are to come or under way are to end: behind their state, or at the clause's head."""
    if stage.status not in ("proposed", "under construction"):
        return ""
    if any(kind_of(cue) == "study" for cue in cues_in(document, stage.start, stage.start + 1)):
        return ""  # "The feasibility study will be ready by the end of the year": the year of the study.
    if stage.status == "proposed" and _STARTS.search(document.folded, stage.start, stage.end):
        return _due_told_behind(document, stage, until)  # "Will start building X this year": the year of the start.
    turkic = document.lexicon.language in TURKIC
    start = max(since, stage.start - _NEAR_YEAR) if turkic else max(mention.end, stage.start)
    due = due_after(document, start, max(stage.end, start) if turkic else until)
    if not due and not turkic and not stage.is_upgrade:
        due = due_near(document, stage.start, stage.end, document.sentence_at(stage.start).start, until)
    return due or _due_told_behind(document, stage, until)


def _due_told_behind(document: Document, stage: Stage, until: int) -> str:
    """The year in a later clause of the same sentence that tells when the works end: "..., hat 2026'da açılacak"."""
    cues = cues_in(document, stage.end, until)
    due = next((cue for cue in cues if kind_of(cue) == "due"), None)
    if due is None:
        return ""
    turkic = document.lexicon.language in TURKIC
    return due_after(document, stage.end, due.end) if turkic else due_after(document, due.start, until)


def _hear_cost(document: Document, link: Link, cost: Money | None) -> None:
    """Take the cost told first, and instead of it one that is told as the newer."""
    if cost is not None and (link.cost is None or is_revised(document, cost)):
        link.cost = cost
        if is_cost_to_be(document, cost):
            link.meant = link.meant or (Stage("proposed", cost.start, cost.end, is_vague=True), link.first)


def hear_upgrade(document: Document, links: dict[str, Link], mention: Mention, since: int, until: int) -> bool:
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


def hear_countries(document: Document, links: dict[str, Link], whole: Link, sentence: Sentence) -> None:
    """Take the lengths of a line in each of the countries it crosses; each is as far on as the line."""
    if "/" in whole.first.key or whole.first.mode not in DESCRIBED:
        return
    for country, length in lengths_by_country(document, sentence.start, sentence.end):
        part = replace(country_part(whole.first, country), start=length.start, end=length.end)
        link = links.setdefault(part.key, Link(part))
        link.length = link.length or length


def hear_apart(document: Document, links: dict[str, Link], heard: Sequence[Heard], sentence: Sentence) -> None:
    """Take a cost or an agreement from a sentence that names no link at all: they are those of the article's own."""
    recent = [links[item.mention.key] for item in heard if item.mention.key in links]
    if not recent:
        return
    most = max(len(link.sentences) for link in recent)
    own = _said_just_before(document, recent, sentence) or [link for link in recent if len(link.sentences) == most]
    if len(own) != 1:
        return
    link = own[0]
    if link.stage is not None:
        _hear_cost(document, link, cost_near(document, sentence.start, sentence.end))
    if _is_of_several(document, sentence):
        return
    if (
        link.length is None
        and link.first.mode in ("rail", "road", "pipeline")
        and not _is_of_a_corridor(document, sentence)
    ):
        link.length = length_apart(document, sentence.start, sentence.end)
    stage = agreed_on_it(document, sentence)
    if stage is not None and link.first.mode and (link.stage is None or link.stage.status == "proposed"):
        link.stage, link.stated_at = stage, link.stated_at or link.first
    works = works_of(document, sentence.start, sentence.end, link.first.mode)
    if works is not None:
        advance(link, works, link.stated_at or link.first)
        link.due = link.due or due_after(document, sentence.start, sentence.end)
    elif link.meant is not None if link.stage is None else link.stage.status in TO_END:
        link.due = link.due or due_apart(document, sentence.start, sentence.end)
    elif link.stage is None:
        _hear_end_of_it(document, link, sentence)


def _hear_end_of_it(document: Document, link: Link, sentence: Sentence) -> None:
    """Take the end that a sentence promises of what the one before spoke of: "We will complete it in 2028"."""
    due = due_apart(document, sentence.start, sentence.end)
    of_it = _IT.search(document.folded, sentence.start, sentence.end) if due else None
    if of_it and link.first.mode in PHYSICAL and link.sentences[-1] == sentence.number - 1:
        link.stage = Stage("under construction", sentence.start, sentence.end, is_vague=True)
        link.stated_at, link.due = link.first, due


def _is_of_a_corridor(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells of a corridor, whose length is not that of a line in it."""
    nouns = within(document.family("segnoun"), sentence.start, sentence.end)
    return any(kind_of(noun) == "corridor" and "corridor" in document.folded[noun.start : noun.end] for noun in nouns)


def _is_of_several(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence is about lines in general: "four railways, 1,100 km in all", "3,000 km of sections"."""
    nouns = within(document.family("segmany"), sentence.start, sentence.end)
    return any(document.lexicon.language != "ru" or kind_of(noun) != "line" for noun in nouns)


def _said_just_before(document: Document, recent: Sequence[Link], sentence: Sentence) -> list[Link]:
    """The one line, road, bridge or port that the sentence before in the paragraph spoke of; empty for several."""
    near = [link for link in recent if link.first.mode and link.sentences[-1] == sentence.number - 1]
    before = document.sentence_at(max(0, sentence.start - 1))
    return near if len(near) == 1 and before.paragraph == sentence.paragraph else []


def _description(document: Document, mention: Mention, until: int) -> Match | None:
    """The word of joining in a standing description: "the line links X to Y"."""
    return next(
        (
            join
            for join in within(labelled(document, *JOINS), mention.end, until)
            if _JOINED.fullmatch(document.folded, mention.end, join.start)
            and not (document.lexicon.language == "en" and _NOUN_LINKS.match(document.folded, join.end))
            and not _WHILE.search(document.folded[mention.end : join.start])
        ),
        None,
    )
