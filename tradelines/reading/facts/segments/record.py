"""What is known of one link of an article, and how far on its state is."""

from dataclasses import dataclass, field

from tradelines.reading.facts.segments.cues import Stage
from tradelines.reading.facts.segments.lengths import Length
from tradelines.reading.facts.segments.links import Mention
from tradelines.reading.spans.amounts import Money

# How far on a state is: of several in one article the farthest is its state.
ORDER = ("", "proposed", "agreed", "under construction", "completed", "operating")


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
    rebuilt_by: str = ""
    meant: tuple[Stage, Mention] | None = None
    is_project: bool = False
    sentences: list[int] = field(default_factory=list)

    @property
    def whole(self) -> str:
        """The key of the line that this is the section of in one country; empty for others."""
        key, _, part = self.first.key.partition("/")
        return key if part.endswith(" section") else ""

    @property
    def claims(self) -> bool:
        """Whether anything is said of it at all; a border crossing in use, or only asked for, is no news of works."""
        if self.first.noun == "crossing":
            works = self.stage is not None and self.stage.status not in ("proposed", "operating")
            return works and self.stage is not None and (not self.stage.is_vague or bool(self.due))
        described = self.described is not None and bool(self.first.mode or self.first.from_place)
        return described or bool(self.stage or self.length or self.cost or self.rebuilding)


def advance(link: Link, stage: Stage, mention: Mention) -> None:
    """Take a state that is plainer than the one heard before, or as plain and farther on."""
    now = link.stage
    if now is None or (now.is_vague, ORDER.index(stage.status)) > (stage.is_vague, ORDER.index(now.status)):
        link.stage, link.stated_at = stage, mention
