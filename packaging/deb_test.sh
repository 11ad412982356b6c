#!/usr/bin/env bash
# Installs the Debian package in a root of its own, uses it, and removes it.
#
# usage: deb_test.sh PACKAGE BUILD_DEB CROSSCHECK COPYRIGHT
set -euo pipefail
package="$(readlink -f "$1")" build_deb="$(readlink -f "$2")"
crosscheck="$(readlink -f "$3")" copyright="$(readlink -f "$4")"
work="$(mktemp -d "${TEST_TMPDIR:-/tmp}/deb.XXXXXX")"
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
cd "$work"

fail() {
  echo "FAILED: $1"
  exit 1
}

# --- The same bytes another time, elsewhere.

(
  umask 077
  TZ=Asia/Kathmandu LC_ALL=C.UTF-8 "$build_deb" "$crosscheck" "$copyright" again.deb
)
cmp "$package" again.deb || fail "built another time it is another package"

# --- Installed where only what this system has is there to depend on.

root="$work/root"
mkdir -p "$root/var/lib/dpkg/"{info,updates,triggers}
cp /var/lib/dpkg/status "$root/var/lib/dpkg/status"
# It is not about a package that this system may have itself.
sed -i '/^Package: crosscheck$/,/^$/d' "$root/var/lib/dpkg/status"
dpkg-query -W -f '${binary:Package}\n' | while read -r name; do : >"$root/var/lib/dpkg/info/$name.list"; done
dpkg=(dpkg "--root=$root" --log=/dev/null --force-not-root --force-script-chrootless)
PATH="$PATH:/sbin:/usr/sbin"

"${dpkg[@]}" --install "$package" || fail "it cannot be installed"
"${dpkg[@]}" --status crosscheck | grep -q '^Status: install ok installed' || fail "it is not installed"
"${dpkg[@]}" --verify crosscheck || fail "files are not as they were packed"

printf '%s\n' 'Date: 2021-03-02' 'Source: Channel Post' '' 'The ferry fire off Vessmouth killed 14 people.' >post.txt
printf '%s\n' 'Date: 2021-03-02' 'Source: Gull Agency' '' 'The ferry fire off Vessmouth killed 19 people.' >gull.txt
code=0
"$root/usr/bin/crosscheck" check post.txt gull.txt >out || code=$?
[[ "$code" == 1 ]] || fail "exit code $code of the installed program, wanted 1"
grep -q '^CONFLICT' out || fail "the installed program found nothing"

# --- Its page is one without mistakes.

gzip -dc "$root/usr/share/man/man1/crosscheck.1.gz" >crosscheck.1
groff -man -Tutf8 -ww -P-cbou crosscheck.1 >page 2>warnings || fail "no page for man"
[[ ! -s warnings ]] || fail "the page for man: $(<warnings)"
for words in '--against=PATH' 'check INPUT...' 'sarif' 'EXIT STATUS'; do
  grep -qF -- "$words" page || fail "the page for man does not say: $words"
done

# --- Bash completes with it.

# Completes the words behind "crosscheck"; the last one is where the cursor is.
complete_words() {
  env -i bash --norc -c '
    . "$1"; shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    compopt() { :; }
    _crosscheck
    printf "%s " "${COMPREPLY[@]}"' \
    - "$root/usr/share/bash-completion/completions/crosscheck" crosscheck "$@"
}
expect_completion() {
  local want="$1" got
  shift
  got="$(complete_words "$@")"
  [[ "$got" == "$want " ]] || fail "completed '$*' to '$got', wanted '$want '"
}
expect_completion "check" che
expect_completion "--fail-on=" check --fail
expect_completion "" rules --fail
expect_completion "conflict" check --fail-on = con
expect_completion "sarif" check --format = sar
expect_completion "prune" baseline pr
expect_completion "post.txt" check po
for shell in zsh/vendor-completions/_crosscheck fish/vendor_completions.d/crosscheck.fish; do
  grep -q -- 'against' "$root/usr/share/$shell" || fail "no flag in $shell"
done

# --- And it is gone.

"${dpkg[@]}" --purge crosscheck || fail "it cannot be removed"
left="$(find "$root" -path "$root/var/lib/dpkg" -prune -o -name '*crosscheck*' -print)"
[[ -z "$left" ]] || fail "left behind: $left"
echo "all as it should be"
