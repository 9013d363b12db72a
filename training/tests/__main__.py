"""Runs every test of training that this Python can: `python -m training.tests [--report FILE]`.

A test file whose libraries are not installed (torch and numpy, most often) is skipped, and one line says which
and why: the checks of the text's normal form need nothing but Python. A module of the project itself that is
missing is a failure. The report is JSON: `passed`, `failed` and `skipped` tests. The exit code is 1 if any failed.
"""

import argparse
import importlib
import json
import re
import unittest
from pathlib import Path

HERE = Path(__file__).parent


def count_tests(file: Path) -> int:
    """How many tests a file that cannot be imported holds."""
    return len(re.findall(r"^    def test_", file.read_text(encoding="utf8"), re.MULTILINE))


def load(file: Path) -> unittest.TestSuite | str:
    """The tests of a file, or the name of the library that they lack."""
    try:
        module = importlib.import_module(f"training.tests.{file.stem}")
    except ModuleNotFoundError as missing:
        library = (missing.name or "").partition(".")[0]
        if library in ("", "training"):
            raise
        return library
    return unittest.defaultTestLoader.loadTestsFromModule(module)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--report", type=Path, metavar="FILE")
    report = options.parse_args().report
    suite = unittest.TestSuite()
    lacking: dict[str, list[str]] = {}
    skipped = 0
    for file in sorted(HERE.glob("test_*.py")):
        found = load(file)
        if isinstance(found, str):
            lacking.setdefault(found, []).append(file.stem)
            skipped += count_tests(file)
        else:
            suite.addTest(found)
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    for library, files in lacking.items():
        print(f"skipped, since Python has no {library} here: {', '.join(files)}")
    for test, reason in result.skipped:
        print(f"skipped: {test.id()}: {reason}")
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    passed = result.testsRun - failed - len(result.skipped)
    if report:
        counts = {"passed": max(passed, 0), "failed": failed, "skipped": skipped + len(result.skipped)}
        report.write_text(json.dumps(counts) + "\n", encoding="utf8")
    raise SystemExit(0 if result.wasSuccessful() else 1)


if __name__ == "__main__":
    main()
