"""What the graphs of `step_graphs` have in common. Shapes: B rows, D width, V vocabulary, L shortlist."""

import math

import numpy as np
from onnx import TensorProto

from training.graphs.gpu_graph import GpuGraph
from training.graphs.graph import Graph, array, to_int8
from training.common.model import FeedForward, Translator
from training.graphs.processor_graph import ProcessorGraph

# A beam of 4 takes two for each, and the guards against repetition may refuse some.
CANDIDATES = 16
FLOAT, INT32 = TensorProto.FLOAT, TensorProto.INT32


def embedding(graph: Graph, model: Translator) -> tuple[str, str]:
    """int8 [V, D], and the scales of its rows [V]."""
    rows, scales = to_int8(array(model.embedding.weight), axis=1)
    return graph.tensor("embedding", rows), graph.tensor("embedding.scale", scales.reshape(-1))


def embed(graph: ProcessorGraph | GpuGraph, model: Translator, ids: str) -> str:
    """Rows of the shared embedding times the root of the width, without positions."""
    rows, scales = embedding(graph, model)
    root = graph.tensor("embedding.root", np.array([math.sqrt(model.shape.d_model)], np.float32))
    factors = graph.add("Unsqueeze", graph.add("Gather", scales, ids), graph.integers(-1))
    values = graph.floats(graph.add("Gather", rows, ids))
    return graph.add("Mul", values, graph.add("Mul", factors, root))


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


def feed(graph: ProcessorGraph | GpuGraph, x: str, name: str, block: FeedForward) -> str:
    inner = graph.positive(graph.linear(x, f"{name}.up", block.up))
    return graph.linear(inner, f"{name}.down", block.down)


def positions(graph: Graph, model: Translator) -> str:
    return graph.tensor("positions", array(model.positions))
