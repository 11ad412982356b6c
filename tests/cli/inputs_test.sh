#!/usr/bin/env bash
# Folders, standard input and archives as inputs.
#
# usage: inputs_test.sh CROSSCHECK STORY.docx
set -uo pipefail
document="$(readlink -f "$2")"
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# --- Folders.

mkdir -p desk/old desk/.git
cp post.txt gull.txt desk/
cp pier.txt desk/old/
cp pier.txt desk/.git/
printf '\x89PNG' >desk/logo.png
run 1 "$crosscheck" check desk
expect out '^     desk/post\.txt:5:37$'
expect err '^3 files: 3 read, 0 partly, 0 failed$'
printf '# Last year\nold/\ngull.*\n' >desk/.crosscheckignore
run 0 "$crosscheck" check desk/
expect err '^1 file: 1 read, 0 partly, 0 failed$'
run 1 "$crosscheck" check --against=desk gull.txt
# A folder without articles is no silent pass.
mkdir empty
run 3 "$crosscheck" check empty post.txt
expect err '^empty: error\[E103\]: '

# --- Standard input.

# The same as run, with the file $2 as standard input.
run_with() {
  local want="$1" input="$2"
  shift 2
  # shellcheck disable=SC2016  # Expanded by the inner shell.
  run "$want" bash -c 'input=$1; shift; exec "$@" <"$input"' - "$input" "$@"
}

run_with 1 gull.txt "$crosscheck" check - post.txt
expect out '^     stdin:4:37$'
printf '<p>The ferry fire off Vessmouth killed 19 people.</p>' >page
run_with 0 page "$crosscheck" extract --stdin-filename=drafts/page.html -
expect out '^drafts/page\.html'
expect out '^  1:40  "19 people"$'
run_with 2 gull.txt "$crosscheck" check --stdin-filename=a.txt post.txt
run_with 2 gull.txt "$crosscheck" check - - post.txt
run_with 2 gull.txt "$crosscheck" check --against=- post.txt
run 3 "$crosscheck" check - post.txt
expect err '^stdin: error\[E104\]: empty file; not read$'

# --- Archives.

run 0 "$crosscheck" extract --format=line "$document"
expect out 'dyke\.docx!/word/document\.xml:1:[0-9]+: .*16'
cp "$document" dyke.docx
python3 - <<'END'
import zipfile
with zipfile.ZipFile("wires.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for name in ("post.txt", "gull.txt", "dyke.docx"):
        archive.write(name, "day/" + name)
    archive.writestr("bomb.txt", b"\0" * (200 << 20))
    archive.writestr("../../up.txt", "Four people died.")
END
run 3 "$crosscheck" check wires.zip
expect out '^     wires\.zip!/day/post\.txt:5:37$'
expect err '^wires\.zip!/bomb\.txt: error\[E106\]: '
[[ -e ../up.txt || -e ../../up.txt ]] && fail "an archive wrote a file"

# --- Entities of XML: nothing else is opened, nothing grows.

printf '<!DOCTYPE nitf [<!ENTITY a SYSTEM "post.txt">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>' >laugh.nitf
run 3 "$crosscheck" check laugh.nitf post.txt
expect err '^laugh\.nitf:1:1 \(byte 0\): error\[E109\]: '

finish
