"""average: the mean of the last checkpoints' weights, which steadies a run's end.

    python -m training.average --last 1

A run whose rate fell to zero needs no more than its last checkpoint; a run that was cut short
gains from the mean of several. Writes `work/averaged.safetensors`.
"""

import argparse

import torch
from safetensors.torch import save_file

from training.common.config import accept_changes, read_config


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--last", type=int, default=1)
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    found = sorted((config.work / "checkpoints").glob("step-*.pt"), key=lambda p: int(p.stem.split("-")[1]))
    chosen = found[-given.last :]
    if not chosen:
        raise SystemExit("No checkpoint stands yet: run `python -m training.train` first.")
    states = [torch.load(path, weights_only=True)["model"] for path in chosen]
    mean = {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
    save_file(mean, config.work / "averaged.safetensors")
    print(f"averaged {', '.join(path.stem for path in chosen)}")


if __name__ == "__main__":
    main()
