"""States that no single verb tells: a share of the works, "put X into service", traffic resumed, a study."""

import re

from tradelines.reading.facts.segments.cues import Stage, cues_in, is_to_come, kind_of, was_earlier
from tradelines.reading.facts.segments.links import TURKIC, Mention
from tradelines.reading.spans.amounts import percents_of
from tradelines.reading.spans.document import Document, within
from tradelines.schema import SegmentStatus

_READY = re.compile(
    r"[-']?\w{0,4}\s*(?:(?:həcmdə|səviyyəsində|hissəsi|oraninda|of (?:the )?(?:[\w-]+ ){0,4}|works? )\s*)?"
    r"(?:(?:is|are|was|were|has been|have been|had been)\s+)?(?:already\s+|now\s+|уже\s+)?(?:physical(?:ly)?\s+)?"
    r"(?:complete|ready|done|finished|built|implemented|laid|progress|development|"
    r"готов|выполнен|завершен|построен|реализован|(?:работ\w*|объем\w*)\s+(?:уже\s+)?(?:выполнен|завершен|сделан)|"
    r"hazir|tamamlan|bit(?:ib|miş|ti)|tikilib|yekunlaş|başa çat|icra olun|görülüb|yerinə yetiril|gerçekleş|ilerle)"
)
_READY_BEFORE = re.compile(
    r"(?:готов\w*|выполнен\w*|завершен\w*|ready by|progress (?:is|of|has reached)|yüzde|"
    r"görülən işlər\w*|işlərin (?:icra səviyyəsi|həcmi)|ilerleme(?:si)?|gerçekleşme(?:si)?|irəliləyiş\w*)\s+(?:на\s+)?$"
)
_REACHED = re.compile(r"\b(?:has reached|reached|stands at|достигл\w*|составляет)\s+(?:about\s+|nearly\s+)?$")
_WORKS_ON = re.compile(
    r"\b(?:construction|building|works?|строительств\w+|прокладк\w+)\s+(?:of|on)?\s*(?:the\s+|an?\s+)?(?:\w+\s+)?$"
)
_PUT = re.compile(
    r"\b(?:put|puts|putting|brought|bring|ввели|ввел|ввела|ввести|введут)\s+(?:(?!(?:in|into|at|on|for|to|and|в|на)\s)[\w-]+\s+){0,5}$"
)
_INTO = re.compile(
    r"\s+(?:officially\s+|fully\s+)?(?:(?:back\s+)?into\s+(?:operation|service|use)|в\s+(?:эксплуатацию|строй|действие))\b"
)
_TRAFFIC = re.compile(
    r"\b(?:trains?|traffic|services?|transit|движени\w+|сообщени\w+|перевозк\w+)\s+(?:[\w-]+\s+){0,2}"
    r"(?:on|along|over|via|по|через)\s+(?:the\s+)?$"
)
_STOP = re.compile(r"[.;](?!\d)")
_OF_WORKS_ON = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}works?\s+(?:on|of|for|at)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}"
    r"|\s+(?:\w+\s+){0,2}работ\w*\s+(?:на|по)\s+(?:\w+\s+){0,3}"
)
_LAID = re.compile(
    r"[-']?\w{0,4}\s+(?:\w+\s+){0,2}t[əe]m[əe]li(?:nin|ni)?\s[^.;]{0,80}?\b"
    r"(?P<verb>(?:at|qoy)(?:[iu]l)?(?:(?P<ahead>acaq|acağ|acak)|du|di|ti|ub|ib|mi|mu|an)\w*)"
)
_ABOUT = re.compile(
    r"[-']?\w{0,4}\s+((?:projesi|layihəsi)\w*\s+)?(?:\w+\s+){0,2}(?:için|üçün|üzrə|dair|konusunda|hakkinda|haqqinda|barədə|"
    r"ile ilgili|ilə bağli|ilə əlaqədar)\b"
)
_AGREED_STUDY = re.compile(r"\b(?:agreement|memorandum|deal|contract|соглашени\w+|меморандум\w*|договор\w*)\b[^.;]*$")
_OF_IT = re.compile(r"\s+of\s+(?:the\s+)?(?:\w+\s+)?")
_IS_DONE = re.compile(
    r"\s+(?:(?:is|was|has|have|had)\s+)?(?:already\s+)?(?:been\s+)?(?:re)?"
    r"(?:built|complete|laid|constructed|finished|modern|upgraded|electrified|renovated|ready|done)"
)
_STUDY_OF = re.compile(
    r"\s+(?:(?:for|of|on|into|к|по)\s+)?(?:the\s+|a\s+)?(?:(?:construction|строительств\w+)\s+(?:of\s+)?)?(?:\w+\s+){0,1}"
)
_NEAR, _FAR = 60, 120


def told_otherwise(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    """The state that a sentence tells of a link in such words; [since, until) is its part that is about the link."""
    return (
        _put_into(document, mention, until)
        or _traffic(document, mention, since, until)
        or (_of_turkic(document, mention, until) if document.lexicon.language in TURKIC else None)
    )


def share_of_works(document: Document, mention: Mention, until: int) -> Stage | None:
    """Works under way: "the line is 70 percent ready", "70 percent of the works on the line are done"."""
    folded = document.folded
    for percent in within(percents_of(document), mention.end, min(until, mention.end + _FAR)):
        gap = folded[mention.end : percent.start]
        if percent.value >= 100 or _STOP.search(gap):
            return None
        behind = _READY.match(folded, percent.end)
        works = _WORKS_ON.search(folded[max(0, mention.start - 40) : mention.start]) and _REACHED.search(gap + " ")
        if behind or works or _READY_BEFORE.search(gap):
            return Stage("under construction", percent.start, percent.end)
    for percent in within(percents_of(document), mention.start - _FAR, mention.start):
        of_works = _OF_WORKS_ON.fullmatch(folded, percent.end, mention.start)
        of_it = _OF_IT.fullmatch(folded, percent.end, mention.start) and _IS_DONE.match(folded, mention.end)
        if percent.value < 100 and (of_works or of_it):
            return Stage("under construction", percent.start, percent.end)
    return None


def _put_into(document: Document, mention: Mention, until: int) -> Stage | None:
    """The end of works: "they put the line into service"."""
    before = _PUT.search(document.folded[max(0, mention.start - 30) : mention.start])
    into = _INTO.match(document.folded, mention.end, until)
    if before is None or into is None:
        return None
    start = max(0, mention.start - 30) + before.start()
    if is_to_come(document, start) or before.group().startswith(("bring", "ввести", "введут")):
        return Stage("under construction", into.start() + 1, into.end())
    earlier = was_earlier(document, start, into.end())
    return Stage("operating" if earlier else "completed", into.start() + 1, into.end())


def _traffic(document: Document, mention: Mention, since: int, until: int) -> Stage | None:
    """Use: "trains run again on the line", "движение по дороге возобновлено"."""
    window = document.folded[max(since, mention.start - _NEAR) : mention.start]
    if not _TRAFFIC.search(window):
        return None
    for cue in cues_in(document, max(since, mention.start - _NEAR), min(until, mention.end + _NEAR)):
        gap = document.folded[min(cue.end, mention.end) : max(cue.start, mention.start)]
        if (
            kind_of(cue) in ("runs", "started", "done", "due")
            and not re.search(r"[.;,]", gap)
            and not is_to_come(document, cue.start)
        ):
            due = kind_of(cue) == "due"
            return Stage("under construction" if due else "operating", cue.start, cue.end, is_vague=due)
    return None


def study_of(document: Document, mention: Mention, since: int) -> Stage | None:
    """What is only thought of: "a feasibility study for the line"."""
    for cue in reversed(cues_in(document, max(since, mention.start - _NEAR), mention.start)):
        if kind_of(cue) == "study" and cue.end <= mention.start:
            if not _STUDY_OF.fullmatch(document.folded, cue.end, mention.start):
                return None
            agreed = _AGREED_STUDY.search(document.folded[max(0, cue.start - 40) : cue.start])
            return Stage("agreed" if agreed else "proposed", cue.start, cue.end)
    return None


def _of_turkic(document: Document, mention: Mention, until: int) -> Stage | None:
    """The verb far behind: "temeli ... atıldı", "hat için anlaşma imzalandı", "hattın fizibilite çalışmaları"."""
    folded = document.folded
    laid = _LAID.match(folded, mention.end, until)
    if laid is not None:
        status: SegmentStatus = "proposed" if laid["ahead"] else "under construction"
        return Stage(status, laid.start("verb"), laid.end())
    cues = cues_in(document, mention.end, min(until, mention.end + _FAR))
    about = _ABOUT.match(folded, mention.end)
    if about is not None and (mention.mode or about[1] or "/" in mention.key):
        deal = next((cue for cue in cues if cue.start >= about.end()), None)
        if deal is not None and kind_of(deal) == "agreed":
            return Stage("agreed", deal.start, deal.end)
        if deal is not None and folded.startswith(("ihale", "tender"), deal.start):
            return Stage("proposed", deal.start, deal.end)
    study = next((cue for cue in cues if kind_of(cue) == "study"), None)
    if study is not None and study.start - mention.end < _NEAR and not _STOP.search(folded, mention.end, study.start):
        deal = next((cue for cue in cues if cue.start > study.end and kind_of(cue) == "agreed"), None)
        return Stage("agreed" if deal is not None else "proposed", study.start, study.end)
    return None
