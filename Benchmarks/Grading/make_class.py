#!/usr/bin/env python3
"""Writes a class for `gradual grade`: so many students, each with a copy of every exercise file.

    python3 Benchmarks/Grading/make_class.py 1000 exercises /tmp/class

Each answer is drawn with a fixed seed, at rates as a course knows them: see `RATES`. What became of each is written to
`expected.json` beside the class, so that a grading can be held against it.
"""
import json
import pathlib
import random
import re
import sys

# Of a thousand answers.
RATES = {"solution": 600, "wrong": 240, "starter": 90, "missing": 10, "misspelt": 35, "crash": 20, "endless": 5}
# Of a thousand files: those without anything in them.
EMPTY_FILES = 5

FENCE = re.compile(r"^```swift (\w+)=(\S+)[^\n]*\n(.*?)^```$", re.M | re.S)
STATEMENTS = {"crash": "_ = [Int]()[1]", "endless": "while true {}"}


def read(exercises: pathlib.Path):
    """The exercise files that have a key: name, starters by exercise, and the key's answers by exercise and role."""
    for page in sorted(exercises.glob("*.md")):
        key = exercises / "keys" / (page.stem + ".key.md")
        if not key.exists():
            continue
        answers = {}
        for role, name, code in FENCE.findall(key.read_text()):
            if role in ("solution", "wrong"):
                answers.setdefault(name, {}).setdefault(role, []).append(code)
        starters = {name: code for role, name, code in FENCE.findall(page.read_text()) if role == "exercise"}
        yield page.name, starters, answers


def sabotaged(code: str, statement: str) -> str:
    """A solution that does something first: in its first function where that can be, else when the cell runs."""
    one_line = re.search(r"^( *func [^\n]*?\{) (.+) \}$", code, re.M)
    if one_line and "return" not in one_line[2]:
        return code.replace(one_line[0], f"{one_line[1]}\n    {statement}\n    return {one_line[2]}\n}}", 1)
    longer = re.search(r"^ *func [^\n]*\{$", code, re.M)
    if longer and "return" in code:
        return code.replace(longer[0], f"{longer[0]}\n    {statement}", 1)
    return f"{statement}\n{code}"


def answer(kind: str, starter: str, answers: dict, generator: random.Random) -> str:
    """An exercise's cell of a kind."""
    if kind == "starter":
        return starter
    if kind == "misspelt":
        return answers["solution"][0].replace("(", "((", 1)
    if kind in STATEMENTS:
        return sabotaged(answers["solution"][0], STATEMENTS[kind])
    return generator.choice(answers[kind])


def make(students: int, exercises: pathlib.Path, target: pathlib.Path):
    """Writes the class, and returns how many exercise files there are."""
    generator = random.Random(1)
    files = list(read(exercises))
    expected = {}
    for number in range(students):
        student = f"student{number:05}"
        folder = target / student
        folder.mkdir(parents=True, exist_ok=True)
        for name, starters, answers in files:
            text = f"# {name}, student {number}\n\n"
            kinds = {}
            for exercise, starter in starters.items():
                kind = kinds[exercise] = generator.choices(list(RATES), list(RATES.values()))[0]
                if kind != "missing":
                    text += f"```swift exercise={exercise}\n{answer(kind, starter, answers[exercise], generator)}```\n\n"
            if generator.randrange(1000) < EMPTY_FILES:
                text, kinds = "", {exercise: "missing" for exercise in starters}
            (folder / name).write_text(text)
            expected[f"{student}/{name}"] = kinds
    (target.parent / "expected.json").write_text(json.dumps(expected))
    return len(files)


if __name__ == "__main__":
    count = make(int(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    print(f"{sys.argv[1]} students, {count} exercise files in {sys.argv[3]}")
