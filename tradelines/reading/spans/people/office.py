"""An office as the words of a sentence make it up."""

from dataclasses import dataclass, field

from tradelines.reading.spans.people.tokens import Token

# Offices that are held at or towards someone: "ambassador to Iran", "advisor to the president".
TOWARDS = frozenset({
    "ambassador", "envoy", "consul_general", "charge_daffaires", "advisor", "assistant", "attache", "representative",
    "spokesperson",
})  # fmt: skip
# One word for the office and its deputy: "замминистра".
_DEPUTIES = frozenset({"deputy_minister", "deputy_head", "deputy_chairman", "deputy_director", "deputy_governor"})


@dataclass(slots=True)
class Office:
    """An office as it stands in a sentence. `first` and `last` number its outermost words."""

    first: int
    last: int
    heads: list[Token]
    before: list[Token] = field(default_factory=list)
    after: list[Token] = field(default_factory=list)
    ranks: list[Token] = field(default_factory=list)
    plural: bool = False

    @property
    def cores(self) -> list[str]:
        """Labels of the offices in the phrase, in the order of the text."""
        keys = [token.key for token in self.heads if token.kind == "office"]
        return [key.removeprefix("deputy_") if key in _DEPUTIES else key for key in keys]

    def has(self, degree: str) -> bool:
        """Whether the phrase says deputy, first, acting, former, ..."""
        words = (*self.before, *self.heads)
        return any(
            (token.kind == "degree" and token.key == degree) or (token.key in _DEPUTIES and degree == "deputy")
            for token in words
        )
