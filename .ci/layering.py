#!/usr/bin/env python3
"""Checks that every file includes headers of its own target and of those that its
BUILD file names, that no target names one it includes nothing of, that no room may
use one that it does not use, and that CONTRIBUTING.md lists what rooms use.

The first part is what `bazel build --config=clang` checks when it compiles; here
only the graph is asked, which takes seconds.

usage: layering.py
"""
import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS = "//checker/... + //rules/... + //bench/... + //tests/... + //bazel/..."
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.M)


def graph():
    """All rules that ours depend on, by label."""
    query = ["bazel", "query", "--output=xml", f"deps({OURS})"]
    text = subprocess.run(query, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    # Bazel writes a version of XML that Python does not read.
    root = ElementTree.fromstring(text.replace('version="1.1"', 'version="1.0"', 1))
    return {rule.get("name"): rule for rule in root.iter("rule")}


def labels(rule, *attributes):
    return [label.get("value") for part in rule.findall("list")
            if part.get("name") in attributes for label in part.iter("label")]


def actual(label, rules):
    """What an alias stands for."""
    while label in rules and rules[label].get("class") == "alias":
        label = next(l.get("value") for l in rules[label].findall("label")
                     if l.get("name") == "actual")
    return label


def as_included(header):
    """A header's label as sources write it."""
    package, name = header.split("//", 1)[1].split(":")
    return f"{package}/{name}" if package else name.removeprefix("include/")


def offers(rule, rules):
    """The headers that a dependency on `rule` allows."""
    if rule.get("class") == "cc_proto_library":
        protos = [p for l in labels(rule, "deps") for p in labels(rules[l], "srcs")]
        return {as_included(p).removesuffix(".proto") + ".pb.h" for p in protos}
    return {as_included(h) for h in labels(rule, "hdrs", "textual_hdrs")}


def wrong_in(rule, rules, known):
    """What is wrong in one target of ours, a line each."""
    own = offers(rule, rules) | {as_included(s) for s in labels(rule, "srcs")}
    deps = {d: offers(rules[a], rules) for d in labels(rule, "deps")
            if (a := actual(d, rules)) in rules}
    used = set()
    sources = labels(rule, "srcs", "hdrs", "textual_hdrs")
    for source in sources:
        path = ROOT / as_included(source)
        if not path.is_file():
            continue  # Made by a rule.
        for quoted, angled in INCLUDE.findall(path.read_text()):
            header = quoted or angled
            givers = {d for d, headers in deps.items() if header in headers}
            used |= givers
            if header in known and header not in own and not givers:
                yield f"{as_included(source)} includes {header}, which no dependency of " \
                      f"{rule.get('name')} has"
    for dep in sorted(deps):
        if sources and deps[dep] and dep not in used:
            yield f"{rule.get('name')} includes nothing of {dep}"


def room_of(label):
    """"compare" of "//checker/compare:judge"; none outside of rooms."""
    found = re.match(r"//(?:checker/(\w+)|(rules))[/:]", label)
    return found and (found[1] or "//" + found[2])


def rooms_used(rules):
    """By room, the rooms that any of its targets uses.  What tests share is no room."""
    used = {}
    for label, rule in rules.items():
        room = room_of(label)
        if room in (None, "testing"):
            continue
        found = {room_of(l) for l in labels(rule, "deps", "srcs", "tools", "data")}
        used.setdefault(room, set()).update(found - {None, room, "testing"})
    return used


def granted():
    """By room, who else may use it by name, from checker/BUILD.bazel."""
    text = (ROOT / "checker/BUILD.bazel").read_text()
    users = ast.literal_eval(re.search(r"^_USERS = (\{.*?^\})", text, re.M | re.S)[1])
    return {room: {room_of(u) for u in of_room} for room, of_room in users.items()}


def documented():
    """By room, what the table of CONTRIBUTING.md says, but for rows in words."""
    rows = re.findall(r"^\| `([\w/]+)` \| ((?:`[\w/]+`(?:, )?)+|nothing) \|$",
                      (ROOT / "CONTRIBUTING.md").read_text(), re.M)
    return {room: set(re.findall(r"`([\w/]+)`", uses)) for room, uses in rows}


def wrong_rooms(rules):
    used = rooms_used(rules)
    for room, users in sorted(granted().items()):
        for user in sorted(users - {None, room, "//" + room}):
            if room not in {u.removeprefix("//") for u in used.get(user, ())}:
                yield f"checker/BUILD.bazel: {user} may use {room} and does not"
    for room, uses in sorted(documented().items()):
        if uses != used.get(room, set()):
            yield f"CONTRIBUTING.md: {room} uses {', '.join(sorted(used.get(room, ())))}"


def main():
    rules = graph()
    known = {header for rule in rules.values() for header in offers(rule, rules)}
    wrong = [line for _, rule in sorted(rules.items()) if rule.get("name").startswith("//")
             and rule.get("class") in ("cc_library", "cc_binary", "cc_test")
             for line in wrong_in(rule, rules, known)]
    wrong.extend(wrong_rooms(rules))
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
