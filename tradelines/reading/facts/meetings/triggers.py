"""Words that tell of a meeting, sentence by sentence."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.meetings.numbering import number_before, number_behind
from tradelines.reading.facts.meetings.phrases import as_one, is_means
from tradelines.reading.facts.meetings.senses import in_office, is_other, is_union
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.matching import Match, begins_word
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.sentences import Sentence
from tradelines.reading.spans.terms import terms_of
from tradelines.schema import MeetingKind

_KINDS: dict[str, MeetingKind] = {
    "meeting": "meeting",
    "visit": "visit",
    "session": "commission session",
    "conference": "conference",
    "call": "call",
    "signing": "signing",
}
# What tells of a meeting only where no other word of the sentence does.
_WEAK = frozenset({"discuss", "stay", "told", "open", "tour"})
_IN_SERIES = frozenset({"meeting", "commission session", "conference"})
# "the meeting", "this visit", "his trip": what was spoken of before.
_THE = "the", "this", "these", "that", "those", "said", "same", "bu", "həmin", "эта", "этой", "этот", "эту", "этом"
_DEFINITE = re.compile(begins_word(*_THE) + r"\s(?:[\w-]+\s){0,2}$")
_HIS = "his", "her", "their", "its", "его", "ее", "их", "onun", "onlarin"
_POSSESSED = re.compile(begins_word(*_HIS) + r"\s(?:[\w-]+\s){0,2}$")
# What follows a noun that says itself which meeting is meant: "the visit of ...", "the meeting with ...".
_OWN = re.compile(r"\s(?:of|between|involving|with|by|с|со|между)\s")
_WITH = re.compile(r"\s(?:with|between|с|со|между)\s")
_OF_FEW = re.compile(r"summit|video|gathering|event|саммит|мероприяти|zirvə|zirve")
_SIDES = re.compile(
    r"\b(?:bi|tri|quadri|multi)lateral|(?:дву|трех|четырех|много)сторонн|(?:iki|üç|dörd|çox)tərəfli|\b(?:ikili|üçlü)\b"
)
_INDEFINITE = re.compile(begins_word("a", "an", "another", "separate") + r"\s(?:[\w-]+\s){0,5}$")
# "is to visit", "will also visit": the word is no noun there.
_TO_VISIT = re.compile(r"\b(?:to|will|would|shall) (?:also |soon |later |officially )?$")
_POINTING = re.compile(r"(?:\b(?:this|these|the same|said|bu|həmin|эта|этой|этот|эту|этом)\s(?:[\w-]+\s){0,1})$")
_PAPERS = (
    r"(?:mous?|agreements?|memorand\w+|protocols?|deals?|contracts?|pacts?|documents?|accords?|papers?|treat(?:y|ies)|"
    r"partnership|declaration|road ?map|communiqu[eé])"
)
_PAPER_BEFORE = re.compile(
    rf"^\W*it $|\b(?:the|this|these|said)\s(?:[\w-]+\s){{0,3}}{_PAPERS}(?: of understanding)?(?: \(\w+\))?"
    r"(?:\s|, (?:which |that )?)(?:was |were )?$"
    r"|\b(?:документ|меморандум|соглашение|протокол|договор|контракт)\w?,? (?:котор\w+ )?(?:был\w? )?$"
    r"|\b(?:sənədi?|memorandumu?|sazişi?|müqaviləyi?|müqaviləni|protokolu?|anlaşmayi|anlaşma|protokol[uü]?|mutabakati|"
    r"belgeyi|belge) (?:[\w.'’-]+ ){0,8}$"
)
# "signed the MOU documents", "подписали документ": what was spoken of before, and not "the treaty on trade".
_PAPER_BEHIND = re.compile(
    rf"\s(?:the|this|these|said) (?:[\w-]+ )?{_PAPERS}(?: documents?)?(?=[.,;]|$| (?:in|at|during|on \w+day|for)\b)"
)
_SIGNED_UNDER = re.compile(r"подпис\w+ под (?:документ|протокол|соглашени|меморандум|договор)\w+(?: \w+)?$")
_IT_BEHIND = re.compile(r"\s(?:it|them)\b")
_DURING = re.compile(r"\W*(?:during|at|within|as part of|в ходе|в рамках|на|во время) (?:the )?(?:[\w-]+ ){0,4}")
_AFTER_SOURCE = re.compile(r"\b(?:görə|göre|ki|əsasən|olaraq),? $")
# "Meeting held at the ministry was attended by": without its article.
_BARE_HEAD = re.compile(r"(?:meeting|visit|ceremony|forum|event) (?:held|was|also|focused|has|took)\b")
# "В ходе встречи", "Во время переговоров", "По итогам визита": one spoken of before.
_AT_HEAD = re.compile(
    r"\W*(?:(?:также|кроме того|в частности),? )?(?:в ходе|во время|по итогам|в рамках|после|в завершение|в начале|на) "
)
# "По сообщению СМИ, в начале беседы": the one told of, behind its source.
_IN_ITS_COURSE = re.compile(r", (?:также )?(?:в ходе|в начале|в конце|в завершение|по итогам) $")
# Commissions in general hold no session.
_PLURAL_BODY = re.compile(
    r"^(?!совещан|заседан)[\w -]*(?:комисси(?:й|ям|ями|ях)|commissions|committees|komissiyalar\w*|komisyonlar\w*)$"
)
_ITS_NUMBER = re.compile(
    r"\b(?:its|their|свое|свою) (?:\w+ )?(?:\d+\S{0,3}|[a-z]+th|first|second|third|\w+ое) (?:\w+ )?$"
)
# "görüşdə", "toplantıda", and capitals before it.
_AT_IT = re.compile(r"(?:[dt][aə]|[dt]e)$")
# "Heyetler arası görüşmede", "Geniş tərkibdə görüşdə": the talks told of before, in another round.
_FULL = re.compile(
    r"\W*(?:heyetler ?arasi|baş başa|ikili|genişletilmiş|geniş tərkibdə|"
    r"təkbətək|nümayəndə heyətləri arasinda|ikitərəfli) "
)
_TOO = re.compile(r" d[aəe] (?:həmin |bu |söz konusu )?$")
_WAS_THERE = re.compile(r" (?:də |de |da )?(?:iştirak|hazir|yer al|bulun|qatil|katil|olub|vardi|çixiş)")
_CASE = re.compile(r"(?<!n)(?:[dt][aəe]|y[aəe]|[şsmbr][əea]|[şs][iuü]|y[iuü])$")
_NAME_BEFORE = re.compile(r"[A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]{2,} [A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]+ $")
# "meeting of the Turkey-Azerbaijan High Level Strategic Cooperation | Council"
_OF_NAMED = re.compile(r" of (?:the |an? )?(?:(?:[A-ZÇƏĞİÖŞÜ][\w'’-]*|of|for|on|and) ){1,10}")
# Characters between a word for talks and "by phone".
_PHONE_NEAR, _PHONE_BEFORE = 60, 12
_BESIDE = re.compile(
    begins_word("sidelines", "fringes", "margins", "кулуарах", "полях")
    + r"\s(?:of|саммита|встречи)?\s?(?:[\w-]+\s){0,3}$"
)
# "It took place within the 11th session", "Она состоялась в рамках XI заседания": only beside what it was held.
_WITHIN = re.compile(
    r"\b(?:it|they|meeting|talks|meetings|negotiations|conversation) (?:took place|was held|were held|happened) "
    r"(?:(?:in|on|at) (?:[\w.]+ ){1,3})?(?:within|as part of|during|in the margins of) (?:[\w-]+ ){0,6}$"
    r"|\b(?:состоял|прош|проход|проведен)\w+ (?:[\w-]+ ){0,4}(?:в рамках|в ходе|во время) (?:[\w-]+ ){0,4}$"
)

_FAMILIES = ("meet", "meetahead", "meethow", "meetpaper", "meettake", "meetwhen")


def meeting_terms(document: Document) -> list[Match]:
    """The article's words about meetings, in order."""
    return terms_of(document, *_FAMILIES)


def trigger_terms(document: Document) -> list[Match]:
    """The words that may be triggers: those of meetings but for press conferences and names of bodies."""
    return [term for term in document.family("meet") if _may_trigger(term)]


def _may_trigger(term: Match) -> bool:
    _, kind, form = term.label.split(".")
    return kind in _KINDS and form != "body"


def triggers_in(document: Document, sentence: Sentence) -> list[Trigger]:
    """The triggers of a sentence, in order; press conferences and words for mode and time are none."""
    terms = within(document.family("meet"), sentence.start, sentence.end)
    found: list[Trigger] = []
    for number, term in enumerate(terms):
        if not _may_trigger(term) or is_other(document, term):
            continue
        _, kind, form = term.label.split(".")
        if kind == "session" and _PLURAL_BODY.search(document.folded[term.start : term.end]):
            continue
        if term.label == "meet.visit.noun" and _TO_VISIT.search(document.folded, max(term.start - 16, 0), term.start):
            form = "verb"
        form = "noun" if form == "reception" else form
        trigger = _trigger(document, sentence, term, _of_commission(document, terms, number, kind), form)
        whole = as_one(document, found[-1], trigger) if found else None
        if whole is None:
            found.append(trigger)
        else:
            found[-1] = whole
    # "discussed" tells of a meeting only where no other word does, or where it was done by phone.
    hows = within(document.family("meethow"), sentence.start, sentence.end)
    for how in [how for how in hows if how.label == "meethow.phone" and not _in_call(found, how)]:
        _take_phone(document, found, how)
    others = [trigger for trigger in found if trigger.form not in _WEAK]
    aside = all(trigger.kind == "conference" and _is_occasion(document, sentence, trigger) for trigger in others)
    return found if aside else others  # "A and B spoke on the sidelines of the summit"


def _is_occasion(document: Document, sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a conference only says where others met: "on the sidelines of the summit", "During the forum, A ..."."""
    turkic = document.lexicon.language in ("az", "tr")
    if turkic and document.folded[trigger.start : trigger.end].endswith(("da", "də", "de", "ta", "te")):
        return True
    opens = _DURING.fullmatch(document.folded, sentence.start, trigger.start)
    return bool(opens) or is_sideline(document, sentence.start, trigger.start)


def is_sideline(document: Document, low: int, start: int) -> bool:
    """Whether what stands at `start` only tells beside what something was held: "on the sidelines of the summit"."""
    beside = _BESIDE.search(document.folded, max(low, start - 60), start)
    return bool(beside or _WITHIN.search(document.folded, max(low, start - 100), start))


def _in_call(found: list[Trigger], phone: Match) -> bool:
    """Whether "by phone" is part of a word for a call: "spoke by phone"."""
    return any(trigger.kind == "call" and trigger.start <= phone.start < trigger.end for trigger in found)


def _take_phone(document: Document, found: list[Trigger], phone: Match) -> None:
    """Make the trigger to whose clause "by phone" belongs a call: the one before it, in Turkic the one behind it."""
    before = [number for number, trigger in enumerate(found) if trigger.start < phone.start][-1:]
    behind = [number for number, trigger in enumerate(found) if trigger.end > phone.end][:1]
    turkic = document.lexicon.language in ("az", "tr")
    order = [*behind, *before] if turkic else [*before, *behind]
    for number in order:
        trigger = found[number]
        told_first = trigger.start < phone.start
        gap = phone.start - trigger.end if told_first else trigger.start - phone.end
        if trigger.kind == "meeting" and gap < (_PHONE_NEAR if told_first or turkic else _PHONE_BEFORE):
            form = "verb" if trigger.form == "discuss" else trigger.form
            found[number] = trigger._replace(kind="call", form=form)
            return


def is_between_sides(document: Document, trigger: Trigger) -> bool:
    """Whether it is called bilateral, trilateral, ..."""
    return bool(_SIDES.search(document.folded, max(trigger.start - 30, 0), trigger.start))


def _of_commission(document: Document, terms: Sequence[Match], number: int, kind: str) -> MeetingKind:
    """A meeting is a session where a commission follows or stands before: "meeting of the joint commission"."""
    if kind == "meeting" and _is_of_call(document, terms[number]):
        return "call"
    if kind == "conference":
        term = terms[number]
        if _WITH.match(document.folded, term.end) and _OF_FEW.search(document.folded, term.start, term.end):
            return "meeting"  # "a summit with the President"; not "a business forum between A and B"
        if is_means(document, term.start, term.end):
            return "meeting"
    if kind == "meeting":
        term = terms[number]
        for other in terms[max(number - 1, 0) : number + 2]:
            between = document.folded[min(other.end, term.end) : max(other.start, term.start)]
            session = other.label in ("meet.session.body", "meet.session.noun")
            many = _PLURAL_BODY.search(document.folded[other.start : other.end])
            of_many = term.end < other.start and document.lexicon.language in ("en", "ru")
            session = session and (not many or of_many)  # "the 22nd meeting of the commissions"
            long = _OF_NAMED.fullmatch(document.text, min(other.end, term.end), max(other.start, term.start))
            near = (
                other is not term
                and (len(between) < 45 or bool(long))
                and "," not in between
                and " within " not in between
            )
            if near and session and not in_office(document, other) and not is_union(document, other):
                return "commission session"
        if _ITS_NUMBER.search(document.folded, max(term.start - 30, 0), term.start) and any(
            other.label.startswith("meet.session.") for other in terms[:number]
        ):
            return "commission session"  # "the commission for trade and transport held its 17th meeting"
    return _KINDS[kind]


def _is_of_call(document: Document, term: Match) -> bool:
    """Whether a conversation is the one by phone of which the text has told before."""
    spoken = document.folded.startswith(("conversation", "бесед", "разговор", "söhbət"), term.start)
    return spoken and any(one.label.startswith("meet.call.") for one in within(document.family("meet"), 0, term.start))


def _trigger(document: Document, sentence: Sentence, term: Match, kind: MeetingKind, form: str) -> Trigger:
    before = document.folded[max(sentence.start, term.start - 60) : term.start]
    number = None
    if kind in _IN_SERIES:
        number = number_before(document, before, term.start) or number_behind(document, term.end)
    own = bool(_OWN.match(document.folded, term.end))
    noun = form == "noun" if kind == "signing" else form != "verb"
    known = noun and not own and (bool(_DEFINITE.search(before)) or _heads(document, sentence, term, form))
    return Trigger(
        term.start,
        term.end,
        kind,
        form,
        definite=known or (kind == "signing" and _is_known_paper(document, before, term.end)),
        possessed=form != "verb" and bool(_POSSESSED.search(before)),
        pointing=form == "noun" and bool(_POINTING.search(before)),
        own=own,
        indefinite=bool(_INDEFINITE.search(before)),
        number=number,
        reception=term.label == "meet.conference.reception",
    )


def _is_known_paper(document: Document, before: str, end: int) -> bool:
    """Whether what is signed was spoken of before: "the agreement was signed", "A and B signed it"."""
    return bool(
        _PAPER_BEFORE.search(before)
        or _SIGNED_UNDER.search(document.folded, max(end - 60, 0), end)
        or _IT_BEHIND.match(document.folded, end)
        or _PAPER_BEHIND.match(document.folded, end)
    )


def _heads(document: Document, sentence: Sentence, term: Match, form: str) -> bool:
    """Whether the meeting spoken of before heads a sentence, in a language without an article: "Toplantıya ..."."""
    if document.lexicon.language == "en":
        return term.start == sentence.start and bool(_BARE_HEAD.match(document.folded, term.start))
    near = term.start - sentence.start < 6 or bool(_FULL.fullmatch(document.folded, sentence.start, term.start))
    turkic = document.lexicon.language in ("az", "tr")
    # "... toplandı; toplantıya A başkanlık etti", "A ilə yanaşı, tədbirə B qatılıb"
    near = near or (turkic and document.folded.endswith((", ", "; "), 0, term.start) and _plain(document, term))
    # "Verilən məlumata görə, görüşdə ...", "... açıklamaya göre, toplantıda ..."
    near = near or (turkic and bool(_AFTER_SOURCE.search(document.folded, sentence.start, term.start)))
    near = near or (turkic and (_at_it(document, term.start, term.end) or _also_at_it(document, term)))
    if document.lexicon.language == "ru" and _IN_ITS_COURSE.search(document.folded, sentence.start, term.start):
        return form == "noun"
    if document.lexicon.language == "ru" and _AT_HEAD.fullmatch(document.folded, sentence.start, term.start):
        return form in ("noun", "bare", "process")
    return near and form in ("noun", "bare") and document.lexicon.language in ("ru", "az", "tr")


def _plain(document: Document, term: Match) -> bool:
    """Whether a Turkic word for a meeting has an ending of case and no owner: "toplantıya", "tədbirə", "iclası"."""
    return bool(_CASE.search(document.folded, term.start, term.end)) and document.text[term.start].islower()


def _at_it(document: Document, start: int, end: int) -> bool:
    """Whether someone named right before it is told to have spoken at the meeting: "Prezident Əliyev görüşdə ..."."""
    at = _AT_IT.search(document.folded, start, end) and document.text[start].islower()
    return bool(at and _NAME_BEFORE.search(document.text, max(start - 40, 0), start))


def _also_at_it(document: Document, term: Match) -> bool:
    """Whether someone is told to have been there too: "Səfir A da görüşdə iştirak edib", "A de toplantıda yer aldı"."""
    at = _AT_IT.search(document.folded, term.start, term.end) and document.text[term.start].islower()
    return bool(
        at
        and _TOO.search(document.folded, max(term.start - 20, 0), term.start)
        and _WAS_THERE.match(document.folded, term.end)
    )
