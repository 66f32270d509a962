"""Who of the people in a sentence takes part in what a trigger tells."""

import re

from tradelines.reading.facts.meetings.asides import before_speech, in_aside
from tradelines.reading.facts.meetings.deputies import is_deputy
from tradelines.reading.facts.meetings.frame import Frame
from tradelines.reading.facts.meetings.sides import is_companion
from tradelines.reading.facts.meetings.spoken_for import speaks_for_country
from tradelines.reading.facts.meetings.subject import SUBJECT_GAP, acting, acts_in_next_clause
from tradelines.reading.facts.meetings.tellers import without_commentator
from tradelines.reading.facts.meetings.trigger import Trigger
from tradelines.reading.facts.meetings.triggers import meeting_terms
from tradelines.reading.facts.meetings.where import DESTINATION, countries_that_sign
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention
from tradelines.reading.spans.people.tokens import tokens_of
from tradelines.reading.spans.sentences import Sentence

_TELLS = re.compile(
    r"\s(?:has |also )?(?:said|added|noted|told \w+|announced|stressed|concluded|stated)"
    r"(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?[^\w]*"
    r"|['’]?\w{0,4}\s(?:bu barədə |bunu )?(?:deyib|bildirib|söyləyib|qeyd edib|vurğulayib|açiqlayib|əlavə edib|"
    r"məlumat verib|dedi|söyledi|bildirdi|açikladi|duyurdu|aktardi|kaydetti|belirtti|anlatti|paylaşti|vurguladi|"
    r"ifade etti|bilgi verdi)"
    r"[^\w]*"
)
# "Nazirin sözlərinə görə, ...": he only says so.
_BY_HIS_WORDS = re.compile(r"['’]?\w{0,4}\s(?:sözlərinə görə|fikrincə|sözlerine göre|ifadesine göre)\b")
_CLOSING, _CLOSING_ENGLISH = 4, 40  # characters at the end of a sentence
# ", сообщил министр A": who closes the sentence so only tells of it.
_TELLS_BEFORE = re.compile(
    r"[,\"”]\s?(?:said|says|added|noted|stated|announced)\s$|,\s(?:сообщил|рассказал|заявил|отметил|добавил|сказал|уточнил|подчеркнул|напомнил)\w?\s$"
)
# "Prior to the meeting of A and B, C said ...": C was not there.
_BEFORE = re.compile(r"^\W*(?:\w+\s-\s)?(?:prior to|ahead of|before|перед)\s(?:[\w-]+\s){0,4}$")
_CLOSED_ASIDE = re.compile(r", (?:who|which|whose) [^,]*,")
# "A of Russia and B of Iran, who met in Moscow".
_OF_LAND = re.compile(r"^ (?:of|from) (?:the )?[\w-]+(?: [\w-]+)?(?=,)")
_CLAUSE = re.compile(r"\b(?:that|which|who|whose)\b")
_HE = re.compile(r"\b(?:that|which|whom|where) (?:he|she|they)\b")
# "A said at a news conference with B after their meeting": both met.
_THEIR = re.compile(r"\b(?:their|их) (?:[\w-]+ ){0,2}$")
# "A said he and his counterpart B discussed": both.
_HE_AND = re.compile(r" (?:that )?(?:he|she) and (?:his |her |the )?$")
_THAT = re.compile(r"\s(?:that|что|ki)\s|\bsaid the\s")
_BETWEEN_THEM = re.compile(r"\barasindaki? (?:[\w-]+ ){0,3}$")
_BETWEEN_NEXT = re.compile(r"\s(?:between|между)\s")
_OF_NEXT = re.compile(r"\sof (?:the )?")
_BY_NEXT = re.compile(r"\sby\s")
_SIGNED_BY = re.compile(r"\s(?:(?:in|on|at)\s(?:[\w.]+,?\s){1,4})?by\s")
# "signed a deal that was to allow President A to ...": what the paper says.
_OF_PAPER = re.compile(r"\b(?:that|which|котор\w+) |\bto (?:allow|let|help|enable|make) ")
_WHOM_HE = re.compile(r"\b(?:whom|с котор\w+) (?:he|she|он|она) (?:also )?$")
_OBJECT_GAP = re.compile(r"\s*(?:with|of|by|с|со)?\s*(?:mr\.?)?\s*")
# "Beyaz Köşk'te": where, and no one.
_AT_PLACE = re.compile(r"['’]n?[dt][ae]n?\b")
_PASSIVE_NOUN = re.compile(r"\w+[iuü](?:l|n)(?:[aəe]c[aəe][yğ]|d[iuü][yğ])[iuü]n[iuü]\b")
_PARTICIPLE = re.compile(r"[əae]n$")
# Behind a finite verb; a participle has its subject behind it: "A ile görüşen B".
_CLAUSE_ENDS = re.compile(r"\s*(?:[,;]|v[eə]\b|amma\b|ancaq\b|ama\b)")
_LED_BY = re.compile(r"\b(?:(?:led|headed) by|во главе со?|под руководством|возглавляем\w+) $")
_LEADS = re.compile(
    r"['’]?\w{0,3} (?:rəhbərlik etdiyi|başçiliq etdiyi|rəhbərliyi il[əe]|başçiliği il[əe]|başkanliğindaki|"
    r"liderliğindeki) (?:[\w-]+ )?(?:nümayəndə )?heyet|['’]?\w{0,3} (?:rəhbərlik etdiyi|başçiliq etdiyi) nümayəndə"
)
# "Forumunda | çıxış edən nazir A", "Forumu'nda, A".
_THERE = re.compile(r"[dt][aəe]$")
_TO_SPEAKER = re.compile(
    r"(?:['’]?\w{0,4} (?:gedişində|zamani|sirasinda|esnasinda))?,? (?:(?:[\w-]+ )?(?:çixiş ed[əe]n|konuşan|söz alan|"
    r"açiqlama verən|danişan|açiklama yapan|bu gün|dünən|bugün) )?"
)
# "iclası gedişində", "toplantısı sırasında"
_IN_ITS_COURSE = re.compile(r"['’]?\w{0,4} (?:gedişində|zamani|sirasinda|esnasinda)\b")
_AND_WITH = re.compile(r"(?:^| )(?:and |и )?(?:with|с|со) $")


def take_people(
    document: Document, frame: Frame, mentions: list[Mention], previous: Frame | None, last_subject: list[Mention]
) -> None:
    """Those right of the trigger up to the next; left of it, those whom no trigger before has taken."""
    trigger, left = frame.trigger, _left_of_trigger(document, frame, mentions)
    high = before_speech(document, trigger.end, frame.end)
    right = [m for m in mentions if trigger.end <= m.start < high and _certain(document, m, trigger)]
    if _closes_clause(document, frame):
        right = []  # "A, B ile görüştü, C ile telefonda konuştu": C belongs to the next verb
    if right and _acts_next(document, frame, right[-1]):
        right = right[:-1]
    right = without_commentator(document, frame, right, left)
    left = acting(document, frame, (left, right), previous, last_subject)
    if trigger.kind == "visit" and (trigger.own or trigger.form == "verb"):
        right = _before_destination(document, frame, right)
    if trigger.kind == "signing":
        right = [m for m in right if not _OF_PAPER.search(document.folded, trigger.end, m.outer_start)]
    if _act_behind(document, frame, right):
        left = []
    if not trigger.possessed and _BEFORE.search(document.folded[frame.sentence.start : trigger.start]):
        comma = document.folded.find(",", trigger.end, frame.sentence.end)
        right = [mention for mention in right if comma < 0 or mention.start < comma]
    earlier = [mention for mention in left if mention.start < frame.sentence.start]
    left = [mention for mention in left if mention.start >= frame.sentence.start]
    frame.people = [*earlier, *_without_teller(document, left, trigger), *right]
    frame.objects = right
    if earlier and left and trigger.form == "discuss":
        frame.objects = [*left, *right]  # "С министром A он обсудил ..., а с министром B - ..."
    if document.lexicon.language in ("az", "tr"):
        frame.objects = [m for m in frame.people if is_companion(document, m)]
    if not trigger.definite:
        kept = [*left, *(m for m in right if _is_subject_behind(document, m, trigger))]
        tells = [m for m in right if m not in kept and _tells_at_end(document, m, frame.sentence)]
        tells = [m for m in tells if not _speaks_there(document, m, trigger)]
        frame.people = list({id(m): m for m in frame.people if m not in tells}.values())


def _left_of_trigger(document: Document, frame: Frame, mentions: list[Mention]) -> list[Mention]:
    """The people before the trigger who may act in it, and do not only tell of it or stand in an aside."""
    trigger = frame.trigger
    left = [m for m in mentions if frame.start <= m.start < trigger.start and _certain(document, m, trigger)]
    if _told_in_passive(document, frame):
        left = left[1:]
    if left and _of_others(document, left[-1], trigger):
        return []
    left = [m for m in left if not _BY_HIS_WORDS.match(document.folded, m.end)]
    return [m for m in left if not in_aside(document, frame.sentence.start, m.start, trigger.start)]


def _speaks_there(document: Document, mention: Mention, trigger: Trigger) -> bool:
    """Whether the Turkic case that says where makes a teller a speaker: "Bunu Bakıdakı forumda nazir A deyib"."""
    if document.lexicon.language not in ("az", "tr") or trigger.form not in ("noun", "bare"):
        return False
    at = _THERE.search(document.folded, trigger.start, trigger.end) or _IN_ITS_COURSE.match(
        document.folded, trigger.end
    )
    return bool(at and _TO_SPEAKER.fullmatch(document.folded, trigger.end, max(mention.outer_start, trigger.end)))


def _is_subject_behind(document: Document, mention: Mention, trigger: Trigger) -> bool:
    """Whether a Turkic participle has its subject right behind it: "A ile görüşen B açıkladı"."""
    participle = _PARTICIPLE.search(document.folded, trigger.start, trigger.end)
    turkic = document.lexicon.language in ("az", "tr")
    return turkic and bool(participle) and mention.outer_start - trigger.end == 1


def _of_others(document: Document, last: Mention, trigger: Trigger) -> bool:
    """Whether Turkic talks are of countries named between: "A, Tahran ve Washington arasındaki müzakereleri ..."."""
    if document.lexicon.language not in ("az", "tr") or trigger.form not in ("noun", "process"):
        return False
    between = _BETWEEN_THEM.search(document.folded, last.outer_end, trigger.start)
    named = within(document.names, last.outer_end, trigger.start)
    return bool(between) and len([name for name in named if name.kind in ("country", "place")]) > 1


def _told_in_passive(document: Document, frame: Frame) -> bool:
    """Whether who opens a Turkic sentence only says that a thing is held: "... keçiriləcəyini deyib"."""
    if document.lexicon.language not in ("az", "tr") or not frame.groups:
        return False
    said = any(
        term.label == "meettake.say" for term in within(meeting_terms(document), frame.trigger.end, frame.sentence.end)
    )
    return said and bool(
        _PASSIVE_NOUN.search(document.folded, frame.trigger.start, min(frame.trigger.end + 60, frame.sentence.end))
    )


def _acts_next(document: Document, frame: Frame, last: Mention) -> bool:
    """Whether the last one behind a verb is the subject of the next: "A received the ambassador, B went to Baku"."""
    if frame.end >= frame.sentence.end or frame.trigger.form == "noun":
        return False
    return acts_in_next_clause(document, last, frame.trigger.end, frame.end)


def _closes_clause(document: Document, frame: Frame) -> bool:
    """Whether an Azerbaijani or Turkish verb ends its clause, and another word for a meeting follows in the next."""
    followed = frame.end < frame.sentence.end and frame.trigger.form not in ("noun", "bare", "process")
    turkic = document.lexicon.language in ("az", "tr")
    return followed and turkic and bool(_CLAUSE_ENDS.match(document.folded, frame.trigger.end))


def _act_behind(document: Document, frame: Frame, right: list[Mention]) -> bool:
    """Whether who acts stands behind the trigger, or no one does: "the visit of X", "talks between X and Y"."""
    trigger, folded = frame.trigger, document.folded
    if countries_that_sign(document, frame):
        return True
    if right and trigger.kind == "signing" and _SIGNED_BY.match(folded, trigger.end):
        return True
    if right and trigger.kind == "visit":
        of = _OF_NEXT.fullmatch(folded, trigger.end, right[0].outer_start)
        if of or _BY_NEXT.match(folded, trigger.end):
            return True
    return len(right) > 1 and bool(_BETWEEN_NEXT.match(folded, trigger.end))


def _before_destination(document: Document, frame: Frame, right: list[Mention]) -> list[Mention]:
    """Who visits in "the visit of X to Y": those named before the destination."""
    if not right:
        return right
    for token in tokens_of(document).of(frame.sentence):
        if any(mention.outer_start <= token.start < mention.outer_end for mention in right):
            continue  # "посетил Генеральный консул Ирана в Астрахани A"
        to = document.folded[max(frame.start, token.start - 10) : token.start]
        if token.country and token.start > min(right[0].outer_end, frame.trigger.end + 4) and DESTINATION.search(to):
            return [mention for mention in right if mention.start < token.start]
    return right


def _tells_at_end(document: Document, mention: Mention, sentence: Sentence) -> bool:
    """Whether someone is only the source of the sentence: "..., the ambassador added."""
    if _TELLS.fullmatch(document.folded[mention.outer_end : sentence.end]):
        return True
    told = _TELLS_BEFORE.search(document.folded, max(mention.outer_start - 20, 0), mention.outer_start)
    closing = _CLOSING if told and not told.group().isascii() else _CLOSING_ENGLISH  # "said A in Baku on Monday."
    return bool(told) and sentence.end - mention.outer_end < closing


def _without_teller(document: Document, left: list[Mention], trigger: Trigger) -> list[Mention]:
    """Leave out who only tells of it: "the ambassador said that Minister X is to meet ..."."""
    if left and trigger.form != "noun" and _of_another(document, left[-1], trigger):
        return []
    if trigger.definite and left and _THAT.search(document.folded, left[-1].end, trigger.start):
        return []
    low = max(trigger.start - 30, 0)
    if _WHOM_HE.search(document.folded, low, trigger.start) or _THEIR.search(document.folded, low, trigger.start):
        return left
    for index in range(len(left) - 1, 0, -1):
        said = within(meeting_terms(document), left[index - 1].end, left[index].start)
        # "A told B at a meeting": B is spoken to, and A no mere source.
        if any(term.label == "meettake.say" and document.folded[term.start : term.end] != "told" for term in said):
            with_him = _HE_AND.search(document.folded, left[index - 1].end, left[index].outer_start)
            return left[index - 1 :] if with_him else left[index:]
    return left


def _of_another(document: Document, mention: Mention, trigger: Trigger) -> bool:
    """Whether a clause with another subject lies between: "the minister said the pilgrims who visited ..."."""
    gap = _OF_LAND.sub("", document.folded[mention.outer_end : trigger.start])
    gap = _CLOSED_ASIDE.sub(" ", gap).lstrip(", ")
    return bool(_CLAUSE.search(gap)) and not gap.startswith(("who", "which")) and not _HE.search(gap)


def _leads_delegation(document: Document, mention: Mention) -> bool:
    """Whether someone without an office leads those who came: "a delegation led by A", "делегация во главе с A"."""
    if " " not in mention.person.name:
        return False
    before = _LED_BY.search(document.folded, max(mention.outer_start - 24, 0), mention.outer_start)
    return bool(before or _LEADS.match(document.folded, mention.end))


def _certain(document: Document, mention: Mention, trigger: Trigger) -> bool:
    """Whether capitals are a person: by office, or by where they stand ("met with Shaukat Mirzayev")."""
    if mention.person.sure or _leads_delegation(document, mention) or is_deputy(document, mention):
        return True
    if speaks_for_country(document, mention):
        return True
    if mention.form == "office":
        return bool(mention.person.country or mention.person.organisation)
    if " " not in mention.person.name or trigger.kind not in ("meeting", "visit", "call"):
        return False
    if _AT_PLACE.search(document.folded, mention.start, min(mention.end + 5, len(document.folded))):
        return False
    if mention.start >= trigger.end:
        gap = document.folded[trigger.end : mention.start]
        return bool(_OBJECT_GAP.fullmatch(gap) or _AND_WITH.search(gap))
    gap = document.folded[mention.end : trigger.start]
    return bool(SUBJECT_GAP.fullmatch(gap))
