"""Reads reports of one run in every format, and holds each to the JSON lines.

Readers are Python's own for XML, JSON and CSV, protoc for textproto, and a few
lines for what GitHub and SARIF's schema ask for.  Exit code 1 if a format says
something else than the JSON lines do.
"""
import argparse
import csv
import json
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as xml
from pathlib import Path
from urllib.parse import unquote

LEVELS = {"CONFLICT": "error", "REVIEW": "warning", "SUPERSEDED": "note"}
REFERENCES = {"gull.txt"}
ACTS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def one_line(text):
    return " ".join(re.split("[ \t\r\n\v\f]+", text)).strip(" ")


def spelt_out(text):
    """What a report for people writes in the place of `text`."""
    def spell(match):
        code = ord(match[0])
        return f"\\x{code:02x}" if code < 0xA0 else f"\\u{code:04x}"
    return ACTS.sub(spell, one_line(text))


class Run:
    """The reports of one run."""

    def __init__(self, articles, reports, protos, schema):
        self.articles, self.reports, self.protos = articles, reports, protos
        self.schema = json.loads(schema.read_text(encoding="utf-8"))
        rows = [json.loads(line) for line in self.text("check.jsonl").splitlines()]
        self.findings = [row for row in rows if "rule" in row]
        self.notes = [row["note"] for row in rows if "note" in row]

    def text(self, name):
        return (self.reports / name).read_text(encoding="utf-8")

    def line(self, path, number):
        """A line as an editor shows it."""
        text = (self.articles / path).read_bytes().decode("utf-8-sig")
        return re.split("\r\n|\r|\n", text)[number - 1]


def claims(finding):
    return [(side["label"], claim) for side in finding["sides"] for claim in side["claims"]] + \
        [("compatible", claim) for claim in finding.get("compatible", [])]


def shown(finding):
    """The claim at which a finding is shown."""
    sides = [claim for side in finding["sides"] for claim in side["claims"]]
    return next((c for c in sides if c["origin"]["path"] not in REFERENCES), sides[0])


def places(run):
    """(level, code, message, path, line, column) of all that is reported."""
    for finding in run.findings:
        origin = shown(finding)["origin"]
        yield (LEVELS[finding["verdict"]], finding["rule"], spelt_out(finding["message"]), origin["path"],
               origin["line"], origin["column"])
    for note in run.notes:
        level = "error" if note["code"].startswith("E") else "note"
        yield (level, note["code"], spelt_out(note["message"]), note["path"], note.get("line", 1),
               note.get("column", 1))


def expect(got, want, what):
    if got != want:
        raise AssertionError(f"{what}:\n  got  {got}\n  want {want}")


def no_acting(text):
    found = ACTS.search(re.sub("\r?\n", "", text))
    expect(found and hex(ord(found[0])), None, "acts on a display")


def read_run(run):
    """The run shows what the formats must cope with."""
    expect(sorted({f["verdict"] for f in run.findings}), ["CONFLICT", "REVIEW"], "verdicts")
    figures = [claim for finding in run.findings for _, claim in claims(finding)]
    paths = {claim["origin"]["path"] for claim in figures}
    expect(paths, {"draft, 100%.txt", "gull.txt", "rows.jsonl"}, "articles")
    for claim in figures:
        origin = claim["origin"]
        line = run.line(origin["path"], origin["line"])
        expect(line[origin["column"] - 1:][:len(claim["surface"])], claim["surface"], "column in code points")
    before = [run.line(o["path"], o["line"])[:o["column"] - 1] for o in (c["origin"] for c in figures)]
    assert any(ord(c) > 0xFFFF for text in before for c in text), "no emoji"
    assert any(unicodedata.combining(c) for text in before for c in text), "no combining mark"


def read_line(run):
    pattern = re.compile(r"(.*):(\d+):(\d+): (error|warning|note): (.*) \[(.*)\]")
    got = [pattern.fullmatch(line).groups() for line in run.text("check.line").splitlines()]
    expect([(level, code, message, path, int(line), int(column)) for path, line, column, level, message, code in got],
           list(places(run)), "lines")


TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}


def conform(value, schema, root, where):
    """Holds `value` to what the published schema says, with the words that it uses."""
    unknown = set(schema) - {"$schema", "title", "$defs", "$ref", "type", "properties", "additionalProperties",
                             "items", "enum", "const", "required"}
    expect(unknown, set(), "words of the schema")
    if "$ref" in schema:
        conform(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, where)
    if "type" in schema:
        fits = isinstance(value, TYPES[schema["type"]]) and (isinstance(value, bool) == (schema["type"] == "boolean"))
        expect((where, fits), (where, True), "type")
    if "enum" in schema:
        assert value in schema["enum"], (where, value)
    if "const" in schema:
        expect(value, schema["const"], where)
    for key in schema.get("required", []):
        assert key in value, f"{where} has no {key}"
    if "properties" in schema:
        for key, part in value.items():
            assert key in schema["properties"], f"{where}: no {key} in the schema"
            conform(part, schema["properties"][key], root, f"{where}.{key}")
    if "items" in schema:
        for i, part in enumerate(value):
            conform(part, schema["items"], root, f"{where}[{i}]")


def read_json(run):
    report = json.loads(run.text("check.json"))
    expect(report, {"version": 1, "findings": run.findings, "notes": run.notes}, "json")
    for subject in ("check", "extract", "facts", "decided"):
        conform(json.loads(run.text(subject + ".json")), run.schema, run.schema, subject)


def read_checkstyle(run):
    root = xml.fromstring(run.text("check.checkstyle"))
    expect(root.tag, "checkstyle", "root")
    got = [(e.get("severity").replace("info", "note"), e.get("source").split(".", 1)[1], e.get("message"),
            f.get("name"), int(e.get("line")), int(e.get("column"))) for f in root for e in f]
    expect(sorted(got), sorted(places(run)), "errors")


def read_junit(run):
    root = xml.fromstring(run.text("check.junit"))
    expect(root.tag, "testsuites", "root")
    for suite in [root, *root]:
        tests = list(suite.iter("testcase"))
        expect(int(suite.get("tests")), len(tests), "tests")
        for kind in ("failure", "error"):
            expect(int(suite.get(kind + "s")), sum(t.find(kind) is not None for t in tests), kind)
    got = [(t.get("classname"), t.get("name")) for t in root.iter("testcase") if t.find("failure") is not None]
    want = [(f["rule"], f"{spelt_out(f['message'])} [{f['fingerprint']}]") for f in run.findings
            if f["verdict"] == "CONFLICT"]
    expect(sorted(got), sorted(want), "failures")
    errors = sum(note["code"].startswith("E") for note in run.notes)
    expect(sum(t.find("error") is not None for t in root.iter("testcase")), errors, "errors")


def read_github(run):
    def decode(text, marks):
        for mark in marks:
            text = text.replace(f"%{ord(mark):02X}", mark)
        return text
    got = []
    for line in run.text("check.github").splitlines():
        command, properties, data = re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line).groups()
        fields = {k: decode(v, ":,\r\n%") for k, v in (p.split("=", 1) for p in properties.split(","))}
        got.append((command.replace("notice", "note"), fields["title"], decode(data, "\r\n%"), fields["file"],
                    int(fields["line"]), int(fields["col"])))
    expect(got, list(places(run)), "commands")


def read_rdjsonl(run):
    rows = [json.loads(line) for line in run.text("check.rdjsonl").splitlines()]
    levels = {"ERROR": "error", "WARNING": "warning", "INFO": "note"}
    got = [(levels[row["severity"]], row["code"]["value"], row["message"], row["location"]["path"],
            row["location"]["range"]["start"]["line"]) for row in rows]
    want = [(level, code, message, path, line) for level, code, message, path, line, _ in places(run)]
    expect([(a, b, spelt_out(m), p, n) for a, b, m, p, n in got], want, "diagnostics")
    for row, finding in zip(rows, run.findings):
        location = row["location"]
        start, end = location["range"]["start"], location["range"]["end"]
        line = run.line(location["path"], start["line"]).encode()
        expect(line[start["column"] - 1:end["column"] - 1].decode(), shown(finding)["surface"], "bytes")


# What the schema of SARIF 2.1.0 demands of each object that is written here.
REQUIRED = {
    "log": {"version": str, "runs": list},
    "run": {"tool": dict, "results": list, "columnKind": str, "invocations": list},
    "driver": {"name": str, "rules": list},
    "rule": {"id": str, "help": dict, "shortDescription": dict, "defaultConfiguration": dict},
    "invocation": {"executionSuccessful": bool},
    "notification": {"message": dict, "level": str, "descriptor": dict},
    "result": {"message": dict, "ruleId": str, "ruleIndex": int, "level": str, "locations": list,
               "partialFingerprints": dict},
    "location": {"physicalLocation": dict},
    "region": {"startLine": int, "startColumn": int, "endLine": int, "endColumn": int, "byteOffset": int,
               "byteLength": int, "snippet": dict},
}


def demand(kind, value):
    for key, form in REQUIRED[kind].items():
        if not isinstance(value.get(key), form):
            raise AssertionError(f"{kind} has no {key}: {value}")
    return value


def read_region(run, location, surface):
    place = demand("location", location)["physicalLocation"]
    path = unquote(place["artifactLocation"]["uri"])
    region = demand("region", place["region"])
    line = run.line(path, region["startLine"]).encode("utf-16-le")
    figure = line[2 * (region["startColumn"] - 1):2 * (region["endColumn"] - 1)].decode("utf-16-le")
    expect(figure, surface, "columns in UTF-16")
    data = (run.articles / path).read_bytes()[region["byteOffset"]:][:region["byteLength"]]
    expect(data.decode(), surface, "bytes")
    return path


def read_sarif(run):
    log = demand("log", json.loads(run.text("check.sarif")))
    expect((log["version"], len(log["runs"])), ("2.1.0", 1), "version")
    sarif_run = demand("run", log["runs"][0])
    expect(sarif_run["columnKind"], "utf16CodeUnits", "columnKind")
    rules = [demand("rule", rule) for rule in demand("driver", sarif_run["tool"]["driver"])["rules"]]
    expect({rule["defaultConfiguration"]["level"] for rule in rules} - {"error", "warning", "note"}, set(), "levels")
    for invocation in sarif_run["invocations"]:
        expect(demand("invocation", invocation)["executionSuccessful"], False, "a row was not read")
        expect([demand("notification", n)["descriptor"]["id"] for n in invocation["toolExecutionNotifications"]],
               [note["code"] for note in run.notes], "notifications")
    expect(len(sarif_run["results"]), len(run.findings), "results")
    for result, finding in zip(sarif_run["results"], run.findings):
        demand("result", result)
        expect(rules[result["ruleIndex"]]["id"], result["ruleId"], "ruleIndex")
        expect((result["ruleId"], result["level"]), (finding["rule"], LEVELS[finding["verdict"]]), "result")
        expect(result["partialFingerprints"], {"crosscheck/v1": finding["fingerprint"]}, "fingerprint")
        text = result["message"]["text"].replace("{{", "{").replace("}}", "}")
        assert text.startswith(one_line(finding["message"])), text
        path = read_region(run, result["locations"][0], shown(finding)["surface"])
        expect(path, shown(finding)["origin"]["path"], "path")
        others = [claim for _, claim in claims(finding) if claim is not shown(finding)]
        related = result["relatedLocations"]
        expect([place["id"] for place in related], list(range(1, len(others) + 1)), "ids")
        for place, claim in zip(related, others):
            read_region(run, place, claim["surface"])


def read_csv(run, name, record, count):
    with open(run.reports / name, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    header, *rows = rows
    for row in rows:
        expect(len(row), len(header), "cells")
        for cell in row:
            number = re.fullmatch(r"-?[0-9.]+", cell)
            assert number or not re.match("[=+\\-@\t\r]", cell), f"a formula: {cell}"
    rows = [dict(zip(header, row)) for row in rows]
    expect(sum(row["record"] == record for row in rows), count, "rows")
    expect([row["code"] for row in rows if row["record"] == "note"], [note["code"] for note in run.notes], "notes")
    return rows


def read_csv_findings(run):
    want = [(finding["fingerprint"], label, claim["phraseSurface"], str(claim["origin"]["line"]))
            for finding in run.findings for label, claim in claims(finding)]
    rows = read_csv(run, "check.csv", "finding", len(want))
    got = [(r["fingerprint"], r["side"], r["words"], r["line"]) for r in rows if r["record"] == "finding"]
    expect(got, want, "claims")
    assert any(row["source"].startswith("'=cmd") for row in rows), "no formula"


def read_csv_others(run):
    rows = read_csv(run, "extract.csv", "claim", run.text("extract.textproto").count("\nclaims {"))
    read_csv(run, "facts.csv", "fact", sum(row["record"] == "claim" for row in rows))


def read_markdown(run):
    for name in ("check", "facts", "extract"):
        text = run.text(name + ".markdown")
        no_acting(text)
        width = 0
        for line in text.splitlines():
            if not line.startswith("|"):
                width = 0
                continue
            cells = len(re.split(r"(?<!\\)(?:\\\\)*\|", line))
            expect(cells, width or cells, "cells")
            width = cells
        for markup in (r"(?<!\\)(?:\\\\)*<", "@(?!&#8288;)", "^::"):
            found = re.search(markup, text, re.M)
            expect(found and found[0], None, "markup")
    for finding in run.findings:
        assert finding["fingerprint"] in run.text("check.markdown")


def read_textproto(run):
    for name in ("check", "facts", "extract"):
        text = run.text(name + ".textproto")
        no_acting(text)
        # The file of the message itself stands below the root of the protos.
        protoc = ["protoc", f"-I{run.protos}", "proto/report.proto"]
        record = subprocess.run(protoc + ["--encode=crosscheck.v1.Report"], input=text.encode(), check=True,
                                cwd=run.protos, stdout=subprocess.PIPE).stdout
        again = subprocess.run(protoc + ["--decode=crosscheck.v1.Report"], input=record, check=True, cwd=run.protos,
                               stdout=subprocess.PIPE).stdout.decode()
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        expect([line.split(":")[0] for line in again.splitlines()], [line.split(":")[0] for line in lines], "fields")
    got = re.findall('^  fingerprint: "(.*)"$', run.text("check.textproto"), re.M)
    expect(got, [finding["fingerprint"] for finding in run.findings], "fingerprints")


def read_decided(run):
    """What a decision covers is marked in some formats, and left out of the others."""
    rows = [json.loads(line) for line in run.text("decided.jsonl").splitlines()]
    covered = [row for row in rows if "suppressed" in row]
    expect([row["fingerprint"] for row in covered], [run.findings[0]["fingerprint"]], "jsonl")
    reason = covered[0]["suppressed"]["reason"]
    report = json.loads(run.text("decided.json"))
    expect([f for f in report["findings"] if "suppressed" in f], covered, "json")

    results = json.loads(run.text("decided.sarif"))["runs"][0]["results"]
    got = [(result["partialFingerprints"]["crosscheck/v1"], suppression["kind"], suppression["justification"])
           for result in results for suppression in result["suppressions"]]
    expect(got, [(covered[0]["fingerprint"], "external", reason)], "sarif")

    cases = xml.fromstring(run.text("decided.junit")).iter("testcase")
    skipped = [case for case in cases if case.find("skipped") is not None]
    expect([case.find("failure") for case in skipped], [None], "junit")

    with open(run.reports / "decided.csv", newline="", encoding="utf-8") as file:
        got = {row["fingerprint"]: row["suppressed"] for row in csv.DictReader(file) if row["suppressed"]}
    expect(got, {covered[0]["fingerprint"]: "FALSE_ALARM"}, "csv")

    for name in ("text", "line", "markdown", "checkstyle", "github", "rdjsonl"):
        text = run.text("decided." + name)
        assert "19 people" not in text, f"{name} shows what is covered"
        assert "N301" in text, f"{name} does not count what is covered"


def read_all(run):
    """No report acts on a display or forges a line of another."""
    for path in sorted(run.reports.iterdir()):
        no_acting(path.read_bytes().decode("utf-8"))


READERS = [read_run, read_all, read_decided, read_line, read_json, read_checkstyle, read_junit, read_github,
           read_rdjsonl, read_sarif, read_csv_findings, read_csv_others, read_markdown, read_textproto]


def main():
    parser = argparse.ArgumentParser()
    for name in ("articles", "reports", "protos", "schema"):
        parser.add_argument("--" + name, type=Path, required=True)
    flags = parser.parse_args()
    run = Run(flags.articles, flags.reports, flags.protos.resolve(), flags.schema)
    code = 0
    for reader in READERS:
        try:
            reader(run)
        except Exception as error:  # Whatever it is, the format does not hold.
            print(f"FAILED: {reader.__name__}: {type(error).__name__}: {error}")
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
