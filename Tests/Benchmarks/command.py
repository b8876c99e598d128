#!/usr/bin/env python3
"""Times the command itself: Tests/Benchmarks/command.py .build/release/tasuki [--quick]

Prints the start to the first result, how validation spreads over two jobs, and time and peak memory of large inputs,
which it makes in a temporary folder (0.4 GB; with --quick 0.04 GB). TASUKI_SHARED adds the published examples.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

tasuki = os.path.abspath(sys.argv[1])
scale = 10 if "--quick" in sys.argv else 1
samples = Path(__file__).resolve().parents[2] / "Examples/records/good"


def run(*arguments):
    """Seconds and peak memory in MB of one run; findings are no failure, a crash is."""
    start = time.perf_counter()
    child = subprocess.Popen([tasuki, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"tasuki {arguments[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024


def middle(values):
    return sorted(values)[len(values) // 2]


def start():
    print("start to the end of one record: milliseconds, least, median and most of 15 runs")
    files = [min((samples / kind).glob("*.json"), key=os.path.getsize) for kind in ("clins", "prescription", "checkup")]
    for file in files + [max((samples / "referral").glob("*.json"), key=os.path.getsize)]:
        times = sorted(run("validate", "--quiet", file)[0] * 1000 for _ in range(15))
        print(f"  {file.relative_to(samples)} ({os.path.getsize(file)} bytes): "
              f"{times[0]:.0f} {times[7]:.0f} {times[14]:.0f}")
    times = sorted(run("--help")[0] * 1000 for _ in range(15))
    print(f"  --help: {times[0]:.0f} {times[7]:.0f} {times[14]:.0f}")


def records(folder, least):
    """The records of a folder as lines, again and again until they are `least` bytes."""
    lines = []
    for file in sorted(folder.rglob("*.json")):
        try:
            value = json.loads(file.read_text(encoding="utf-8"))
        except ValueError:
            continue
        if isinstance(value, dict) and "resourceType" in value:
            lines.append(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
    size = sum(len(line.encode()) for line in lines)
    return lines * max(1, -(-least // size))


def spread(temporary):
    print("two jobs beside one: how many times as fast, median of 5 pairs")
    folders = {"samples of this repository": samples}
    if shared := os.environ.get("TASUKI_SHARED"):
        folders |= {"R4 examples": Path(shared) / "data/examples-r4/json", "Japanese": Path(shared) / "data/examples-jp"}
    for name, folder in folders.items():
        file = temporary / "spread.ndjson"
        file.write_text("".join(records(folder, 60_000_000 // scale)), encoding="utf-8")
        ratios = []
        for _ in range(5):
            one, two = (run("validate", "--quiet", "--jobs", jobs, file)[0] for jobs in (1, 2))
            ratios.append(one / two)
        print(f"  {name}: {middle(ratios):.2f}")


def large(temporary):
    print("large inputs: seconds, peak memory in MB")

    def tell(what, *arguments):
        seconds, memory = run(*arguments)
        size = sum(os.path.getsize(file) for file in arguments if isinstance(file, Path)) / 1_000_000
        print(f"  {what} ({size:.0f} MB): {seconds:.1f} s, {memory:.0f} MB")

    # Written as they are made: the memory of this process would count as the command's.
    def bundle(name, entries):
        file = temporary / name
        with file.open("w") as target:
            target.write('{"resourceType":"Bundle","type":"collection","entry":[')
            for place, entry in enumerate(entries):
                target.write(("," if place else "") + json.dumps(entry, separators=(",", ":")))
            target.write("]}")
        return file

    def linked(number, status="final"):
        value = {"value": number, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"}
        following = f"urn:uuid:00000000-0000-4000-8000-{(number + 1) % count:012d}"
        return {"fullUrl": f"urn:uuid:00000000-0000-4000-8000-{number:012d}",
                "resource": {"resourceType": "Observation", "status": status, "code": {"text": "x"},
                             "valueQuantity": value, "hasMember": [{"reference": following}]}}

    def plain(number):
        return {"fullUrl": f"http://example.org/Observation/{number}",
                "resource": {"resourceType": "Observation", "id": str(number), "status": "final",
                             "code": {"text": "x" * 80}}}

    count = 100_000 // scale
    file = bundle("linked.json", map(linked, range(count)))
    tell(f"a Bundle of {count} entries that refer to each other: validate", "validate", "--quiet", file)
    order = list(range(count))
    random.Random(1).shuffle(order)
    changed = (linked(number, "amended" if number % 2 else "final") for number in order)
    tell("the same beside itself shuffled, every second entry changed: diff", "diff", file,
         bundle("shuffled.json", changed))
    wide = bundle("wide.json", map(plain, range(600_000 // scale)))
    tell("a wide Bundle: validate", "validate", "--quiet", wide)

    lines = temporary / "lines.ndjson"
    with lines.open("w") as file:
        for number in range(1_000_000 // scale):
            file.write(f'{{"resourceType":"Observation","id":"o{number}","status":"final","code":{{"text":"x"}},'
                       f'"subject":{{"reference":"Patient/p{number}"}},"valueQuantity":{{"value":{number % 200}.5,'
                       '"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"}}\n')
    tell("NDJSON of a million records: validate" if scale == 1 else "NDJSON: validate", "validate", "--quiet", lines)
    tell("the same: inspect", "inspect", lines)


with tempfile.TemporaryDirectory() as folder:
    start()
    large(Path(folder))
    spread(Path(folder))
