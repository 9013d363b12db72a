"""back: English news with a French side made by a network of the other direction (Sennrich et al. 2016).

    python -m training.back swap        work-back/pairs.npz: the corpus with its sides exchanged
    python -m training.train --steps 4900 --set 'paths.work="training/work-back"' --set train.term_share=0
    python -m training.back translate   work/clean/back.tsv; goes on where it stopped

A made French side begins with a star, so that the network can tell it from one that people wrote (Caswell et al.
2019). Reads `mono/*.en.xz` of the corpus; as many sentences as the configuration's limit of `back` says. Then
`align` and `weigh` are run again.
"""

import argparse
import lzma
import random
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import sentencepiece
import torch

from training.clean import held_out_lines, is_kept, tidy_english
from training.common.checkpoint import read_network
from training.common.config import Config, accept_changes, read_config, require
from training.common.decode import translate
from training.common.text_pairs import TextPair, path_of, read_file, write_pairs
from training.train import newest_checkpoint

STAR = "☆"
SENTENCES_AT_ONCE, BATCH = 8192, 192
SHORTEST, LONGEST = 4, 49  # spaces
SEED = 5
# A French side counts as untranslated when more than this share of its lower-case words is in the English.
MOST_UNTRANSLATED = 0.4
MOST_REPEATS = 2
_WORD = re.compile(r"(?<![\w'])[a-z]{3,}")


def folder_of(config: Config) -> Path:
    """Returns the folder in which the network of the other direction is trained."""
    return config.work.with_name(f"{config.work.name}-back")


def swap(config: Config) -> None:
    """Writes the corpus with its sides exchanged, with the vocabulary, which both directions share."""
    folder = folder_of(config)
    folder.mkdir(parents=True, exist_ok=True)
    with np.load(require(config.work / "pairs.npz", "python -m training.align")) as pairs:
        np.savez(
            folder / "pairs.npz",
            french=pairs["english"], french_bounds=pairs["english_bounds"],
            english=pairs["french"], english_bounds=pairs["french_bounds"],
            links=np.ascontiguousarray(pairs["links"][:, ::-1]), link_bounds=pairs["link_bounds"],
            weight=pairs["weight"], source=pairs["source"],
        )
    shutil.copyfile(config.work / "vocabulary.model", folder / "vocabulary.model")


def read_english(config: Config) -> list[str]:
    """Reads monolingual English sentences, each once, in random order, without those of the validation and test
    sets."""
    held_out = held_out_lines(config.corpus)
    found: dict[str, None] = {}
    for file in sorted((config.corpus / "mono").glob("*.en.xz")):
        with lzma.open(file, "rt", encoding="utf8") as lines:
            for line in lines:
                text = tidy_english(line)
                if SHORTEST <= text.count(" ") <= LONGEST and text not in held_out:
                    found[text] = None
    texts = list(found)
    random.Random(SEED).shuffle(texts)
    return texts[: config.sources["back"]["limit"]]


def is_untranslated(french: str, english: str) -> bool:
    """Says whether much of the French side is still English."""
    words = set(_WORD.findall(french))
    return len(words & set(_WORD.findall(english))) > MOST_UNTRANSLATED * len(words)


def repeats_itself(text: str) -> bool:
    """Says whether a trigram occurs more than twice, which means that the network ran into a loop."""
    words = text.split()
    return any(times > MOST_REPEATS for times in Counter(zip(words, words[1:], words[2:])).values())


def usable(french: str, english: str, settings: dict) -> bool:
    """Says whether a back-translated pair is good enough to train on. `settings` are those of `clean`."""
    return is_kept(french, english, settings) and not is_untranslated(french, english) and not repeats_itself(french)


def translate_english(config: Config) -> None:
    folder = folder_of(config)
    checkpoint = newest_checkpoint(folder / "checkpoints")
    if checkpoint is None:
        raise SystemExit(f"No network of the other direction stands in {folder}: train it first (see above).")
    network = read_network(config, checkpoint)
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(config.work / "vocabulary.model"))
    english = read_english(config)
    parts = folder / "parts"
    parts.mkdir(exist_ok=True)
    made: list[TextPair] = []
    for start in range(0, len(english), SENTENCES_AT_ONCE):
        done = parts / f"{start:07}.tsv"
        if not done.exists():
            some = english[start : start + SENTENCES_AT_ONCE]
            with torch.autocast("cpu", torch.bfloat16):
                french = translate(network, pieces, [pieces.encode(text) for text in some], BATCH)
            kept = [(f"{STAR} {fr}", en) for fr, en in zip(french, some, strict=True) if usable(fr, en, config.clean)]
            write_pairs(done, kept)
            print(f"{start + len(some)} of {len(english)}: {len(kept)} of the last {len(some)} kept", flush=True)
        made += read_file(done)
    write_pairs(path_of(config, "back"), made)


PARTS: dict[str, Callable[[Config], None]] = {"swap": swap, "translate": translate_english}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("part", choices=PARTS)
    accept_changes(options)
    given = options.parse_args()
    PARTS[given.part](read_config(given.changes))


if __name__ == "__main__":
    main()
