#!/usr/bin/env bash
# Files of claims: what is said of them is what is said of the articles.
#
# usage: keep_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

printf '%s\n' '{"id":"a","published":"2021-03-02","text":"The fire killed 31 people."}' \
  '{"id":"a","text":"The fire killed 13 people."}' '{"id":"b","te' >rows.jsonl

run 0 "$crosscheck" keep post.claims post.txt
expect out '^1 claim of 1 article kept$'
run 0 "$crosscheck" keep gull.claims gull.txt
run 0 "$crosscheck" keep pier.claims pier.txt
run 3 "$crosscheck" keep rows.claims rows.jsonl
expect err 'rows\.jsonl:3'

# Runs the program on texts and on claims of the same articles; both have to say
# the same.  $1: exit code; the others: arguments, texts named NAME.txt.
compare() {
  local want="$1" argument claims=()
  shift
  for argument in "$@"; do
    argument="${argument/%.txt/.claims}"
    claims+=("${argument/%.jsonl/.claims}")
  done
  run "$want" "$crosscheck" "$@"
  mv out texts.out && mv err texts.err
  run "$want" "$crosscheck" "${claims[@]}"
  same out texts.out "other output from: $*"
  same err texts.err "other errors from: $*"
}

for format in text jsonl sarif junit csv; do
  compare 1 check "--format=$format" post.txt gull.txt pier.txt
  compare 3 check "--format=$format" post.txt rows.jsonl
  compare 0 facts --format=jsonl post.txt gull.txt
  compare 0 extract --format=jsonl post.txt pier.txt
done
compare 1 check --against=gull.txt post.txt
compare 0 check --against=post.txt pier.txt
compare 1 check --explain post.txt gull.txt
compare 0 extract --mentions --format=jsonl post.txt
compare 1 diff post.txt gull.txt
run 1 "$crosscheck" check post.claims gull.txt
expect out '^CONFLICT'

# A date is of the claims: it goes with the extraction.
run 0 "$crosscheck" keep --published=post.txt=2021-03-09 dated.claims post.txt
run 0 "$crosscheck" extract --format=jsonl dated.claims
expect out '2021-03-09'

# --- What is no file of claims.

run 2 "$crosscheck" keep post.kept post.txt
expect err 'has to end in \.claims'
run 2 "$crosscheck" keep post.claims
expect err 'nothing to keep'
run 2 "$crosscheck" keep again.claims post.claims
run 3 "$crosscheck" check post.txt gone.claims
expect err 'gone\.claims: error\[E101\]'
cp post.txt text.claims
run 3 "$crosscheck" check pier.txt text.claims
expect err 'text\.claims: error\[E102\]: no file of claims, cut off, or changed; not read'
head -c 200 post.claims >cut.claims
run 3 "$crosscheck" check pier.txt cut.claims

# A file that cannot be written is 4 and leaves the old one.
cp post.claims before.claims
chmod a-w .
run 4 "$crosscheck" keep new/post.claims post.txt
chmod u+w .
same post.claims before.claims "an old file was touched"

finish
