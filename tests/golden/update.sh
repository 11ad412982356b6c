#!/usr/bin/env bash
# Writes every golden file anew with what the program says today.  Then read the
# diff: it is the review.
#
# usage: tests/golden/update.sh [FILE...]
set -euo pipefail

folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
files=()
for file in "$@"; do files+=("$(realpath -- "$file")"); done
if [[ $# -eq 0 ]]; then files=("$folder"/*.golden); fi

cd "$folder"
bazel run --ui_event_filters=-info //tests/golden:render_golden -- "${files[@]}"
