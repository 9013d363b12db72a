"""vocabulary: one unigram model for both languages (Kudo 2018), from a weighted sample.

Reads `work/clean/*.tsv`; writes `work/vocabulary.model` and `.vocab`. Ids 0–5 are fixed:
`</s>`, `<unk>`, `<pad>`, then the three tokens of a term annotation.
"""

import random

import sentencepiece

from training.common.config import read_config, require

# Around "source phrase, wanted translation" in the source (Dinu et al. 2019, "append").
TERM_TOKENS = ["<term>", "<as>", "</term>"]


def main() -> None:
    config = read_config()
    output = config.work / "vocabulary.model"
    if output.exists():
        return
    draw = random.Random(config.vocabulary["seed"])
    lines: list[str] = []
    for name, settings in config.sources.items():
        if settings["limit"] == 0:
            continue
        path = require(config.work / "clean" / f"{name}.tsv", "python -m training.clean")
        for line in path.read_text(encoding="utf8").splitlines():
            for side in line.split("\t"):
                lines.append(side)
    sample = draw.sample(lines, min(len(lines), config.vocabulary["sample_lines"]))
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sample),
        model_prefix=str(output.with_suffix("")),
        vocab_size=config.model["vocabulary_size"],
        model_type="unigram",
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        character_coverage=0.9999,
        split_digits=True,
        eos_id=0,
        eos_piece="</s>",
        unk_id=1,
        pad_id=2,
        pad_piece="<pad>",
        bos_id=-1,
        control_symbols=TERM_TOKENS,
        num_threads=2,
        max_sentence_length=1000,
        input_sentence_size=config.vocabulary["sample_lines"],
    )


if __name__ == "__main__":
    main()
