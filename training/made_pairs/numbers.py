"""Numbers in place of others, in the normal form, which writes both languages' alike: `2,200,112`, `3.5`."""

import random
import re

NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*(?<![.,])(?!\w)")
_YEAR = re.compile(r"(1[89]|20)\d\d")
_OTHER_SIZE_SHARE = 0.35


def shared_numbers(french: str, english: str) -> list[str]:
    """Numbers that stand once on either side."""
    left, right = NUMBER.findall(french), NUMBER.findall(english)
    return [number for number in dict.fromkeys(left) if left.count(number) == right.count(number) == 1]


def other_number(old: str, draw: random.Random) -> str:
    """A year for a year, most often; else other digits in the same places, or a number of another size."""
    if _YEAR.fullmatch(old) and draw.random() < 0.6:
        return str(draw.randint(1890, 2030))
    if draw.random() < _OTHER_SIZE_SHARE:
        return _of_any_size(draw)
    first = re.search(r"\d", old)
    at = first.start() if first else 0
    return "".join(
        str(draw.randint(1 if place == at else 0, 9)) if sign.isdigit() else sign for place, sign in enumerate(old)
    )


def _of_any_size(draw: random.Random) -> str:
    value = draw.randint(1, 10 ** draw.randint(1, 8))
    whole = f"{value:,}" if value > 9999 or draw.random() < 0.7 else str(value)
    return f"{whole}.{draw.randint(1, 99)}" if draw.random() < 0.2 else whole
