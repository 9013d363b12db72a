"""How often pairs are drawn. Run with `python -m unittest training.tests.test_weigh`."""

import unittest

import numpy as np

from training.common.likeness import CELLS, likeness, neighbours


class LikenessTest(unittest.TestCase):
    def test_is_higher_for_texts_of_the_pieces_that_news_has(self) -> None:
        draw = np.random.default_rng(1)
        kinds = np.repeat([True, False], 200)
        # News draws from pieces 0 to 49, the rest from 30 to 79.
        texts = [draw.integers(0, 50, 20) if kind else draw.integers(30, 80, 20) for kind in kinds]
        # Two that are of neither: one like news, one like the rest.
        texts += [draw.integers(0, 30, 20), draw.integers(50, 80, 20)]
        known = np.append(kinds, [False, False]), np.append(~kinds, [False, False])
        bounds = np.arange(len(texts) + 1) * 20
        score = likeness(np.concatenate(texts).astype(np.uint16), bounds, 80, *known)
        self.assertGreater(score[-2], 0)
        self.assertLess(score[-1], 0)
        self.assertGreater(score[:200].mean(), score[200:400].mean())

    def test_counts_no_neighbour_across_texts(self) -> None:
        cells = neighbours(np.array([1, 2, 3, 4], np.uint16), np.array([0, 2, 2, 4]))
        self.assertEqual((cells == CELLS).tolist(), [False, True, False, True])


if __name__ == "__main__":
    unittest.main()
