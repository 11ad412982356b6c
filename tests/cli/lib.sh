# Shared by the tests of this folder; to be sourced with the program as $1.
#
# Leaves the shell in a folder of its own, with articles to check.

crosscheck="$(readlink -f "$1")"
work="$(mktemp -d "${TEST_TMPDIR:-/tmp}/cli.XXXXXX")"
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1

failures=0

fail() {
  printf 'FAILED: %s\n' "$1"
  failures=$((failures + 1))
}

# Runs a command; leaves what it printed in the files out and err.  Fails unless
# it ends within ten seconds with the code $1.
run() {
  local want="$1" got=0
  shift
  timeout 10 "$@" >out 2>err </dev/null || got=$?
  [[ "$got" == "$want" ]] && return
  fail "exit code $got, wanted $want: $*"
  cat err
}

# Fails unless a line of the file $1 matches the regular expression $2.
expect() {
  grep -qE -- "$2" "$1" && return
  fail "no line of $1 matches: $2"
  cat "$1"
}

refuse() {
  grep -qE -- "$2" "$1" || return 0
  fail "a line of $1 matches: $2"
  cat "$1"
}

same() {
  cmp "$1" "$2" || fail "$3"
}

finish() {
  [[ "$failures" == 0 ]] || exit 1
  echo "all as it should be"
}

# Two reports that contradict each other, and one that fits either.
printf '%s\n' 'Title: Ferry fire off Vessmouth' 'Date: 2021-03-02' \
  'Source: Channel Post' '' 'The ferry fire off Vessmouth killed 14 people.' \
  >post.txt
printf '%s\n' 'Date: 2021-03-02' 'Source: Gull Agency' '' \
  'The ferry fire off Vessmouth killed 19 people.' >gull.txt
printf '%s\n' 'Date: 2021-03-02' 'Source: Pier News' '' \
  'The ferry fire off Vessmouth killed more than ten people.' >pier.txt
