#!/usr/bin/env bash
# Runs crosscheck over a consistency_test's articles and reports to Bazel.
#
# usage: consistency_test.sh CROSSCHECK FORMATS UPDATE CHECK_ARGUMENTS...
#
# FORMATS are those of further reports, with commas between them.  UPDATE is the
# target that writes what is expected anew, or empty.
#
# Runs in the runfiles folder, as Bazel starts tests.  Fails with the program's
# own exit code, and says in words what it means.
set -u
crosscheck="$1" update="$3"
IFS=, read -ra formats <<<"$2"
shift 3

tmp="${TEST_TMPDIR:-$(mktemp -d)}"
xml="${XML_OUTPUT_FILE:-$tmp/test.xml}"
arguments=("$@")

# Every shard reads all articles, for they are compared with each other, and
# reports its own part.
if [[ "${TEST_TOTAL_SHARDS:-1}" -gt 1 ]]; then
  if [[ -n "${TEST_SHARD_STATUS_FILE:-}" ]]; then touch "$TEST_SHARD_STATUS_FILE"; fi
  arguments=("--part=$((TEST_SHARD_INDEX + 1))/$TEST_TOTAL_SHARDS" "${arguments[@]}")
fi

# --test_filter.
if [[ -n "${TESTBRIDGE_TEST_ONLY:-}" ]]; then
  arguments=("--only=$TESTBRIDGE_TEST_ONLY" "${arguments[@]}")
fi

# Findings are kept among the test's outputs, for whoever wants them by machine.
outputs="${TEST_UNDECLARED_OUTPUTS_DIR:-$tmp}"
reports=("--format=jsonl:$outputs/findings.jsonl" "--format=junit:$xml")
for format in "${formats[@]}"; do
  if [[ "$format" != jsonl ]]; then reports+=("--format=$format:$outputs/findings.$format"); fi
done

# What the program says on standard error comes first: the findings are at the
# end of the log.
"$crosscheck" check --format=text "${reports[@]}" "${arguments[@]}" \
  >"$tmp/findings.txt" 2>"$tmp/errors.txt"
code=$?
cat "$tmp/errors.txt" >&2
cat "$tmp/findings.txt"

case "$code" in
  0) verdict="" ;;
  1) verdict="FAILED: the articles do not agree; every finding is listed above." ;;
  2) verdict="ERROR: the check could not begin: bad flag, configuration or date, no such name, or no figure in any article." ;;
  3) verdict="FAILED: the check is incomplete: an article could not be read or was cut off; see the messages above." ;;
  *) verdict="ERROR: the check was not finished (exit code $code)." ;;
esac

# $1 fit for XML: what it cannot hold, and what acts on a terminal, is "?".
xml_text() {
  LC_ALL=C tr -c '\n\t -~' '?' <<<"$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g'
}

# A run that wrote no results, or only a part of them, says why in their place.
if [[ "$code" != [013] && ! ("$code" == 2 && -s "$xml") ]]; then
  name="$(xml_text "${verdict#ERROR: } (exit code $code)")"
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="run" tests="1" failures="0" errors="1">\n' >"$xml"
  printf '<testcase classname="run" name="%s"><error message="%s">%s</error></testcase>\n</testsuite></testsuites>\n' \
    "$name" "$name" "$(xml_text "$(<"$tmp/errors.txt")")" >>"$xml"
fi

[[ -z "$verdict" ]] || echo "$verdict"
if [[ "$code" != 0 ]]; then
  [[ -z "${TEST_TARGET:-}" ]] || echo "To repeat it: bazel test $TEST_TARGET --test_output=all"
  printf 'To repeat it without Bazel, at the root of the workspace: crosscheck check'
  printf ' %q' "${arguments[@]}"
  printf '\n'
  [[ -z "$update" ]] || echo "If this is right: bazel run $update"
fi
exit "$code"
