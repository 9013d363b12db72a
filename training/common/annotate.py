"""Inline term annotations: `<term> phrase <as> wanted translation </term>` in the source, as in
Dinu et al. (2019), with base forms so that the model learns to inflect (Bergmanis & Pinnis 2021)
and made-up targets so that it learns to copy."""

import numpy as np
import sentencepiece

from training.common.pairs import Pair

TERM, AS, TERM_END = 3, 4, 5
MAX_WORDS = 5
# Ids are ordered by frequency: a phrase with no piece beyond these is all function words.
COMMON_IDS = 250
BASE_FORM_SHARE = 0.4
REMEMBERED_PHRASES = 20_000


class Annotator:
    def __init__(self, pieces: sentencepiece.SentencePieceProcessor, random_share: float):
        self.pieces = pieces
        self.random_share = random_share
        texts = [pieces.id_to_piece(k) for k in range(pieces.get_piece_size())]
        self.opens_word = np.asarray([text.startswith("▁") for text in texts])
        self.has_letter = np.asarray([any(c.isalpha() for c in text) for text in texts])
        self.is_apostrophe = np.asarray([text.endswith("'") for text in texts])
        self.is_mark = np.asarray([not any(c.isalnum() for c in text) and text not in ("-", "▁") for text in texts])
        self.phrases: list[np.ndarray] = []

    def word_starts(self, ids: np.ndarray) -> np.ndarray:
        """Places where a word opens, and the end: `l'air` opens at `l` and at `air`."""
        opens = self.opens_word[ids] | self.is_mark[ids]
        opens[1:] |= self.is_mark[ids[:-1]] | self.is_apostrophe[ids[:-1]]
        if len(opens):
            opens[0] = True
        return np.append(np.flatnonzero(opens), len(ids))

    def annotate(self, pair: Pair, draw: np.random.Generator) -> Pair:
        """The pair with one to six phrases annotated, or as it was when none can be."""
        wanted = int(draw.integers(1, 7))
        for _ in range(wanted * 3):
            found = self._phrase(pair, draw)
            if found is None:
                continue
            pair = self._insert(pair, *found, draw)
            wanted -= 1
            if wanted == 0:
                break
        return pair

    def _phrase(self, pair: Pair, draw: np.random.Generator) -> tuple[int, int, int, int] | None:
        """A source span and the target span it alone is linked to, both of whole words."""
        starts = self.word_starts(pair.source)
        if len(starts) < 3 or len(pair.links) == 0:
            return None
        first = int(draw.integers(0, len(starts) - 1))
        words = min(1 + int(draw.geometric(0.45)) - 1, MAX_WORDS) or 1
        start, end = starts[first], starts[min(first + words, len(starts) - 1)]
        span = pair.source[start:end]
        opened = np.count_nonzero(pair.source[:start] == TERM)
        if opened > np.count_nonzero(pair.source[:start] == TERM_END):
            return None
        if (span < 6).any() or not self.has_letter[span].any() or (span < COMMON_IDS).all():
            return None
        if self.is_mark[span[0]] or self.is_mark[span[-1]]:
            return None
        inside = (pair.links[:, 0] >= start) & (pair.links[:, 0] < end)
        if not inside.any():
            return None
        places = pair.links[inside, 1]
        low, high = int(places.min()), int(places.max()) + 1
        reached = (pair.links[:, 1] >= low) & (pair.links[:, 1] < high)
        if (reached & ~inside).any():
            return None
        target_starts = self.word_starts(pair.target)
        if low not in target_starts or high not in target_starts or high - low > 14:
            return None
        chosen = pair.target[low:high]
        if not self.opens_word[chosen[0]] or not self.has_letter[chosen].any() or self.is_mark[chosen[-1]]:
            return None
        return int(start), int(end), low, high

    def _insert(
        self, pair: Pair, start: int, end: int, low: int, high: int, draw: np.random.Generator
    ) -> Pair:
        target, links = pair.target, pair.links
        wanted = target[low:high]
        self._remember(wanted, draw)
        if draw.random() < self.random_share:
            wanted = self.phrases[int(draw.integers(len(self.phrases)))]
            target = np.concatenate([target[:low], wanted, target[high:]])
            links = _shifted(links, 1, low, high, len(wanted) - (high - low))
        elif draw.random() < BASE_FORM_SHARE:
            wanted = self._base_form(wanted)
        source = np.concatenate(
            [pair.source[:start], [TERM], pair.source[start:end], [AS], wanted, [TERM_END], pair.source[end:]]
        ).astype(np.uint16)
        links = _shifted(links, 0, start, end, 3 + len(wanted))
        length = len(target) - len(pair.target) + (high - low)
        first_wanted = start + 1 + (end - start) + 1
        copied = [(first_wanted + min(k, len(wanted) - 1), low + k) for k in range(length)]
        return Pair(source, target, np.concatenate([links, np.asarray(copied, np.int64).reshape(-1, 2)]))

    def _remember(self, phrase: np.ndarray, draw: np.random.Generator) -> None:
        if len(self.phrases) < REMEMBERED_PHRASES:
            self.phrases.append(phrase)
        else:
            self.phrases[int(draw.integers(REMEMBERED_PHRASES))] = phrase

    def _base_form(self, phrase: np.ndarray) -> np.ndarray:
        """A plural last word made singular by English spelling; other phrases unchanged."""
        text = self.pieces.decode(phrase.tolist())
        if len(text) < 5 or not text.endswith("s") or text.endswith(("ss", "us", "is")):
            return phrase
        singular = text[:-3] + "y" if text.endswith("ies") else text[:-1]
        return np.asarray(self.pieces.encode(singular), np.uint16)


def _shifted(links: np.ndarray, side: int, start: int, end: int, by: int) -> np.ndarray:
    """Links without those into `start:end` of one side, and with what follows moved by `by`."""
    outside = (links[:, side] < start) | (links[:, side] >= end)
    moved = links[outside].copy()
    moved[moved[:, side] >= end, side] += by
    return moved
