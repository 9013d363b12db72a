"""The network: a Transformer with a deep encoder and a shallow decoder (Kasai et al. 2021),
normalised before each block, with tied embeddings and one cross-attention head that aligns words.

Shapes: B sentences, S source tokens, T target tokens, D model width, V vocabulary.
"""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

PAD, EOS, UNK = 2, 0, 1


@dataclass(frozen=True)
class Shape:
    vocabulary_size: int
    d_model: int
    ffn: int
    heads: int
    encoder_layers: int
    decoder_layers: int
    max_positions: int

    @staticmethod
    def from_config(model: dict) -> "Shape":
        return Shape(**{name: model[name] for name in Shape.__dataclass_fields__})


def sinusoids(length: int, width: int) -> Tensor:
    """[length, width] position signals (Vaswani et al. 2017), sines then cosines as in Marian."""
    place = torch.arange(length).unsqueeze(1)
    rate = torch.exp(torch.arange(width // 2) * (-math.log(10000.0) / (width // 2 - 1)))
    return torch.cat([torch.sin(place * rate), torch.cos(place * rate)], dim=1)


class Attention(nn.Module):
    """Multi-head attention whose keys and values can be given ready-made, as decoding needs."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)

    def split(self, x: Tensor) -> Tensor:
        """[B, L, D] to [B, heads, L, D / heads]."""
        return x.view(x.shape[0], -1, self.heads, x.shape[-1] // self.heads).transpose(1, 2)

    def keys_values(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return self.split(self.key(x)), self.split(self.value(x))

    def forward(
        self, x: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None, causal: bool = False
    ) -> Tensor:
        mixed = F.scaled_dot_product_attention(
            self.split(self.query(x)), keys, values, attn_mask=mask, is_causal=causal
        )
        return self.out(mixed.transpose(1, 2).reshape(x.shape))

    def first_head(self, x: Tensor, keys: Tensor, mask: Tensor | None) -> Tensor:
        """[B, T, S] weights of head 0, each row summing to 1."""
        query, key = self.split(self.query(x))[:, 0], keys[:, 0]
        scores = (query @ key.transpose(1, 2)).float() / math.sqrt(key.shape[-1])
        return torch.softmax(scores if mask is None else scores + mask[:, 0], dim=-1)


class FeedForward(nn.Module):
    def __init__(self, width: int, inner: int):
        super().__init__()
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.relu(self.up(x)))


class EncoderLayer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.attention_norm = nn.LayerNorm(shape.d_model)
        self.attention = Attention(shape.d_model, shape.heads)
        self.feed_norm = nn.LayerNorm(shape.d_model)
        self.feed = FeedForward(shape.d_model, shape.ffn)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        normed = self.attention_norm(x)
        keys, values = self.attention.keys_values(normed)
        x = x + self.attention(normed, keys, values, None if mask is None else mask.to(keys.dtype))
        return x + self.feed(self.feed_norm(x))


class DecoderLayer(nn.Module):
    def __init__(self, shape: Shape, aligns: bool):
        super().__init__()
        self.self_norm = nn.LayerNorm(shape.d_model)
        self.self_attention = Attention(shape.d_model, shape.heads)
        self.cross_norm = nn.LayerNorm(shape.d_model)
        self.cross_attention = Attention(shape.d_model, shape.heads)
        self.feed_norm = nn.LayerNorm(shape.d_model)
        self.feed = FeedForward(shape.d_model, shape.ffn)
        self.aligns = aligns

    def forward(self, x: Tensor, encoded: Tensor, mask: Tensor) -> tuple[Tensor, Tensor | None]:
        """Teacher-forced: `x` [B, T, D] after this layer and, of the layer that aligns, its first
        head's weights [B, T, S]."""
        normed = self.self_norm(x)
        x = x + self.self_attention(normed, *self.self_attention.keys_values(normed), None, causal=True)
        normed = self.cross_norm(x)
        keys, values = self.cross_attention.keys_values(encoded)
        x = x + self.cross_attention(normed, keys, values, mask.to(keys.dtype))
        weights = self.cross_attention.first_head(normed, keys, mask) if self.aligns else None
        return x + self.feed(self.feed_norm(x)), weights


class Translator(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary_size, shape.d_model)
        self.register_buffer("positions", sinusoids(shape.max_positions, shape.d_model), persistent=False)
        self.encoder = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.encoder_norm = nn.LayerNorm(shape.d_model)
        self.decoder = nn.ModuleList(DecoderLayer(shape, k == shape.decoder_layers - 1) for k in range(shape.decoder_layers))
        self.decoder_norm = nn.LayerNorm(shape.d_model)
        self._initialise()

    def _initialise(self) -> None:
        nn.init.normal_(self.embedding.weight, std=self.shape.d_model**-0.5)
        for name, weight in self.named_parameters():
            if weight.dim() == 2 and "embedding" not in name:
                nn.init.xavier_uniform_(weight)
                # Blocks start as the identity, so that depth costs nothing at first.
                if name.endswith(("out.weight", "down.weight")):
                    nn.init.zeros_(weight)
            elif name.endswith("bias"):
                nn.init.zeros_(weight)

    def embed(self, ids: Tensor, start: int | Tensor = 0) -> Tensor:
        """[B, L] ids, the first at position `start`, to [B, L, D]."""
        places = torch.arange(ids.shape[1], device=ids.device) + start
        return self.embedding(ids) * math.sqrt(self.shape.d_model) + self.positions[places]

    @staticmethod
    def padding_mask(keep: Tensor) -> Tensor:
        """[B, S] of 1 for tokens and 0 for padding, to what is added to scores [B, 1, 1, S]."""
        return (1.0 - keep.float())[:, None, None, :] * -1e9

    def encode(self, source: Tensor, mask: Tensor) -> Tensor:
        x = self.embed(source)
        for layer in self.encoder:
            x = layer(x, mask)
        return self.encoder_norm(x)

    def decode(self, encoded: Tensor, mask: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
        """Teacher-forced: hidden states [B, T, D], and the aligning head's weights [B, T, S]."""
        x = self.embed(target)
        weights = None
        for layer in self.decoder:
            x, weights = layer(x, encoded, mask)
        assert weights is not None
        return self.decoder_norm(x), weights
