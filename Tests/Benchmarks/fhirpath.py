#!/usr/bin/env python3
"""Evaluations a second of a well-known engine in Python: pip install fhirpathpy, then run this beside Tests/Benchmarks/run.

The record and the expressions are those of PathBenchmark.swift.
"""

import json
import re
import time
from pathlib import Path

from fhirpathpy import compile

source = (Path(__file__).parent / "Sources/Benchmarks/PathBenchmark.swift").read_text()
record = json.loads(re.search(r'record = """\n(.*?)"""', source, re.S).group(1))
expressions = re.findall(r'"([^"]+)"', re.search(r"expressions = \[(.*?)\]", source, re.S).group(1))

for text in expressions:
    evaluate = compile(text)
    rates = []
    for _ in range(9):
        count, start = 0, time.perf_counter()
        while time.perf_counter() - start < 0.1:
            for _ in range(10):
                evaluate(record)
            count += 10
        rates.append(count / (time.perf_counter() - start))
    print(f"{text}: {sorted(rates)[4]:.0f}")
