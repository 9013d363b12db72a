"""How often each piece of one language was linked to each of the other, counted from the corpus."""

import numpy as np

PAIRS_AT_ONCE = 200_000


def count_links(pairs: dict[str, np.ndarray], size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """French pieces, English pieces and how often the two were linked, in order of French, then
    English. `pairs` is what `align` wrote; `size` the vocabulary's. Pairs never drawn do not count."""
    kept = pairs["weight"] > 0
    keys: list[np.ndarray] = []
    counts: list[np.ndarray] = []
    for first in range(0, len(kept), PAIRS_AT_ONCE):
        last = min(first + PAIRS_AT_ONCE, len(kept))
        low, high = pairs["link_bounds"][first], pairs["link_bounds"][last]
        owner = np.repeat(np.arange(first, last), np.diff(pairs["link_bounds"][first : last + 1]))
        links = pairs["links"][low:high][kept[owner]]
        owner = owner[kept[owner]]
        french = pairs["french"][pairs["french_bounds"][owner] + links[:, 0]]
        english = pairs["english"][pairs["english_bounds"][owner] + links[:, 1]]
        found, seen = np.unique(french.astype(np.int64) * size + english, return_counts=True)
        keys.append(found)
        counts.append(seen)
    together, places = np.unique(np.concatenate(keys), return_inverse=True)
    return together // size, together % size, np.bincount(places, np.concatenate(counts)).astype(np.int64)
