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

# --- What is wrong.

printf 'widths {\n  aprox_share: 0.1\n}\n' >crosscheck.textproto
for arguments in 'check ../../about.txt' 'facts ../../about.txt' 'config print' 'config verify' 'rules' \
  'baseline write base ../../about.txt'; do
  # shellcheck disable=SC2086  # Words.
  run 2 "$crosscheck" $arguments
  expect err 'crosscheck\.textproto:2:3: no field "aprox_share"; did you mean "approx_share"\?$'
done
run 0 "$crosscheck" version
run 0 "$crosscheck" extract ../../about.txt
run 0 "$crosscheck" check --config=none ../../about.txt
run 2 "$crosscheck" check --config=gone.textproto ../../about.txt
run 2 "$crosscheck" extract --config=none ../../about.txt
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
