#!/usr/bin/env python3
"""Runs the commands of docs/recipes.md, and the hook for pre-commit.

usage: recipes_test.py CROSSCHECK RECIPES HOOKS

What needs a network is left out: actions of others, and what installs packages.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

AGREE = {"a.txt": 14, "b.txt": 14}
CONFLICT = {"a.txt": 14, "b.txt": 19}


def write_articles(folder, deaths):
    folder.mkdir(exist_ok=True)
    for name, number in deaths.items():
        (folder / name).write_text(
            f"Date: 2021-03-02\nSource: The {name} Post\n\n"
            f"The ferry fire off Vessmouth killed {number} people.\n")


def blocks(document, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", document, re.S | re.M)


def commands(block):
    """The command lines of a job: one line each."""
    return re.findall(r"^ *- (?:run: )?(crosscheck .*)$", block, re.M)


class Newsroom:
    """A folder to work in, with the program in the path."""

    def __init__(self, crosscheck):
        self.folder = Path(tempfile.mkdtemp())
        (self.folder / "bin").mkdir()
        shutil.copy(crosscheck, self.folder / "bin" / "crosscheck")
        self.environment = dict(os.environ, HOME=str(self.folder), GIT_CONFIG_NOSYSTEM="1",
                                PATH=f"{self.folder / 'bin'}:{os.environ['PATH']}")
        (self.folder / "decisions.textproto").touch()

    def run(self, command, want):
        done = subprocess.run(command, shell=isinstance(command, str), cwd=self.folder,
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        assert done.returncode == want, (command, done)
        return done.stdout

    def read(self, name):
        return (self.folder / name).read_text()


def check_jobs(newsroom, document):
    github, gitlab = [block for block in blocks(document, "yaml") if commands(block)]
    for block in (github, gitlab):
        (line,) = commands(block)
        write_articles(newsroom.folder / "articles", AGREE)
        newsroom.run(line, 0)
        write_articles(newsroom.folder / "articles", CONFLICT)
        out = newsroom.run(line, 1)
        results = json.loads(newsroom.read("crosscheck.sarif"))["runs"][0]["results"]
        assert [result["ruleId"] for result in results] == ["disjoint-bounds"], results
        # What later steps are told to take is what this one has written.
        for name in re.findall(r"(?:sarif_file|junit): (\S+)|cat (\S+)", block):
            assert newsroom.read(name[0] or name[1])
    assert xml.fromstring(newsroom.read("crosscheck.xml")).get("failures") == "1"
    assert "disjoint-bounds" in newsroom.read("summary.md")
    assert out.startswith("articles/a.txt:4:"), out


def check_reviewdog(newsroom, document):
    (line,) = [block for block in blocks(document, "sh") if "reviewdog" in block]
    write_articles(newsroom.folder / "articles", CONFLICT)
    out = newsroom.run(line.split("|")[0], 0)
    assert json.loads(out.splitlines()[0])["code"]["value"] == "disjoint-bounds", out


def check_git_hook(newsroom, document):
    (hook,) = [block for block in blocks(document, "sh") if block.startswith("#!")]
    newsroom.run("git init -q . && git config user.name desk && git config user.email desk@desk.invalid", 0)
    path = newsroom.folder / ".git" / "hooks" / "pre-commit"
    path.parent.mkdir(exist_ok=True)
    path.write_text(hook)
    path.chmod(0o755)
    newsroom.run("git commit -q --allow-empty -m nothing", 0)
    write_articles(newsroom.folder / "articles", CONFLICT)
    newsroom.run("git add articles && git commit -q -m conflict", 1)
    write_articles(newsroom.folder / "articles", AGREE)
    newsroom.run("git add articles && git commit -q -m agreement", 0)


def check_pre_commit(newsroom, hooks):
    """Does what pre-commit would: the entry, the arguments, then the files."""
    fields = dict(re.findall(r"^[- ] (\w+): (.*)$", hooks, re.M))
    assert fields["id"] == "crosscheck" and fields["language"] == "system", fields
    names = ["articles/a.txt", "articles/b.txt"]
    assert all(re.search(fields["files"], name) for name in names)
    for articles, code in ((AGREE, 0), (CONFLICT, 1)):
        write_articles(newsroom.folder / "articles", articles)
        newsroom.run(fields["entry"].split() + names, code)


def main():
    crosscheck, recipes, hooks = sys.argv[1:]
    newsroom = Newsroom(crosscheck)
    try:
        document = Path(recipes).read_text()
        check_jobs(newsroom, document)
        check_reviewdog(newsroom, document)
        check_git_hook(newsroom, document)
        check_pre_commit(newsroom, Path(hooks).read_text())
    finally:
        shutil.rmtree(newsroom.folder)
    print("all as it should be")


main()
