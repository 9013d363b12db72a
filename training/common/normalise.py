"""The text the model sees. `lib/text/normalise.ts` applies the same rules with an offset map;
`tests/fixtures/normalise.json` holds both to the same answers."""

import re
import unicodedata

_CHARACTERS = str.maketrans(
    {
        "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae",
        "’": "'", "‘": "'", "ʼ": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
        "„": "“", "‟": "“", "″": '"',
        "–": "-", "—": "-", "―": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-",
        "…": "...",
    }
)
# Soft hyphen, zero-width characters, directional marks, byte-order mark, C0 and C1 controls.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile("[\\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_STRAIGHT_OPENING = re.compile(r"""(?:^|(?<=[\s(\[\-']))"(?=\S)""")
# Where a word begins right after a mark that opens.
_AFTER_OPENING = re.compile(r"(?<=[“(\[])(?=\S)")
# An elided word, but not the first part of a compound: `quelqu'un`, `aujourd'hui`.
_ELIDED = re.compile(
    r"(?<![\w'-])([cdjlmnstCDJLMNST]|[Qq]u|QU|[Ll]orsqu|LORSQU|[Pp]uisqu|PUISQU|[Jj]usqu|JUSQU|[Qq]uoiqu|QUOIQU)'"
    r"(?=[\w“(\[])"
)
_GROUPS = r"\d{1,3}(?: \d{3})+"
_NO_NUMBER_BEFORE = r"(?<![\d.,])(?<!\d )"
_NO_GROUP_AFTER = r"(?!\d)(?! \d{3}(?!\d))"
_GROUPED_NUMBER = re.compile(f"{_NO_NUMBER_BEFORE}{_GROUPS}{_NO_GROUP_AFTER}")
_FRENCH_NUMBER = re.compile(
    rf"{_NO_NUMBER_BEFORE}(?P<whole>{_GROUPS}|\d+)(?:,(?P<decimals>\d+))?(?!,\d){_NO_GROUP_AFTER}"
)


def normalise_french(text: str) -> str:
    """One sentence of French as the model reads it: `levelled`, elided words apart from the next,
    numbers written the English way. Never raises; may return ''."""
    text = _FRENCH_NUMBER.sub(_in_english, levelled(text))
    text = re.sub(r"(?<=\d) %", "%", text)
    return _ELIDED.sub(r"\1' ", text)


def normalise_english(text: str) -> str:
    """One sentence of English as the model reads and writes it: `levelled`, with commas between
    groups of digits. Never raises; may return ''."""
    return _GROUPED_NUMBER.sub(lambda found: found[0].replace(" ", ","), levelled(text))


def levelled(text: str) -> str:
    """What both languages have in common: NFC, one kind of apostrophe, dash and space, quotes that
    open and close, no space before closing marks, and one after those that open."""
    text = _plain(text)
    text = re.sub("« ?", "“", text)
    text = re.sub(" ?»", "”", text)
    text = _STRAIGHT_OPENING.sub("“", text).replace('"', "”")
    text = re.sub(r" (?=[”)\]])", "", text)
    text = _without_space_before_marks(text).strip(" ")
    return _AFTER_OPENING.sub(" ", text)


def readable(text: str) -> str:
    """English in the normal form as it is written: no space after a mark that opens."""
    return re.sub(r"(?<=[“(\[]) ", "", text)


def compared(text: str) -> str:
    """English as BLEU and chrF compare it, whatever wrote it: plain characters, straight quotes, no
    space before closing punctuation. Figures of all models were taken so."""
    text = re.sub("« ?| ?»|[“”]", '"', _plain(text))
    return _without_space_before_marks(text).strip(" ")


def _plain(text: str) -> str:
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_CHARACTERS)
    return _SPACES.sub(" ", text)


def _without_space_before_marks(text: str) -> str:
    return re.sub(r" ([,;:!?]|\.(?!\d))", r"\1", text)


def _in_english(number: re.Match) -> str:
    """`12 345,67` as `12,345.67`. Three decimals after digits without groups may be a group: `1,500`."""
    grouped, decimals = number["whole"].replace(" ", ","), number["decimals"]
    if decimals is None:
        return grouped
    return number[0] if len(decimals) == 3 and "," not in grouped else f"{grouped}.{decimals}"
