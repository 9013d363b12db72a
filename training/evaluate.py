"""evaluate: BLEU and chrF (sacrebleu) on the test sets, in fp32 and through the app's engine.

    python -m training.evaluate              the fp32 network in Python
    python -m training.evaluate --engine     the shipped int8 files, through `npm run translate`
    python -m training.evaluate --terms      how often annotated terms are used, in fp32

Adds what it found to `work/figures.json`.
"""

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
import sacrebleu
import sentencepiece
import torch

from training.common.annotate import AS, TERM_END, Annotator
from training.common.checkpoint import read_network
from training.common.config import Config, accept_changes, read_config, require
from training.common.decode import translate
from training.common.link_counts import count_links
from training.common.normalise import compared, normalise_french, readable
from training.common.pairs import Pair


def read_lines(path: Path) -> list[str]:
    return require(path, "the corpus").read_text(encoding="utf8").splitlines()


def scores(outputs: list[str], references: list[str]) -> dict:
    """Scored with plain apostrophes and quotes on both sides."""
    outputs, references = [compared(t) for t in outputs], [compared(t) for t in references]
    return {
        "bleu": round(sacrebleu.corpus_bleu(outputs, [references]).score, 2),
        "chrf": round(sacrebleu.corpus_chrf(outputs, [references]).score, 2),
    }


def through_python(config: Config, lines: list[str], checkpoint: Path | None) -> list[str]:
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(config.work / "vocabulary.model"))
    limit = config.model["max_positions"] - 2
    sources = [pieces.encode(normalise_french(line))[:limit] for line in lines]
    return [readable(text) for text in translate(read_network(config, checkpoint), pieces, sources)]


def through_engine(config: Config, lines: list[str]) -> list[str]:
    done = subprocess.run(
        ["npm", "run", "--silent", "translate", "--", "--models", str(config.release.resolve())],
        input="\n".join(lines) + "\n", capture_output=True, text=True, check=True,
    )
    outputs = done.stdout.split("\n")[:-1]
    if len(outputs) != len(lines):
        raise SystemExit(f"{len(lines)} lines went in and {len(outputs)} came out.")
    return outputs


def term_use(config: Config, checkpoint: Path | None, count: int = 1000) -> dict:
    """Share of annotated phrases whose wanted translation stands in the output, for phrases with
    their own translation and with one of another sentence, and BLEU with and without the former."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(config.work / "vocabulary.model"))
    model = read_network(config, checkpoint)
    lines = [line.split("\t") for line in read_lines(config.work / "clean" / "valid.tsv")][:count]
    links = linked(config, [(pieces.encode(fr), pieces.encode(en)) for fr, en in lines])
    found: dict[str, float] = {}
    for name, share in (("real", 0.0), ("random", 1.0)):
        draw = np.random.default_rng(7)
        annotator = Annotator(pieces, share)
        annotated = [annotator.annotate(pair, draw) for pair in links]
        chosen = [k for k, pair in enumerate(annotated) if (pair.source == AS).any()]
        outputs = translate(model, pieces, [annotated[k].source.tolist() for k in chosen])
        used = total = 0
        for k, output in zip(chosen, outputs, strict=True):
            ids = annotated[k].source
            for start, end in zip(np.flatnonzero(ids == AS), np.flatnonzero(ids == TERM_END), strict=True):
                total += 1
                used += pieces.decode(ids[start + 1 : end].tolist()).lower() in output.lower()
        found[f"{name}_use"] = round(100 * used / total, 1)
        if name == "real":
            references = [lines[k][1] for k in chosen]
            free = translate(model, pieces, [pieces.encode(lines[k][0]) for k in chosen])
            found["bleu_annotated"] = scores(outputs, references)["bleu"]
            found["bleu_free"] = scores(free, references)["bleu"]
    return found


def linked(config: Config, pairs: list[tuple[list[int], list[int]]]) -> list[Pair]:
    """Pairs with word links by what the corpus links: each target piece's best source, by the chance
    of one given the other, both ways."""
    size = config.model["vocabulary_size"]
    corpus = dict(np.load(require(config.work / "pairs.npz", "python -m training.align")))
    french, english, counts = count_links(corpus, size)
    of_french, of_english = np.bincount(french, counts, size), np.bincount(english, counts, size)
    keys = french * size + english
    result = []
    for source, target in pairs:
        wanted = np.asarray(source, np.int64)[:, None] * size + np.asarray(target, np.int64)[None, :]
        places = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        together = np.where(keys[places] == wanted, counts[places], 0)
        both = together**2 / np.maximum(of_french[source][:, None] * of_english[target][None, :], 1)
        rows = [(int(both[:, t].argmax()), t) for t in range(len(target)) if both[:, t].max() > 1e-3]
        result.append(Pair(np.asarray(source, np.uint16), np.asarray(target, np.uint16),
                           np.asarray(rows, np.int64).reshape(-1, 2)))
    return result


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--engine", action="store_true")
    options.add_argument("--terms", action="store_true")
    options.add_argument("--checkpoint", type=Path, default=None)
    options.add_argument("--first", type=int, default=None, help="only the first lines of each set")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    torch.set_grad_enabled(False)
    found: dict = {}
    if given.terms:
        found["terms"] = term_use(config, given.checkpoint)
    else:
        way = "engine_int8" if given.engine else "python_fp32"
        for name in ("newstest2013", "flores-dev"):
            french = read_lines(config.corpus / "eval" / f"{name}.fr")[: given.first]
            english = read_lines(config.corpus / "eval" / f"{name}.en")[: given.first]
            outputs = through_engine(config, french) if given.engine else through_python(config, french, given.checkpoint)
            (config.work / f"{name}.{way}.en").write_text("\n".join(outputs) + "\n", encoding="utf8")
            found[f"{name} {way}"] = scores(outputs, english)
    print(json.dumps(found, indent=1))
    if given.first is None and given.checkpoint is None:
        file = config.work / "figures.json"
        before = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps({**before, **found}, indent=1))


if __name__ == "__main__":
    main()
