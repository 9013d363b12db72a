"""Which English of a dictionary's entry can stand in a sentence in place of another word."""

import re

from training.words.wiktionary import Table

# Glosses that explain, or need an object of their own; names, by their capital.
_ODD = re.compile(
    r"^(of|in|at|on|by|from|without|relating|pertaining|having|being|able|not|someone|somebody|something|certain|any"
    r"|type|kind|group|one|as|with|for|to|very|more|most|all|who|which|that|related)\b"
    r"|\b(someone|somebody|something|oneself|one's|etc|sb|sth|who|which|that)\b|[A-Z]"
)
INFLECTED = ("noun", "adjective", "verb", "adverb")


def fits(gloss: str, kind: str) -> bool:
    """Whether a gloss can take the place of a word of this kind."""
    if _ODD.search(gloss) or (kind == "adjective" and " " in gloss):
        return False
    return kind != "verb" or not gloss.split(" ")[0].endswith("ly")


def keep_fitting(table: Table) -> None:
    """Leaves of each sense what fits, and of an entry of which nothing fits its first gloss."""
    for kinds in table.values():
        for kind in INFLECTED:
            if kind in kinds:
                kept = [[gloss for gloss in sense if fits(gloss, kind)] for sense in kinds[kind]]
                kinds[kind] = [sense for sense in kept if sense] or [[kinds[kind][0][0]]]
