"""augment: pairs of the corpus with other names, numbers and sums of money on both sides.

They teach the network to copy what it has never seen. Reads `work/clean/<source>.tsv` of the sources that people
wrote; writes `work/clean/copied.tsv`, as many pairs as the configuration's limit of `copied` says. The idea is
that of Currey et al. (2017), copied text for low-resource translation, applied to parts of a sentence.
"""

import random
import re

from training.common.config import Config, config_of_command
from training.common.text_pairs import TextPair, natural_sources, path_of, read_pairs, write_pairs
from training.made_pairs.money import with_other_sum
from training.made_pairs.names import NamePool, count_names, shared_names
from training.made_pairs.numbers import other_number, shared_numbers

SHORTEST, LONGEST = 4, 45  # spaces in the French
NAMES_CHANGED, NUMBERS_CHANGED = 0.85, 0.8
# Numbers alone are common; a pair with nothing else to change is passed over this often.
NUMBERS_ALONE_LEFT_OUT = 0.6


def with_others(text: str, changes: dict[str, str]) -> str:
    """The text with each key of `changes` replaced where it stands as a whole word."""
    if not changes:
        return text
    longest_first = sorted(changes, key=len, reverse=True)
    pattern = "|".join(rf"(?<![\w.,]){re.escape(old)}(?!\w)" for old in longest_first)
    return re.sub(pattern, lambda found: changes[found[0]], text)


def augmented(french: str, english: str, pool: NamePool, draw: random.Random) -> TextPair | None:
    """The pair with other names and numbers, or another sum of money; `None` where there is nothing to change."""
    paid = with_other_sum(french, english, draw)
    if paid:
        french, english = paid
    names, numbers = shared_names(french, english), [] if paid else shared_numbers(french, english)
    if not paid and not names and (not numbers or draw.random() < NUMBERS_ALONE_LEFT_OUT):
        return None
    changes = {name: pool.name() for name in names if draw.random() < NAMES_CHANGED}
    changes |= {number: other_number(number, draw) for number in numbers if draw.random() < NUMBERS_CHANGED}
    if all(old == new for old, new in changes.items()) and not paid:
        return None
    return with_others(french, changes), with_others(english, changes)


def read_corpus(config: Config, draw: random.Random) -> list[TextPair]:
    """The pairs to begin with, in an order drawn by chance; of the largest source a part."""
    settings = config.augment
    pairs: list[TextPair] = []
    for name in natural_sources(config, settings["left_out"]):
        found = read_pairs(config, name)
        pairs += draw.sample(found, min(len(found), settings["most_of_a_source"]))
    draw.shuffle(pairs)
    return pairs


def main() -> None:
    config = config_of_command(__doc__)
    draw = random.Random(config.augment["seed"])
    pairs = read_corpus(config, draw)
    pool = NamePool(count_names(pairs), draw)
    made: list[TextPair] = []
    for french, english in pairs:
        if len(made) >= config.sources["copied"]["limit"]:
            break
        if SHORTEST <= french.count(" ") <= LONGEST:
            found = augmented(french, english, pool, draw)
            made += [found] if found else []
    write_pairs(path_of(config, "copied"), made)
    print(f"copied: {len(made)} pairs, from {len(pairs)}")


if __name__ == "__main__":
    main()
