#!/usr/bin/env bash
# Writes the baseline of a consistency_test in the source tree; for `bazel run`.
#
# usage: update.sh CROSSCHECK FILE BASELINE_ARGUMENTS...
#
# FILE is its path in the workspace.
set -eu
crosscheck="$1" file="$2"
shift 2
if [[ -z "${BUILD_WORKSPACE_DIRECTORY:-}" ]]; then
  echo "update.sh: to be started by: bazel run" >&2
  exit 2
fi
exec "$crosscheck" baseline write "$BUILD_WORKSPACE_DIRECTORY/$file" "$@"
