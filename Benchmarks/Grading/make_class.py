#!/usr/bin/env python3
"""Writes a class for `gradual grade`: so many students, each with a copy of every exercise file.

    python3 Benchmarks/Grading/make_class.py 1000 exercises /tmp/class
    time gradual grade exercises --class /tmp/class --gradebook /tmp/class.sqlite

Each answer is a solution of the key, one of its answers that are known to be wrong, or the starter, drawn with a fixed seed.
"""
import pathlib
import random
import re
import sys

students, exercises, target = int(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
fence = re.compile(r"^```swift (\w+)=(\S+)[^\n]*\n(.*?)^```$", re.M | re.S)
generator = random.Random(1)
files = []
for page in sorted(exercises.glob("*.md")):
    key = exercises / "keys" / (page.stem + ".key.md")
    if not key.exists():
        continue
    answers = {}
    for role, name, code in fence.findall(key.read_text()):
        if role in ("solution", "wrong"):
            answers.setdefault(name, {}).setdefault(role, []).append(code)
    starters = {name: code for role, name, code in fence.findall(page.read_text()) if role == "exercise"}
    files.append((page.name, starters, answers))
for number in range(students):
    folder = target / f"student{number:05}"
    folder.mkdir(parents=True, exist_ok=True)
    for name, starters, answers in files:
        text = f"# {name}, student {number}\n\n"
        for exercise, starter in starters.items():
            kind = generator.choices(["solution", "wrong", "starter"], [6, 3, 1])[0]
            code = starter if kind == "starter" else generator.choice(answers[exercise][kind])
            text += f"```swift exercise={exercise}\n{code}```\n\n"
        (folder / name).write_text(text)
print(f"{students} students, {len(files)} exercise files in {target}")
