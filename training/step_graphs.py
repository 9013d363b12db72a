"""step_graphs: the int8 network as the app's own engine runs it.

Reads `work/averaged.safetensors` and `work/activations.json`; writes three graphs and one file of weights that all refer to, each
tensor stored once:

`step/encoder.onnx`     sources -> each decoder layer's keys and values of them; and the output weights
                        of a shortlist of the vocabulary
`step/step.onnx`        a token for each row -> the best of the shortlist, and what they were told from
`step/vocabulary.onnx`  what they were told from -> the best of the whole vocabulary
`step/weights.bin`      what the graphs' initialisers point into

and for a graphics card the same three as `step/gpu-….onnx`, over the same weights, with one more:

`step/gpu-rows.onnx`    keys and values of some rows -> those of others of them, without leaving the card

The graphs are what ONNX Runtime's optimiser would make of plain ones (fused products, attention and
norms), so that loading optimises next to nothing; those for a card have their int8 weights made floats
then. The weights are rounded as in `quantize`, activations by ranges that `calibrate` measured; encoder,
decoder and output projection share the embedding.

A row's values hang on that row alone, to the last bit: on no row beside it, nor on padding. Whoever changes
an operator here runs `tests/contract/one-sentence-one-english.test.ts`.

Shapes: N sources, B rows, S source tokens, T target tokens so far, H heads, D width, W = D / H, V vocabulary,
L shortlist, A asked ids, K candidates.
"""

import math
from dataclasses import dataclass
from pathlib import Path

from onnx import TensorProto

from training.common.calibration import Ranges, read_ranges
from training.common.checkpoint import read_network
from training.common.config import config_of_command
from training.graphs.gpu_graph import GpuGraph
from training.graphs.graph import Weights
from training.graphs.graph_parts import best_tokens, embed, embedding, feed, positions
from training.common.model import Translator
from training.graphs.processor_graph import ProcessorGraph

WEIGHTS_FILE = "weights.bin"
FLOAT, INT32 = TensorProto.FLOAT, TensorProto.INT32
# Of which device.
Kind = type[ProcessorGraph] | type[GpuGraph]


@dataclass(frozen=True)
class Parts:
    """What all graphs are made of."""

    model: Translator
    ranges: Ranges
    weights: Weights


def source_slots(model: Translator) -> list[str]:
    return [f"{layer}.{kind}" for layer in range(model.shape.decoder_layers) for kind in ("key", "value")]


def write_encoder(kind: Kind, parts: Parts, folder: Path) -> None:
    model, graph = parts.model, kind(parts.weights, parts.ranges)
    shape = model.shape
    heads, width = shape.heads, shape.d_model // shape.heads
    length = graph.add("Shape", "ids", start=1, end=2)
    places = graph.add("Slice", positions(graph, model), graph.integers(0), length, graph.integers(0))
    x = graph.add("Add", embed(graph, model, "ids"), places)
    kept = graph.keep_from_padding("mask")
    norms = [layer.attention_norm for layer in model.encoder][1:] + [model.encoder_norm]
    normed = graph.norm(x, "encoder.0.attention_norm", model.encoder[0].attention_norm)
    for index, (layer, next_norm) in enumerate(zip(model.encoder, norms, strict=True)):
        name, block = f"encoder.{index}", layer.attention
        joined = graph.linear(normed, f"{name}.attention.joined", block.query, block.key, block.value)
        query, key, value = graph.add_many("Split", joined, out=[graph.fresh() for _ in range(3)], axis=2)
        mixed = graph.add("ms.MultiHeadAttention", query, key, value, *kept, num_heads=heads)
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
    graph.give_listed(*embedding(graph, model), "shortlist")
    graph.save(
        folder / f"{kind.prefix}encoder.onnx", WEIGHTS_FILE,
        {"ids": (INT32, ["B", "S"]), "mask": (INT32, ["B", "S"]), "shortlist": (INT32, ["L"])},
        {**kind.listed, **{f"source.{slot}": (FLOAT, ["B", heads, "S", width]) for slot in slots}})


def write_step(kind: Kind, parts: Parts, folder: Path) -> None:
    model, graph = parts.model, kind(parts.weights, parts.ranges)
    shape = model.shape
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
        scores = graph.compare(query, f"source.{index}.key", 1 / math.sqrt(width))
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
    graph.give_hidden(graph.add("Reshape", normed, graph.integers(0, -1)), model.decoder_norm)
    # Each row sees what its own source lists, of all that is listed for the sources beside it.
    unlisted = graph.add("Gather", "unlisted", "sources")
    places, outputs = best_tokens(graph, graph.add("Add", graph.score_listed(model.decoder_norm), unlisted))
    graph.add("Gather", "shortlist", places, out="candidates")
    graph.save(folder / f"{kind.prefix}step.onnx", WEIGHTS_FILE, {
        "last": (INT32, ["B"]), "padding": (FLOAT, ["B", 1, 1, "S"]), "asked": (INT32, ["A"]),
        "shortlist": (INT32, ["L"]), "unlisted": (FLOAT, ["N", "L"]), "sources": (INT32, ["B"]), **kind.listed,
        **{f"source.{slot}": (FLOAT, ["B", heads, "S", width]) for slot in source_slots(model)},
        **{f"past.{slot}": (FLOAT, ["B", heads, "T", width]) for slot in source_slots(model)},
    }, {
        **outputs, "alignment": (FLOAT, ["B", "S"]), **kind.hidden,
        **{f"present.{slot}": (FLOAT, ["B", heads, "U", width]) for slot in source_slots(model)},
    })


def write_vocabulary(kind: Kind, parts: Parts, folder: Path) -> None:
    model, graph = parts.model, kind(parts.weights, parts.ranges)
    scores = graph.score_all(*embedding(graph, model), model.decoder_norm)
    places, outputs = best_tokens(graph, scores)
    graph.token_ids(places, model.shape.vocabulary_size)
    graph.save(folder / f"{kind.prefix}vocabulary.onnx", WEIGHTS_FILE,
               {**kind.hidden, "asked": (INT32, ["A"])}, outputs)


def write_rows(parts: Parts, folder: Path) -> None:
    """For a card alone: elsewhere the engine picks rows out by itself."""
    shape, graph = parts.model.shape, GpuGraph(parts.weights, parts.ranges)
    slots = source_slots(parts.model)
    dims = [shape.heads, "T", shape.d_model // shape.heads]
    for slot in slots:
        graph.add("Gather", slot, "rows", out=f"kept.{slot}")
    graph.save(folder / f"{GpuGraph.prefix}rows.onnx", WEIGHTS_FILE,
               {"rows": (INT32, ["R"]), **{slot: (FLOAT, ["B", *dims]) for slot in slots}},
               {f"kept.{slot}": (FLOAT, ["R", *dims]) for slot in slots})


def write_all(model: Translator, ranges: Ranges, folder: Path) -> None:
    parts = Parts(model, ranges, Weights())
    for kind in (ProcessorGraph, GpuGraph):
        write_encoder(kind, parts, folder)
        write_step(kind, parts, folder)
        write_vocabulary(kind, parts, folder)
    write_rows(parts, folder)
    parts.weights.write(folder / WEIGHTS_FILE)


def main() -> None:
    config = config_of_command(__doc__)
    model = read_network(config)
    folder = config.model_folder / "step"
    folder.mkdir(parents=True, exist_ok=True)
    write_all(model, read_ranges(model, config.work / "activations.json"), folder)
    for file in sorted(folder.iterdir()):
        print(f"{file.name}: {file.stat().st_size / 1e6:.2f} MB", flush=True)


if __name__ == "__main__":
    main()
