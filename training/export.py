"""export: the network as two ONNX graphs and a tokenizer, in the layout that the browser's ML
library loads for Marian models.

Reads `work/averaged.safetensors` and `work/vocabulary.model`; writes `work/onnx/{encoder,decoder}.onnx`
(fp32) and, under the release folder, `config.json`, `generation_config.json`, `tokenizer.json`
and `tokenizer_config.json`.

The decoder has no branch: with `use_cache_branch` true it takes the encoder's keys and values from
the past and projects no hidden states at all, so one graph serves the first step and the rest.
Beside the layout's outputs it gives `alignment` [B, T, S], the aligning head's weights.
"""

import json
import math
import warnings
from pathlib import Path

import sentencepiece
import torch
from sentencepiece import sentencepiece_model_pb2
from torch import Tensor, nn

from training.common.checkpoint import read_network
from training.common.config import Config, config_of_command, require
from training.common.model import EOS, PAD, UNK, Attention, Translator
from training.vocabulary import TERM_TOKENS

OPSET = 14


def attend(block: Attention, x: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Written out, so that the graph holds plain products: mixed values, and weights [B, H, T, S]."""
    query = block.split(block.query(x)) / math.sqrt(keys.shape[-1])
    weights = torch.softmax(query @ keys.transpose(2, 3) + mask, dim=-1)
    mixed = (weights @ values).transpose(1, 2)
    return block.out(mixed.reshape(mixed.shape[0], -1, block.heads * mixed.shape[-1])), weights


class EncoderGraph(nn.Module):
    def __init__(self, model: Translator):
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        mask = self.model.padding_mask(attention_mask)
        x = self.model.embed(input_ids)
        for layer in self.model.encoder:
            normed = layer.attention_norm(x)
            x = x + attend(layer.attention, normed, *layer.attention.keys_values(normed), mask)[0]
            x = x + layer.feed(layer.feed_norm(x))
        return self.model.encoder_norm(x)


class DecoderGraph(nn.Module):
    def __init__(self, model: Translator):
        super().__init__()
        self.model = model

    def forward(
        self,
        encoder_attention_mask: Tensor,
        input_ids: Tensor,
        encoder_hidden_states: Tensor,
        use_cache_branch: Tensor,
        *past: Tensor,
    ) -> tuple[Tensor, ...]:
        model = self.model
        cross_mask = model.padding_mask(encoder_attention_mask)
        done, length = past[0].shape[2], input_ids.shape[1]
        rows = torch.arange(length).unsqueeze(1) + done
        columns = torch.arange(done + length).unsqueeze(0)
        causal = (columns > rows).float() * -1e9
        # All places on the first step, none on the others.
        places = torch.nonzero((~use_cache_branch).expand(encoder_hidden_states.shape[1])).squeeze(1)
        fresh = encoder_hidden_states.index_select(1, places)
        x = model.embed(input_ids, done)
        present: list[Tensor] = []
        alignment = x
        for index, layer in enumerate(model.decoder):
            past_key, past_value, cross_key, cross_value = past[4 * index : 4 * index + 4]
            normed = layer.self_norm(x)
            key, value = layer.self_attention.keys_values(normed)
            key, value = torch.cat([past_key, key], 2), torch.cat([past_value, value], 2)
            x = x + attend(layer.self_attention, normed, key, value, causal)[0]
            fresh_key, fresh_value = layer.cross_attention.keys_values(fresh)
            cross_key = torch.cat([cross_key, fresh_key], 2)
            cross_value = torch.cat([cross_value, fresh_value], 2)
            mixed, weights = attend(
                layer.cross_attention, layer.cross_norm(x), cross_key, cross_value, cross_mask
            )
            x = x + mixed
            alignment = weights[:, 0]
            x = x + layer.feed(layer.feed_norm(x))
            present += [key, value, cross_key, cross_value]
        logits = model.decoder_norm(x) @ model.embedding.weight.T
        return (logits, *present, alignment)


def export_graphs(model: Translator, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shape = model.shape
    head_width = shape.d_model // shape.heads
    ids, ones = torch.randint(6, 100, (2, 7)), torch.ones(2, 7, dtype=torch.int64)
    both = {0: "batch", 1: "source"}
    torch.onnx.export(
        EncoderGraph(model), (ids, ones), str(folder / "encoder.onnx"), dynamo=False,
        opset_version=OPSET, input_names=["input_ids", "attention_mask"],
        output_names=["last_hidden_state"],
        dynamic_axes={name: both for name in ("input_ids", "attention_mask", "last_hidden_state")},
    )
    places = [f"{i}.{side}.{kind}" for i in range(shape.decoder_layers)
              for side in ("decoder", "encoder") for kind in ("key", "value")]
    past = tuple(torch.zeros(2, shape.heads, 3 if ".decoder." in place else 0, head_width) for place in places)
    inputs = ["encoder_attention_mask", "input_ids", "encoder_hidden_states", "use_cache_branch",
              *(f"past_key_values.{place}" for place in places)]
    outputs = ["logits", *(f"present.{place}" for place in places), "alignment"]
    axes = {
        "encoder_attention_mask": both, "input_ids": {0: "batch", 1: "target"},
        "encoder_hidden_states": both, "logits": {0: "batch", 1: "target"},
        "alignment": {0: "batch", 1: "target", 2: "source"},
    }
    for place in places:
        side = "decoder" if ".decoder." in place else "encoder"
        axes[f"past_key_values.{place}"] = {0: "batch", 2: f"past_{side}"}
        axes[f"present.{place}"] = {0: "batch", 2: f"present_{side}"}
    hidden = torch.randn(2, 7, shape.d_model)
    torch.onnx.export(
        DecoderGraph(model), (ones, ids[:, :1], hidden, torch.tensor([False]), *past),
        str(folder / "decoder.onnx"), dynamo=False, opset_version=OPSET,
        input_names=inputs, output_names=outputs, dynamic_axes=axes,
    )


def tokenizer_json(vocabulary: Path) -> dict:
    """The unigram model as the library's tokenizer reads it. Normalising is the app's own work."""
    proto = sentencepiece_model_pb2.ModelProto()
    proto.ParseFromString(vocabulary.read_bytes())
    special = ["</s>", "<unk>", "<pad>", *TERM_TOKENS]
    metaspace = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {"id": k, "content": token, "single_word": False, "lstrip": False, "rstrip": False,
             "normalized": False, "special": True}
            for k, token in enumerate(special)
        ],
        "normalizer": None,
        "pre_tokenizer": metaspace,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}},
                     {"SpecialToken": {"id": "</s>", "type_id": 0}}],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [EOS], "tokens": ["</s>"]}},
        },
        "decoder": metaspace,
        "model": {
            "type": "Unigram",
            "unk_id": UNK,
            "vocab": [[piece.piece, piece.score] for piece in proto.pieces],
            "byte_fallback": False,
        },
    }


def model_config(model: Translator) -> dict:
    shape = model.shape
    return {
        "architectures": ["MarianMTModel"], "model_type": "marian", "is_encoder_decoder": True,
        "vocab_size": shape.vocabulary_size, "decoder_vocab_size": shape.vocabulary_size,
        "d_model": shape.d_model, "max_position_embeddings": shape.max_positions,
        "encoder_layers": shape.encoder_layers, "decoder_layers": shape.decoder_layers,
        "num_hidden_layers": shape.encoder_layers, "encoder_ffn_dim": shape.ffn,
        "decoder_ffn_dim": shape.ffn, "encoder_attention_heads": shape.heads,
        "decoder_attention_heads": shape.heads, "activation_function": "relu",
        "scale_embedding": True, "share_encoder_decoder_embeddings": True,
        "tie_word_embeddings": True, "use_cache": True, "pad_token_id": PAD, "eos_token_id": EOS,
        "decoder_start_token_id": PAD, "forced_eos_token_id": EOS,
    }


def write_json(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def export_description(config: Config, model: Translator) -> None:
    folder = config.model_folder
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / "config.json", model_config(model))
    write_json(folder / "generation_config.json", {
        "decoder_start_token_id": PAD, "eos_token_id": EOS, "pad_token_id": PAD,
        "forced_eos_token_id": EOS, "max_length": model.shape.max_positions, "num_beams": 1,
        "bad_words_ids": [[k] for k in range(1, 3 + len(TERM_TOKENS))],
    })
    vocabulary = require(config.work / "vocabulary.model", "python -m training.vocabulary")
    tokenizer = tokenizer_json(vocabulary)
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False) + "\n", encoding="utf8")
    write_json(folder / "tokenizer_config.json", {
        "tokenizer_class": "MarianTokenizer", "source_lang": "fr", "target_lang": "en",
        "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>",
        "model_max_length": model.shape.max_positions, "clean_up_tokenization_spaces": False,
    })
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    if len(tokenizer["model"]["vocab"]) != pieces.get_piece_size():
        raise SystemExit("The tokenizer and the vocabulary differ in size.")


def main() -> None:
    config = config_of_command(__doc__)
    model = read_network(config)
    warnings.filterwarnings("ignore", category=torch.jit.TracerWarning)
    with torch.inference_mode():
        export_graphs(model, config.work / "onnx")
    export_description(config, model)


if __name__ == "__main__":
    main()
