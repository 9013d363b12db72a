"""Greedy decoding of the network in Python, for evaluation and for a teacher's translations; the app
has its own loop.

Shapes: B sentences, S source tokens, T target tokens.
"""

import sentencepiece
import torch
from torch import Tensor

from training.common.model import EOS, PAD, Translator

# Whether every row has ended is asked this seldom: the answer is waited for.
ASK_EVERY = 4


@torch.inference_mode()
def greedy(model: Translator, source: Tensor, limit: int) -> tuple[Tensor, Tensor]:
    """`source` [B, S] padded ids ending in `</s>`. Ids [B, T], with `</s>` where a row ends in time
    and anything behind it, and the source place that each is aligned to [B, T]."""
    mask = model.padding_mask(source != PAD)
    encoded = model.encode(source, mask)
    crossed = [layer.cross_attention.keys_values(encoded) for layer in model.decoder]
    mask = mask.to(crossed[0][0].dtype)
    past: list[tuple[Tensor, Tensor] | None] = [None] * len(model.decoder)
    token = torch.full((len(source), 1), PAD, device=source.device)
    produced: list[Tensor] = []
    aligned: list[Tensor] = []
    ended = torch.zeros(len(source), dtype=torch.bool, device=source.device)
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
            normed = layer.cross_norm(x)
            x = x + layer.cross_attention(normed, *crossed[index], mask)
            if layer.aligns:
                weights = layer.cross_attention.first_head(normed, crossed[index][0], mask)
                aligned.append(weights[:, 0].argmax(1))
            x = x + layer.feed(layer.feed_norm(x))
        scores = model.decoder_norm(x)[:, 0] @ model.embedding.weight.T
        scores[:, 1:6] = -torch.inf
        token = scores.argmax(dim=1, keepdim=True)
        ended |= token[:, 0] == EOS
        produced.append(token)
        if position % ASK_EVERY == 0 and bool(ended.all()):
            break
    return torch.cat(produced, 1), torch.stack(aligned, 1)


def padded(sources: list[list[int]]) -> Tensor:
    """[B, S] with `</s>` after each and PAD behind it."""
    rows = torch.full((len(sources), max(map(len, sources)) + 1), PAD)
    for row, source in zip(rows, sources, strict=True):
        row[: len(source)] = torch.tensor(source)
        row[len(source)] = EOS
    return rows


def translate(
    model: Translator, pieces: sentencepiece.SentencePieceProcessor, sources: list[list[int]], batch: int = 64
) -> list[str]:
    """Translations of encoded sentences (without `</s>`), in their order."""
    order = sorted(range(len(sources)), key=lambda k: len(sources[k]))
    texts = [""] * len(sources)
    for start in range(0, len(order), batch):
        members = order[start : start + batch]
        source = padded([sources[k] for k in members]).to(model.embedding.weight.device)
        limit = min(2 * source.shape[1] + 8, model.shape.max_positions)
        rows = greedy(model, source, limit)[0].tolist()
        for k, row in zip(members, rows, strict=True):
            texts[k] = pieces.decode(row[: row.index(EOS)] if EOS in row else row)
    return texts
