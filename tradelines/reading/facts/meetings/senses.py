"""What else a word for meetings may mean: needs are met, a minister is "visiting", decisions are "received"."""

import re

from tradelines.reading.facts.meetings.audiences import goods_came, meets_press
from tradelines.reading.matching import Match, begins_word
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention, people_of

# "meet the needs", "the target was met".
_NO_PEOPLE = (
    r"(?:needs?|demands?|targets?|goals?|requirements?|expectations?|obligations?|standards?|challenges?|deadlines?|"
    r"commitments?|conditions?|criteria|objectives?|costs?|requests?)"
)
_MEETS_NEEDS = re.compile(r"\s(?:[\w'’-]+\s){0,4}" + _NO_PEOPLE + r"\b")
_NEEDS_MET = re.compile(_NO_PEOPLE + r"(?:\s[\w'’-]+){0,5}\s$")
# "Türkiye'ye gelecek." and not "gelecek yıl".
_COMES = re.compile(r"\s*(?:[,.;:]|ve\b|$)")
# "called on the president to act" asks; "called on the president to discuss trade" visits.
_CALLS_TO = re.compile(
    r"[^.;]{1,160}?\bto (?!the\b|talk|discuss|present|exchange|review|hand|deliver|bid|congratulate|convey|iran|"
    r"[a-z]+stan\b)[a-z]+"
)
# "принял участие", "received a proposal": not guests are received.
_RECEIVES_NO_ONE = re.compile(
    r"\s(?:участи|решени|закон|мер[уы]\b|программ|резолюци|груз|присяг|план|предложени|документ|постановлени|"
    r"(?:a |the |an )?(?:[\w-]+ )?(?:letters?|messages?|proposals?|reports?|goods|cargo|permission|award|loans?|fees?|"
    r"money|funds?|aid|prize|medal|order|support|invitations?|response|offer|call|approval|degree)\b|"
    r"(?:the |an? |this |his |her )?(?:decision|move|initiative|idea|agreement|plans?|readiness|efforts?|statement|"
    r"growth|step|intention|interest|launch|opening|fact|results?)\b|"
    r"(?:the |any |no )?(?:news|information|word|criticism|attention|praise|approval)\b|"
    r"with (?!(?:(?:an?|full|state|military|official|solemn) ){0,3}(?:hono|ceremon))|"
    r"(?:an? |the |some |about |nearly |over )?[$€£])"
)
# "a report on the visit", "рассказал о поездке".
_SPOKEN_OF = re.compile(
    begins_word(
        *(
            word + r" (?:on|about) (?:(?:the|his|her|an?) (?:[\w-]+ )?)?$"
            for word in ("report", "briefing", "information")
        ),
        *(stem + r"\w* об? $" for stem in ("доклад", "отчет")),
        "о ходе $",
        r"on the (?:course|progress) of (?:the )?$",
    )
)
# "the joint committee's activities", "within the framework of the joint commission": the body, and no sitting of it.
_OF_BODY = re.compile(r"['’]s? (?!(?:[\w-]+ ){0,3}(?:meeting|session|sitting|conference|round)\b)")
_FRAMEWORK = re.compile(
    r"\b(?:framework|activit(?:y|ies)|work|establishment|creation|members?) of (?:the |a )?(?:[\w-]+ ){0,5}$"
    r"|\b(?:в рамках|деятельност[ьи]|создани[ея]|рол[ьи]|работ[аеуы]|работой) (?:[\w-]+ ){0,3}$"
)
# "a joint working group would be formed", "agreed to set up a joint committee": it does not sit yet.
_FOUNDED = re.compile(
    r"(?: [\w'’-]+){0,6}? (?:(?:will|would|is|was|were|are|has|had|have|to|shall|should|be|been|also|soon|to be) ){1,4}"
    r"(?:set up|formed|established|created|founded|launched)\b"
    r"|(?: [\w-]+){0,6}? (?:создан|образован|сформирован|учрежден)\w*"
    r"|(?: [\w-]+){0,5}? (?:yaradil|təsis edil|kurul|oluşturul)\w*"
)
_TO_FOUND = re.compile(
    r"\b(?:form(?:ing|ed)?|set up|setting up|sets up|establish(?:ing|ed)?|creat(?:e|ing|ed)|found|formation of"
    r"|establishment of|creation of|setting up of) (?:[\w'’-]+ ){0,5}$"
    r"|\b(?:созда|образова|сформирова|учреди|формировани)\w* (?:[\w-]+ ){0,4}$"
)
_IS_THE = re.compile(
    r"\b(?:is|was|be|being|become|becomes) (?:(?:also|perhaps|probably|considered|now|one|of|the|a|an) )*"
    r"(?:first|largest|biggest|major|most|only|oldest|leading|main|key|global|annual|important) (?:[\w-]+ ){0,4}$"
)
_SITTING = re.compile(r"meeting|session|заседан|сесси")
# "during the call", "the call took place"; not "issued the call", "the call for peace".
_IN_CALL = re.compile(r"\b(?:during|in|on|after|following|before|of) $")
# "called President A on Monday", "to discuss"; not "called President A a friend".
_CALL_ENDS = re.compile(
    r"(?:\.|$| (?:on (?:\w+day|[a-z]+ \d)|yesterday|today|to (?:discuss|congratulate|express|convey|thank|talk|inform)"
    r"|and (?:discussed|congratulated|expressed|offered|informed|thanked))\b)"
)
_CALL_IS = re.compile(r",| (?:took|was|came|between|with|focused)\b")
_A_MEETING = re.compile(r"\b(?:an?|the|this|that|his|her|their) (?:[\w-]+ )?$")
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were) (?:\w+ly )?$")
# "the visiting minister", "Pakistan's visiting prime minister".
_GUEST = re.compile(r"(?:\b(?:a|an|the|with|and|his|her|their)|'s)\s$")
# "Resmi törenle karşıladı": how, and no ceremony of its own.
_MANNER = frozenset({"törenle", "mərasimlə"})
# "at an official reception", "hosted a reception"; not "the chilly reception of the proposal".
_GIVEN = re.compile(
    r"\b(?:at|during|hosted|gave|held|attended|organi[sz]ed|arranged|addressed|addressing|attending|hosting) "
    r"(?:(?:a|an|the|this|his|her|its|their) )?(?:[\w'’-]+ ){0,3}$"
)
# "Receiving Ambassador A, B said": and no answers, goods or proposals. "Türkiye'ye gelen Bakan A": and no tourists.
_RECEIVING = frozenset({"receiving", "welcoming", "принимая", "also saw", "gelen", "gələn"})
# "was welcomed with an official ceremony"
_WITH_CEREMONY = re.compile(r"\b(?:welcomed|greeted|received) with (?:[\w-]+ ){0,4}$")
_TO_GUEST = re.compile(r" (?:(?:the|an?|his|her|its|acting|visiting) ){0,3}")
# "Baku hosted talks between A and B": the talks tell of it.
_HOSTED_TALKS = re.compile(
    r" (?:(?:the|an?) )?(?:[\w-]+ ){0,3}"
    r"(?:talks|negotiations|consultations|meetings?|session|summit|forum|conference|sitting)\b"
)
# "A-nın Bakıya gəlməsi əlaqələrin səviyyəsini göstərir", "Türkiye'ye gelmesinin önemi": judged, unless it is awaited.
_NOMINAL = re.compile(r"(?:(?<=m[əe]si)|\W?(?:et|ol|yap)m[əae]s[iı])n?\w{0,3}\b")
_AWAITED = re.compile(
    r"(?:\W+[\w-]+){0,3}\W+(?:gözlə|planla|nəzərdə|proqnoz|mümkün|bekle|öngör|gündem|gündəm|karar|qərar|söz konusu)"
)
# "the previous meeting, which Tashkent hosted in March"
_WHICH_TOWN = re.compile(r"\b(?:which|that) (?:[\w'’-]+ ){1,2}$")
_EUROPEAN = re.compile(r"\b(?:european|европейск\w+|avropa|avrupa) $")
# Words that tell of a meeting only where someone is named with whom, so many characters behind at most.
_NEED_SOMEONE = frozenset({"hosted", "called", "discussions", "conversation with", "conversation between"})
_GUEST_NEAR, _BOTH_NEAR = 40, 200
# Characters between who speaks and "told": "A on Tuesday told B".
_SPEAKER_NEAR = 25
_STAY_GAP = re.compile(r"(?:,?\s(?:who\s|котор\w+\s)?|(?:\s(?!said|told|that)[\w-]+){1,4},\s)")
# "the chairman of the Iran-Turkey joint commission".
_HEADS = re.compile(
    r"\b(?:(?:co-)?chair(?:man|person|woman)?|head|heads|secretary|members?|side) of (?:the )?(?:[\w-]+ ){0,4}$"
    r"|\b(?:chairs|co-chairs|heads|leads|co-heads) (?:the )?(?:[\w-]+ ){0,4}$"
    r"|\b(?:со)?председател(?!ьств)\w+ (?:[\w-]+ ){0,4}$|\b(?:возглавляет|руководит) (?:[\w-]+ ){0,4}$"
)


def is_other(document: Document, term: Match) -> bool:
    """Whether the word tells of no meeting: part of an office, of needs that are met, or of a guest's name."""
    folded = document.folded
    word = folded[term.start : term.end]
    if word == "visiting":
        other = bool(_GUEST.search(folded, max(term.start - 8, 0), term.start))
    elif word in ("gelecek", "gelecekler", "gələcək", "gələcəklər"):
        other = not _COMES.match(folded, term.end)
    elif word in ("called on", "called upon"):
        other = bool(_CALLS_TO.match(folded, term.end))
    elif word == "the call":
        other = not (_IN_CALL.search(folded, max(term.start - 12, 0), term.start) or _CALL_IS.match(folded, term.end))
    elif word in ("reception", "receptions"):
        other = not _GIVEN.search(folded, max(term.start - 60, 0), term.start)
    elif word in ("convened", "gathered"):
        other = folded.startswith(" by ", term.end)
    elif term.label == "meet.visit.stay":
        other = not _stays(document, term)
    elif term.label == "meet.meeting.told":
        other = not _told_to_guest(document, term)
    elif word in _NEED_SOMEONE:
        other = _is_no_talk(document, term, word)
    elif word in _RECEIVING:
        other = not _guests_behind(document, term)
    else:
        receives = term.label == "meet.meeting.receive" or word in ("примет", "примут")
        other = receives and bool(_RECEIVES_NO_ONE.match(folded, term.end))
    spoken_of = _SPOKEN_OF.search(folded, max(term.start - 30, 0), term.start)
    other = other or (term.label == "meet.conference.noun" and _is_called(document, term))
    other = other or _is_manner(document, term) or _takes_part(document, term) or _is_body(document, term)
    other = other or meets_press(document, term) or goods_came(document, term) or _is_judged(document, term)
    return other or bool(spoken_of) or in_office(document, term) or _of_needs(document, term)


def _is_judged(document: Document, term: Match) -> bool:
    """Whether an Azerbaijani or Turkish visit is the subject of a judgement and no news: "... gəlməsi önəmlidir"."""
    if document.lexicon.language not in ("az", "tr") or not term.label.startswith("meet.visit."):
        return False
    nominal = _NOMINAL.match(document.folded, term.end)
    return bool(nominal) and not _AWAITED.match(document.folded, nominal.end() if nominal else 0)


def _is_manner(document: Document, term: Match) -> bool:
    """Whether a ceremony only says how someone was received: "resmi törenle karşıladı"."""
    word = document.folded[term.start : term.end]
    if word == "ceremony":
        return bool(_WITH_CEREMONY.search(document.folded, max(term.start - 60, 0), term.start))
    if word not in _MANNER:
        return False
    behind = within(document.family("meet"), term.end, term.end + 2)
    return any(other.label == "meet.meeting.receive" for other in behind)


def _is_called(document: Document, term: Match) -> bool:
    """Whether a sentence only says what kind of event something is: "It is the largest fair in the region"."""
    return bool(_IS_THE.search(document.folded, max(term.start - 70, 0), term.start))


def _is_body(document: Document, term: Match) -> bool:
    """Whether a commission is spoken of, and nothing that it held: "the joint committee's activities"."""
    if term.label != "meet.session.noun" or _SITTING.search(document.folded, term.start, term.end):
        return False
    return bool(
        _OF_BODY.match(document.folded, term.end)
        or _FOUNDED.match(document.folded, term.end)
        or _TO_FOUND.search(document.folded, max(term.start - 60, 0), term.start)
        or _FRAMEWORK.search(document.folded, max(term.start - 60, 0), term.start)
    )


def _takes_part(document: Document, term: Match) -> bool:
    """Whether the word only begins "принял участие", "qəbul edib iştirak"."""
    taken = within(document.family("meettake"), term.start, term.start + 1)
    return any(longer.end > term.end for longer in taken)


def _guests_behind(document: Document, term: Match) -> list[Mention]:
    """The office holder named right behind a word: "told Georgian Prime Minister B", "saw B, the prime minister"."""
    near = [m for m in within(people_of(document), term.end, term.end + 160) if m.person.name]
    titled = [m for m in near if m.start > m.outer_start or m.outer_end > m.end]
    return [m for m in titled if _TO_GUEST.fullmatch(document.folded, term.end, m.outer_start)]


def _is_no_talk(document: Document, term: Match, word: str) -> bool:
    """Whether a town "hosted" what the next word tells, a conversation is with no one, or no one is rung up."""
    if word == "hosted":
        talks = bool(_HOSTED_TALKS.match(document.folded, term.end))
        talks = talks or bool(_WHICH_TOWN.search(document.folded, max(term.start - 40, 0), term.start))
        return talks or bool(_RECEIVES_NO_ONE.match(document.folded, term.end))
    if word == "called":
        return not _rings_up(document, term)
    between = word.endswith("between") or document.folded.startswith(" between ", term.end)
    if word == "discussions" and not (between or document.folded.startswith(" with ", term.end)):
        return True
    reach = _BOTH_NEAR if between else _GUEST_NEAR
    named = [m for m in within(people_of(document), term.end, term.end + reach) if m.person.name and m.person.sure]
    return len(named) < (2 if between else 1) or named[0].outer_start - term.end > _GUEST_NEAR


def _rings_up(document: Document, term: Match) -> bool:
    """Whether "called" means by phone: "A called Georgian Prime Minister B on Monday", and not "called B a friend"."""
    guests = _guests_behind(document, term)
    return bool(guests) and bool(_CALL_ENDS.match(document.folded, guests[0].outer_end))


def _told_to_guest(document: Document, term: Match) -> bool:
    """Whether someone told the office holder of another country: "A told Georgian Prime Minister B that ..."."""
    near = [m for m in within(people_of(document), term.start - 160, term.end) if m.person.name]
    speakers = [m for m in near if m.outer_end <= term.start < m.outer_end + _SPEAKER_NEAR]
    guests = _guests_behind(document, term)
    if not speakers or not guests:
        return False
    return speakers[-1].person.country not in ("", guests[0].person.country) and bool(guests[0].person.country)


def _stays(document: Document, term: Match) -> bool:
    """Whether someone is said to be somewhere: "Minister A, who is in Baku", "A was at the Port of Baku"."""
    before = [m for m in within(people_of(document), term.start - 80, term.start) if m.person.name]
    near = bool(before) and _STAY_GAP.fullmatch(document.folded, before[-1].outer_end, term.start)
    return bool(near) and bool(within(document.names, term.end + 1, term.end + 6))


def _of_needs(document: Document, term: Match) -> bool:
    """Whether not people are met but needs."""
    word = document.folded[term.start : term.end]
    if word not in ("met", "meet", "meets", "meeting", "have met"):
        return False
    if word == "meeting" and _A_MEETING.search(document.folded, max(term.start - 40, 0), term.start):
        return False  # "A and B in a meeting stressed the need for trade"
    passive = _PASSIVE.search(document.folded, max(term.start - 24, 0), term.start)
    return bool(
        _MEETS_NEEDS.match(document.folded, term.end)
        or (passive and _NEEDS_MET.search(document.folded, max(term.start - 60, 0), term.start))
    )


def is_union(document: Document, term: Match) -> bool:
    """Whether a commission is that of the European Union, of which one meets the officials."""
    return bool(_EUROPEAN.search(document.folded, max(term.start - 14, 0), term.start))


def in_office(document: Document, term: Match) -> bool:
    """Whether the word belongs to an office: "chairman of the joint commission"."""
    if term.label.startswith("meet.session.") and _HEADS.search(document.folded, max(term.start - 70, 0), term.start):
        return True
    near = within(people_of(document), term.start - 200, term.end + 200)
    return any(
        m.outer_start <= term.start < m.outer_end and not m.start <= term.start < m.end for m in near if m.person.name
    ) or any(m.start < term.start < m.end for m in near if not m.person.name)
