"""The pairs that are made to teach copying. Run with `python -m unittest training.tests.test_made_pairs`."""

import random
import unittest
from collections import Counter

from training.augment import augmented, with_others
from training.clean import is_kept
from training.made_pairs.money import with_other_sum
from training.made_pairs.names import NamePool, count_names, names_of, shared_names
from training.made_pairs.numbers import NUMBER, other_number, shared_numbers

PAIRS = [
    ("Hier, Marie Duval a quitté Lyon.", "Yesterday, Marie Duval left Lyon."),
    ("Le maire, Jean Martin, est né à Nantes.", "The mayor, Jean Martin, was born in Nantes."),
]


class NamesTest(unittest.TestCase):
    def test_finds_names_that_stand_on_both_sides_alone(self) -> None:
        self.assertEqual(shared_names(*PAIRS[0]), ["Marie", "Duval", "Lyon"])
        # `Franc` stands within `France`, `Londres` on one side.
        self.assertEqual(shared_names("Le Franc de France à Londres", "The Franc of France in London"), ["France"])

    def test_counts_names_in_the_same_order_in_every_run(self) -> None:
        self.assertEqual(list(count_names(PAIRS)), ["Duval", "Lyon", "Marie", "Jean", "Martin", "Nantes"])

    def test_invents_names_whose_letters_follow_each_other_in_some_name(self) -> None:
        pool = NamePool(count_names(PAIRS), random.Random(1))
        known = {f"^^{name.lower()}$"[k : k + 3] for name in count_names(PAIRS) for k in range(len(name) + 1)}
        for _ in range(50):
            spelt = f"^^{pool.invented().lower()}"
            self.assertTrue({spelt[k : k + 3] for k in range(len(spelt) - 2)} <= known, spelt)

    def test_says_what_to_do_where_the_corpus_has_no_names(self) -> None:
        with self.assertRaisesRegex(SystemExit, "training.clean"):
            NamePool(Counter(), random.Random(1))


class NumbersTest(unittest.TestCase):
    def test_finds_numbers_that_stand_once_on_either_side(self) -> None:
        self.assertEqual(shared_numbers("de 2,500 à 3.5%, en 12 ou 12", "from 2,500 to 3.5%, 12"), ["2,500", "3.5"])

    def test_gives_numbers_in_the_normal_form(self) -> None:
        draw = random.Random(1)
        for old in ("1998", "2,200,112", "3.5", "7"):
            for _ in range(50):
                self.assertRegex(other_number(old, draw), rf"^{NUMBER.pattern}$")


class MoneyTest(unittest.TestCase):
    def test_writes_a_sum_alike_on_both_sides(self) -> None:
        for french, english, end in (
            ("pour 3 millions d' euros", "for 3 million euros", "million"),
            ("pour 4.5 milliards d' euros", "for EUR 4.5 billion", "billion"),
            ("pour 12 dollars", "for 12 dollars", ""),
        ):
            found = with_other_sum(french, english, random.Random(2))
            assert found
            self.assertEqual(*(NUMBER.search(side.replace("€", " ").replace("$", " "))[0] for side in found))
            self.assertTrue(found[1].endswith(end))

    def test_leaves_a_pair_whose_sums_differ(self) -> None:
        self.assertIsNone(with_other_sum("pour 3 millions d' euros", "for 4 million euros", random.Random(1)))


class AugmentTest(unittest.TestCase):
    def test_changes_whole_words_alone(self) -> None:
        self.assertEqual(with_others("Lyon, Lyonnais et Jean-Lyon", {"Lyon": "Taz"}), "Taz, Lyonnais et Jean-Taz")
        self.assertEqual(with_others("12 et 12.5", {"12": "7", "12.5": "8.1"}), "7 et 8.1")

    def test_what_is_new_on_one_side_is_new_on_the_other(self) -> None:
        draw = random.Random(1)
        pool = NamePool(count_names(PAIRS), draw)
        made = [found for pair in PAIRS * 20 if (found := augmented(*pair, pool, draw))]
        self.assertGreater(len(made), 30)
        for french, english in made:
            self.assertNotIn((french, english), PAIRS)
            self.assertEqual(Counter(names_of(french)), Counter(names_of(english)))

    def test_leaves_a_pair_with_nothing_to_copy(self) -> None:
        draw = random.Random(1)
        pool = NamePool(count_names(PAIRS), draw)
        self.assertIsNone(augmented("il pleut sur la ville", "it rains on the town", pool, draw))


class CleanTest(unittest.TestCase):
    def test_compares_numbers_as_the_normal_form_groups_them(self) -> None:
        settings = {"max_words": 60, "max_ratio": 2.2}
        self.assertTrue(is_kept("Il y avait 2,200,112 habitants.", "There were 2,200,112 people.", settings))
        self.assertTrue(is_kept("Il y avait 2,200,112 habitants.", "There were 2200112 people.", settings))
        self.assertFalse(is_kept("Il y avait 2,200,112 habitants en 1998.", "There were 310 people in 2004.", settings))


if __name__ == "__main__":
    unittest.main()
