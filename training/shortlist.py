"""shortlist: which pieces a translation may need, by the pieces of its source.

Reads `work/ids.npz` and `work/table-french-english.npy`; writes `step/shortlist.bin`, little-endian
uint16 throughout: the vocabulary's size V; how many pieces are always listed, and these; for each of
the V source pieces how many it brings; and these, end to end, likeliest first.

    python -m training.shortlist
    python -m training.shortlist --common 500 --each 30 --to /tmp/shortlist.bin    to compare sizes
"""

import argparse
from pathlib import Path

import numpy as np

from training.common.config import Config, accept_changes, read_config, require
from training.vocabulary import TERM_TOKENS

# </s>, <unk>, <pad> and those around a term come first in the vocabulary.
SPECIAL = 3 + len(TERM_TOKENS)
# The table's rows are smoothed: below this nothing was ever seen.
LEAST_PROBABILITY = 1e-4
ROWS_AT_ONCE = 1000


def common_pieces(config: Config, count: int) -> np.ndarray:
    """The special tokens, and the most frequent pieces of the English side."""
    ids = np.load(require(config.work / "ids.npz", "python -m training.align"))
    frequency = np.bincount(ids["english"], minlength=config.model["vocabulary_size"])
    return np.union1d(np.arange(SPECIAL), np.argsort(-frequency, kind="stable")[:count])


def likeliest_pieces(config: Config, each: int, common: np.ndarray) -> list[np.ndarray]:
    """For each source piece itself, for names that stay as they are, and what it is likeliest
    translated by; without the common ones."""
    path = config.work / "table-french-english.npy"
    table = np.load(require(path, "python -m training.align"), mmap_mode="r")
    lists: list[np.ndarray] = []
    for start in range(0, len(table), ROWS_AT_ONCE):
        rows = np.asarray(table[start : start + ROWS_AT_ONCE], np.float32)
        best = np.argsort(-rows, axis=1, kind="stable")[:, :each]
        for offset, row in enumerate(best):
            likely = row[rows[offset, row] >= LEAST_PROBABILITY]
            listed = np.concatenate([[start + offset], likely[likely != start + offset]])
            lists.append(listed[~np.isin(listed, common)])
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
    common = common_pieces(config, given.common or config.shortlist["common"])
    lists = likeliest_pieces(config, given.each or config.shortlist["each"], common)
    counts = [len(listed) for listed in lists]
    numbers = np.concatenate([[len(lists), len(common)], common, counts, *lists])
    target.write_bytes(numbers.astype("<u2").tobytes())
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, {len(common)} always and "
          f"{np.mean(counts):.0f} for each source piece", flush=True)


if __name__ == "__main__":
    main()
