#!/usr/bin/env bash
# Decisions of editors, and baselines.
#
# usage: decisions_test.sh CROSSCHECK
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run 1 "$crosscheck" check post.txt gull.txt
fingerprint="$(grep -oE '[0-9a-f]{16}' out | head -n 1)"

# Writes desk.textproto; "$1" stands behind the fingerprint.
decide() {
  printf 'decision {\n  fingerprint: "%s"\n  %s\n}\n' "$fingerprint" "$1" >desk.textproto
}

# --- A decision covers a finding, in every format.

decide 'kind: FALSE_ALARM reason: "Two ferries."'
run 1 "$crosscheck" check post.txt gull.txt
run 0 "$crosscheck" check --decisions=desk.textproto post.txt gull.txt
refuse out '^CONFLICT'
expect out '^  desk\.textproto: 1 finding is suppressed by a decision \[N301\]$'
expect out '0 conflicts, 0 reviews, 1 suppressed$'
run 0 "$crosscheck" check --fail-on=superseded --decisions=desk.textproto post.txt gull.txt
for format in line checkstyle github rdjsonl markdown; do
  run 0 "$crosscheck" check --decisions=desk.textproto "--format=$format" post.txt gull.txt
  refuse out 'disjoint-bounds'
  expect out 'N301'
done
run 0 "$crosscheck" check --decisions=desk.textproto --format=jsonl post.txt gull.txt
expect out '"suppressed":\{"fingerprint":"[0-9a-f]{16}","kind":"FALSE_ALARM","reason":"Two ferries\."\}'
run 0 "$crosscheck" check --decisions=desk.textproto --format=csv post.txt gull.txt
expect out 'FALSE_ALARM,Two ferries\.,'
run 0 "$crosscheck" check --decisions=desk.textproto --format=sarif post.txt gull.txt
expect out '"suppressions":\[\{"kind":"external"'
run 0 "$crosscheck" check --decisions=desk.textproto --format=junit post.txt gull.txt
expect out '<skipped message="FALSE_ALARM: Two ferries\."/>'

# --- What does not cover it.

run 0 "$crosscheck" check --decisions=desk.textproto post.txt pier.txt
expect out '^  desk\.textproto:1:1: the decision on [0-9a-f]{16} is not used'
decide 'kind: FIXED_LATER reason: "Today." expires: "2021-03-02"'
run 0 "$crosscheck" check --decisions=desk.textproto post.txt gull.txt
run 1 "$crosscheck" check --decisions=desk.textproto --as-of=2021-03-03 post.txt gull.txt
expect out 'has expired: it held until 2021-03-02, and the run is of 2021-03-03 \[N303\]$'
sed -i 's/2021-03-02"/2021-03-01"/' desk.textproto
run 1 "$crosscheck" check --decisions=desk.textproto post.txt gull.txt
expect out '\[N303\]$'
run 0 "$crosscheck" check --decisions=desk.textproto --as-of=2021-03-01 post.txt gull.txt
for name in post gull; do grep -v '^Date:' "$name.txt" >"undated_$name.txt"; done
run 1 "$crosscheck" check --format=jsonl undated_post.txt undated_gull.txt
fingerprint="$(grep -oE '"fingerprint":"[0-9a-f]{16}' out | head -n 1 | cut -d'"' -f4)"
decide 'kind: FIXED_LATER reason: "Today." expires: "2999-01-01"'
run 1 "$crosscheck" check --decisions=desk.textproto undated_post.txt undated_gull.txt
expect out '\[N304\]$'

# --- A file that is wrong: 2.

decide 'kind: FALSE_ALRAM'
run 2 "$crosscheck" check --decisions=desk.textproto post.txt
expect err 'desk\.textproto:3:9: no value "FALSE_ALRAM"; did you mean "FALSE_ALARM"\?$'
decide 'kind: ACCEPTED'
run 2 "$crosscheck" check --decisions=desk.textproto post.txt
expect err 'desk\.textproto:1:1: a decision needs a reason$'
run 2 "$crosscheck" check --decisions=gone.textproto post.txt
expect err 'gone\.textproto: no such file'
run 2 "$crosscheck" check --decisions=. post.txt
run 2 "$crosscheck" check --decisions=desk.textproto --decisions=desk.textproto post.txt
run 2 "$crosscheck" check --as-of=tomorrow post.txt
run 2 "$crosscheck" check --decisions=desk.textproto --format=text:desk.textproto post.txt
run 2 "$crosscheck" extract --decisions=desk.textproto post.txt

# --- Baselines.

run 0 "$crosscheck" baseline write base post.txt gull.txt
expect out '^base: 0 decisions before, 1 now, 1 of them baseline$'
expect base '^  kind: BASELINE$'
expect base '^  date: "2021-03-02"$'
cp base first
run 0 "$crosscheck" baseline write base gull.txt post.txt
same base first "writing a baseline twice changes it"
run 0 "$crosscheck" check --decisions=base post.txt gull.txt
printf '%s\n' 'Date: 2021-03-02' 'Source: Quay Times' '' \
  'The ferry fire off Vessmouth injured 30 people.' >quay.txt
sed 's/Quay Times/Lock Gazette/; s/30 people/52 people/' quay.txt >lock.txt
run 1 "$crosscheck" check --decisions=base post.txt gull.txt quay.txt lock.txt
expect out '1 conflict, 0 reviews, 1 suppressed$'

# Only what is gone is dropped, and what editors have decided stays.
run 0 "$crosscheck" baseline prune base post.txt gull.txt
same base first "pruning drops what is found"
run 0 "$crosscheck" check --decisions=base post.txt pier.txt
expect out '1 entry of the baseline not used'
printf 'decision { fingerprint: "0000000000000001" kind: ACCEPTED reason: "So be it." }\n' >>base
run 0 "$crosscheck" baseline prune base post.txt pier.txt
expect out '^base: 2 decisions before, 1 now, 0 of them baseline$'
expect base 'So be it'

# --- Where a baseline is not written.

cp first base
run 3 "$crosscheck" baseline prune base post.txt missing.txt
run 2 "$crosscheck" baseline prune gone post.txt gull.txt
run 2 "$crosscheck" baseline replace base post.txt
run 2 "$crosscheck" baseline wirte base post.txt
expect err 'did you mean "write"\?'
run 2 "$crosscheck" baseline write base
echo 'The mayor thanked everybody.' >nothing.txt
run 2 "$crosscheck" baseline prune base nothing.txt
same base first "a run that failed wrote the baseline"
echo '# Ours.' >>base
run 2 "$crosscheck" baseline write base post.txt gull.txt
expect err 'comments, which would be lost'
run 4 "$crosscheck" baseline write no/such/folder/base post.txt gull.txt
run 2 "$crosscheck" baseline write post.txt gull.txt
expect post.txt '^Title: Ferry fire'
[[ -z "$(find . -name '*.??????' -newer first)" ]] || fail "a temporary file is left"

# --- Decisions that are written by the program.

run 1 "$crosscheck" check post.txt gull.txt
fingerprint="$(grep -oE '[0-9a-f]{16}' out | head -n 1)"
rm -f desk.textproto
run 0 "$crosscheck" decide "${fingerprint^^}" --decisions=desk.textproto --kind=false-alarm \
  --reason='Two "ferries".' --author='news desk' --as-of=2021-03-05 --expires=2021-04-01
expect out '^desk\.textproto: 1 decision$'
expect desk.textproto '^  reason: "Two .*ferries'
expect desk.textproto '^  date: "2021-03-05"$'
run 0 "$crosscheck" check --decisions=desk.textproto post.txt gull.txt
cp desk.textproto before.textproto
run 2 "$crosscheck" decide "$fingerprint" --decisions=desk.textproto --kind=accepted --reason=No.
expect err 'desk\.textproto:4:1: there is a decision on [0-9a-f]{16} already; change it there'
same desk.textproto before.textproto "a decision was written over"
run 2 "$crosscheck" decide 123 --decisions=desk.textproto --kind=accepted --reason=No.
run 2 "$crosscheck" decide "$fingerprint" --decisions=new.textproto --kind=accepted
expect err 'a decision needs a reason'
run 2 "$crosscheck" decide "$fingerprint" --decisions=new.textproto --reason=Why.
run 2 "$crosscheck" decide "$fingerprint" --kind=accepted --reason=Why.
run 2 "$crosscheck" decide "$fingerprint" --decisions=new.textproto --kind=fixed-later --reason=Why.
expect err 'FIXED_LATER needs the last day'
[[ ! -e new.textproto ]] || fail "a file was made for a decision that is none"

# An entry of a baseline gives way, and leaves what the finding was.
run 0 "$crosscheck" baseline write base.textproto post.txt gull.txt
run 0 "$crosscheck" decide "$fingerprint" --decisions=base.textproto --kind=accepted --reason=Known.
expect base.textproto '^  kind: ACCEPTED$'
expect base.textproto '^  finding: "disjoint-bounds: '

# --- Several files: the first that covers a finding is named.

run 0 "$crosscheck" check --decisions=desk.textproto --decisions=base.textproto --format=csv post.txt gull.txt
expect out 'FALSE_ALARM,'
run 0 "$crosscheck" check --decisions=base.textproto --decisions=desk.textproto --format=csv post.txt gull.txt
expect out 'ACCEPTED,'

# --- What has to be found.

run 0 "$crosscheck" baseline write want.textproto post.txt gull.txt
run 0 "$crosscheck" check --expect=want.textproto post.txt gull.txt
expect out '1 finding is expected \[N301\]$'
run 1 "$crosscheck" check --expect=want.textproto post.txt pier.txt
expect out 'want\.textproto:4:1: a finding is expected and was not made: '"$fingerprint"', disjoint-bounds: .*\[N305\]$'
: >nothing.textproto
run 0 "$crosscheck" check --expect=nothing.textproto post.txt pier.txt
run 1 "$crosscheck" check --expect=nothing.textproto --fail-on=never post.txt gull.txt

# --- Comments in a draft.

# Writes draft.md with the comment $1 at the end of the line with the figure.
draft() {
  printf '%s\n' '---' 'date: 2021-03-02' 'source: Channel Post' '---' '' 'Nothing else is known.' '' \
    "The ferry fire off Vessmouth killed 14 people. $1" >draft.md
}
draft ''
run 1 "$crosscheck" check draft.md gull.txt
draft '<!-- crosscheck: ignore disjoint-bounds Two ferries, a week apart. -->'
run 0 "$crosscheck" check draft.md gull.txt
expect out '^  draft\.md: 1 finding is suppressed by comments \[N301\]$'
run 0 "$crosscheck" check --format=sarif draft.md gull.txt
expect out '"suppressions":\[\{"kind":"inSource","status":"accepted","justification":"Two ferries, a week apart\."'
run 0 "$crosscheck" keep draft.claims draft.md
run 0 "$crosscheck" check draft.claims gull.txt
expect out '1 finding is suppressed by comments \[N301\]$'

# In a reference it says nothing: that is not ours to edit.
run 1 "$crosscheck" check gull.txt --against=draft.md
run 1 "$crosscheck" check gull.txt --against=draft.claims

draft '<!-- crosscheck: ignore falling-toll Two ferries. -->'
run 1 "$crosscheck" check draft.md gull.txt
expect out '^  draft\.md:8:48: a comment ignores falling-toll and is not used: .*\[N306\]$'
draft '<!-- crosscheck: ignore disjoint-bound Two ferries. -->'
run 1 "$crosscheck" check draft.md gull.txt
expect out 'ignores "disjoint-bound", which is no rule; did you mean "disjoint-bounds"\? \[N307\]$'
draft '<!-- crosscheck: ignore disjoint-bounds -->'
run 1 "$crosscheck" check draft.md gull.txt
expect out 'needs a reason \[N307\]$'
sed -i '$ s/$/ <!-- crosscheck: ignore disjoint-bounds Two ferries. -->/' post.txt
run 1 "$crosscheck" check post.txt gull.txt
refuse out 'N30'

finish
