#!/usr/bin/env python3
"""Runs the scorers on their data sets and holds the scores to .ci/floors.txt.

Scorers and data lie beside the repository, in ../shared (or where
CROSSCHECK_SHARED says); without them there is nothing to do.  Prints all totals,
then one "PASS" or "FAIL" line for every floor and every scorer that broke down.

usage: scores.py [--verbose] [--floors] [RUN...]   (names as below; all by default)

--floors ends with the scores as lines for the floor file.
"""
import concurrent.futures
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CROSSCHECK_SHARED") or ROOT.parent / "shared")
SEEDS = SHARED / "data/seeds"
THIRD = SHARED / "data/third_party"
CLUSTERS = THIRD / "clusters"


def runs():
    """Name of a run to its scorer and arguments, without the binary."""
    table = {
        "seeds.findings": ("score_findings.py", [SEEDS]),
        "seeds.extract": ("score_extract.py", [SEEDS]),
        "phrases": ("score_extract.py", [THIRD / "extract/phrases_en.jsonl"]),
        "meantime": ("score_extract.py", [THIRD / "extract/meantime_dev.jsonl"]),
        "tolls": ("score_tolls.py", [CLUSTERS / "gva_dev_gold.jsonl", CLUSTERS / "gva_dev"]),
        "incidents": ("score_findings.py", [f"--texts={CLUSTERS / 'gva_dev'}",
                                            *sorted((CLUSTERS / "gva_dev_gold").glob("*"))]),
        "timelines": ("score_timelines.py", [CLUSTERS / "timelines"]),
    }
    for path in sorted((THIRD / "pairs").glob("*.jsonl")):
        table["pairs." + path.stem] = ("score_pairs.py", [path])
    return table


NUMBER = r"(\d+(?:\.\d+)?)"
# What the scorers print: a pattern, and the metric each of its groups is.  A group
# called "key" is put before the metric's name.
PATTERNS = [
    (rf"^recall (?P<key>\S+): \d+/\d+ = {NUMBER}", ["recall"]),
    (rf"^must-not-flag pairs flagged: {NUMBER}/", ["must-not-flag"]),
    (rf"^core: precision {NUMBER} recall {NUMBER}", ["core-precision", "core-recall"]),
    (rf"^findings: right {NUMBER} wrong {NUMBER} undecided {NUMBER}; precision {NUMBER} "
     rf"pair-recall {NUMBER} F1 {NUMBER};.* reviews {NUMBER}",
     ["right", "wrong", "undecided", "precision", "pair-recall", "f1", "reviews"]),
    (rf"^(?P<key>\S+): interval recall \d+/\d+ = {NUMBER}", ["recall"]),
    (rf"^VALUE: overlapped \d+/\d+ = {NUMBER}; whole with hedge \d+/\d+ = {NUMBER}; "
     rf"spurious figures per 1,000 words {NUMBER}", ["overlapped", "whole", "spurious"]),
    (rf"^TIMEX: relaxed span F1 {NUMBER} value F1 {NUMBER}", ["timex-span-f1", "timex-value-f1"]),
    (rf"^seeds (?P<key>.+): \d+/\d+ = {NUMBER}", [""]),
    (rf"^toll\.(?P<key>\w+): right \d+/\d+ = {NUMBER}, no fact {NUMBER}", ["right", "no-fact"]),
    (rf"^timelines: {NUMBER} updates, CONFLICT per 100 = {NUMBER}, REVIEW per 100 = {NUMBER}",
     ["updates", "conflicts-per-100", "reviews-per-100"]),
    (rf": conflict P {NUMBER} R {NUMBER} F1 {NUMBER} new \d+/\d+={NUMBER}",
     ["precision", "recall", "f1", "new-recall"]),
]


def metrics(text):
    """The scores in what a scorer printed; indented lines are details."""
    found = {}
    for line in text.splitlines():
        if line.startswith(" "):
            continue
        # score_pairs.py ends its line with a rate and a count for every label.
        line, _, doubts = line.partition(" | REVIEW: ")
        line, _, rates = line.partition(" | flagged: ")
        found.update((f"{k}-flagged", float(v)) for k, v in re.findall(r"(\w+) \d+/\d+=([\d.]+)", rates))
        found.update((f"{k}-reviews", float(v)) for k, v in re.findall(r"(\w+) (\d+)", doubts))
        for pattern, names in PATTERNS:
            for match in re.finditer(pattern, line):
                key = match.groupdict().get("key")
                values = [match.group(i) for i in range(1, match.re.groups + 1)
                          if i != match.re.groupindex.get("key")]
                for name, value in zip(names, values):
                    parts = [p for p in (key and key.replace(" ", "-"), name) if p]
                    found["-".join(parts)] = float(value)
    return found


# Of these less is better.
LESS = re.compile(r"wrong|undecided|reviews|must-not-flag|spurious|emitted|no-fact|conflicts-per"
                  r"|(consistent|neutral|unrelated)-flagged")


def floors():
    """Yields (run, metric, relation, value) of every line of the floor file."""
    for number, line in enumerate((ROOT / ".ci/floors.txt").read_text().splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if len(words) != 4 or words[2] not in (">=", "<="):
            raise SystemExit(f".ci/floors.txt:{number}: not RUN METRIC >= VALUE: {line}")
        yield words[0], words[1], words[2], float(words[3])


def score(binary, script, args):
    done = subprocess.run([sys.executable, SHARED / "eval" / script, binary, *args],
                          capture_output=True, timeout=1800)
    return (done.returncode, done.stdout.decode("utf-8", "replace"),
            done.stderr.decode("utf-8", "replace"))


def main():
    verbose = "--verbose" in sys.argv
    wanted = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not (SHARED / "eval").is_dir():
        print("no scorers beside this repository; nothing to score")
        return 0
    subprocess.run([ROOT / "dev", "build", "//:crosscheck"], check=True)
    binary = Path(subprocess.run(["bazel", "info", "bazel-bin"], cwd=ROOT, check=True,
                                 capture_output=True).stdout.decode().strip())
    binary = binary / "checker/frontends/cli/crosscheck"

    table = {n: r for n, r in runs().items() if not wanted or n in wanted}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {n: pool.submit(score, binary, *r) for n, r in table.items()}
    failed, scores = 0, {}
    for name, job in jobs.items():
        try:
            code, out, err = job.result()
        except subprocess.TimeoutExpired as e:
            code, out, err = 1, "", str(e)
        scores[name] = metrics(out)
        print(f"{name}:")
        for line in out.splitlines():
            if verbose or not line.startswith(" "):
                print("  " + line)
        if code or not scores[name]:
            failed += 1
            print(f"FAIL score {name}: the scorer broke down\n{err[-2000:]}")

    for name, metric, relation, floor in floors():
        if name not in table and wanted:
            continue
        got = scores.get(name, {}).get(metric)
        label = f"score {name} {metric}"
        if got is None:
            print(f"FAIL {label}: not printed by any scorer")
            failed += 1
        elif got < floor if relation == ">=" else got > floor:
            print(f"FAIL {label} = {got:g}, must be {relation} {floor:g}")
            failed += 1
        else:
            print(f"PASS {label} = {got:g} ({relation} {floor:g})")
    if "--floors" in sys.argv:
        for name, found in scores.items():
            for metric, value in found.items():
                print(f"{name} {metric} {'<=' if LESS.search(metric) else '>='} {value:g}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
