"""substitute: pairs that teach everyday words, from the dictionary.

Reads `work/dictionary.json`, `work/clean/<source>.tsv` of the sources that people wrote, and word lists of the npm
registry (`npm install --prefix training/words --ignore-scripts`; Lefff 3.4 for French forms, LGPLLR). Writes
`work/clean/substituted.tsv`, sentences with other words on both sides (Fadaee et al. 2017), and
`work/clean/dictionary.tsv`, short lines of every entry in its forms, each up to the configuration's limit.
"""

import json
import random
import re
from collections import Counter
from pathlib import Path

from training.common.config import Config, config_of_command, require
from training.common.normalise import normalise_english, normalise_french
from training.common.text_pairs import TextPair, natural_sources, path_of, read_pairs, write_pairs
from training.made_pairs.short_lines import ShortLines
from training.made_pairs.substitution import Substitution
from training.words.english_forms import EnglishForms
from training.words.french_forms import FrenchForms, read_forms
from training.words.glosses import keep_fitting

WORD_LISTS = Path("training/words/node_modules")
SHORTEST, LONGEST = 4, 38  # spaces in the French
_WORD = re.compile(r"[a-zà-öø-ÿœ-]+")


def normal(pair: TextPair) -> TextPair:
    return normalise_french(pair[0]), normalise_english(pair[1])


def count_lemmas(config: Config, french: FrenchForms) -> Counter[tuple[str, str]]:
    """How often the corpus has a form of each lemma, by kind and lemma."""
    words: Counter[str] = Counter()
    for name in natural_sources(config, []):
        for sentence, _ in read_pairs(config, name):
            words.update(_WORD.findall(sentence.lower()))
    # The normal form writes `oe` for `œ`.
    return Counter({
        key: sum(words[form.replace("œ", "oe")] for form in set(forms.values())) for key, forms in french.forms.items()
    })


def read_sentences(config: Config, draw: random.Random) -> list[TextPair]:
    """The sentences to begin with, in an order drawn by chance; of the largest source a part."""
    settings = config.substitute
    found: list[TextPair] = []
    for name in natural_sources(config, settings["left_out"]):
        pairs = [pair for pair in read_pairs(config, name) if SHORTEST <= pair[0].count(" ") <= LONGEST]
        found += draw.sample(pairs, min(len(pairs), settings["most_of_a_source"]))
    draw.shuffle(found)
    return found


def main() -> None:
    config = config_of_command(__doc__)
    draw = random.Random(config.substitute["seed"])
    table = json.loads(
        require(config.work / "dictionary.json", "python -m training.dictionary").read_text(encoding="utf8")
    )
    french, english = read_forms(WORD_LISTS, table), EnglishForms(WORD_LISTS)
    keep_fitting(table)
    seen = count_lemmas(config, french)

    substitution = Substitution(table, french, english, seen, draw)
    made: list[TextPair] = []
    for pair in read_sentences(config, draw):
        if len(made) >= config.sources["substituted"]["limit"]:
            break
        changed = substitution.substituted(*pair)
        made += [normal(changed)] if changed else []
    write_pairs(path_of(config, "substituted"), made)
    print(f"substituted: {len(made)} pairs, {len(substitution.used)} lemmas")

    short = {normal(line): None for line in ShortLines(table, french, english, seen, draw).lines()}
    lines = [pair for pair in short if all(pair)]
    draw.shuffle(lines)
    write_pairs(path_of(config, "dictionary"), lines[: config.sources["dictionary"]["limit"]])
    print(f"dictionary: {min(len(lines), config.sources['dictionary']['limit'])} short lines")


if __name__ == "__main__":
    main()
