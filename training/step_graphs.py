"""step_graphs: the int8 network as the app's own engine runs it.

Reads `work/averaged.safetensors`; writes three graphs and one file of weights that all refer to, each
tensor stored once:

`step/encoder.onnx`     sources -> each decoder layer's keys and values of them; and the output weights
                        of a shortlist of the vocabulary
`step/step.onnx`        a token for each row -> the best of the shortlist, and what they were told from
`step/vocabulary.onnx`  what they were told from -> the best of the whole vocabulary
`step/weights.bin`      what the graphs' initialisers point into

The graphs are what ONNX Runtime's optimiser would make of plain ones (fused products, attention and
norms), so that loading optimises next to nothing. Int8 is that of `quantize`; encoder, decoder and output
projection share the embedding.

Shapes: B rows, S source tokens, T target tokens so far, H heads, D width, W = D / H, V vocabulary,
L shortlist, A asked ids, K candidates.
"""

import math
from pathlib import Path

import numpy as np
from onnx import TensorProto

from training.common.checkpoint import read_network
from training.common.config import read_config
from training.common.graph import Graph, Weights, array, to_int8
from training.common.model import FeedForward, Translator

# A beam of 4 takes two for each, and the guards against repetition may refuse some.
CANDIDATES = 16
WEIGHTS_FILE = "weights.bin"
HIDDEN = ("hidden", "hidden.scale", "hidden.zero")
FLOAT, INT8, INT32, UINT8 = TensorProto.FLOAT, TensorProto.INT8, TensorProto.INT32, TensorProto.UINT8


def embedding(graph: Graph, model: Translator) -> tuple[str, str]:
    """int8 [V, D], and the scales of its rows [V]."""
    rows, scales = to_int8(array(model.embedding.weight), axis=1)
    return graph.tensor("embedding", rows), graph.tensor("embedding.scale", scales.reshape(-1))


def embed(graph: Graph, model: Translator, ids: str) -> str:
    """Rows of the shared embedding times the root of the width, without positions."""
    rows, scales = embedding(graph, model)
    root = graph.tensor("embedding.root", np.array([math.sqrt(model.shape.d_model)], np.float32))
    factors = graph.add("Unsqueeze", graph.add("Gather", scales, ids), graph.integers(-1))
    values = graph.add("Cast", graph.add("Gather", rows, ids), to=FLOAT)
    return graph.add("Mul", values, graph.add("Mul", factors, root))


def hidden_state(model: Translator) -> dict:
    """What scores are computed from: the values, their scale and their zero."""
    return {name: (kind, dims) for name, kind, dims in
            zip(HIDDEN, (UINT8, FLOAT, UINT8), (["B", model.shape.d_model], [], []), strict=True)}


def project(graph: Graph, hidden: list[str], columns: str, scales: str) -> str:
    values, scale, zero = hidden
    return graph.add("ms.MatMulIntegerToFloat", values, columns, scale, scales, zero)


def best_tokens(graph: Graph, scores: str) -> tuple[str, dict]:
    """Adds what a graph gives of scores [B, L], beside the places of the best, which it returns."""
    total = graph.add("ReduceLogSumExp", scores, axes=[1], keepdims=1)
    best, places = graph.add_many("TopK", scores, graph.integers(CANDIDATES),
                                  out=[graph.fresh(), graph.fresh()], axis=1)
    graph.add("Sub", best, total, out="log_probabilities")
    graph.add("Sub", graph.add("Gather", scores, "asked", axis=1), total, out="asked_log_probabilities")
    return places, {
        "candidates": (INT32, ["B", CANDIDATES]), "log_probabilities": (FLOAT, ["B", CANDIDATES]),
        "asked_log_probabilities": (FLOAT, ["B", "A"]),
    }


def feed(graph: Graph, x: str, name: str, block: FeedForward) -> str:
    inner = graph.add("Relu", graph.linear(x, f"{name}.up", block.up))
    return graph.linear(inner, f"{name}.down", block.down)


def positions(graph: Graph, model: Translator) -> str:
    return graph.tensor("positions", array(model.positions))


def source_slots(model: Translator) -> list[str]:
    return [f"{layer}.{kind}" for layer in range(model.shape.decoder_layers) for kind in ("key", "value")]


def write_encoder(weights: Weights, model: Translator, folder: Path) -> None:
    shape, graph = model.shape, Graph(weights)
    heads, width = shape.heads, shape.d_model // shape.heads
    length = graph.add("Shape", "ids", start=1, end=2)
    places = graph.add("Slice", positions(graph, model), graph.integers(0), length, graph.integers(0))
    x = graph.add("Add", embed(graph, model, "ids"), places)
    norms = [layer.attention_norm for layer in model.encoder][1:] + [model.encoder_norm]
    normed = graph.norm(x, "encoder.0.attention_norm", model.encoder[0].attention_norm)
    for index, (layer, next_norm) in enumerate(zip(model.encoder, norms, strict=True)):
        name, block = f"encoder.{index}", layer.attention
        joined = graph.linear(normed, f"{name}.attention.joined", block.query, block.key, block.value)
        query, key, value = graph.add_many("Split", joined, out=[graph.fresh() for _ in range(3)], axis=2)
        mixed = graph.add("ms.MultiHeadAttention", query, key, value, "", "mask", num_heads=heads)
        change = graph.linear(mixed, f"{name}.attention.out", block.out)
        x, normed = graph.add_and_norm(x, change, f"{name}.feed_norm", layer.feed_norm)
        change = feed(graph, normed, f"{name}.feed", layer.feed)
        x, normed = graph.add_and_norm(x, change, f"{name}.next_norm", next_norm)
    slots = source_slots(model)
    blocks = [layer.cross_attention for layer in model.decoder]
    joined = graph.linear(normed, "cross.joined", *(side for block in blocks for side in (block.key, block.value)))
    for slot, part in zip(slots, graph.add_many(
            "Split", joined, out=[graph.fresh() for _ in slots], axis=2), strict=True):
        split = graph.add("Reshape", part, graph.integers(0, 0, heads, width))
        graph.add("Transpose", split, out=f"source.{slot}", perm=[0, 2, 1, 3])
    rows, scales = embedding(graph, model)
    graph.add("Transpose", graph.add("Gather", rows, "shortlist"), out="shortlist.weight", perm=[1, 0])
    graph.add("Gather", scales, "shortlist", out="shortlist.scale")
    graph.save(
        folder / "encoder.onnx", WEIGHTS_FILE,
        {"ids": (INT32, ["B", "S"]), "mask": (INT32, ["B", "S"]), "shortlist": (INT32, ["L"])},
        {"shortlist.weight": (INT8, [shape.d_model, "L"]), "shortlist.scale": (FLOAT, ["L"]),
         **{f"source.{slot}": (FLOAT, ["B", heads, "S", width]) for slot in slots}})


def write_step(weights: Weights, model: Translator, folder: Path) -> None:
    shape, graph = model.shape, Graph(weights)
    heads, width = shape.heads, shape.d_model // shape.heads
    done = graph.add("Shape", "past.0.key", start=2, end=3)
    x = graph.add("Add", embed(graph, model, "last"), graph.add("Gather", positions(graph, model), done))
    x = graph.add("Unsqueeze", x, graph.integers(1))
    normed = graph.norm(x, "decoder.0.self_norm", model.decoder[0].self_norm)
    norms = [layer.self_norm for layer in model.decoder][1:] + [model.decoder_norm]
    for index, (layer, next_norm) in enumerate(zip(model.decoder, norms, strict=True)):
        name, block = f"decoder.{index}", layer.self_attention
        joined = graph.linear(normed, f"{name}.self.joined", block.query, block.key, block.value)
        query, key, value = graph.add_many("Split", joined, out=[graph.fresh() for _ in range(3)], axis=2)
        mixed, *_ = graph.add_many(
            "ms.MultiHeadAttention", query, key, value, "", "", "", f"past.{index}.key", f"past.{index}.value",
            out=[graph.fresh(), f"present.{index}.key", f"present.{index}.value"], num_heads=heads)
        change = graph.linear(mixed, f"{name}.self.out", block.out)
        x, normed = graph.add_and_norm(x, change, f"{name}.cross_norm", layer.cross_norm)
        block = layer.cross_attention
        query = graph.linear(normed, f"{name}.cross.query", block.query)
        query = graph.add("Reshape", query, graph.integers(0, heads, 1, width))
        scores = graph.add("ms.FusedMatMul", query, f"source.{index}.key", transB=1, alpha=1 / math.sqrt(width))
        shares = graph.add("Softmax", graph.add("Add", scores, "padding"), axis=3)
        mixed = graph.add("MatMul", shares, f"source.{index}.value")
        mixed = graph.add("Reshape", mixed, graph.integers(0, 1, shape.d_model))
        change = graph.linear(mixed, f"{name}.cross.out", block.out)
        x, normed = graph.add_and_norm(x, change, f"{name}.feed_norm", layer.feed_norm)
        change = feed(graph, normed, f"{name}.feed", layer.feed)
        x, normed = graph.add_and_norm(x, change, f"{name}.next_norm", next_norm)
    # The aligning head is the last layer's first.
    first = graph.add("Slice", shares, graph.integers(0), graph.integers(1), graph.integers(1))
    graph.add("Reshape", first, graph.integers(0, -1), out="alignment")
    # Handed out as it was quantised, so that the whole vocabulary is asked of the very same.
    hidden = graph.add_many("DynamicQuantizeLinear", graph.add("Reshape", normed, graph.integers(0, -1)),
                            out=list(HIDDEN))
    scores = project(graph, hidden, "shortlist.weight", "shortlist.scale")
    places, outputs = best_tokens(graph, scores)
    graph.add("Gather", "shortlist", places, out="candidates")
    graph.save(folder / "step.onnx", WEIGHTS_FILE, {
        "last": (INT32, ["B"]), "padding": (FLOAT, ["B", 1, 1, "S"]), "asked": (INT32, ["A"]),
        "shortlist": (INT32, ["L"]), "shortlist.weight": (INT8, [shape.d_model, "L"]),
        "shortlist.scale": (FLOAT, ["L"]),
        **{f"source.{slot}": (FLOAT, ["B", heads, "S", width]) for slot in source_slots(model)},
        **{f"past.{slot}": (FLOAT, ["B", heads, "T", width]) for slot in source_slots(model)},
    }, {
        **outputs, "alignment": (FLOAT, ["B", "S"]), **hidden_state(model),
        **{f"present.{slot}": (FLOAT, ["B", heads, "U", width]) for slot in source_slots(model)},
    })


def write_vocabulary(weights: Weights, model: Translator, folder: Path) -> None:
    graph = Graph(weights)
    rows, scales = embedding(graph, model)
    # Turned when it is loaded, so that the file holds one copy.
    columns = graph.add("Transpose", rows, perm=[1, 0])
    scores = project(graph, list(HIDDEN), columns, scales)
    places, outputs = best_tokens(graph, scores)
    graph.add("Cast", places, out="candidates", to=INT32)
    graph.save(folder / "vocabulary.onnx", WEIGHTS_FILE,
               {**hidden_state(model), "asked": (INT32, ["A"])}, outputs)


def main() -> None:
    config = read_config()
    model = read_network(config)
    folder = config.model_folder / "step"
    folder.mkdir(parents=True, exist_ok=True)
    weights = Weights()
    write_encoder(weights, model, folder)
    write_step(weights, model, folder)
    write_vocabulary(weights, model, folder)
    weights.write(folder / WEIGHTS_FILE)
    for file in sorted(folder.iterdir()):
        print(f"{file.name}: {file.stat().st_size / 1e6:.2f} MB", flush=True)


if __name__ == "__main__":
    main()
