"""Words for a meeting that stand together and tell of one thing."""

import re

from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.spans.document import Document

_ON_A = re.compile(r"\b(?:с|со) (?:[\w-]+ ){0,2}$")
_ON_A_VISIT = re.compile(r"(?:\s(?:в|во|in|to) [\w-]+)?\s(?:с|со|on|for) (?:an? )?(?:[\w-]+ ){0,2}")
_VERB_NEAR = 25
# "told him through a video conference": how they spoke, and no conference.
_VIDEO = frozenset({"video conference", "videoconference", "video-conference"})
_BY_MEANS = re.compile(r"\b(?:via|through|by|over|during|in) (?:an? )?$")
_HELD = re.compile(r"\b(?:held|opened|took place|organi[sz]ed|conducted) \w+ (?:an? )?$")
_MEANS_NEAR = 60
# "the opening ceremony of the third ... exhibition", "церемония открытия форума", "sərginin açılış mərasimi".
_PART_OF = re.compile(
    r" (?:of|for|to (?:open|launch)) (?:the |an? )?(?:[\w'’-]+ ){0,6}"
    r"| (?:торжественн\w+ )?(?:открыти|закрыти|запуск)\w* (?:[\w'’-]+ ){0,4}"
    r"| (?:(?:rəsmi|resmi|təntənəli) )?(?:(?:açilişi?|bağlanişi?|kapaniş) )?"
)
_PARTS = re.compile(
    r"ceremony|opening|inauguration|groundbreaking|церемони|mərasim|açiliş|açilişinda|tören|event|session$"
)
# "came to the ceremony", "приехали на форум", "törene gelmesi": to take part.
_TO_IT = re.compile(r" (?:(?:to|for|на) )?(?:(?:the|an?|this|его|эту|этот) )?(?:[a-zа-яё-]+ ){0,3}")
_TO_OR_FOR = re.compile(r"(?: to| на)$")
# "foruma gəlib", "törene gelmesi bekleniyor": a dative, a subject perhaps, and the verb.
_DATIVE = re.compile(r"\w(?:[yn]?[aəe])$")
_COMES = re.compile(r"gəl|gel|qatil|katil|gid|git")
# "üçlü toplantı için Batum'da bir araya geldi"
_FOR_IT = re.compile(r" (?:(?:için|üçün) (?:[\w'’]+ )?)?")
_ARRIVAL_NEAR = 60
# "принял находящегося в Анкаре с визитом A", "встретился с прибывшим в Баку A".
_GUEST_WHO = re.compile(
    r" (?:со? )?(?:находящ|прибывш|пребывающ|приехавш|прилетевш)\w+"
    r"(?: (?:во?|на) [\w-]+(?: [\w-]+)?)?(?: со? (?:[\w-]+ ){0,2}визит\w*)?"
)
# What stands between a forum and its meeting: "forumunun (TAG İF) 4-cü" before the word for it.
_ITS_NTH = re.compile(r"(?:['’]?n?[iuü]n)? (?:\([^()]{2,20}\) )?(?:[\w.-]+ ){0,3}")
_IN_SERIES = frozenset({"meeting", "commission session"})
_PLENARY_NEAR = 30
_OPEN = frozenset({"conference", "commission session"})


def as_one(document: Document, one: Trigger, other: Trigger) -> Trigger | None:
    """The two neighbours in a sentence as one trigger, where they tell of one thing; else None."""
    if _same_phrase(document, one, other) or _part_of_whole(document, one, other):
        return _merged(one, other)
    if _sat_in_full(document, one, other):
        return _merged(one, other)
    if _meets_again(document, one, other):
        return one._replace(end=other.end, number=one.number or other.number)
    if _takes_letters(document, one, other):
        return one._replace(end=other.end)
    if _one_deed(document, one, other) or _on_a_visit(document, one, other):
        return one._replace(end=other.end)
    if _met_at(document, one, other) or _came_on_visit(document, one, other):
        return other._replace(start=one.start, number=one.number)
    if _came_to_it(document, one, other):
        return other._replace(start=one.start, attended=True)
    if _comes_to_it(document, one, other):
        return one._replace(attended=True)
    if _held_by_means(document, one, other) or _tells_more_of_guest(document, one, other):
        return one
    return None


def is_means(document: Document, start: int, end: int) -> bool:
    """Whether a video conference is only how something was held or told: "via a videoconference"."""
    video = document.folded[start:end] in _VIDEO
    return video and bool(_BY_MEANS.search(document.folded, max(start - 16, 0), start))


def _held_by_means(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a ceremony or meeting was held by video: "the ceremony, which was held via a videoconference"."""
    named = one.form in ("noun", "bare") and one.kind in ("conference", "commission session", "meeting")
    near = other.start - one.end < _MEANS_NEAR or _HELD.search(document.folded, one.end, other.start)
    return bool(named and near) and is_means(document, other.start, other.end)


def _tells_more_of_guest(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a visit stands in a participle before the guest's office: "принял прибывшего в Баку с визитом A"."""
    met = one.kind == "meeting" and one.form in ("receive", "verb") and other.kind == "visit"
    return met and bool(_GUEST_WHO.fullmatch(document.folded, one.end, other.end))


def _sat_in_full(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a plenary is that of a commission: "на пленарном заседании межправительственной комиссии"."""
    plenary = one.kind == "conference" and other.kind == "commission session" and other.form in ("noun", "bare")
    word = document.folded[one.start : one.end]
    return plenary and word.startswith(("пленарн", "plenary")) and other.start - one.end < _PLENARY_NEAR


def _meets_again(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a Turkic word for a meeting only counts those of a forum: "İş Forumu'nun (TAG İF) 4. toplantısı"."""
    forum = one.kind == "conference" and one.form == "noun" and other.form in ("noun", "bare")
    forum = forum and document.lexicon.language in ("az", "tr")
    return forum and other.kind in _IN_SERIES and bool(_ITS_NTH.fullmatch(document.folded, one.end, other.start))


def _part_of_whole(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether one is a part of the other: "the opening ceremony of the exhibition"."""
    turkic = document.lexicon.language in ("az", "tr")
    sitting = not turkic and one.form == "bare"  # "the plenary session of the forum"
    if other.kind != "conference" or other.form != "noun" or not (sitting or (one.kind, one.form) == other[2:4]):
        return False
    part = other if turkic else one
    return bool(
        _PARTS.search(document.folded, part.start, part.end)
        and _PART_OF.fullmatch(document.folded, one.end, other.start)
    )


def _came_to_it(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a verb of motion leads to a conference or session: who came took part in it."""
    motion = one.kind == "visit" and one.form in ("verb", "future") and other.form in ("noun", "bare")
    if not motion or other.kind not in _OPEN or document.lexicon.language in ("az", "tr"):
        return False
    to = _TO_OR_FOR.search(document.folded, one.start, one.end) or document.folded.startswith(
        (" to ", " for ", " на "), one.end
    )
    return bool(to and _TO_IT.fullmatch(document.text, one.end, other.start))


def _comes_to_it(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether an Azerbaijani or Turkish verb of motion behind a conference says who comes to it."""
    turkic = document.lexicon.language in ("az", "tr")
    motion = one.kind in _OPEN and one.form in ("noun", "bare") and other.kind == "visit"
    if not (turkic and motion and other.form in ("verb", "future")) or other.start - one.end > _ARRIVAL_NEAR:
        return False
    dative = _DATIVE.search(document.folded, one.start, one.end)
    return bool(dative and _COMES.match(document.folded, other.start))


def _same_phrase(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether two triggers name one thing: "14th meeting of the Iran-Russia joint commission"."""
    gap = document.folded[one.end : other.start]
    nouns = {one.form, other.form} <= {"noun", "bare"}
    return nouns and "," not in gap and len(gap) < 45 and (one.kind == other.kind == "commission session")


def _takes_letters(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether an ambassador's letters are received, and so he: «принял верительные грамоты посла»."""
    letters = document.folded.startswith("верительн", other.start)
    return one.form == "receive" and letters and other.start - one.end == 1


def _one_deed(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether two verbs in one tell of one meeting: "met and held talks with", "встретился и провел переговоры"."""
    verbs = one.form == other.form == "verb" and one.kind == other.kind == "meeting"
    return verbs and document.folded[one.end : other.start] in (" and ", " и ", " və ", " ve ")


def _on_a_visit(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a noun only says how one came: "прибыл с рабочим визитом в", "arrived on an official visit in"."""
    verb = one.kind == other.kind == "visit" and one.form in ("verb", "future") and other.form == "noun"
    return verb and bool(_ON_A_VISIT.fullmatch(document.folded, one.end, other.start))


def _met_at(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether people met at what the word before names: "üçlü zirvede buluştu", "görüşdə bir araya gəliblər"."""
    gap = document.folded[one.end : other.start]
    turkic = document.lexicon.language in ("az", "tr")
    return (
        turkic
        and bool(_FOR_IT.fullmatch(gap))
        and one.form == "noun"
        and other.kind == "meeting"
        and other.form == "verb"
    )


def _came_on_visit(document: Document, one: Trigger, other: Trigger) -> bool:
    """Whether a verb says how a visit was made: "с официальным визитом прибыл"."""
    gap = document.folded[one.end : other.start]
    verb = one.form == "noun" and one.kind == other.kind == "visit" and other.form in ("verb", "future")
    return verb and len(gap) < _VERB_NEAR and bool(_ON_A.search(document.folded, max(one.start - 40, 0), one.start))


def _merged(one: Trigger, other: Trigger) -> Trigger:
    return Trigger(
        one.start,
        other.end,
        other.kind,
        "noun" if "noun" in (one.form, other.form) else one.form,
        one.definite,
        one.possessed,
        one.pointing,
        other.own,
        one.indefinite,
        one.number or other.number,
    )
