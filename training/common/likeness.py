"""How much text looks like some of it: the mean log ratio of its pieces' chances in those texts and in the rest
(Moore & Lewis 2010), with single pieces and neighbours in place of a language model."""

import numpy as np

# Neighbours are counted by a hash: four million cells hold those of a corpus of two million pairs well enough.
CELLS = 1 << 22
SINGLES_SHARE, NEIGHBOURS_SHARE = 0.6, 0.4
# A seldom neighbour says little, however lopsided its counts.
MOST_OF_NEIGHBOURS = 3.0
# Counts are pulled towards the whole corpus's by as many tokens.
PRIOR_TOKENS = 2000


def log_ratios(tokens: np.ndarray, inside: np.ndarray, outside: np.ndarray, size: int) -> np.ndarray:
    """[size] log of the chance of each token among those `inside`, over that among those `outside`."""
    a, b = (np.bincount(tokens[where], minlength=size) for where in (inside, outside))
    prior = PRIOR_TOKENS * (a + b + 0.1) / (a + b + 0.1).sum()
    return np.log((a + prior) / (a + prior).sum()) - np.log((b + prior) / (b + prior).sum())


def neighbours(tokens: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """A cell for each token with the one after it; the last of a text has the cell `CELLS`."""
    tokens = tokens.astype(np.int64)
    cells = (tokens * 1_000_003 + np.append(tokens[1:], 0) * 7919) % CELLS
    cells[bounds[1:][np.diff(bounds) > 0] - 1] = CELLS
    return cells


def likeness(
    tokens: np.ndarray, bounds: np.ndarray, vocabulary_size: int, inside: np.ndarray, outside: np.ndarray
) -> np.ndarray:
    """[texts] above 0 where a text looks like those `inside` more than like those `outside`, both [texts] of bool."""
    owner = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    within, without = inside[owner], outside[owner]
    cells = neighbours(tokens, bounds)
    single = log_ratios(tokens, within, without, vocabulary_size)[tokens]
    pair = np.clip(log_ratios(cells, within, without, CELLS + 1)[cells], -MOST_OF_NEIGHBOURS, MOST_OF_NEIGHBOURS)
    score = SINGLES_SHARE * single + NEIGHBOURS_SHARE * pair
    return np.bincount(owner, weights=score, minlength=len(bounds) - 1) / np.maximum(1, np.diff(bounds))
