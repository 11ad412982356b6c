#!/usr/bin/env bash
# Exit codes, messages and reports of the program.
#
# usage: cli_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# --- What is found.

run 0 "$crosscheck" check post.txt pier.txt
expect out '^Nothing found: '
expect out '^2 articles, 2 claims, 0 conflicts, 0 reviews$'
expect err '^2 files: 2 read, 0 partly, 0 failed$'

run 1 "$crosscheck" check post.txt gull.txt pier.txt
expect out '^CONFLICT [A-Z]+ disjoint-bounds \[[0-9a-f]{16}\]$'
expect out '^  [AB]: "14 people" \(Channel Post, 2021-03-02\)$'
expect out '^     post\.txt:5:37$'
expect out '^  [AB]: "19 people" \(Gull Agency, 2021-03-02\)$'
expect out '^     gull\.txt:4:37$'
expect out '^3 articles, 3 claims, 1 conflict, 0 reviews$'
fingerprint="$(grep -oE '[0-9a-f]{16}' out | head -n 1)"

run 0 "$crosscheck" check --fail-on=never post.txt gull.txt
run 0 "$crosscheck" check --against=gull.txt --against=post.txt pier.txt
run 1 "$crosscheck" check --against=gull.txt,pier.txt post.txt

run 0 "$crosscheck" explain "$fingerprint" post.txt gull.txt pier.txt
expect out '^Pair$'
expect out '^    - disjoint-bounds: CONFLICT'
run 0 "$crosscheck" explain disjoint-bounds
expect out '^# disjoint-bounds$'

run 0 "$crosscheck" extract post.txt
expect out '^  5:37  "14 people"$'
run 0 "$crosscheck" facts post.txt gull.txt
expect out '; 14 to 19 by 2 claims of 2 independent sources$'
run 0 "$crosscheck" rules
expect out '^disjoint-bounds '
run 0 "$crosscheck" version
expect out '^crosscheck [0-9.]+, lexicon [0-9a-f]+$'
run 0 "$crosscheck" help
run 2 "$crosscheck"

# --- A store.

run 0 "$crosscheck" index add wires.store post.txt pier.txt
expect out '^2 articles added, 0 replaced, 0 unchanged$'
run 0 "$crosscheck" index add wires.store post.txt
expect out '^0 articles added, 0 replaced, 1 unchanged$'
run 0 "$crosscheck" index list wires.store
expect out '^post\.txt \(Channel Post, 2021-03-02\)$'
expect out '^2 articles$'
run 1 "$crosscheck" check --against-index=wires.store gull.txt
expect out '^     post\.txt:5:37$'
expect out '^3 articles, 3 claims, 1 conflict, 0 reviews$'
# An article does not stand against itself as it was.
run 0 "$crosscheck" check --against-index=wires.store post.txt
run 0 "$crosscheck" index verify wires.store
run 0 "$crosscheck" index remove wires.store post.txt
run 0 "$crosscheck" check --against-index=wires.store gull.txt
run 4 "$crosscheck" check --against-index=no.store gull.txt
expect err 'cannot open the store no\.store: No such file'
run 4 "$crosscheck" check --against-index=post.txt gull.txt
expect err 'post\.txt is no store'
printf 'X' | dd of=wires.store bs=1 seek=9000 conv=notrunc status=none
run 4 "$crosscheck" index verify wires.store
expect err 'is damaged: the 4096 bytes from byte 8192 on'
run 2 "$crosscheck" index list
run 2 "$crosscheck" index remove wires.store
run 2 "$crosscheck" index ad wires.store post.txt
expect err 'did you mean "add"\?'

# --- Formats.

run 1 "$crosscheck" check --format=line post.txt gull.txt
expect out '^(post\.txt:5|gull\.txt:4):37: error: .* \[disjoint-bounds\]$'
run 1 "$crosscheck" check --format=none --format=jsonl:findings.jsonl post.txt gull.txt
[[ ! -s out ]] || fail "--format=none printed something"
expect findings.jsonl '^\{"rule":"disjoint-bounds","verdict":"CONFLICT",'
run 1 "$crosscheck" check --format=json post.txt gull.txt
python3 -c 'import json, sys; json.load(sys.stdin)["findings"][0]["sides"][1]' <out ||
  fail "--format=json is no JSON"

# --- What was asked for is wrong: 2.

run 2 "$crosscheck" check --frmat=text post.txt
expect err 'no flag "--frmat"; did you mean --format\?'
run 2 "$crosscheck" chekc post.txt
expect err 'did you mean "check"\?'
run 2 "$crosscheck" check
run 2 "$crosscheck" check --published=post.txt=2021-02-30 post.txt
expect err '"2021-02-30"'
run 2 "$crosscheck" check --fail-on=sometimes post.txt
run 2 "$crosscheck" check 'drafts/*.txt'
expect err 'no file matches "drafts/\*\.txt"'
run 0 "$crosscheck" check 'p*.txt'
expect out '^2 articles'
echo 'The mayor thanked everybody.' >nothing.txt
run 2 "$crosscheck" check nothing.txt
expect err 'no figure or date in any input'
run 0 "$crosscheck" check nothing.txt post.txt

# --- An input cannot be read, and the others are: 3.

: >empty.txt
mkdir folder
printf 'The fire killed 14 people near \xff Vessmouth.\n' >latin.txt
printf '%s\n' '{"id":"a","text":"The ferry fire off Vessmouth killed 14 people."}' \
  '{"id":"b","text":' \
  '{"id":"c","text":"The ferry fire off Vessmouth killed 14 people."}' >rows.jsonl
head -c 4096 /bin/sh >binary.txt

# $1: the file; $2: what is said of it.
for row in \
  'missing.txt missing\.txt: error\[E101\]: ' \
  'empty.txt empty\.txt: error\[E104\]: ' \
  'folder folder: error\[E103\]: ' \
  'latin.txt latin\.txt:1:32 \(byte 31\): error\[E107\]: ' \
  'rows.jsonl rows\.jsonl:2:[0-9]+ \(byte [0-9]+\): error\[E1[0-9]{2}\]: ' \
  'binary.txt binary\.txt: error\[E105\]: '; do
  file="${row%% *}" message="${row#* }"
  run 3 "$crosscheck" check "$file"
  expect err "^$message"
  run 3 "$crosscheck" check "$file" post.txt gull.txt
  expect out '^CONFLICT '
  expect err "^$message"
  expect err '^3 files: 2 read, [01] partly, [01] failed$'
  run 3 "$crosscheck" check --format=jsonl "$file" post.txt gull.txt
  expect out '^\{"note":\{"code":"E1'
done
run 3 "$crosscheck" extract rows.jsonl
expect out '^2 articles, 2 claims$'

# --- The report cannot be written: 4.

run 4 "$crosscheck" check --format=jsonl:/no/such/folder/report post.txt gull.txt
expect err 'cannot open /no/such/folder/report: No such file or directory'
run 2 "$crosscheck" check --format=text:post.txt post.txt
expect post.txt '^Title: Ferry fire'

# --- The order of inputs does not show.

for format in text line jsonl json textproto csv markdown sarif junit checkstyle github rdjsonl; do
  run 3 "$crosscheck" check "--format=$format" rows.jsonl post.txt missing.txt gull.txt pier.txt
  mv out one
  mv err one_err
  run 3 "$crosscheck" check "--format=$format" pier.txt missing.txt gull.txt rows.jsonl post.txt
  same out one "the order of inputs shows in $format"
  same err one_err "the order of inputs shows in the messages beside $format"
done

# --- A part of a run.

run 1 "$crosscheck" check --only=post.txt post.txt gull.txt
run 1 "$crosscheck" check --only='disjoint-*' post.txt gull.txt
run 0 "$crosscheck" check --only=falling-toll post.txt gull.txt
run 2 "$crosscheck" check --only=pots.txt post.txt gull.txt
expect err '^crosscheck: error: --only=pots\.txt: no article, rule or finding has this name'
findings=0
for part in 1 2 3; do
  "$crosscheck" check "--part=$part/3" --format=jsonl post.txt gull.txt >out 2>err
  findings=$((findings + $(grep -c '"rule":' out)))
done
[[ "$findings" == 1 ]] || fail "$findings findings in three parts, wanted 1"

# --- Nothing to check.

echo 'The mayor thanked everybody.' >mayor.txt
run 2 "$crosscheck" check mayor.txt
run 0 "$crosscheck" check --allow-empty mayor.txt
expect out 'N201'
run 0 "$crosscheck" check --allow-empty
run 2 "$crosscheck" check

# --- Colours: only when wanted, and never in a file.

color=$'\x1b\\[1;31m'
run 1 "$crosscheck" check post.txt gull.txt
refuse out "$color"
run 1 "$crosscheck" check --color=always --format=text --format=text:file.txt post.txt gull.txt
expect out "^${color}CONFLICT"
refuse file.txt "$color"
on_terminal() { script -qec "$*" /dev/null </dev/null >out || true; }
TERM=xterm on_terminal "$crosscheck check post.txt gull.txt"
expect out "^${color}CONFLICT"
TERM=xterm NO_COLOR=1 on_terminal "$crosscheck check post.txt gull.txt"
refuse out "$color"
TERM=dumb on_terminal "$crosscheck check post.txt gull.txt"
refuse out "$color"
TERM=xterm on_terminal "$crosscheck check --color=never post.txt gull.txt"
refuse out "$color"

# --- For shells and man(1).

for shell in bash zsh fish; do
  run 0 "$crosscheck" completion "$shell"
  expect out 'against-index'
done
run 2 "$crosscheck" completion bsah
expect err 'did you mean "bash"'
run 0 "$crosscheck" completion bash
bash -n out || fail "the completion for bash is no script"
run 0 "$crosscheck" help --man
expect out '^\.TH CROSSCHECK 1 '

finish
