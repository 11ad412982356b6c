#!/usr/bin/env bash
# Runs crosscheck over a consistency_test's articles and reports to Bazel.
#
# usage: consistency_test.sh CROSSCHECK TEST_XML FAIL_ON FORMATS CHECK_ARGUMENTS...
#
# FORMATS are those of further reports, with commas between them.
#
# Runs in the runfiles folder, as Bazel starts tests.  Fails with the program's
# own exit code, and says in words what it means.
set -u
crosscheck="$1" test_xml="$2" fail_on="$3"
IFS=, read -ra formats <<<"$4"
shift 4

# Every shard would find the same: the first one does the work.
if [[ -n "${TEST_SHARD_STATUS_FILE:-}" ]]; then touch "$TEST_SHARD_STATUS_FILE"; fi
if [[ "${TEST_SHARD_INDEX:-0}" != 0 ]]; then exit 0; fi

# Findings are kept among the test's outputs, for whoever wants them by machine.
tmp="${TEST_TMPDIR:-$(mktemp -d)}"
outputs="${TEST_UNDECLARED_OUTPUTS_DIR:-$tmp}"
findings="$outputs/findings.jsonl"
reports=("--format=jsonl:$findings")
for format in "${formats[@]}"; do
  if [[ "$format" != jsonl ]]; then reports+=("--format=$format:$outputs/findings.$format"); fi
done

# No file that happens to lie above the test may change what it says.
"$crosscheck" check --config=none --format=text "${reports[@]}" "--fail-on=$fail_on" "$@" \
  2>"$tmp/errors.txt"
code=$?
cat "$tmp/errors.txt" >&2

if [[ -n "${XML_OUTPUT_FILE:-}" ]]; then
  "$test_xml" "$findings" "$tmp/errors.txt" "$code" "$fail_on" \
    "${TEST_TARGET:-consistency_test}" >"$XML_OUTPUT_FILE" || exit 4
fi

case "$code" in
  0) ;;
  1) echo "FAILED: the articles do not agree; every finding is listed above." ;;
  2) echo "ERROR: the check could not begin: bad flag, configuration or date, or no figure in any article." ;;
  3) echo "FAILED: the check is incomplete: an article could not be read or was cut off; see the messages above." ;;
  *) echo "ERROR: the check was not finished (exit code $code)." ;;
esac
exit "$code"
