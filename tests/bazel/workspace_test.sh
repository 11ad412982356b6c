#!/usr/bin/env bash
# Runs the tests of examples/workspace the way a user would, offline, and looks at
# what Bazel says: one passes, one fails and names its finding, and articles that
# cannot be checked fail in words of their own.
#
# usage: workspace_test.sh WORKSPACE CROSSCHECK
#
# The program is handed over built, so that this takes seconds.
set -euo pipefail

root="$(dirname "$(readlink -f "$1")")"
work="$(mktemp -d)"
mkdir "$work/newsroom" "$work/newsroom/tools" "$work/newsroom/bad" "$work/newsroom/desk"
cp -rL "$root/examples/workspace/"{WORKSPACE,.bazelrc,BUILD.bazel,articles} "$work/newsroom"
cp -L "$2" "$work/newsroom/tools/crosscheck.sh"
chmod -R u+w "$work/newsroom"
cd "$work/newsroom"

cat >tools/BUILD.bazel <<'END'
sh_binary(name = "crosscheck", srcs = ["crosscheck.sh"], visibility = ["//visibility:public"])
END
cat >bad/BUILD.bazel <<'END'
load("@crosscheck//bazel:defs.bzl", "consistency_test")
consistency_test(name = "empty_test", size = "small", articles = ["empty.txt", "//:articles/bridge_wire.txt"])
consistency_test(name = "no_figures_test", size = "small", articles = ["no_figures.txt"])
consistency_test(name = "allowed_test", size = "small", allow_empty = True, articles = ["no_figures.txt"])
consistency_test(name = "no_articles_test", size = "small", allow_empty = True, articles = [])
consistency_test(name = "bad_format_test", size = "small", articles = ["//:articles/bridge_wire.txt"], formats = ["sarf"])
END
: >bad/empty.txt
echo "The mayor thanked everybody." >bad/no_figures.txt
echo 'exports_files(glob(["articles/*.txt"]))' >>BUILD.bazel

# Attributes, each on the two articles that disagree.
cat >desk/bridge.bzl <<'END'
load("@crosscheck//bazel:defs.bzl", "consistency_test")

def bridge_test(**attributes):
    consistency_test(
        size = "small",
        against = ["//:articles/bridge_wire.txt"],
        articles = ["//:articles/bridge_draft.txt"],
        **attributes
    )
END
cat >desk/BUILD.bazel <<'END'
load("@crosscheck//bazel:defs.bzl", "consistency_test")
load(":bridge.bzl", "bridge_test")

bridge_test(
    name = "baseline_test",
    baseline = "baseline.textproto",
)

bridge_test(
    name = "config_test",
    config = "lenient.textproto",
)

bridge_test(
    name = "decided_test",
    as_of = "2024-03-12",
    decisions = "decisions.textproto",
)

bridge_test(
    name = "expired_test",
    as_of = "2024-03-14",
    decisions = "decisions.textproto",
)

bridge_test(
    name = "expect_test",
    expect = "expected.textproto",
)

bridge_test(
    name = "sharded_test",
    formats = ["csv"],
    shard_count = 3,
)

# What it expects is not found: these articles agree.
consistency_test(
    name = "missed_test",
    size = "small",
    articles = ["//:articles/bridge_wire.txt"],
    expect = "expected.textproto",
)
END
: >desk/baseline.textproto
: >desk/expected.textproto
: >desk/decisions.textproto
echo 'widths { no_such_width: 1 }' >desk/lenient.textproto

# A user's own settings would make it another test than elsewhere; the system's
# are Debian's and tell its Bazel where its parts are.
bazel=(bazel --output_user_root="$work/bazel" --nohome_rc)
crosscheck=(--override_repository=crosscheck="$root" --@crosscheck//bazel:crosscheck_binary=//tools:crosscheck)
stop() {
  "${bazel[@]}" shutdown || true
  chmod -R u+w "$work"
  rm -rf "$work"
}
trap stop EXIT

# Runs Bazel's command $2 with $3..., expects exit code $1; leaves what it
# printed in $output.
run_bazel() {
  local want="$1" command="$2" got=0
  shift 2
  output="$("${bazel[@]}" "$command" --noshow_progress --color=no "${crosscheck[@]}" "$@" 2>&1)" || got=$?
  [[ "$got" == "$want" ]] || fail "exit code $got, wanted $want, of bazel $command $*"
}

bazel_test() {
  local want="$1"
  shift
  run_bazel "$want" test --test_output=all "$@"
}

fail() {
  printf 'FAILED: %s\n%s\n' "$1" "${output:-}" >&2
  exit 1
}

# Fails unless the output of the last command has a line that matches $1.
expect() {
  grep -qE -- "$1" <<<"$output" || fail "no line matches: $1"
}

refuse() {
  if grep -qE -- "$1" <<<"$output"; then fail "a line matches: $1"; fi
}

readonly tests_failed=3  # Bazel's exit code for it.
readonly conflict='^ +FAILED +disjoint-bounds\..*"19 people"'

# --- What is found, and how it is said.

bazel_test 0 //:bridge_test
grep -q 'name="articles/bridge_wire\.txt"' bazel-testlogs/bridge_test/test.xml || fail "no result for an article"

bazel_test "$tests_failed" //:draft_test
expect "$conflict"
expect '^FAILED: the articles do not agree'
expect '^To repeat it: bazel test //:draft_test '
python3 -c 'import json, sys, zipfile
log = json.loads(zipfile.ZipFile(sys.argv[1]).read("findings.sarif"))
assert log["runs"][0]["results"][0]["ruleId"] == "disjoint-bounds"' bazel-testlogs/draft_test/test.outputs/outputs.zip ||
  fail "no SARIF among the outputs"

# The line that repeats it without Bazel does.
repeat="$(sed -n 's/^To repeat it without Bazel.*: crosscheck //p' <<<"$output")"
got=0
again="$(eval "tools/crosscheck.sh $repeat" 2>/dev/null)" || got=$?
[[ "$got" == 1 ]] || fail "exit code $got, wanted 1, of crosscheck $repeat"
grep -q '^CONFLICT' <<<"$again" || fail "no conflict from crosscheck $repeat"

# --- What could not be checked.

bazel_test "$tests_failed" //bad:empty_test
expect '^FAILED: the check is incomplete'
expect '^ +(FAILED|ERROR) +run\.bad/empty\.txt: '

bazel_test "$tests_failed" //bad:no_figures_test
expect '^ERROR: the check could not begin'
expect '^ +(FAILED|ERROR) +run\.figures and dates'

bazel_test "$tests_failed" //bad:bad_format_test
expect 'sarf'
expect '^ERROR: the check could not begin'
expect '^ +(FAILED|ERROR) +run\.the check could not begin'

bazel_test 0 //bad:allowed_test //bad:no_articles_test
if grep -q '<error' bazel-testlogs/bad/allowed_test/test.xml; then fail "an error where none is"; fi
sed -i 's/"no_articles_test", size = "small", allow_empty = True/"no_articles_test"/' bad/BUILD.bazel
bazel_test 1 //bad:no_articles_test
expect 'no articles: a check of nothing must not pass'

# --- Configuration, decisions, baselines, expectations.

bazel_test "$tests_failed" //desk:config_test
expect 'lenient\.textproto:1:.*no_such_width'
printf 'identity { toll_days: 14 }\n' >desk/lenient.textproto
bazel_test "$tests_failed" //desk:config_test
expect 'N401'

fingerprint="$(grep -oE '\[[0-9a-f]{16}\]' <<<"$output" | head -n 1 | tr -d '[]')"
printf 'decision {\n  fingerprint: "%s"\n  kind: FIXED_LATER\n  reason: "Asked the fire service."\n  expires: "2024-03-13"\n}\n' \
  "$fingerprint" >desk/decisions.textproto
bazel_test 0 //desk:decided_test
bazel_test "$tests_failed" //desk:expired_test
expect 'has expired'
expect "$conflict"

bazel_test "$tests_failed" //desk:baseline_test //desk:expect_test
expect '^If this is right: bazel run //desk:expect_test\.update$'
bazel_test 0 //desk:missed_test
run_bazel 0 run //desk:baseline_test.update
run_bazel 0 run //desk:expect_test.update
grep -q "$fingerprint" desk/baseline.textproto || fail "the baseline was not written"
bazel_test 0 //desk:baseline_test //desk:expect_test
bazel_test "$tests_failed" //desk:missed_test
expect '^ +FAILED +run\..*a finding is expected and was not made: '"$fingerprint"

# --- Shards and filters.

bazel_test "$tests_failed" //desk:sharded_test
python3 - "$fingerprint" bazel-testlogs/desk/sharded_test <<'END' || fail "not each in one shard"
import glob, sys, xml.etree.ElementTree as ElementTree
cases = [case.get("classname") + "." + case.get("name")
         for path in glob.glob(sys.argv[2] + "/shard_*_of_3/test.xml")
         for case in ElementTree.parse(path).iter("testcase")]
assert len(cases) == 1 and sys.argv[1] in cases[0], cases
END

bazel_test "$tests_failed" //:draft_test --test_filter='bridge_draft*'
expect "$conflict"
bazel_test 0 //:draft_test --test_filter=falling-toll
refuse "$conflict"
bazel_test "$tests_failed" //:draft_test --test_filter=bridge_darft.txt
expect 'no article, rule or finding has this name'

# --- Claims: what is touched is read again, and no other.

# Fails unless the last command has read just the articles $1 for claims.
expect_read() {
  local read
  read="$(sed -n 's/^SUBCOMMAND: .*Reading articles\/bridge_\([a-z]*\)\.txt for claims.*/\1/p' <<<"$output" | sort | xargs)"
  [[ "$read" == "$1" ]] || fail "read for claims: '$read', wanted '$1'"
}

run_bazel 0 clean
bazel_test 0 //:bridge_test --subcommands
expect_read "courier gazette wire"
bazel_test 0 //:bridge_test --subcommands
expect_read ""
expect '^Executed 0 out of 1 test: 1 test passes'
sed -i 's/injured 14 people/injured 41 people/' articles/bridge_courier.txt
bazel_test "$tests_failed" //:bridge_test --subcommands
expect_read "courier"
expect '^ +FAILED +disjoint-bounds\..*"41 people"'
sed -i 's/injured 41 people/injured 14 people/' articles/bridge_courier.txt

# An article that cannot be read does not break the library, but what checks it.
cat >>bad/BUILD.bazel <<'END'
load("@crosscheck//bazel:defs.bzl", "claims_library")
claims_library(name = "empty", articles = ["empty.txt", "//:articles/bridge_wire.txt"])
consistency_test(name = "empty_claims_test", size = "small", articles = [":empty"])
END
run_bazel 0 build //bad:empty
bazel_test "$tests_failed" //bad:empty_claims_test
expect '^FAILED: the check is incomplete'
expect '^ +(FAILED|ERROR) +run\.bad/empty\.txt: '

# --- Reports, and the aspect.

run_bazel 0 build //:draft_report
grep -q '19 people' bazel-bin/draft_report.markdown || fail "no finding in the report"
grep -q '"ruleId":"disjoint-bounds"' bazel-bin/draft_report.sarif || fail "no finding in SARIF"

aspect=(--aspects=@crosscheck//bazel:defs.bzl%consistency_aspect)
run_bazel 0 build "${aspect[@]}" --output_groups=rules_lint_human,rules_lint_machine //:draft_test //:bridge
for target in draft_test:1 bridge:0; do
  files="bazel-bin/${target%:*}.Crosscheck"
  for code in out report; do
    [[ "$(<"$files.$code.exit_code")" == "${target#*:}" ]] || fail "wrong code in $files.$code.exit_code"
  done
  grep -q 'article' "$files.out" || fail "no text in $files.out"
  python3 -c 'import json, sys; assert json.load(open(sys.argv[1]))["version"] == "2.1.0"' "$files.report" ||
    fail "no SARIF in $files.report"
done

echo "all as it should be"
