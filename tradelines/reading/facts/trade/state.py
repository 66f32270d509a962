"""What a reader keeps in mind from sentence to sentence: the pair, the last figure, whose country it is about."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from tradelines.reading.facts.trade.marks import GROUPS
from tradelines.reading.facts.trade.parties import Party, parties_of
from tradelines.reading.gazetteer import gazetteer
from tradelines.reading.spans.amount import Money
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import Flow

WORLD = "WLD"
_OWN_STATISTICS = 24  # "Gürcüstanın Milli Statistika İdarəsi"
_LED = 3  # so often counts what headline and lead name
_OFTEN = 6  # mentions, those in headline and lead counted threefold
_DATELINE = re.compile(r"\s?[,.(/:-]")  # what follows the capital that opens a dateline
_LOOSE = frozenset({WORLD, "GROUP", "NEIGHBOURS", "CASPIAN"})  # none of which is one of "the two countries"
_NATIONAL = {"az": "AZE", "tr": "TUR"}


@dataclass(slots=True)
class Frame:
    """One figure as the sentence tells it, before it becomes a row. A surplus is positive, a deficit negative.

    `placed` tells that the partner has its place among all the partners: "in imports, Russia came first".
    """

    flow: Flow
    reporter: str
    partner: str
    commodity: str = ""
    negative: bool = False
    symmetric: bool = False
    regional: bool = False
    listing: bool = False
    placed: bool = False

    @property
    def pair(self) -> tuple[str, str]:
        """Both sides, the reporter first."""
        return self.reporter, self.partner


def turned(frame: Frame) -> Frame:
    """The flow the other way: "and $3 million came in the opposite direction"."""
    return replace(frame, flow="import" if frame.flow == "export" else "export", commodity="")


@dataclass(slots=True)
class State:
    """The discourse so far. `main` is the first figure of the last sentence that told of trade, `last` the last one.

    `open` is the number of the last sentence that told of trade without its amount,
    `listing` is the number of the last sentence that told of one partner after the other, `worth` the last amount,
    `told` the first figure of each flow in the last sentence, `before` the main one of the
    sentence before that, `ranking` the last figure of a partner that has its place among all. `of_nation` tells that
    the outlet writes for the country told of.
    `hub` is whose trade the lines are of that are labelled by one country each, `counted` the country whose statistics
    the last figures are of.
    """

    home: str
    nation: str
    topic: tuple[str, ...]
    topic_pair: tuple[str, str] | None = None
    lead_pair: tuple[str, str] | None = None
    main: Frame | None = None
    last: Frame | None = None
    base: Frame | None = None
    reporter: str = ""
    current: Frame | None = None
    group: Frame | None = None
    sentence: int = -9
    open: int = -9
    listing: int = -9
    home_is_sure: bool = False
    region: str = ""
    goods: str = ""
    partners: dict[str, str] = field(default_factory=dict)
    at: int = 0
    cited: bool = False
    traded: Frame | None = None
    traded_at: int = -99
    worth: Money | None = None
    told: tuple[Frame, ...] = ()
    ranking: Frame | None = None
    before: Frame | None = None
    of_nation: bool = False
    hub: str = ""
    counted: str = ""

    @property
    def recent(self) -> str:
        """The reporter of the sentence at hand or the one before it: whom "the country" means."""
        return self.reporter if self.at - self.sentence <= 1 else ""

    @property
    def recent_abroad(self) -> bool:
        """Whether the sentence before was of another country's trade with all, which "the country" then means."""
        last = self.last
        told = last is not None and last.partner == WORLD and last.reporter not in (self.nation, "GROUP", *GROUPS)
        return told and self.recent == (last.reporter if last else "")

    def side_of(self, code: str) -> str:
        """The country that the article sets against this one: the other side of the pair in hand, or of the topic."""
        for frame in (self.current, self.last, self.main):
            if frame and code in frame.pair and WORLD not in frame.pair:
                return frame.partner if frame.reporter == code else frame.reporter
        return self.partners.get(code, "")

    def tell(self, frame: Frame) -> None:
        """Remember who trades with whom."""
        if WORLD not in frame.pair and "GROUP" not in frame.pair:
            self.partners[frame.reporter], self.partners[frame.partner] = frame.partner, frame.reporter
            if frame.flow == "turnover" and GROUPS.isdisjoint(frame.pair):
                self.traded, self.traded_at = frame, self.at

    @property
    def neighbour(self) -> str:
        """Whom "the neighbouring country" means: the last one told of, or the first of the topic, that is not home."""
        told = (self.reporter, *(self.last.pair if self.last else ()), *self.topic)
        return next((code for code in told if code not in ("", self.nation, WORLD, *GROUPS)), "")

    def reporter_for(self, partner: str, others: frozenset[str] = frozenset()) -> str:
        """Whose trade with `partner` is told, where the sentence does not say it; it is none of the `others`."""
        told = [self.reporter, *(self.last.pair if self.last else ())]
        # Behind what was sold to the outlet's country its seller goes on.
        sold = self.last is not None and self.last.flow != "turnover" and self.last.partner == self.home
        if (self.of_nation and self.home in told and not sold) or (self.home_is_sure and partner == "NEIGHBOURS"):
            # Whoever was told of before, an outlet goes on with its own country; whose neighbours else?
            told = [self.home, *told]
        candidates = [*told, self.home, *self.topic] if self.home_is_sure else [*told, *self.topic, self.home]
        return next((code for code in candidates if code and code not in (partner, WORLD, *GROUPS, *others)), "")

    def pair_for_both(self) -> tuple[str, str] | None:
        """The pair that "the two countries" means."""
        for frame in (self.last, self.main):
            if frame and _LOOSE.isdisjoint(frame.pair):
                return frame.pair
        others = [code for code in self.topic if code != self.home]
        if self.lead_pair and self.lead_pair == self.topic[:2]:
            return self.lead_pair
        if self.home_is_sure and others and self.home not in self.topic[:2]:
            return self.home, others[0]
        if len(self.topic) > 1:
            return self.topic[0], self.topic[1]
        # "Our bilateral trade" in an outlet that tells of one other country only.
        abroad = self.topic and self.nation not in ("", *self.topic)
        return (self.nation, self.topic[0]) if abroad else None


def opening(document: Document) -> State:
    """The state before the first sentence: the home country and the countries of headline and lead."""
    parties = [party for party in parties_of(document) if GROUPS.isdisjoint(party.codes)]
    home = _home(document, parties)
    lead = _lead_end(document)
    named = _without_dateline(document, parties)
    counts = Counter(code for party in named for code in party.codes for _ in range(_LED if party.start < lead else 1))
    topic = tuple(code for code, _ in counts.most_common())
    nation = _NATIONAL.get(document.lexicon.language, "")
    sure = bool(nation) or _has_dateline(document) or bool(document.family("calendar"))
    return State(
        home,
        nation or home,
        topic,
        _topic_pair(counts),
        _lead_pair(named, lead),
        home_is_sure=sure,
        cited=bool(nation) and home != nation,
        of_nation=home == nation,
    )


def _cited_abroad(document: Document, parties: list[Party]) -> str:
    """The one country whose statistics an article cites, where that is not the outlet's own: it tells of its trade."""
    cited = {
        gazetteer().rows["body"][name.key].get("country", "")
        for name in document.names
        if name.kind == "body" and gazetteer().rows["body"][name.key].get("kind") in ("customs", "statistics")
    }
    for term in document.family("statistics"):
        near = within(parties, term.start - _OWN_STATISTICS, term.start)
        cited.update(near[-1].codes[:1] if near and near[-1].mark == "other" else ())
    return next(iter(cited)) if len(cited) == 1 else ""


def _topic_pair(counts: Counter[str]) -> tuple[str, str] | None:
    """The two countries that an article is about, where no third one is named nearly as often."""
    ranked = [*counts.most_common(3), ("", 0), ("", 0), ("", 0)]
    (one, _), (other, times), (_, third) = ranked[:3]
    return (one, other) if times >= _OFTEN and times >= 2 * third else None


def _lead_pair(parties: list[Party], lead: int) -> tuple[str, str] | None:
    """The two countries of headline and lead, where these name no third one."""
    codes = list(dict.fromkeys(code for party in parties if party.start < lead for code in party.codes))
    return (codes[0], codes[1]) if len(codes) == 2 else None


def _lead_end(document: Document) -> int:
    """Where headline and lead end: after the first few sentences."""
    return document.sentences[min(4, len(document.sentences)) - 1].end if document.sentences else 0


def _has_dateline(document: Document) -> bool:
    """Whether the text begins with a capital, as "TEHRAN -" and "BAKU, Azerbaijan, May 4." do."""
    first = next((name for name in document.names if name.kind == "country"), None)
    return first is not None and first.form == "capital" and first.start < 40


def _without_dateline(document: Document, parties: list[Party]) -> list[Party]:
    """The countries that the text names behind its dateline: "BAKU, Azerbaijan, May 4." only tells where it is from."""
    first = next((name for name in document.names if name.kind == "country"), None)
    if first is None or not (_has_dateline(document) and _DATELINE.match(document.folded, first.end)):
        return parties
    end = first.end
    second = next((name for name in document.names if name.kind == "country" and name.start == end + 2), None)
    if second and second.key == first.key and document.folded.startswith(", ", end):
        end = second.end
    return [party for party in parties if party.start >= end]


def _told_from_afar(document: Document, parties: list[Party], desk: str) -> str:
    """The one country that headline and lead tell of, where that of the dateline is told of nowhere.

    As in "BAKU, Azerbaijan, May 4. Kazakhstan's economy is growing. The country's exports reached $60 billion."
    """
    behind = _without_dateline(document, parties)
    if behind is parties:
        return ""
    told = [party for party in behind if party.mark in ("owner", "subject", "origin")]
    told = told or [party for party in behind if party.mark == "other"]
    if any(desk in party.codes for party in behind if party.mark != "other"):
        return ""
    led = {code for party in told if party.start < _lead_end(document) for code in party.codes}
    return led.pop() if len(led) == 1 else ""


def _home(document: Document, parties: list[Party]) -> str:
    """The country that "our" and "the country" mean: that of a dateline, of the language, or the one told of most."""
    if _has_dateline(document):
        desk = next(name.key for name in document.names if name.kind == "country")
        return _told_from_afar(document, parties, desk) or desk
    years = terms_of(document, "calendar")
    if years:
        # Who counts by the years of a country writes from there.
        return years[0].label.removeprefix("calendar.")
    lead = _lead_end(document)
    told = [party for party in parties if party.mark in ("owner", "subject", "origin", "other")]
    counts = Counter(party.codes[0] for party in told for _ in range(_LED if party.start < lead else 1))
    if document.lexicon.language in _NATIONAL:
        return _cited_abroad(document, parties) or _NATIONAL[document.lexicon.language]
    return counts.most_common(1)[0][0] if counts else ""
