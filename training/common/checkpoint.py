"""Reading a network back from what `train` or `average` wrote."""

from pathlib import Path

import torch
from safetensors.torch import load_file

from training.common.config import Config, require
from training.common.model import Shape, Translator


def read_network(config: Config, path: Path | None = None) -> Translator:
    """The network of `path`, a checkpoint or averaged weights; by default the averaged weights."""
    path = require(path or config.work / "averaged.safetensors", "python -m training.average")
    model = Translator(Shape.from_config(config.model))
    weights = (
        load_file(path) if path.suffix == ".safetensors" else torch.load(path, weights_only=True)["model"]
    )
    model.load_state_dict(weights)
    return model.eval()
