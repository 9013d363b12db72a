"""Joins pieces into words, and extracts the phrase pairs that are consistent with a sentence's links (Koehn et al.
2003).

Arrays hold all pairs end to end, as in `aligner`: pair k is `bounds[k]:bounds[k+1]`. A phrase of up to three words
is one number: its words' ids plus one, in 21 bits each, the last word in the lowest bits.
"""

import numpy as np
from numba import njit

MAX_WORDS = 3
BITS = 21
_BASE = np.uint64(1_000_003)


@njit(cache=True)
def cut_words(ids, bounds, opens_word, is_mark, is_apostrophe):
    """Returns the word of each piece, counted through the whole corpus; the bounds in words; each word's first
    piece, and a hash of its pieces. `l'air` is two words, `porte-parole` is one."""
    word_of = np.empty(len(ids), np.int64)
    word_bounds = np.zeros(len(bounds), np.int64)
    first_piece = np.empty(len(ids), np.int64)
    hashes = np.zeros(len(ids), np.uint64)
    word = -1
    for k in range(len(bounds) - 1):
        for at in range(bounds[k], bounds[k + 1]):
            piece = ids[at]
            opens = at == bounds[k] or opens_word[piece] or is_mark[piece]
            if opens or is_mark[ids[at - 1]] or is_apostrophe[ids[at - 1]]:
                word += 1
                first_piece[word] = at
            hashes[word] = hashes[word] * _BASE + np.uint64(piece + 1)
            word_of[at] = word
        word_bounds[k + 1] = word + 1
    return word_of, word_bounds, first_piece[: word + 1].copy(), hashes[: word + 1].copy()


@njit(cache=True)
def _reach(links, french_words, english_words, low, high, other_low, other_high):
    """Fills, for each word of either side, the first and last word of the other that it is linked to."""
    low[:], high[:], other_low[:], other_high[:] = 999, -1, 999, -1
    for row in range(len(links)):
        f, e = french_words[links[row, 0]], english_words[links[row, 1]]
        low[f], high[f] = min(low[f], e), max(high[f], e)
        other_low[e], other_high[e] = min(other_low[e], f), max(other_high[e], f)


@njit(cache=True)
def extract(french, french_bounds, french_word_of, french_piece_bounds,
            english, english_bounds, english_word_of, english_piece_bounds,
            links, link_bounds, kept, words, found_french, found_english):
    """Extracts each French phrase of `words` words with the English phrase of up to three words that it alone is
    linked to. `french` and `english` are ids of word types, negative for what is no word. Returns the number of
    phrase pairs; writes none where the last two arrays are empty, so that a first call counts."""
    count = 0
    low, high = np.empty(256, np.int64), np.empty(256, np.int64)
    other_low, other_high = np.empty(256, np.int64), np.empty(256, np.int64)
    for k in range(len(kept)):
        if not kept[k]:
            continue
        f0, f1 = french_bounds[k], french_bounds[k + 1]
        e0, e1 = english_bounds[k], english_bounds[k + 1]
        _reach(
            links[link_bounds[k] : link_bounds[k + 1]],
            french_word_of[french_piece_bounds[k] : french_piece_bounds[k + 1]] - f0,
            english_word_of[english_piece_bounds[k] : english_piece_bounds[k + 1]] - e0,
            low[: f1 - f0], high[: f1 - f0], other_low[: e1 - e0], other_high[: e1 - e0],
        )
        for start in range(f1 - f0 - words + 1):
            end = start + words
            if high[start] < 0 or high[end - 1] < 0:
                continue
            first, last, source, fits = 999, -1, 0, True
            for f in range(start, end):
                fits = fits and french[f0 + f] >= 0
                source = (source << BITS) | (french[f0 + f] + 1)
                first, last = min(first, low[f]), max(last, high[f])
            if not fits or last - first >= MAX_WORDS:
                continue
            target = 0
            for e in range(first, last + 1):
                inside = other_high[e] < 0 or (other_low[e] >= start and other_high[e] < end)
                fits = fits and inside and english[e0 + e] >= 0
                target = (target << BITS) | (english[e0 + e] + 1)
            if not fits:
                continue
            if len(found_french) > 0:
                found_french[count], found_english[count] = source, target
            count += 1
    return count


def count_pairs(source: np.ndarray, target: np.ndarray):
    """Counts the distinct pairs, in order of source. Returns them with their counts and the totals of both sides."""
    sources, source_at, source_counts = np.unique(source, return_inverse=True, return_counts=True)
    targets, target_at, target_counts = np.unique(target, return_inverse=True, return_counts=True)
    keys, counts = np.unique((source_at.astype(np.int64) << 32) | target_at, return_counts=True)
    left, right = keys >> 32, keys & 0xFFFFFFFF
    return sources[left], targets[right], counts, source_counts[left], target_counts[right]


def words_of(phrase: int) -> list[int]:
    """Returns the ids of a phrase's word types."""
    ids = []
    while phrase:
        ids.append((phrase & ((1 << BITS) - 1)) - 1)
        phrase >>= BITS
    return ids[::-1]
