"""Other programs that find amounts or names in English text, as far as they are installed: a measure beside ours.

None of them reads whole facts. spaCy's small model finds names and amounts (its other steps are left out, which makes
it faster), quantulum3 finds amounts with their units. Neither is needed to run or to test the program:

    pip install spacy quantulum3 && python -m spacy download en_core_web_sm

Duckling is left out: it is a server of its own, and its Python package has not been kept since 2018.
"""

from collections.abc import Callable, Iterator
from importlib import import_module

Reader = Callable[[str], object]


def _spacy() -> Reader:
    model: Reader = import_module("spacy").load(
        "en_core_web_sm", exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"]
    )
    return model


def _quantulum() -> Reader:
    parse: Reader = import_module("quantulum3.parser").parse
    return parse


_MAKERS: dict[str, Callable[[], Reader]] = {"spaCy (small model, names)": _spacy, "quantulum3 (amounts)": _quantulum}


def rivals() -> Iterator[tuple[str, Reader | None]]:
    """Each program by name with the function that reads a text; None where it, or its model, is not installed."""
    for name, make in _MAKERS.items():
        try:
            reader = make()
        except (ImportError, OSError):  # spaCy raises OSError for a model that is not there
            yield name, None
        else:
            reader("Trade was worth $5 million in May.")  # what is loaded on first use is loaded
            yield name, reader
