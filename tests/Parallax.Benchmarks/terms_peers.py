#!/usr/bin/env python3
"""Speed of term counts against Python's re and Counter and scikit-learn's CountVectorizer, in one run on one file.

Usage: terms_peers.py RECORDS.jsonl[.gz] [--megabytes 100]

The records are repeated until they fill the given size. Every contender reads the file anew, parses the JSON and counts
terms, Parallax and Counter by outlet. Speeds are megabytes of JSONL a second of processor time, which other work on the
machine disturbs less than the clock, and ratios to each peer. Needs Debian's python3-sklearn and a build of
tests/Parallax.Benchmarks in Release.
"""
import argparse
import collections
import gzip
import json
import pathlib
import re
import subprocess
import tempfile
import time

import sklearn
from sklearn.feature_extraction.text import CountVectorizer

HERE = pathlib.Path(__file__).parent
WORD = re.compile(r"\b\w\w+\b")


def repeated(source, megabytes, folder):
    opened = gzip.open if source.endswith(".gz") else open
    with opened(source, "rb") as records:
        once = records.read()
    path = folder / "records.jsonl"
    path.write_bytes(once * -(-megabytes * 1_000_000 // len(once)))
    return path


def texts(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def counter(path):
    counts = collections.defaultdict(collections.Counter)
    for record in texts(path):
        counts[record["outlet"]].update(WORD.findall(record["text"].lower()))


def vectorizer(path, longest):
    CountVectorizer(ngram_range=(1, longest)).fit_transform(record["text"] for record in texts(path))


def speed(path, run):
    before = time.process_time()
    run()
    return path.stat().st_size / 1e6 / (time.process_time() - before)


def ours(path):
    program = HERE.parents[1] / "artifacts/bin/Parallax.Benchmarks/release/Parallax.Benchmarks.dll"
    table = subprocess.run(["dotnet", program, "terms", path], check=True, capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    return {(name, int(threads)): (float(wall), float(processor)) for name, threads, wall, processor, _ in rows}


parser = argparse.ArgumentParser()
parser.add_argument("records")
parser.add_argument("--megabytes", type=int, default=100)
options = parser.parse_args()
with tempfile.TemporaryDirectory() as folder:
    path = repeated(options.records, options.megabytes, pathlib.Path(folder))
    print(f"{path.stat().st_size / 1e6:.0f} MB, scikit-learn {sklearn.__version__}")
    found = ours(path)
    peers = {
        ("1-1", "re and Counter"): speed(path, lambda: counter(path)),
        ("1-1", "CountVectorizer"): speed(path, lambda: vectorizer(path, 1)),
        ("1-2", "CountVectorizer"): speed(path, lambda: vectorizer(path, 2)),
    }
    for (lengths, peer), theirs in peers.items():
        for rule in ("Words", "Sklearn"):
            mine = found[f"{lengths} {rule}", 1][1]
            print(f"{lengths} {rule}: {mine:.0f} MB/s, {peer} {theirs:.1f} MB/s: {mine / theirs:.1f} times as fast")
    for name in sorted({name for name, _ in found}):
        print(f"{name}: two threads {found[name, 2][0] / found[name, 1][0]:.2f} times one, by the clock")
