"""teach: trains on a GPU a larger network, translates the corpus with it, and trains the small network on that.

    python -m training.teach --corpus training/work/carry --teacher 250 --distil 45 --student 250

Times are in seconds. `--corpus` names the folder that `carry` packed; without it `work/pairs.npz` is
read. `--teacher 0` trains the small network on the corpus as it stands. Writes, each as soon as it
is there, `work/teacher.safetensors` and `work/averaged.safetensors` in fp16, and `work/train.log`.
"""

import argparse
import time
from pathlib import Path
from typing import TextIO

import numpy as np
import sacrebleu
import torch
from safetensors.torch import save_file

from training.carry import unpacked
from training.common.batches import Batches, Variation, VariationPool, frequencies
from training.common.config import Config, accept_changes, read_config, require
from training.common.decode import translate
from training.common.distil import distilled
from training.common.learner import Learner
from training.common.model import Shape, Translator
from training.common.pairs import Pairs, PairsOnDevice
from training.common.run import Progress, prefetch, run
from training.common.schedule import Budget


def say(text: str, log: TextIO) -> None:
    print(text, flush=True)
    print(text, file=log, flush=True)


def save(model: Translator, path: Path) -> None:
    save_file({name: weight.detach().half().cpu() for name, weight in model.state_dict().items()}, path)


def plain_copy(model: Translator) -> Translator:
    """Returns the network without gradients, in half precision, which decodes fastest."""
    copy = Translator(model.shape).to(model.embedding.weight.device)
    copy.load_state_dict(model.state_dict())
    return copy.half().eval()


def score(config: Config, model: Translator, variation: Variation, log: TextIO) -> None:
    """Computes BLEU on the held-out pairs, if they were packed with the corpus."""
    file = config.work / "clean" / "valid.tsv"
    if not file.exists():
        return
    lines = [line.split("\t") for line in file.read_text(encoding="utf8").splitlines()]
    outputs = translate(model, variation.pieces, [variation.pieces.encode(fr) for fr, _ in lines], 512)
    bleu = sacrebleu.corpus_bleu(outputs, [[english for _, english in lines]])
    say(f"held-out pairs: BLEU {bleu.score:.2f}", log)
    for line in outputs[:4]:
        say(f"  {line}", log)


def learn(
    shape: Shape, settings: dict, batches: Batches, seconds: float, counts: np.ndarray, log: TextIO
) -> Translator:
    torch.manual_seed(settings["seed"])
    learner = Learner(Translator(shape), settings, batches.plain.device, counts)
    progress = Progress()
    run(learner, prefetch(batches.drawn(settings["seed"])), Budget(seconds, None), progress, log)
    say(f"{progress.step} steps, {progress.tokens} target tokens in {progress.elapsed:.0f} s", log)
    return learner.model


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--corpus", type=Path, default=None)
    options.add_argument("--teacher", type=float, required=True)
    options.add_argument("--distil", type=float, required=True)
    options.add_argument("--student", type=float, required=True)
    options.add_argument("--processes", type=int, default=14, help="that make varied pairs")
    options.add_argument("--device", default="cuda")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    began = time.monotonic()
    vocabulary = require(config.work / "vocabulary.model", "python -m training.vocabulary")
    if given.corpus:
        pairs, weight = unpacked(given.corpus)
    else:
        file = require(config.work / "pairs.npz", "python -m training.align")
        pairs, weight = Pairs.read(file), np.load(file)["weight"]
    settings = {**config.train, **config.gpu}
    variation = Variation(pairs, vocabulary, settings)
    pool = VariationPool(variation, given.processes)
    device = torch.device(given.device)
    # With cuDNN's attention, a step of a new width took 50 ms, and there are many widths.
    torch.backends.cuda.enable_cudnn_sdp(False)
    counts = frequencies(pairs, config.model["vocabulary_size"])
    with (config.work / "train.log").open("a", encoding="utf8") as log:
        here = PairsOnDevice(pairs, device)
        say(f"{len(pairs)} pairs read in {time.monotonic() - began:.0f} s", log)
        origins = np.arange(len(pairs))
        if given.teacher > 0:
            say(f"teacher: {config.teacher}", log)
            # The teacher gets plain sentences only.
            plain = {**settings, "term_share": 0.0}
            shape = Shape.from_config({**config.model, **config.teacher})
            teacher = learn(shape, plain, Batches(here, weight, pool, plain), given.teacher, counts, log)
            save(teacher, config.work / "teacher.safetensors")
            teacher = plain_copy(teacher)
            score(config, teacher, variation, log)
            origins = np.random.default_rng(settings["seed"]).permutation(np.flatnonzero(weight > 0))
            pairs, origins = distilled(teacher, pairs, here, origins, given.distil)
            here, weight = PairsOnDevice(pairs, device), weight[origins]
            say(f"{len(pairs)} pairs translated, {time.monotonic() - began:.0f} s since the start", log)
        # Varied pairs keep the corpus's own English, because it has the wanted words of a term.
        batches = Batches(here, weight, pool, settings, origins)
        student = learn(Shape.from_config(config.model), settings, batches, given.student, counts, log)
        save(student, config.work / "averaged.safetensors")
        score(config, plain_copy(student), variation, log)
        say(f"done, {time.monotonic() - began:.0f} s since the start", log)
    pool.stop()


if __name__ == "__main__":
    main()
