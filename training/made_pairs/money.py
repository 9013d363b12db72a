"""Sums of money as papers write them (`2,5 M€`), which the corpus spells out (`2,5 millions d'euros`)."""

import random
import re
from dataclasses import dataclass

from training.common.text_pairs import TextPair
from training.made_pairs.numbers import other_number

_NUMBER = r"\d[\d.,]*(?<![.,])"
_NO_MULTIPLE = "(?! (?:m|b)illion)"


@dataclass(frozen=True)
class Sum:
    """A way to write a sum: as found in French and in English, and what both can become. `{n}` is the number."""

    french: str
    english: str
    written: tuple[tuple[str, str], ...]


_SUMS = [
    Sum(
        "{n} millions? d' euros", "(?:€ ?{n} million|EUR ?{n} million|{n} million euros?)",
        (("{n} M€", "€{n} million"), ("{n} millions €", "€{n} million"), ("{n} millions d' euros", "€{n} million")),
    ),
    Sum(
        "{n} milliards? d' euros", "(?:€ ?{n} billion|EUR ?{n} billion|{n} billion euros?)",
        (
            ("{n} Md€", "€{n} billion"), ("{n} Mds €", "€{n} billion"), ("{n} milliards €", "€{n} billion"),
            ("{n} milliards d' euros", "€{n} billion"),
        ),
    ),
    Sum(
        "{n} euros", "(?:€ ?{n}|EUR ?{n}|{n} euros?)" + _NO_MULTIPLE,
        (("{n} €", "€{n}"), ("{n}€", "€{n}"), ("{n} euros", "€{n}")),
    ),
    Sum(
        r"{n} millions? de (?:dollars|\$)", r"(?:\$ ?{n} million|{n} million dollars)",
        (("{n} M$", "${n} million"), ("{n} millions de $", "${n} million")),
    ),
    Sum(
        r"{n} milliards? de (?:dollars|\$)", r"(?:\$ ?{n} billion|{n} billion dollars)",
        (("{n} Md$", "${n} billion"), ("{n} milliards de $", "${n} billion")),
    ),
    Sum(
        r"{n} (?:dollars|\$)", r"(?:\$ ?{n}|{n} dollars?)" + _NO_MULTIPLE,
        (("{n} $", "${n}"), ("{n} dollars", "${n}")),
    ),
    Sum("{n} (?:livres sterling|£)", "(?:£ ?{n}|{n} pounds(?: sterling)?)" + _NO_MULTIPLE, (("{n} £", "£{n}"),)),
]
_FOUND = [(re.compile(way.french.replace("{n}", f"(?P<n>{_NUMBER})")), way) for way in _SUMS]


def with_other_sum(french: str, english: str, draw: random.Random) -> TextPair | None:
    """The pair with its first sum of money changed and written in another way; `None` without one on both sides."""
    for pattern, way in _FOUND:
        left = pattern.search(french)
        right = left and re.search(way.english.replace("{n}", re.escape(left["n"])), english)
        if not left or not right:
            continue
        number, written = other_number(left["n"], draw), draw.choice(way.written)
        sides = zip((french, english), (left, right), written, strict=True)
        new = [text[: at.start()] + form.replace("{n}", number) + text[at.end() :] for text, at, form in sides]
        return new[0], new[1]
    return None
