"""The ranges of activations, by which they are rounded to int8."""

import json
from pathlib import Path

import torch
from torch import Tensor, nn

from training.common.config import require
from training.common.decode import padded
from training.common.model import PAD, Translator

# The least and the greatest value that a product reads, by its layer; for the output projection, which has
# no layer of its own, by the norm before it.
Ranges = dict[nn.Module, tuple[float, float]]


def measured(model: Translator) -> dict[str, nn.Module]:
    """What has a range, by name."""
    layers = {name: layer for name, layer in model.named_modules() if isinstance(layer, nn.Linear)}
    return {**layers, "decoder_norm": model.decoder_norm}


@torch.inference_mode()
def measure(model: Translator, pairs: list[tuple[list[int], list[int]]]) -> Ranges:
    """The ranges that came up where the network read these pairs of encoded sentences, without `</s>`."""
    ranges: Ranges = {}

    def watch(module: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        values = output if module is model.decoder_norm else inputs[0]
        least, greatest = ranges.get(module, (0.0, 0.0))
        ranges[module] = (min(least, float(values.min())), max(greatest, float(values.max())))

    hooks = [module.register_forward_hook(watch) for module in measured(model).values()]
    # One at a time: padding would be measured too.
    for french, english in pairs:
        source = padded([french])
        mask = model.padding_mask(source != PAD)
        # Decoding begins with PAD, and reads each token but the last, which is `</s>`.
        model.decode(model.encode(source, mask), mask, torch.tensor([[PAD, *english]]))
    for hook in hooks:
        hook.remove()
    return ranges


def write_ranges(model: Translator, ranges: Ranges, path: Path) -> None:
    path.write_text(json.dumps({name: ranges[module] for name, module in measured(model).items()}, indent=1))


def read_ranges(model: Translator, path: Path) -> Ranges:
    found = json.loads(require(path, "python -m training.calibrate").read_text(encoding="utf8"))
    return {module: tuple(found[name]) for name, module in measured(model).items()}
