"""weigh: how often each pair is drawn: more often what looks like news, and what holds seldom words.

    python -m training.weigh                     while the rate is constant
    python -m training.weigh --strength strong   before the rate falls to zero

Rewrites `weight` in `work/pairs.npz`, always from what `align` gave, which is kept there as `aligned_weight`. News is
told from the rest by Moore & Lewis (2010). A word is seldom that the corpus has 2 to 299 times: often enough not to
be a misprint, too seldom to be learnt.
"""

import argparse
import re
from collections import Counter
from dataclasses import dataclass

import numpy as np
import sentencepiece

from training.common.config import Config, accept_changes, read_config, require
from training.common.likeness import likeness

SELDOM = range(2, 300)
SELDOM_GAIN, MOST_SELDOM = 0.35, 3
DECODED_AT_ONCE = 50_000
_WORD = re.compile(r"(?<![\w'-])[a-zà-öø-ÿ][a-zà-öø-ÿ-]+")


@dataclass(frozen=True)
class Strength:
    """Factors of a pair's weight. Those of the largest source go by its likeness to news: the best fifth, the next
    three tenths, and the other half."""

    best: float
    good: float
    other: float
    news: float
    dry: float
    made: float


STRENGTHS = {
    "mild": Strength(best=1.2, good=0.8, other=0.4, news=1.1, dry=0.6, made=1.0),
    "strong": Strength(best=1.8, good=0.6, other=0.12, news=1.3, dry=0.4, made=0.6),
}


def members(config: Config, source: np.ndarray, names: list[str]) -> np.ndarray:
    """[pairs] whether a pair comes from one of these sources."""
    order = list(config.sources)
    return np.isin(source, [order.index(name) for name in names if name in order])


def count_seldom(config: Config, pairs: dict[str, np.ndarray], made: np.ndarray) -> np.ndarray:
    """[pairs] how many seldom French words a pair holds; made pairs do not count towards how often a word comes."""
    vocabulary = require(config.work / "vocabulary.model", "python -m training.vocabulary")
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    bounds, tokens = pairs["french_bounds"], pairs["french"]
    times: Counter[str] = Counter()
    words_of: list[set[str]] = []
    for start in range(0, len(made), DECODED_AT_ONCE):
        rows = range(start, min(start + DECODED_AT_ONCE, len(made)))
        for text in pieces.decode([tokens[bounds[k] : bounds[k + 1]].tolist() for k in rows]):
            words_of.append(set(_WORD.findall(text)))
    for words, is_made in zip(words_of, made, strict=True):
        if not is_made:
            times.update(words)
    return np.fromiter((sum(times[word] in SELDOM for word in words) for words in words_of), np.float32, len(made))


def weighed(config: Config, pairs: dict[str, np.ndarray], strength: Strength) -> np.ndarray:
    """[pairs] the new weights."""
    settings, source = config.weigh, pairs["source"]
    news, dry = (members(config, source, settings[kind]) for kind in ("news", "dry"))
    made = members(config, source, [name for name, s in config.sources.items() if "made_by" in s])
    size = config.model["vocabulary_size"]
    score = np.mean(
        [likeness(pairs[side], pairs[f"{side}_bounds"], size, news, ~news & ~made) for side in ("english", "french")],
        axis=0,
    )
    weight = pairs["aligned_weight"].astype(np.float32)
    weight[news] *= strength.news
    weight[dry] *= strength.dry
    weight[members(config, source, ["copied", "substituted"])] *= strength.made
    ranked = np.flatnonzero(members(config, source, [settings["ranked"]]))
    rank = score[ranked].argsort().argsort() / max(1, len(ranked))
    weight[ranked] *= np.select([rank > 0.8, rank > 0.5], [strength.best, strength.good], strength.other)
    seldom = np.minimum(MOST_SELDOM, count_seldom(config, pairs, made))
    weight[~made] *= 1 + SELDOM_GAIN * seldom[~made]
    return weight


def report(config: Config, pairs: dict[str, np.ndarray]) -> None:
    """Prints of each source how many English tokens a pass has, in thousands, before and after."""
    lengths = np.diff(pairs["english_bounds"])
    for index, name in enumerate(config.sources):
        rows = pairs["source"] == index
        if rows.any():
            before, after = (float((pairs[key][rows] * lengths[rows]).sum()) for key in ("aligned_weight", "weight"))
            print(f"{name:26} {before / 1e3:10.1f} -> {after / 1e3:10.1f} thousand tokens a pass")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--strength", choices=STRENGTHS, default="mild")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    file = require(config.work / "pairs.npz", "python -m training.align")
    with np.load(file) as read:
        pairs = dict(read)
    pairs.setdefault("aligned_weight", pairs["weight"])
    pairs["weight"] = weighed(config, pairs, STRENGTHS[given.strength])
    report(config, pairs)
    partial = file.with_suffix(".partial.npz")
    np.savez(partial, **pairs)
    partial.rename(file)


if __name__ == "__main__":
    main()
