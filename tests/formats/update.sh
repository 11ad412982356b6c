#!/usr/bin/env bash
# Writes every golden report anew with what the program says today.  Then read
# the diff: it is the review.
set -euo pipefail
folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"

cd "$folder"
bazel build --ui_event_filters=-info //:crosscheck
# shellcheck disable=SC1091
. ./articles.sh "$(bazel info bazel-bin 2>/dev/null)/checker/frontends/cli/crosscheck"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder/goldens"
cd "$work"
write_articles
for name in $(golden_names); do
  write_report "${name%%.*}" "${name#*.}" >new
  cp new "$folder/goldens/$name"
done
