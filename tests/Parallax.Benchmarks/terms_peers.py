#!/usr/bin/env python3
"""The peers of `Parallax.Benchmarks terms`: unigrams (and bigrams) by outlet of a JSONL file, MB/s of processor time.

Usage: terms_peers.py FILE.jsonl; needs Debian's python3-sklearn for its second part.
"""
import collections
import json
import re
import sys
import time

path = sys.argv[1]
size = sum(len(line) for line in open(path, "rb")) / 1e6
word = re.compile(r"\b\w\w+\b")


def measure(name, run):
    wall, processor = time.perf_counter(), time.process_time()
    run()
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    print(f"{name}\t{size / wall:.1f} MB/s wall\t{size / processor:.1f} MB/s processor", flush=True)


def counter():
    counts = collections.defaultdict(collections.Counter)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            counts[record["outlet"]].update(word.findall(record["text"].lower()))


def vectorizer(longest):
    from sklearn.feature_extraction.text import CountVectorizer

    with open(path, encoding="utf-8") as lines:
        CountVectorizer(ngram_range=(1, longest)).fit_transform(json.loads(line)["text"] for line in lines)


measure("re and Counter, unigrams", counter)
measure("CountVectorizer, unigrams", lambda: vectorizer(1))
measure("CountVectorizer, unigrams and bigrams", lambda: vectorizer(2))
