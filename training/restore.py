"""restore: the shipped files as a vocabulary and a network that training can go on from.

Rounding to int8 costs little (see README.md), so a new schedule started from these weights picks
up nearly where the run that made them ended. Writes `work/restored.safetensors`, from which
`python -m training.train --extend` starts when no checkpoint stands, and, where there is none yet,
`work/vocabulary.model`.
"""

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file
from sentencepiece import sentencepiece_model_pb2

from training.common.config import read_config, require
from training.common.model import EOS, PAD, UNK, Shape, Translator
from training.quantize import RELEASED


def weights_of(path: Path) -> dict[str, np.ndarray]:
    """Every parameter of one graph by the network's own names, in fp32."""
    graph = onnx.load(path).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    found = {
        name.removeprefix("model."): value for name, value in tensors.items() if name.startswith("model.")
    }
    found["embedding.weight"] = tensors["embedding_int8"].astype(np.float32) * tensors["embedding_scale"]
    readers = {name: node for node in graph.node for name in node.input}
    for node in graph.node:
        if node.op_type != "MatMulInteger" or node.input[1] not in tensors:
            continue
        scale = tensors[node.input[1].replace("_quantized", "_scale")]
        bias = _bias_after(node, readers, tensors)
        # A product holds its weights as [in, out]; the network as [out, in].
        found[bias.removesuffix("bias") + "weight"] = (tensors[node.input[1]] * scale).T.astype(np.float32)
    return found


def _bias_after(node: onnx.NodeProto, readers: dict, tensors: dict) -> str:
    """The name of the bias that is added to a product: it tells which layer the product is."""
    while node.op_type != "Add":
        node = readers[node.output[0]]
    name = next(name for name in node.input if name in tensors)
    return name.removeprefix("model.")


def vocabulary_of(tokenizer: Path) -> bytes:
    """The shipped tokenizer as `vocabulary` wrote it: the same pieces, ids and scores."""
    described = json.loads(require(tokenizer, "git checkout").read_text(encoding="utf8"))
    special = {token["id"] for token in described["added_tokens"]}
    proto = sentencepiece_model_pb2.ModelProto()
    kinds = sentencepiece_model_pb2.ModelProto.SentencePiece
    for k, (piece, score) in enumerate(described["model"]["vocab"]):
        kind = kinds.UNKNOWN if k == UNK else kinds.CONTROL if k in special else kinds.NORMAL
        proto.pieces.add(piece=piece, score=score, type=kind)
    proto.trainer_spec.model_type = sentencepiece_model_pb2.TrainerSpec.UNIGRAM
    proto.trainer_spec.vocab_size = len(proto.pieces)
    ids = {"eos_id": EOS, "unk_id": UNK, "pad_id": PAD, "bos_id": -1}
    for name, value in ids.items():
        setattr(proto.trainer_spec, name, value)
    proto.trainer_spec.eos_piece = "</s>"
    proto.trainer_spec.pad_piece = "<pad>"
    proto.normalizer_spec.name = "identity"
    proto.normalizer_spec.remove_extra_whitespaces = False
    return proto.SerializeToString()


def main() -> None:
    config = read_config()
    state: dict[str, np.ndarray] = {}
    for released in RELEASED.values():
        state |= weights_of(require(config.model_folder / "onnx" / released, "git checkout"))
    network = Translator(Shape.from_config(config.model))
    tensors = {name: torch.from_numpy(np.array(value)) for name, value in state.items()}
    network.load_state_dict(tensors)
    config.work.mkdir(parents=True, exist_ok=True)
    save_file(network.state_dict(), config.work / "restored.safetensors")
    vocabulary = config.work / "vocabulary.model"
    if not vocabulary.exists():
        vocabulary.write_bytes(vocabulary_of(config.model_folder / "tokenizer.json"))


if __name__ == "__main__":
    main()
