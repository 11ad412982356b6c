#!/usr/bin/env bash
# Makes a Debian package of the program.
#
# usage: build_deb.sh CROSSCHECK COPYRIGHT OUT.deb
#
# The same bytes for the same program: every file has the date of
# SOURCE_DATE_EPOCH, or of 1970.  The package depends on those of this system
# that the program's libraries come from.
set -euo pipefail
export LC_ALL=C SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-0}"
umask 022
program="$1" copyright="$2" out="$3"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT

install -D -m 755 "$program" "$root/usr/bin/crosscheck"
install -D -m 644 "$copyright" "$root/usr/share/doc/crosscheck/copyright"

# Writes standard input to the file $1 below the root.
put() {
  mkdir -p "$(dirname "$root/$1")"
  cat >"$root/$1"
}

"$program" help --man | gzip -9n | put usr/share/man/man1/crosscheck.1.gz
"$program" completion bash | put usr/share/bash-completion/completions/crosscheck
"$program" completion zsh | put usr/share/zsh/vendor-completions/_crosscheck
"$program" completion fish | put usr/share/fish/vendor_completions.d/crosscheck.fish

# The package that a library of this name is from, at least as new as here.
package_of() {
  local file package version
  file="$(ldconfig -p | awk -v name="$1" '$1 == name { print $NF; exit }')"
  # Debian lists some below /usr, and some where the link to it was.
  package="$({ dpkg-query -S "$file" || dpkg-query -S "${file#/usr}" || dpkg-query -S "/usr$file"; } 2>/dev/null | head -n 1 | cut -d: -f1)"
  version="$(dpkg-query -W -f '${Version}' "$package")"
  echo "$package (>= ${version%-*})"
}

PATH="$PATH:/sbin:/usr/sbin"
depends="$(readelf -d "$program" | sed -n 's/.*(NEEDED).*\[\(.*\)\]$/\1/p' |
  while read -r library; do package_of "$library"; done | sort -u | paste -sd , | sed 's/,/, /g')"
version="$("$program" version | sed -n 's/^crosscheck \([0-9.]*\),.*/\1/p')"

put DEBIAN/control <<END
Package: crosscheck
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The crosscheck maintainers <maintainers@crosscheck.invalid>
Section: text
Priority: optional
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $depends
Description: find figures and dates that articles disagree on
 crosscheck reads articles, turns every figure and date in them into a claim,
 and reports where claims of different articles cannot both hold.
 .
 It runs offline: no text leaves the machine.
END
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) | put DEBIAN/md5sums

find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zgzip --build "$root" "$out" >/dev/null
