"""average: the mean of a run's last checkpoints, or of several runs' weights.

    python -m training.average --last 1
    python -m training.average --of training/work/restored.safetensors training/work-b/averaged.safetensors

A run whose rate fell to zero needs no more than its last checkpoint; a run that was cut short gains
from the mean of several. Runs that began at the same weights and saw other data, or the same in other
batches, are better together than each alone (Wortsman et al. 2022, "model soups"). Writes
`work/averaged.safetensors`.
"""

import argparse
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from training.common.config import Config, accept_changes, read_config, require

Weights = dict[str, Tensor]


def last_checkpoints(config: Config, count: int) -> dict[str, Weights]:
    found = sorted((config.work / "checkpoints").glob("step-*.pt"), key=lambda p: int(p.stem.split("-")[1]))
    if not found:
        raise SystemExit("No checkpoint stands yet: run `python -m training.train` first.")
    return {path.stem: torch.load(path, weights_only=True)["model"] for path in found[-count:]}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--last", type=int, default=1)
    options.add_argument("--of", type=Path, nargs="+", metavar="FILE", help="weights in place of checkpoints")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    found = (
        {str(path): load_file(require(path, "python -m training.average")) for path in given.of}
        if given.of
        else last_checkpoints(config, given.last)
    )
    states = list(found.values())
    mean = {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
    save_file(mean, config.work / "averaged.safetensors")
    print(f"averaged {', '.join(found)}")


if __name__ == "__main__":
    main()
