#!/usr/bin/env bash
# Odd files, full disks, closed streams, little memory: the program ends with an
# exit code of its list and says why, and nothing it prints acts on a terminal.
#
# usage: machine_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Like run(), for a shell script $2 whose $0 is the program.
run_shell() { run "$1" bash -c "$2" "$crosscheck"; }

# --- Standard output is full, closed, or nobody reads it.

run_shell 4 '"$0" check post.txt gull.txt >/dev/full'
expect err 'cannot write standard output: No space left on device'
run_shell 4 '"$0" check --format=jsonl post.txt gull.txt >/dev/full'
run_shell 4 '"$0" help >/dev/full'
run_shell 4 '"$0" check post.txt gull.txt >&-'
expect err 'cannot write standard output'
run_shell 4 '"$0" check --format=jsonl:report.jsonl --format=text post.txt gull.txt >&-'
expect report.jsonl '^\{"rule":'
refuse report.jsonl 'CONFLICT [A-Z]+ '
run_shell 1 '"$0" check --format=jsonl:report.jsonl post.txt gull.txt >&- 2>&- <&-'
expect report.jsonl '^\{"rule":'
refuse report.jsonl 'files:'
run_shell 0 '{ sleep 0.3; "$0" check post.txt gull.txt; echo "$?" >code; } | true'
[[ "$(<code)" == 4 ]] || fail "exit code $(<code) when nobody reads"
run 4 "$crosscheck" check --format=text --format=jsonl:/dev/full post.txt gull.txt
expect out '^CONFLICT '
expect err 'cannot write /dev/full: No space left on device'

# --- Files that are no files, and links.

mkfifo fifo.txt
ln -s nowhere dangling.txt
ln -s loop.txt loop.txt
ln -s post.txt link.txt
for file in fifo.txt dangling.txt loop.txt /dev/zero; do
  run 3 "$crosscheck" check "$file" post.txt gull.txt
  expect err "^$file: error"
  expect out '^CONFLICT '
done
run 1 "$crosscheck" check link.txt gull.txt
run 0 "$crosscheck" check post.txt link.txt
expect out '^1 article'
if [[ "$(id -u)" != 0 ]]; then
  printf 'x' >secret.txt
  chmod 000 secret.txt
  run 3 "$crosscheck" check secret.txt post.txt gull.txt
  expect err '^secret\.txt: error'
fi

# --- Names and words that would act on a terminal.

esc=$'\x1b[2J'
newline=$'a\nb:1:1: error: forged.txt'
bidi=$'\u202etxt.evil.txt'
latin=$'caf\xe9.txt'
for name in "$esc.txt" "$newline" "$bidi" "$latin" ' .txt' "$(printf 'n%.0s' {1..251}).txt"; do
  cp gull.txt "$name"
  for format in text line jsonl json; do
    run 1 "$crosscheck" check "--format=$format" post.txt "$name"
    cat out err >>all
  done
done
cp gull.txt -- -rf.txt
run 1 "$crosscheck" check post.txt -- -rf.txt
run 2 "$crosscheck" check post.txt -rf.txt
printf 'Source: A%sB\xe2\x80\xaeC\n\nThe ferry fire off Vessmouth killed 14%s people, \xc2\x9bsaid %s.\n' \
  "$esc" '' "$esc" >evil.txt
for format in text line jsonl json; do
  run 1 "$crosscheck" check "--format=$format" gull.txt evil.txt \
    --published=evil.txt=2021-03-02
  cat out err >>all
done
if LC_ALL=C grep -qaP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80\xae' all; then
  fail "something that acts on a terminal was printed"
  LC_ALL=C grep -aP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80\xae' all | cat -v | head
fi
refuse all '^b:1:1: error: forged'

# --- Where it runs does not show.

run 1 "$crosscheck" check post.txt gull.txt pier.txt
mv out here
for setting in LC_ALL=de_DE.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo TZ=:/nowhere; do
  run 1 env "$setting" "$crosscheck" check post.txt gull.txt pier.txt
  same out here "$setting shows"
done
run 1 env -i "$crosscheck" check post.txt gull.txt pier.txt
same out here "an empty environment shows"
mkdir gone
run_shell 1 "cd gone; rmdir ../gone; \"\$0\" check '$work/post.txt' '$work/gull.txt'"

# --- Little memory: from where the program starts at all to where it suffices.

first=
for ((kib = 30000; kib <= 200000; kib += 1000)); do
  code=0
  (bash -c "ulimit -v $kib && '$crosscheck' version") >/dev/null 2>&1 || code=$?
  if [[ -z "$first" && "$code" == 0 ]]; then first="$kib"; fi
  [[ -n "$first" ]] || continue
  code=0
  (ulimit -v "$kib" && exec "$crosscheck" check --format=none post.txt gull.txt 2>err) || code=$?
  case "$code" in
    1) break ;;
    4) expect err 'out of memory' ;;
    *) fail "exit code $code with $kib KiB of memory" ;;
  esac
done
[[ "$code" == 1 ]] || fail "200 MB of memory are not enough"

# Articles of which no run of this much memory can hold all.
awk -v kib="$first" 'BEGIN {
  for (i = 0; i < 500; ++i) words = words " gull"
  for (i = 0; i < kib; i += 2) printf "{\"text\": \"%d%s\"}\n", i, words
}' >rows.jsonl
code=0
(ulimit -v "$first" && exec "$crosscheck" check --format=none rows.jsonl 2>err) || code=$?
[[ "$code" == 4 ]] || fail "exit code $code with too many articles"
expect err 'out of memory'

finish
