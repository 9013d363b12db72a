"""Run with `python -m unittest training.tests.test_normalise` from the repository's root."""

import json
import unittest
from pathlib import Path

from training.common.normalise import compared, normalise_english, normalise_french, readable

CASES = Path(__file__).parents[2] / "tests" / "fixtures" / "normalise.json"
NORMALISE = {"fr": normalise_french, "en": normalise_english}


class NormaliseTest(unittest.TestCase):
    def test_gives_the_answers_shared_with_the_app(self) -> None:
        cases = json.loads(CASES.read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(cases), 128)
        for case in cases:
            with self.subTest(case["input"]):
                self.assertEqual(NORMALISE[case["language"]](case["input"]), case["output"])

    def test_leads_back_to_english_as_it_is_written(self) -> None:
        for text in ("He said “stop” (at once).", "“It's the dog's “new” bone,” he said."):
            with self.subTest(text):
                self.assertEqual(readable(normalise_english(text)), text)

    def test_compares_english_whatever_its_quotes(self) -> None:
        for text in ('"Stop", he said.', "“Stop” , he said .", "« Stop », he said."):
            with self.subTest(text):
                self.assertEqual(compared(text), '"Stop", he said.')


if __name__ == "__main__":
    unittest.main()
