"""Run with `python -m unittest training.test_normalise` from the repository's root."""

import json
import unittest
from pathlib import Path

from training.common.normalise import normalise

VECTORS = Path(__file__).parent.parent / "tests" / "fixtures" / "normalise.json"


class NormaliseTest(unittest.TestCase):
    def test_gives_the_answers_shared_with_the_app(self) -> None:
        vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(vectors), 40)
        for vector in vectors:
            with self.subTest(vector["input"]):
                self.assertEqual(normalise(vector["input"]), vector["output"])


if __name__ == "__main__":
    unittest.main()
