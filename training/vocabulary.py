"""vocabulary: one unigram model for both languages (Kudo 2018), from a weighted sample.

Reads `work/clean/*.tsv`; writes `work/vocabulary.model` and `.vocab`. Ids 0–5 are fixed:
`</s>`, `<unk>`, `<pad>`, then the three tokens of a term annotation. Every letter and sign of `REQUIRED` has a piece,
however seldom the corpus has it: a sign without one is lost from the translation.
"""

import random

import sentencepiece

from training.common.config import config_of_command
from training.common.text_pairs import read_pairs

# Around "source phrase, wanted translation" in the source (Dinu et al. 2019, "append").
TERM_TOKENS = ["<term>", "<as>", "</term>"]
_SOFT_HYPHEN, _UNASSIGNED = 0xAD, 0x3A2
_RANGES = (
    range(0x21, 0x7F),  # ASCII
    range(0xA1, 0x180),  # Latin letters with accents, and signs such as ° and ½
    range(0x391, 0x3CA),  # Greek
    range(0x2080, 0x208A),  # digits below the line: CO₂
)
REQUIRED = (
    "".join(chr(code) for codes in _RANGES for code in codes if code not in (_SOFT_HYPHEN, _UNASSIGNED))
    + "“”€‰™→←↑↓•×÷≈≤≥≠∞√☆★✓✔✗✘"
)


def main() -> None:
    config = config_of_command(__doc__)
    output = config.work / "vocabulary.model"
    if output.exists():
        return
    draw = random.Random(config.vocabulary["seed"])
    lines: list[str] = []
    for name, settings in config.sources.items():
        if settings["limit"] == 0:
            continue
        pairs = read_pairs(config, name)
        # As often as training draws them, so that pieces are spent on what is read.
        for pair in draw.sample(pairs, int(len(pairs) * min(1.0, settings["weight"]))):
            lines.extend(pair)
    sample = draw.sample(lines, min(len(lines), config.vocabulary["sample_lines"]))
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sample),
        model_prefix=str(output.with_suffix("")),
        vocab_size=config.model["vocabulary_size"],
        model_type="unigram",
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        character_coverage=0.9999,
        required_chars=REQUIRED,
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
