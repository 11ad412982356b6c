#!/usr/bin/env bash
# Writes into the documents what the program prints today.  Then read the diff.
#
#   docs/update_readme.sh                  builds the program and rewrites them
#   docs/update_readme.sh --check PROGRAM  fails if that would change something;
#                                          run at the root, as Bazel runs tests
#
# In README.md and docs/*.md, whatever stands between two lines like these is
# replaced by what the command prints, errors included:
#
#   <!-- output of: crosscheck rules -->
#   <!-- end of output -->
#
# docs/report.schema.json is what `crosscheck schema` prints.
#
# ", first 2 findings" behind the command leaves out the others and says so.
set -euo pipefail
[[ "${1:-}" == --check ]] || cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Writes the first $1 findings of a text report, the number of the others, and
# what follows the findings.
first_findings() {
  awk -v keep="$1" '
    /^(CONFLICT|REVIEW|SUPERSEDED) / { ++findings }
    /^(Notes on the run:|[0-9]+ articles?, )/ {
      if (findings > keep) printf "[... %d more, left out here ...]\n\n", findings - keep
      findings = 0
    }
    findings <= keep'
}

# Runs "crosscheck rules" or "crosscheck check FILE..., first 2 findings".
output_of() {
  local words="${1%%, first*}" keep=""
  if [[ "$1" == *", first "* ]]; then keep="$(grep -oE '[0-9]+' <<<"${1##*, first }")"; fi
  # shellcheck disable=SC2086  # Words, and patterns of files.
  set -- ${words#crosscheck }
  if [[ -n "$keep" ]]; then
    { "$program" "$@" 2>&1 || [[ $? == 1 ]]; } | first_findings "$keep"
  else
    "$program" "$@" 2>&1 || [[ $? == 1 ]]
  fi
}

# Writes the document $1 as it should be.
render() {
  local line text command="" inside=false
  while IFS= read -r line; do
    if [[ "$line" =~ ^'<!-- output of: '(.*)' -->'$ ]]; then
      command="${BASH_REMATCH[1]}" inside=true
      text="$(output_of "$command")" || {
        printf '%s: %s\nfailed with: %s\n' "$1" "$command" "$text" >&2
        return 1
      }
      printf '%s\n%s\n%s\n%s\n' "$line" '```' "$text" '```'
    elif [[ "$line" == '<!-- end of output -->' ]]; then
      inside=false
    fi
    [[ "$inside" == true ]] || printf '%s\n' "$line"
  done <"$1"
  if [[ "$inside" == true ]]; then
    echo "$1: no end of the output of: $command" >&2
    return 1
  fi
}

if [[ "${1:-}" == --check ]]; then
  program="$(readlink -f "$2")"
else
  bazel build //:crosscheck
  program="$(bazel info bazel-bin 2>/dev/null)/checker/frontends/cli/crosscheck"
fi

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
code=0
for document in README.md docs/*.md docs/report.schema.json; do
  if [[ "$document" == *.json ]]; then
    "$program" schema >"$scratch/rendered"
  else
    render "$document" >"$scratch/rendered"
  fi
  if [[ "${1:-}" != --check ]]; then
    cmp -s "$scratch/rendered" "$document" || cat "$scratch/rendered" >"$document"
  elif ! diff -u "$document" "$scratch/rendered"; then
    code=1
  fi
done
if [[ "$code" != 0 ]]; then
  echo "FAILED: the program prints something else; if that is right, run docs/update_readme.sh"
fi
exit "$code"
