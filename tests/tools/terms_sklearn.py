#!/usr/bin/env python3
"""Compares `parallax terms --tokens sklearn --min-count 1` with scikit-learn's CountVectorizer, token by token.

Usage: terms_sklearn.py RECORDS.jsonl[.gz] TABLE.tsv [--by outlet] [--ngrams 1-2]; needs Debian's python3-sklearn.
"""
import argparse
import collections
import gzip
import json

import sklearn
from sklearn.feature_extraction.text import CountVectorizer

parser = argparse.ArgumentParser()
parser.add_argument("records")
parser.add_argument("table")
parser.add_argument("--by", default="outlet")
parser.add_argument("--ngrams", default="1-1")
options = parser.parse_args()
shortest, longest = (options.ngrams.split("-") * 2)[:2]

texts = collections.defaultdict(list)
opened = gzip.open if options.records.endswith(".gz") else open
for line in opened(options.records, "rt", encoding="utf-8"):
    record = json.loads(line)
    texts[record[options.by]].append(record["text"])

expected = {}
for group, documents in texts.items():
    vectorizer = CountVectorizer(ngram_range=(int(shortest), int(longest)))
    totals = vectorizer.fit_transform(documents).sum(axis=0).A1
    for term, count in zip(vectorizer.get_feature_names_out(), totals):
        expected[group, term] = int(count)

found = {}
with open(options.table, encoding="utf-8") as table:
    header = table.readline().rstrip("\n").split("\t")
    groups = [(i, name[len("count_"):]) for i, name in enumerate(header) if name.startswith("count_")]
    for line in table:
        fields = line.rstrip("\n").split("\t")
        for i, group in groups:
            if fields[i] != "0":
                found[group, fields[0]] = int(fields[i])

wrong = [key for key in expected.keys() | found.keys() if expected.get(key) != found.get(key)]
for key in sorted(wrong)[:20]:
    print(key, "scikit-learn", expected.get(key), "table", found.get(key))
print(f"scikit-learn {sklearn.__version__}: {len(expected)} counts, {sum(expected.values())} occurrences, {len(wrong)} differ")
raise SystemExit(1 if wrong else 0)
