"""calibrate: the range of what each product of the network is given.

The engine's int8 products read activations that are rounded to 256 steps. Were the steps chosen by the
values of a run, a sentence would come out otherwise beside other sentences; so the ranges are measured
once, over validation pairs, of which a third are annotated with terms. Reads `work/averaged.safetensors`,
`work/vocabulary.model` and `work/clean/valid.tsv`; writes `work/activations.json`: for each product, by the
name of its layer, the least and the greatest value that it read.

    python -m training.calibrate
"""

import argparse

import numpy as np
import sentencepiece

from training.common.annotate import AS, TERM, TERM_END
from training.common.calibration import measure, write_ranges
from training.common.checkpoint import read_network
from training.common.config import Config, accept_changes, read_config, require

PAIRS = 1000
ANNOTATED_SHARE = 1 / 3
SEED = 8


def encoded_pairs(config: Config) -> list[tuple[list[int], list[int]]]:
    """Validation pairs as the model reads them, without `</s>`."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(config.work / "vocabulary.model"))
    valid = require(config.work / "clean" / "valid.tsv", "python -m training.clean")
    draw = np.random.default_rng(SEED)
    pairs = []
    for line in valid.read_text(encoding="utf8").splitlines()[:PAIRS]:
        french, english = (pieces.encode(side) for side in line.split("\t"))
        if draw.random() < ANNOTATED_SHARE and french and english:
            french = annotated(french, english, draw)
        longest = config.model["max_positions"] - 1
        pairs.append((french[:longest], english[:longest]))
    return pairs


def annotated(french: list[int], english: list[int], draw: np.random.Generator) -> list[int]:
    """With one phrase marked as a term, and any of the English wanted for it: only the range matters."""
    start, wanted = (int(draw.integers(0, len(side))) for side in (french, english))
    phrase, target = french[start : start + 2], english[wanted : wanted + 2]
    return [*french[:start], TERM, *phrase, AS, *target, TERM_END, *french[start + 2 :]]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    accept_changes(options)
    config = read_config(options.parse_args().changes)
    model = read_network(config)
    ranges = measure(model, encoded_pairs(config))
    write_ranges(model, ranges, config.work / "activations.json")
    print(f"{len(ranges)} ranges, of {PAIRS} pairs", flush=True)


if __name__ == "__main__":
    main()
