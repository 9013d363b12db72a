"""Proper names in place of others: those that seldom come in the corpus, and names that no text has.

A network that has only seen frequent names learns to translate them; to copy a name letter by letter, it has to
see names that it cannot know.
"""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from training.common.text_pairs import TextPair

# A capital, then letters; part of no longer word.
NAME = re.compile(r"(?<![\w'-])[A-ZÀ-ÖØ-ÞŁŠŽČĆĐŚŻİĞŞ][\w’-]*\w(?![\w-])")
LEAST_LETTERS = 3
# A name that comes less often than this is one that the network has hardly learnt.
SELDOM = 60
_PARTICLES = ["Le ", "De ", "Van ", "El ", "Al-", "Ben ", "O'", "Mac", "Saint-"]
_ACCENTED_CAPITALS = "ÉÈÊÎÔÂÛÇŁŠŽŚÖÜÅØĐĞŞ"
_ACCENTED = {
    "a": "áàâãäåā", "e": "éèêëęě", "i": "íîïı", "o": "óôöõøő", "u": "úûüū", "s": "šśş", "c": "çčć", "z": "žźż", "n": "ñń",
}
_ACRONYM_LETTERS = "ABCDEFGHIJKLMNOPRSTUVXZ"
_ACCENT_SHARE = 0.06


def names_of(text: str) -> list[str]:
    """The words with a capital, but for the first word, whose capital says nothing."""
    return NAME.findall(text[1:])


def shared_names(french: str, english: str) -> list[str]:
    """Names that stand equally often on both sides, and in no other word there."""
    left, right = names_of(french), names_of(english)
    return [
        name for name in dict.fromkeys(left)
        if len(name) >= LEAST_LETTERS
        and left.count(name) == right.count(name) == french.count(name) == english.count(name)
    ]


def count_names(pairs: Iterable[TextPair]) -> Counter[str]:
    """Of each name, how many pairs have it on both sides."""
    counts: Counter[str] = Counter()
    for french, english in pairs:
        both = set(names_of(french)) & set(names_of(english))
        # Sorted, since the order of a set differs from run to run, and names are drawn by their order.
        counts.update(sorted(name for name in both if len(name) >= LEAST_LETTERS))
    return counts


class NamePool:
    """Draws names: seldom ones of the corpus, and ones spelt by a chain of letters over its names."""

    def __init__(self, counts: Counter[str], draw: random.Random):
        known = [name for name in counts if not re.search(r"\d", name)]
        if not known:
            raise SystemExit("The corpus holds no names: run `python -m training.clean` over more of it.")
        self.draw = draw
        self.seldom = [name for name in known if counts[name] < SELDOM] or known
        self.next_letters = _letter_chain(known)

    def name(self) -> str:
        """A name of one of six kinds; one in seventeen has one letter more with an accent."""
        name = self._of_some_kind()
        if self.draw.random() < _ACCENT_SHARE:
            name = re.sub("[aeiousczn]", lambda letter: self.draw.choice(_ACCENTED[letter[0]]), name, count=1)
        return name

    def _of_some_kind(self) -> str:
        draw, kind = self.draw, self.draw.random()
        if kind < 0.45:
            return draw.choice(self.seldom)
        if kind < 0.80:
            return self.invented()
        if kind < 0.88:
            return f"{self.invented()}-{self.invented() if draw.random() < 0.7 else draw.choice(self.seldom)}"
        if kind < 0.94:
            return "".join(draw.choice(_ACRONYM_LETTERS) for _ in range(draw.randint(2, 5)))
        if kind < 0.97:
            return draw.choice(_PARTICLES) + self.invented()
        return draw.choice(_ACCENTED_CAPITALS) + self.invented().lower()

    def invented(self) -> str:
        """A name of 4 to 13 letters in which every three letters follow each other in some name."""
        while True:
            text = "^^"
            while not text.endswith("$") and len(text) < 16:
                text += self.draw.choice(self.next_letters[text[-2:]])
            text = text.strip("^$")
            if 4 <= len(text) <= 13 and text.isalpha():
                return text.capitalize()


def _letter_chain(names: list[str]) -> dict[str, list[str]]:
    """What letter comes after two, as often as it does; `^` begins a name and `$` ends it."""
    chain: dict[str, list[str]] = defaultdict(list)
    for name in names:
        spelt = f"^^{name.lower()}$"
        for place in range(len(spelt) - 2):
            chain[spelt[place : place + 2]].append(spelt[place + 2])
    return chain
