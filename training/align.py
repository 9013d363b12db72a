"""align: the corpus as ids, with word links and a score for each pair, in compact arrays.

Reads `work/clean/*.tsv` and `work/vocabulary.model`; writes `work/ids.npz` (pieces), one
`work/table-<direction>.npy` a direction, and `work/pairs.npz`, which training reads:
`french`, `english` (uint16, end to end), `french_bounds`, `english_bounds` (int64), `links`
(uint8 rows of French place, English place), `link_bounds`, `weight` (draws a pass).
"""

import multiprocessing
import sys
from pathlib import Path

import numpy as np
import sentencepiece

from training.common import aligner
from training.common.config import Config, read_config, require

# The table is estimated from this many pairs; the rest are only aligned with it.
PAIRS_FOR_TABLE = 400_000


def flatten(lists: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    bounds = np.zeros(len(lists) + 1, np.int64)
    np.cumsum([len(ids) for ids in lists], out=bounds[1:])
    return np.concatenate([np.asarray(ids, np.uint16) for ids in lists]), bounds


def encode_corpus(config: Config, path: Path) -> None:
    model = sentencepiece.SentencePieceProcessor(
        model_file=str(require(config.work / "vocabulary.model", "python -m training.vocabulary"))
    )
    french: list[list[int]] = []
    english: list[list[int]] = []
    names: list[int] = []
    longest = config.train["max_tokens"]
    for index, (name, settings) in enumerate(config.sources.items()):
        if settings["limit"] == 0:
            continue
        file = require(config.work / "clean" / f"{name}.tsv", "python -m training.clean")
        pairs = [line.split("\t") for line in file.read_text(encoding="utf8").splitlines()]
        left = model.encode([pair[0] for pair in pairs], num_threads=2)
        right = model.encode([pair[1] for pair in pairs], num_threads=2)
        for a, b in zip(left, right, strict=True):
            if len(a) <= longest and len(b) <= longest:
                french.append(a)
                english.append(b)
                names.append(index)
        print(f"{name}: {len(pairs)} pairs encoded", flush=True)
    (a, a_bounds), (b, b_bounds) = flatten(french), flatten(english)
    np.savez(path, french=a, french_bounds=a_bounds, english=b, english_bounds=b_bounds,
             source=np.asarray(names, np.uint8))


def train_direction(config: Config, sources: str, targets: str) -> None:
    """Estimates one direction's table, then aligns every pair with it."""
    output = config.work / f"viterbi-{sources}-{targets}.npz"
    if output.exists():
        return
    ids = np.load(config.work / "ids.npz")
    size = config.model["vocabulary_size"]
    corpus = tuple(ids[name] for name in (sources, f"{sources}_bounds", targets, f"{targets}_bounds"))
    step = max(1, (len(ids["source"]) + PAIRS_FOR_TABLE - 1) // PAIRS_FOR_TABLE)
    sample = _every(corpus, step)
    table = np.full((size, size), 1.0 / size, np.float32)
    counts = np.zeros((size, size), np.float32)
    null_table = np.full(size, 1.0 / size, np.float32)
    null_counts = np.zeros(size, np.float32)
    for iteration in range(config.align["iterations"]):
        aligner.expect(*sample, table, counts, null_table, null_counts)
        aligner.maximise(counts, null_counts, table, null_table)
        print(f"{sources} to {targets}: pass {iteration + 1}", flush=True)
    places, scores = aligner.viterbi(*corpus, table, null_table)
    np.save(config.work / f"table-{sources}-{targets}.npy", table.astype(np.float16))
    np.savez(output, places=places, scores=scores)


def _every(corpus: tuple, step: int) -> tuple:
    a, a_bounds, b, b_bounds = corpus
    chosen = np.arange(0, len(a_bounds) - 1, step)

    def take(flat: np.ndarray, bounds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return flatten([flat[bounds[k] : bounds[k + 1]] for k in chosen])

    return (*take(a, a_bounds), *take(b, b_bounds))


def join(config: Config) -> None:
    ids = np.load(config.work / "ids.npz")
    forward = np.load(config.work / "viterbi-french-english.npz")
    backward = np.load(config.work / "viterbi-english-french.npz")
    links, link_bounds = aligner.join_all(
        forward["places"], ids["french_bounds"], backward["places"], ids["english_bounds"]
    )
    score = (forward["scores"] + backward["scores"]) / 2
    weights = np.asarray([settings["weight"] for settings in config.sources.values()], np.float32)
    weight = weights[ids["source"]]
    for index, name in enumerate(config.sources):
        members = np.flatnonzero(ids["source"] == index)
        if len(members):
            cut = np.quantile(score[members], config.align["drop_worst"])
            weight[members[score[members] < cut]] = 0.0
            print(f"{name}: score {np.median(score[members]):.2f}, dropped under {cut:.2f}", flush=True)
    np.savez(config.work / "pairs.npz", **{key: ids[key] for key in ids.files},
             links=links, link_bounds=link_bounds, weight=weight, score=score)


def main() -> None:
    config = read_config()
    ids = config.work / "ids.npz"
    if not ids.exists():
        encode_corpus(config, ids)
    directions = [("french", "english"), ("english", "french")]
    workers = [multiprocessing.Process(target=train_direction, args=(config, *d)) for d in directions]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("A direction failed; its message stands above.")
    join(config)


if __name__ == "__main__":
    main()
