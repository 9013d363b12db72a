"""The text the model sees. `lib/text/normalise.ts` applies the same rules with an offset map;
`tests/fixtures/normalise.json` holds both to the same answers."""

import re
import unicodedata

_CHARACTERS = str.maketrans(
    {
        "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae",
        "’": "'", "‘": "'", "ʼ": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"',
        "–": "-", "—": "-", "―": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-",
        "…": "...",
    }
)
# Soft hyphen, zero-width characters, directional marks, byte-order mark, C0 and C1 controls.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile("[\\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def normalise(text: str) -> str:
    """One sentence of either language as the model reads it: NFC, one kind of apostrophe, quote,
    dash and space, no space before closing punctuation. Never raises; may return ''."""
    text = unicodedata.normalize("NFC", text)
    text = _INVISIBLE.sub("", text)
    text = text.translate(_CHARACTERS)
    text = _SPACES.sub(" ", text)
    text = re.sub("« ?", '"', text)
    text = re.sub(" ?»", '"', text)
    text = re.sub(r" ([,;:!?]|\.(?!\d))", r"\1", text)
    return text.strip(" ")
