#!/usr/bin/env bash
# What is different between two versions of a story.
#
# usage: diff_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

printf '%s\n' 'Date: 2021-03-02' '' \
  'The ferry fire off Vessmouth killed at least 14 people, police said.' \
  'It injured 30 people on board.' 'Divers found 3 lifeboats near the pier.' >old.txt
printf '%s\n' 'Date: 2021-03-03' '' \
  'The ferry fire off Vessmouth killed 14 people.' \
  'It injured 32 people on board.' 'The harbour lent 7 tugs to the rescuers.' >new.txt

run 1 "$crosscheck" diff old.txt new.txt
expect out '^new\.txt:4:12: figure changed: "30 people" is "32 people" now \(old\.txt:4:12\)$'
expect out '^new\.txt:5:18: figure added: "7 tugs"$'
expect out '^old\.txt:5:14: figure dropped: "3 lifeboats"$'
expect out '^new\.txt:3:37: hedge dropped: "at least 14 people" is "14 people" now \(old\.txt:3:46\)$'
expect out '^new\.txt:3:37: source dropped: .* now, without "police" \(old\.txt:3:46\)$'
expect out '^5 changes$'

run 1 "$crosscheck" diff --format=jsonl old.txt new.txt
python3 -c '
import json, sys
rows = [json.loads(line) for line in sys.stdin]
assert [row["what"] for row in rows] == ["FIGURE_CHANGED", "FIGURE_ADDED", "FIGURE_DROPPED", "HEDGE_DROPPED",
                                         "SOURCE_DROPPED"], rows
assert rows[0]["before"]["surface"] == "30" and rows[0]["after"]["surface"] == "32"
assert "before" not in rows[1] and "after" not in rows[2]
' <out || fail "the JSON lines say something else"

# --- Nothing is different.

run 0 "$crosscheck" diff old.txt old.txt
expect out '^0 changes$'
cp old.txt copy.txt
run 0 "$crosscheck" diff old.txt copy.txt
run 0 "$crosscheck" diff --format=jsonl old.txt copy.txt
[[ ! -s out ]] || fail "a change where there is none"

# --- What cannot be compared.

run 2 "$crosscheck" diff old.txt
expect err 'diff needs two versions'
run 2 "$crosscheck" diff old.txt new.txt copy.txt
run 2 "$crosscheck" diff --format=sarif old.txt new.txt
run 2 "$crosscheck" diff --format=text:report old.txt new.txt
run 2 "$crosscheck" diff --by-group old.txt new.txt
printf '%s\n' '{"text":"It killed 14 people."}' '{"text":"It killed 19 people."}' >rows.jsonl
run 2 "$crosscheck" diff old.txt rows.jsonl
expect err 'rows\.jsonl: a version of a story is one article, and here are 2'
echo 'The mayor thanked everybody.' >nothing.txt
run 2 "$crosscheck" diff nothing.txt nothing.txt
run 1 "$crosscheck" diff old.txt nothing.txt
run 3 "$crosscheck" diff old.txt missing.txt
[[ ! -s out ]] || fail "half of a comparison was printed"
: >empty.txt
run 3 "$crosscheck" diff empty.txt new.txt

# --- Text is only text.

printf '%s\n' '' $'The ferry fire off \e[31mVessmouth killed 14 \xe2\x80\xaepeople.' >hostile.txt
run 1 "$crosscheck" diff hostile.txt nothing.txt
refuse out $'\e|\xe2\x80\xae'

finish
