#!/usr/bin/env python3
"""Reference values for tests/Parallax.Tests/Comparison, computed with SciPy and plain arithmetic, not with Parallax.

Rerun with Debian's python3-scipy: python3 tests/tools/keyness_reference.py > tests/Parallax.Tests/Numerics/keyness-reference.tsv
"""
import math
import sys
from decimal import Decimal, getcontext

import scipy
from scipy import stats

getcontext().prec = 50

TABLES = [
    (3, 1, 10, 10), (12, 0, 700, 850), (0, 7, 700, 850), (1, 7, 700, 850), (40, 55, 700, 850), (5, 5, 1000, 1000),
    (1200, 900, 250_000, 310_000), (100_001, 100_000, 5_000_000, 5_000_000), (17, 2, 4_321, 98_765), (1, 0, 50, 60_000_000),
    (2_000_000_000, 1_999_000_000, 60_000_000_000, 61_000_000_000),
]


def exact(observed, expected):
    """2 sum O ln(O/E) at 50 digits: SciPy's loses digits where O and E are close."""
    return float(2 * sum(o * (o / e).ln() for o, e in zip(observed, expected) if o))


def cells(a, b, n1, n2):
    a, b, n1, n2 = map(Decimal, (a, b, n1, n2))
    n = n1 + n2
    return [a, b, n1 - a, n2 - b], [n1 * (a + b) / n, n2 * (a + b) / n, n1 * (n - a - b) / n, n2 * (n - a - b) / n]


def row(a, b, n1, n2):
    table = [[a, b], [n1 - a, n2 - b]]
    g2 = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
    chi = stats.chi2_contingency(table, correction=False)
    yates = stats.chi2_contingency(table, correction=True)
    expected = [n1 * (a + b) / (n1 + n2), n2 * (a + b) / (n1 + n2)]
    term = stats.power_divergence([a, b], expected, lambda_="log-likelihood")[0]
    ratio = math.log2(((a or 0.5) / n1) / ((b or 0.5) / n2))
    prior, words = a + b, n1 + n2
    delta = math.log((a + prior) / (n1 + words - a - prior)) - math.log((b + prior) / (n2 + words - b - prior))
    z = delta / math.sqrt(1 / (a + prior) + 1 / (b + prior))
    observed, by_chance = cells(a, b, n1, n2)
    full, two = exact(observed, by_chance), exact(observed[:2], by_chance[:2])
    for ours, scipys in ((full, g2[0]), (two, term)):
        assert math.isclose(ours, scipys, rel_tol=1e-9, abs_tol=1e-15 * (n1 + n2)), (ours, scipys)
    return [a, b, n1, n2, full, two, chi[0], yates[0], ratio, z, stats.chi2.sf(full, 1)]


print(f"# SciPy {scipy.__version__}, Python {sys.version.split()[0]}")
print("count\tother\twords\tother_words\tg2\tg2_term\tchi2\tyates\tlog_ratio\tz\tp")
for t in TABLES:
    print("\t".join(repr(x) if isinstance(x, float) else str(x) for x in map(lambda v: float(v) if not isinstance(v, int) else v, row(*t))))
for x, y in [([1.0, 2, 4], [3.0, 5, 8, 9]), ([0.0, 0, 0, 1.5], [2.0, 2.5, 3.0])]:
    t, p = stats.ttest_ind(x, y, equal_var=False)
    print(f"# welch {x} {y}: t {t!r} p {p!r}")
