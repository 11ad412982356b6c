#!/usr/bin/env bash
# Every format writes what its golden file holds, and others can read it.
#
# usage: formats_test.sh CROSSCHECK
set -uo pipefail
folder="$(readlink -f "$(dirname "${BASH_SOURCE[0]}")")"
root="$PWD"
. "$folder/articles.sh"

work="$(mktemp -d "${TEST_TMPDIR:-/tmp}/formats.XXXXXX")"
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
write_articles

failures=0
mkdir reports
for name in $(golden_names); do
  write_report "${name%%.*}" "${name#*.}" >"reports/$name" ||
    { echo "FAILED: $name was not made"; cat errors; failures=$((failures + 1)); }
  diff -u "$folder/goldens/$name" "reports/$name" || failures=$((failures + 1))
done
if [[ "$failures" != 0 ]]; then
  echo "FAILED: $failures reports differ; if they are right, run tests/formats/update.sh"
fi

python3 -B "$folder/read_back.py" --articles=. --reports=reports --protos="$root" \
  --schema="$root/docs/report.schema.json" || failures=1
[[ "$failures" == 0 ]]
