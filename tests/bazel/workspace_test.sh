#!/usr/bin/env bash
# Runs the tests of examples/workspace the way a user would, offline, and looks at
# what Bazel says: one passes, one fails and names its finding, and articles that
# cannot be checked fail in words of their own.
#
# usage: workspace_test.sh WORKSPACE CROSSCHECK TEST_XML
#
# The programs are handed over built, so that this takes seconds.
set -euo pipefail

root="$(dirname "$(readlink -f "$1")")"
work="$(mktemp -d)"
mkdir "$work/newsroom" "$work/newsroom/tools" "$work/newsroom/bad"
cp -rL "$root/examples/workspace/"{WORKSPACE,.bazelrc,BUILD.bazel,articles} "$work/newsroom"
cp -L "$2" "$work/newsroom/tools/crosscheck.sh"
cp -L "$3" "$work/newsroom/tools/test_xml.sh"
cd "$work/newsroom"

cat >tools/BUILD.bazel <<'END'
[sh_binary(name = name, srcs = [name + ".sh"], visibility = ["//visibility:public"]) for name in ["crosscheck", "test_xml"]]
END
cat >bad/BUILD.bazel <<'END'
load("@crosscheck//bazel:defs.bzl", "consistency_test")
consistency_test(name = "empty_test", size = "small", articles = ["empty.txt", "//:articles/bridge_wire.txt"])
consistency_test(name = "no_figures_test", size = "small", articles = ["no_figures.txt"])
consistency_test(name = "bad_format_test", size = "small", articles = ["//:articles/bridge_wire.txt"], formats = ["sarf"])
END
: >bad/empty.txt
echo "The mayor thanked everybody." >bad/no_figures.txt
echo 'exports_files(["articles/bridge_wire.txt"])' >>BUILD.bazel

# A user's own settings would make it another test than elsewhere; the system's
# are Debian's and tell its Bazel where its parts are.
bazel=(bazel --output_user_root="$work/bazel" --nohome_rc)
stop() {
  "${bazel[@]}" shutdown || true
  chmod -R u+w "$work"
  rm -rf "$work"
}
trap stop EXIT

# Tests $2..., expects Bazel's exit code $1; leaves what it printed in $output.
bazel_test() {
  local want="$1" got=0
  shift
  output="$("${bazel[@]}" test --noshow_progress --color=no --test_output=all \
    --override_repository=crosscheck="$root" \
    --@crosscheck//bazel:crosscheck_binary=//tools:crosscheck \
    --@crosscheck//bazel:test_xml_binary=//tools:test_xml \
    "$@" 2>&1)" || got=$?
  [[ "$got" == "$want" ]] || fail "exit code $got, wanted $want, of bazel test $*"
}

fail() {
  printf 'FAILED: %s\n%s\n' "$1" "${output:-}" >&2
  exit 1
}

# Fails unless the output of the last bazel_test has a line that matches $1.
expect() {
  grep -qE -- "$1" <<<"$output" || fail "no line matches: $1"
}

readonly tests_failed=3  # Bazel's exit code for it.

bazel_test 0 //:bridge_test

bazel_test "$tests_failed" //:draft_test
expect '^ +FAILED +disjoint-bounds\..*19'
expect '^FAILED: the articles do not agree'
python3 -c 'import json, sys, zipfile
log = json.loads(zipfile.ZipFile(sys.argv[1]).read("findings.sarif"))
assert log["runs"][0]["results"][0]["ruleId"] == "disjoint-bounds"' bazel-testlogs/draft_test/test.outputs/outputs.zip ||
  fail "no SARIF among the outputs"

bazel_test "$tests_failed" //bad:empty_test
expect '^FAILED: the check is incomplete'
expect '^ +FAILED +crosscheck\.the check is incomplete.*exit code 3'

bazel_test "$tests_failed" //bad:no_figures_test
expect '^ERROR: the check could not begin'
expect '^ +(FAILED|ERROR) +crosscheck\.the check could not begin.*exit code 2'

bazel_test "$tests_failed" //bad:bad_format_test
expect 'sarf'
expect '^ERROR: the check could not begin'

echo "all as it should be"
