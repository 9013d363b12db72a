"""shortlist: which pieces a translation may need, by the pieces of its source.

Reads `work/pairs.npz`; writes `step/shortlist.bin`, little-endian
uint16 throughout: the vocabulary's size V; how many pieces are always listed, and these; for each of
the V source pieces how many it brings; and these, end to end, likeliest first.

    python -m training.shortlist
    python -m training.shortlist --common 500 --each 30 --to /tmp/shortlist.bin    to compare sizes
"""

import argparse
from pathlib import Path

import numpy as np

from training.common.config import Config, accept_changes, read_config, require
from training.common.link_counts import count_links
from training.vocabulary import TERM_TOKENS

# </s>, <unk>, <pad> and those around a term come first in the vocabulary.
SPECIAL = 3 + len(TERM_TOKENS)


def common_pieces(pairs: dict[str, np.ndarray], size: int, count: int) -> np.ndarray:
    """The special tokens, and the most frequent pieces of the English side."""
    frequency = np.bincount(pairs["english"], minlength=size)
    return np.union1d(np.arange(SPECIAL), np.argsort(-frequency, kind="stable")[:count])


def likeliest_pieces(pairs: dict[str, np.ndarray], size: int, each: int, common: np.ndarray) -> list[np.ndarray]:
    """For each source piece itself, for names that stay as they are, and what it was linked to most
    often; without the common ones."""
    french, english, counts = count_links(pairs, size)
    is_rare = ~np.isin(english, common)
    french, english, counts = french[is_rare], english[is_rare], counts[is_rare]
    bounds = np.searchsorted(french, np.arange(size + 1))
    lists: list[np.ndarray] = []
    for piece in range(size):
        low, high = bounds[piece], bounds[piece + 1]
        likely = english[low:high][np.argsort(-counts[low:high], kind="stable")[:each]]
        itself = np.setdiff1d([piece], common)
        lists.append(np.concatenate([itself, likely[likely != piece]]))
    return lists


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--common", type=int, default=None)
    options.add_argument("--each", type=int, default=None)
    options.add_argument("--to", type=Path, default=None)
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    target = given.to or config.model_folder / "step" / "shortlist.bin"
    size = config.model["vocabulary_size"]
    pairs = dict(np.load(require(config.work / "pairs.npz", "python -m training.align")))
    common = common_pieces(pairs, size, given.common or config.shortlist["common"])
    lists = likeliest_pieces(pairs, size, given.each or config.shortlist["each"], common)
    counts = [len(listed) for listed in lists]
    numbers = np.concatenate([[len(lists), len(common)], common, counts, *lists])
    target.write_bytes(numbers.astype("<u2").tobytes())
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, {len(common)} always and "
          f"{np.mean(counts):.0f} for each source piece", flush=True)


if __name__ == "__main__":
    main()
