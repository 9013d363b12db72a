"""Which translated pairs may be learnt from. Run with `python -m unittest training.tests.test_back`."""

import unittest

from training.back import usable

SETTINGS = {"max_words": 60, "max_ratio": 2.2}
ENGLISH = "The minister said that the talks would go on."


class BackTest(unittest.TestCase):
    def test_leaves_out_what_was_not_translated_or_repeats_itself(self) -> None:
        for french, expected in (
            ("La ministre a dit que les pourparlers continueraient.", True),
            ("La minister said that les talks would continuer.", False),
            ("la ministre a dit, la ministre a dit, la ministre a dit, la ministre", False),
            ("", False),
        ):
            with self.subTest(french):
                self.assertEqual(usable(french, ENGLISH, SETTINGS), expected)


if __name__ == "__main__":
    unittest.main()
