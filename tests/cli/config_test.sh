#!/usr/bin/env bash
# Where the configuration comes from, and what it changes.
#
# usage: config_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Rounded to half of the last digit these fit each other; to one percent not.
printf '%s\n' 'Date: 2021-03-02' 'Source: Quay Times' '' \
  'About 20,000 people live in Vessmouth.' >about.txt
printf '%s\n' 'Date: 2021-03-02' 'Source: Lock Gazette' '' \
  'The town of Vessmouth has 20,900 residents.' >exact.txt

run 0 "$crosscheck" check about.txt exact.txt
refuse out 'N401'
mkdir -p desk/today
printf '%s\n' 'widths {' '  approx_share: 0.01' '}' >desk/crosscheck.textproto
cd desk/today || exit 1

# --- The nearest file above is in force.

run 1 "$crosscheck" check ../../about.txt ../../exact.txt
expect out '^  \.\./crosscheck\.textproto: this configuration is in force \[N401\]$'
run 1 "$crosscheck" check --format=jsonl ../../about.txt ../../exact.txt
fingerprint="$(grep -oE '"fingerprint":"[0-9a-f]{16}' out | head -n 1 | cut -d'"' -f4)"
run 0 "$crosscheck" explain "$fingerprint" ../../about.txt ../../exact.txt
run 2 "$crosscheck" explain --config=none "$fingerprint" ../../about.txt ../../exact.txt
run 0 "$crosscheck" check --config=none ../../about.txt ../../exact.txt
refuse out 'N401'
run 0 "$crosscheck" config print
expect out '^  approx_share: 0\.01  # \.\./crosscheck\.textproto:2$'
expect out '^  round_from: 1000  # built in$'
cp out other.textproto
run 1 "$crosscheck" check --config=other.textproto ../../about.txt ../../exact.txt
run 0 "$crosscheck" config verify
expect out '^\.\./crosscheck\.textproto: right$'
run 0 "$crosscheck" rules
expect out 'about N, from 1000 +1 %'
run 0 "$crosscheck" rules --config=none
expect out 'about N, from 1000 +5 %'

run 0 "$crosscheck" config init
run 2 "$crosscheck" config init
expect err 'crosscheck\.textproto is there already'
run 0 "$crosscheck" check ../../about.txt ../../exact.txt
expect out '^  crosscheck\.textproto: this configuration is in force'

# --- What a rule counts for.

fields() { python3 -c 'import json, sys
for line in open("out"):
    row = json.loads(line)
    print(*(row.get(name, "") for name in sys.argv[1:]))' "$@"; }

printf '%s\n' 'rule { id: "disjoint-bounds" severity: LOW }' 'widths { approx_share: 0.01 }' >crosscheck.textproto
run 1 "$crosscheck" check --format=jsonl ../../about.txt ../../exact.txt
[[ "$(fields rule severity)" == 'disjoint-bounds LOW'* ]] || fail "severity: $(fields rule severity)"
printf '%s\n' 'rule { id: "disjoint-bounds" off: true }' 'widths { approx_share: 0.01 }' >crosscheck.textproto
run 0 "$crosscheck" check ../../about.txt ../../exact.txt
run 0 "$crosscheck" config print
expect out '^rule { id: "disjoint-bounds" off: true }  # crosscheck\.textproto:1$'

# --- Words of its own: a kind, a unit and a place.

printf '%s\n' 'Date: 2021-03-02' 'Source: Quay Times' '' \
  'The marina on the Point has 240 pontoon berths.' 'Each berth is 2 cables long.' >times.txt
printf '%s\n' 'Date: 2021-03-03' 'Source: Lock Gazette' '' \
  'At Gull Point 310 pontoon berths are let.' >gazette.txt
run 0 "$crosscheck" extract --config=none --format=jsonl times.txt
[[ "$(fields kind)" != *pontoon.berths* ]] || fail 'a kind that is not built in'
cat >crosscheck.textproto <<'END'
words {
  kind { id: "pontoon.berths" unit: "1" accumulation: STOCK slack_days: 90 }
  kind_words { kind: "pontoon.berths" label: "Pontoon berths" noun: ["berths", "pontoon berths"] }
  unit { code: "cable" dimension: "length" base: "m" factor: 185.2 words: ["cable", "cables"] }
  place { name: "Gull Point" names: "the Point" names: "Point" part_of: "us/oh" }
}
END
run 0 "$crosscheck" extract --format=jsonl times.txt
[[ "$(fields kind surface)" == *'pontoon.berths 240'* ]] || fail "kinds: $(fields kind surface)"
expect out '370\.4'
run 1 "$crosscheck" check times.txt gazette.txt
expect out 'Pontoon berths'
rm crosscheck.textproto times.txt gazette.txt

# --- What is wrong.

printf 'widths {\n  aprox_share: 0.1\n}\n' >crosscheck.textproto
for arguments in 'check ../../about.txt' 'extract ../../about.txt' 'facts ../../about.txt' 'config print' 'config verify' 'rules' \
  'baseline write base ../../about.txt'; do
  # shellcheck disable=SC2086  # Words.
  run 2 "$crosscheck" $arguments
  expect err 'crosscheck\.textproto:2:3: no field "aprox_share"; did you mean "approx_share"\?$'
done
run 0 "$crosscheck" version
run 0 "$crosscheck" check --config=none ../../about.txt
run 2 "$crosscheck" check --config=gone.textproto ../../about.txt
run 0 "$crosscheck" extract --config=none ../../about.txt
run 2 "$crosscheck" config pirnt --config=none
expect err 'did you mean "print"\?'
run 2 "$crosscheck" config
run 2 "$crosscheck" config print more --config=none
echo 'widths { approx_share: 7 }' >crosscheck.textproto
run 2 "$crosscheck" config verify
expect err 'crosscheck\.textproto:1:10: approx_share is from 0 to 0\.5$'
rm crosscheck.textproto && mkdir crosscheck.textproto
run 2 "$crosscheck" config verify
rmdir crosscheck.textproto && ln -s nowhere crosscheck.textproto
run 2 "$crosscheck" config verify

finish
