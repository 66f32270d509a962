"""Growth of a load that the next sentence tells: "That is 33 percent more than a year before", «Рост составил 12%»."""

from tradelines.reading.facts.freight.loads import Load, Place, loads_of
from tradelines.reading.spans.amounts import money_of
from tradelines.reading.spans.changes import Change, changes_of, directions_of
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.growing import is_plain, points_to_figure
from tradelines.reading.spans.modality import modality_of
from tradelines.reading.spans.sentences import Sentence

_LONGEST = 140  # what only tells a growth is short


def growth_behind(document: Document, place: Place) -> float | None:
    """The growth in percent of the only load of a sentence, where the sentence behind tells nothing else."""
    here = document.sentence_at(place.load.start)
    if place.left != place.since or place.right < place.until or here.number + 1 >= len(document.sentences):
        return None
    behind = document.sentences[here.number + 1]
    changes = within(changes_of(document), behind.start, behind.end)
    if behind.paragraph != here.paragraph or len(changes) != 1 or behind.end - behind.start > _LONGEST:
        return None
    loads = within(loads_of(document), behind.start, behind.end)
    nouns = within(document.family("loadnoun"), behind.start, changes[0].start)
    if any(noun.word != place.load.unit for noun in nouns):
        return None  # "At that, container traffic rose by 55%": of something else.
    strange = not all(_is_in_bracket(document, load) for load in loads) or bool(
        within(money_of(document), behind.start, behind.end)
    )
    told = points_to_figure(document, behind, changes[0]) or _tells_only_growth(document, behind, changes[0])
    happened = modality_of(document, changes[0].start, changes[0].end, behind.start, behind.end) == "actual"
    return changes[0].percent if told and happened and not strange else None


def _is_in_bracket(document: Document, load: Load) -> bool:
    """Whether a load stands alone in brackets: "This is 54 percent more than in 2018 (22,887 TEU)"."""
    return document.folded.startswith(")", load.end) and document.folded.endswith("(", 0, load.start)


def _tells_only_growth(document: Document, sentence: Sentence, change: Change) -> bool:
    """Whether a sentence says no more than by how much something grew: "Artım 12 faiz təşkil edib"."""
    grows = within(directions_of(document), sentence.start, sentence.end)
    return bool(grows) and is_plain(document, sentence.start, change.start)
