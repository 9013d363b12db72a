"""grow: a trained network in a larger one, or over another vocabulary, so that training need not begin anew.

    python -m training.grow --weights OLD.safetensors --vocabulary OLD.model

A new piece starts as the mean of the old pieces that spell it. Added layers start as the identity, and added
feed-forward units with no weight out (Chen et al. 2016, Net2Net), so that at first the larger network says what the
smaller one said. Reads `work/vocabulary.model`; writes `work/restored.safetensors`, from which
`python -m training.train --extend` starts.
"""

import argparse
from pathlib import Path

import sentencepiece
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from training.common.config import accept_changes, read_config, require
from training.common.model import Shape, Translator

SEED = 1
# `</s>`, `<unk>`, `<pad>` and the three tokens of a term annotation have the same ids in every vocabulary.
FIXED_IDS = 6
# The old normal form had straight quotes.
_OLD_QUOTES = str.maketrans("“”", '""')


def spelt_by(piece: str, known: dict[str, int]) -> list[int]:
    """The ids of old pieces that spell a new one, the longest that fits each time; letters that none has are left out."""
    for text in (piece, piece.translate(_OLD_QUOTES)):
        if text in known:
            return [known[text]]
    text, ids, at = piece.translate(_OLD_QUOTES), [], 0
    while at < len(text):
        end = next((end for end in range(len(text), at, -1) if text[at:end] in known), None)
        if end is None:
            at += 1
        else:
            ids.append(known[text[at:end]])
            at = end
    return ids


def grown_embedding(fresh: Tensor, old: Tensor, pieces: list[str], old_pieces: list[str]) -> Tensor:
    """[V, D] of `fresh`, in which each piece that the old ones spell has the mean of theirs."""
    known = {piece: index for index, piece in enumerate(old_pieces)}
    grown = fresh.clone()
    for index, piece in enumerate(pieces):
        ids = [index] if index < FIXED_IDS else spelt_by(piece, known)
        if ids:
            grown[index] = old[ids].mean(0)
    return grown


def grown_weight(name: str, fresh: Tensor, old: Tensor) -> Tensor:
    """A parameter of the larger network. Only the feed-forward's inner side may have grown."""
    if fresh.shape == old.shape:
        return old.clone()
    grown = fresh.clone()
    if name.endswith("up.weight"):
        grown[: len(old)] = old
    elif name.endswith("up.bias"):
        grown.zero_()[: len(old)] = old
    elif name.endswith("down.weight"):
        grown.zero_()[:, : old.shape[1]] = old
    else:
        raise SystemExit(f"{name} cannot grow from {tuple(old.shape)} to {tuple(fresh.shape)}.")
    return grown


def grow(network: Translator, old: dict[str, Tensor], pieces: list[str], old_pieces: list[str]) -> None:
    """Gives a fresh network the weights of an older, smaller one."""
    state = network.state_dict()
    for name, weight in old.items():
        if name == "embedding.weight":
            state[name] = grown_embedding(state[name], weight.float(), pieces, old_pieces)
        elif name in state:
            state[name] = grown_weight(name, state[name], weight.float())
        else:
            raise SystemExit(f"The network that the configuration describes has no {name}: it can grow, not shrink.")
    network.load_state_dict(state)


def read_pieces(vocabulary: Path) -> list[str]:
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    return [pieces.id_to_piece(index) for index in range(pieces.get_piece_size())]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--weights", type=Path, required=True, help="of the older network")
    options.add_argument("--vocabulary", type=Path, required=True, help="of the older network")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    torch.manual_seed(SEED)
    network = Translator(Shape.from_config(config.model))
    old = load_file(require(given.weights, "python -m training.restore"))
    pieces = read_pieces(require(config.work / "vocabulary.model", "python -m training.vocabulary"))
    grow(network, old, pieces, read_pieces(require(given.vocabulary, "python -m training.restore")))
    save_file(network.state_dict(), config.work / "restored.safetensors")
    count = sum(weight.numel() for weight in network.parameters())
    print(f"{count} weights, from {sum(weight.numel() for weight in old.values())}")


if __name__ == "__main__":
    main()
