"""Greedy decoding of the fp32 network in Python, for evaluation alone; the app has its own loop."""

import sentencepiece
import torch
from torch import Tensor

from training.common.model import EOS, PAD, Translator


@torch.inference_mode()
def greedy(model: Translator, source: Tensor, limit: int) -> list[list[int]]:
    """`source` [B, S] padded ids ending in `</s>`; target ids without `</s>`, one list a row."""
    mask = model.padding_mask(source != PAD)
    encoded = model.encode(source, mask)
    crossed = [layer.cross_attention.keys_values(encoded) for layer in model.decoder]
    past: list[tuple[Tensor, Tensor] | None] = [None] * len(model.decoder)
    token = torch.full((len(source), 1), PAD)
    produced: list[Tensor] = []
    ended = torch.zeros(len(source), dtype=torch.bool)
    for position in range(limit):
        x = model.embed(token, position)
        for index, layer in enumerate(model.decoder):
            normed = layer.self_norm(x)
            keys, values = layer.self_attention.keys_values(normed)
            before = past[index]
            if before is not None:
                keys, values = torch.cat([before[0], keys], 2), torch.cat([before[1], values], 2)
            past[index] = (keys, values)
            x = x + layer.self_attention(normed, keys, values, None)
            x = x + layer.cross_attention(layer.cross_norm(x), *crossed[index], mask)
            x = x + layer.feed(layer.feed_norm(x))
        scores = model.decoder_norm(x)[:, 0] @ model.embedding.weight.T
        scores[:, 1:6] = -torch.inf
        token = scores.argmax(dim=1, keepdim=True)
        ended |= token[:, 0] == EOS
        produced.append(token)
        if bool(ended.all()):
            break
    rows = torch.cat(produced, 1).tolist()
    return [row[: row.index(EOS)] if EOS in row else row for row in rows]


def translate(
    model: Translator, pieces: sentencepiece.SentencePieceProcessor, sources: list[list[int]], batch: int = 64
) -> list[str]:
    """Translations of encoded sentences (without `</s>`), in their order."""
    order = sorted(range(len(sources)), key=lambda k: len(sources[k]))
    texts = [""] * len(sources)
    for start in range(0, len(order), batch):
        members = order[start : start + batch]
        width = max(len(sources[k]) for k in members) + 1
        padded = torch.full((len(members), width), PAD)
        for row, k in enumerate(members):
            padded[row, : len(sources[k])] = torch.tensor(sources[k])
            padded[row, len(sources[k])] = EOS
        limit = min(2 * width + 10, model.shape.max_positions)
        for k, ids in zip(members, greedy(model, padded, limit), strict=True):
            texts[k] = pieces.decode(ids)
    return texts
