#!/usr/bin/env python3
"""Runs clang-tidy over our .cc files, most recently changed first, while time lasts.

Tests come after everything else.

usage: tidy.py [FILE...]      (no limit of time for files that are named)

The compiler's flags are those of Bazel's own compile actions, so everything must
have been built once.  Prints the warnings; exit code 1 if there are any.
"""
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 180  # Checking all of it takes longer; the rest was checked when it changed.
FOLDERS = ["checker", "rules", "bazel", "bench", "tests"]

# GCC's own, which clang does not know.
GCC_ONLY = {"-fno-canonical-system-headers", "-Wno-free-nonheap-object",
            "-Wunused-but-set-parameter", "-fno-align-loops", "-fno-align-jumps",
            "-fno-align-labels"}


def output(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()


def by_recency(files):
    """The files of the working copy's changes first, then by their last commit."""
    changed = [l[3:] for l in output("git", "status", "--porcelain", "-uall").splitlines()]
    history = output("git", "log", "--format=", "--name-only").splitlines()
    rank = {}
    for name in changed + history:
        rank.setdefault(name, len(rank))
    return sorted(files, key=lambda f: (f.endswith("_test.cc"), rank.get(f, len(rank)), f))


def compile_flags():
    """Source file to the flags it is compiled with, for use at the root."""
    # Bazel's paths begin in a folder of links that every build lays out anew.
    base = output("bazel", "info", "output_base").strip()
    places = {"external/": base + "/external/",
              "bazel-out/": output("bazel", "info", "execution_root").strip() + "/bazel-out/"}
    scope = " + ".join(f"//{f}/..." for f in FOLDERS if (ROOT / f).is_dir())
    graph = json.loads(output("bazel", "aquery", "--output=jsonproto",
                              f'mnemonic("CppCompile", {scope})'))
    flags = {}
    for action in graph.get("actions", []):
        words = action["arguments"]
        source = words[words.index("-c") + 1]
        if source.startswith(tuple(f + "/" for f in FOLDERS)):
            kept, skip = [], False
            for word in words[1:]:
                if skip or word in ("-c", "-o", "-MF"):
                    skip = not skip and word != "-c"
                elif word not in GCC_ONLY and word not in ("-MD", source):
                    kept.append(re.sub("^(-I)?(external/|bazel-out/)",
                                       lambda m: (m[1] or "") + places[m[2]], word))
            flags[source] = kept
    return flags


def warnings(lines):
    return [i for i, line in enumerate(lines) if re.search(r": (warning|error): ", line)]


def main():
    named = sys.argv[1:]
    flags = compile_flags()
    files = named or by_recency(flags)
    deadline = time.monotonic() + (SECONDS if not named else 3600)

    def check(source):
        if time.monotonic() > deadline:
            return None
        done = subprocess.run(
            ["clang-tidy-14", "--quiet", source, "--", *flags[source],
             "-Wno-unknown-warning-option"],
            cwd=ROOT, capture_output=True)
        lines = done.stdout.decode("utf-8", "replace").splitlines()
        # A warning and the line it is about; the notes below can fill pages.
        text = "\n".join(line for i in warnings(lines) for line in lines[i:i + 2])
        if done.returncode and not text:
            text = done.stderr.decode("utf-8", "replace")
        return text.replace(f"{ROOT}/", "")

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = dict(zip(files, pool.map(check, files)))
    warned = {source: text for source, text in results.items() if text}
    for text in warned.values():
        print(text)
    checked = sum(text is not None for text in results.values())
    print(f"{checked} of {len(flags)} files checked, {len(warned)} with warnings")
    return 1 if warned else 0


if __name__ == "__main__":
    sys.exit(main())
