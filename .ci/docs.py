#!/usr/bin/env python3
"""Checks of what is written: documents, and house rules that a search can see.

Prints one "PASS name" or "FAIL name" line a check.  Looks at what git knows or
would add.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_LINES = 500

# Why each is kept out is in CONTRIBUTING.md: they crash, read another locale's
# numbers, or are unsafe on untrusted input.
FORBIDDEN = re.compile(r"std::regex|SimpleAto[df]|gumbo")
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.M | re.S)


def tracked():
    names = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True,
                           check=True).stdout.decode().split("\0")
    return [n for n in names if n and (ROOT / n).is_file()]


def text(name):
    return (ROOT / name).read_text(encoding="utf-8", errors="replace")


def anchors(name):
    """The anchors that a Markdown file's headings get."""
    heads = re.findall(r"^#+\s+(.*?)\s*#*$", FENCE.sub("", text(name)), re.M)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in heads}


def broken_links(files):
    for name in files:
        if not name.endswith(".md"):
            continue
        for target in LINK.findall(FENCE.sub("", text(name))):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            goal = (ROOT / name).parent / path if path else ROOT / name
            if not goal.exists():
                yield f"{name}: {target} does not exist"
            elif anchor and goal.suffix == ".md" and anchor not in anchors(goal):
                yield f"{name}: {target} has no such heading"


def undocumented_rules(files):
    rules = {n.split("/")[1] for n in files if n.startswith("rules/") and n.count("/") == 2}
    for rule in sorted(rules):
        readme = f"rules/{rule}/README.md"
        if readme not in files:
            if f"rules/{rule}/rule.cc" in files:
                yield f"{readme} is missing"
            continue
        title = text(readme).splitlines()[:1]
        if title != ["# " + rule.replace("_", "-")]:
            yield f"{readme}: the title is not the rule's id, {rule.replace('_', '-')}"


def long_files(files):
    for name in files:
        if name.endswith((".cc", ".h")):
            lines = text(name).count("\n")
            if lines > MAX_LINES:
                yield f"{name}: {lines} lines, at most {MAX_LINES}"


def forbidden_words(files):
    for name in files:
        if name.endswith((".cc", ".h", ".bazel", ".bzl")):
            for number, line in enumerate(text(name).splitlines(), 1):
                if FORBIDDEN.search(line):
                    yield f"{name}:{number}: {line.strip()}"


def links_in_comments(files):
    """A comment sends readers to what is here, and not to a file of somebody's own."""
    design = re.compile(r"\bDESIGN\b|\bof the design\b")
    for name in files:
        if not name.endswith((".cc", ".h", ".proto", ".textproto")):
            continue
        for number, line in enumerate(text(name).splitlines(), 1):
            if design.search(line):
                yield f"{name}:{number}: no such document: {line.strip()}"
            for path, anchor in re.findall(r"\b(docs/\w+\.md)(?:#([\w-]+))?", line):
                if path not in files or (anchor and anchor not in anchors(path)):
                    yield f"{name}:{number}: {line.strip()}"


def machine_paths(files):
    """Home folders, and the folder this copy happens to lie in."""
    here = re.escape(str(ROOT.parent)) + "/" if ROOT.parent != Path("/") else "(?!)"
    path = re.compile(r"(?<![\w.}])(?:/(?:home/\w+|Users/\w+|root)/|" + here + ")")
    for name in files:
        if name.endswith((".txt", ".jsonl")) and "/" in name:
            continue  # Articles may say what they like.
        for number, line in enumerate(text(name).splitlines(), 1):
            if path.search(line):
                yield f"{name}:{number}: {line.strip()[:120]}"


CHECKS = {
    "links in documents": broken_links,
    "links in comments": links_in_comments,
    "a document for every rule": undocumented_rules,
    "length of files": long_files,
    "forbidden libraries": forbidden_words,
    "paths of one machine": machine_paths,
}


def main():
    files = tracked()
    code = 0
    for name, find in CHECKS.items():
        problems = list(find(files))
        print("FAIL" if problems else "PASS", name)
        for problem in problems:
            print("  " + problem)
        code |= bool(problems)
    return code


if __name__ == "__main__":
    sys.exit(main())
