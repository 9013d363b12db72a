"""dictionary: the French–English dictionary of the Wiktionary as a table that `substitute` reads.

Reads the StarDict archive that the configuration names (`paths.dictionary`; CC BY-SA 3.0 and GFDL, as the
Wiktionary); writes `work/dictionary.json`: lemma, part of speech, senses in order, English glosses of each.
"""

import json

from training.common.config import config_of_command, require
from training.words.wiktionary import read_table


def main() -> None:
    config = config_of_command(__doc__)
    table = read_table(require(config.dictionary, "a dictionary in StarDict format, by `paths.dictionary`"))
    config.work.mkdir(parents=True, exist_ok=True)
    (config.work / "dictionary.json").write_text(json.dumps(table, ensure_ascii=False), encoding="utf8")
    print(f"{len(table)} lemmas")


if __name__ == "__main__":
    main()
