#!/usr/bin/env bash
# An archive: the findings of `check`, in every format, and after any stop.
#
# usage: audit_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# An archive of two hundred pairs of reports that differ in one toll.
for i in $(seq 200); do
  printf '{"id":"a%s","source":"Channel Post","published":"2021-03-02","group":"%s","text":"%s"}\n' \
    "$i" "$i" "The hotel fire in Drevnova killed 14 people, police said."
  printf '{"id":"b%s","source":"Gull Agency","published":"2021-03-02","group":"%s","text":"%s"}\n' \
    "$i" "$i" "The hotel fire in Drevnova killed 19 people, police said."
done >archive.jsonl

run 1 "$crosscheck" audit --by-group archive.jsonl
expect out '^400 articles, .* 200 facts? of several articles; 200 conflicts, 0 reviews'
expect out '^## CONFLICT$'
expect out '^## Agreement between outlets$'
expect out 'Channel Post \| Gull Agency \| 200 \| 0 \| 200 \| 0 \| 0 \|$'
expect err '^1 file: 1 read, 0 partly, 0 failed$'
run 0 "$crosscheck" audit --by-group --fail-on=never --format=none archive.jsonl

# What `check` finds, in its order.
run 1 "$crosscheck" check --by-group --format=jsonl:check.jsonl archive.jsonl
run 1 "$crosscheck" audit --by-group --format=jsonl:audit.jsonl --format=csv:audit.csv archive.jsonl
grep -v -E '^\{"(fact|agreement|note|audit)":' audit.jsonl >findings.jsonl
grep -v -E '^\{"note":' check.jsonl | cmp - findings.jsonl || fail "other findings than of check"
[[ "$(grep -c '^{"fact":' audit.jsonl)" == 200 ]] || fail "not one fact a story"
tail -n 1 audit.jsonl | grep -q '^{"audit":{"articles":"400"' || fail "no summary"
head -n 1 audit.csv | grep -q '^record,code,message,verdict,severity,' || fail "no header"
grep -q '^agreement,.*,Channel Post,Gull Agency,200,0,200,0,0' audit.csv || fail "no agreement"

# Stopped at any moment, it goes on and ends in the same bytes.
for i in $(seq 20); do
  rm -rf work
  "$crosscheck" audit --by-group --work-dir=work --format=jsonl:stopped.jsonl archive.jsonl &
  pid=$!
  sleep "0.$(printf '%02d' $((i * 4)))"
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  run 1 "$crosscheck" audit --by-group --work-dir=work --format=jsonl:stopped.jsonl archive.jsonl
  cmp audit.jsonl stopped.jsonl || fail "other bytes after stop $i"
done
run 2 "$crosscheck" audit --work-dir=work archive.jsonl
expect err 'is the work of another audit'

# A bad file is named, and the rest is done.
printf 'ELF\0\1\2' >bad.txt
run 3 "$crosscheck" audit --by-group archive.jsonl bad.txt missing.txt
expect err '^bad\.txt.*error'
expect err '^missing\.txt: error\[E101\]'
expect err '^3 files: 1 read, 0 partly, 2 failed$'
expect out '200 conflicts'
run 2 "$crosscheck" audit 'no/*.jsonl'
run 2 "$crosscheck" audit --format=sarif archive.jsonl
expect err 'writes markdown, jsonl or csv'
run 4 "$crosscheck" audit --work-dir=/dev/null/work archive.jsonl
printf 'Nothing happened.\n' >none.txt
run 2 "$crosscheck" audit none.txt
expect err 'nothing was checked'

# What is left of a damaged store.
run 0 "$crosscheck" index add whole.store archive.jsonl
cp whole.store broken.store
size="$(stat -c %s broken.store)"
printf 'xxxx' | dd of=broken.store bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
run 4 "$crosscheck" index verify broken.store
expect err 'is damaged: the 4096 bytes from byte [0-9]+ on'
run 3 "$crosscheck" index salvage broken.store saved.store
expect out '^damaged at byte [0-9]+$'
expect out '^[0-9]+ articles saved, [0-9]+ known to be lost$'
run 0 "$crosscheck" index verify saved.store
run 0 "$crosscheck" index salvage whole.store again.store
expect out '^400 articles saved, 0 known to be lost$'
run 2 "$crosscheck" index salvage whole.store again.store
expect err 'again\.store is there already'

finish
