#!/usr/bin/env bash
# The articles of the golden reports, and how the reports are made; to be
# sourced with the program as $1.
#
# The articles hold what goes wrong in reports: emoji and combining marks before
# a figure, a byte order mark, CR LF, names that are formulas, markup, commands
# and marks that turn the reading order.

program="$(readlink -f "$1")"

# Writes the articles into the current folder.
write_articles() {
  printf '\xef\xbb\xbf' >'draft, 100%.txt'
  printf '%s\r\n' 'Title: Ferry fire off Vessmouth' 'Date: 2021-03-02' "Source: =cmd|' /C calc'!A0" '' \
    $'\xf0\x9f\x8c\x8a Cafe\xcc\x81s closed: the ferry fire off Vessmouth killed 14 people.' \
    'The ferry fire off Vessmouth injured 30 people.' >>'draft, 100%.txt'
  printf '%s\n' 'Date: 2021-03-02' 'Source: ::error file=x::<b>Gull</b> & @sons #7' '' \
    'The ferry fire off Vessmouth killed 19 people.' >gull.txt
  printf '%s\n' \
    '{"id":"row {0}","published":"2021-03-02","source":"Pier \u202eNews","text":"\ud83c\udf0a The ferry fire off Vessmouth killed more than ten people.\nThe ferry fire off Vessmouth injured 32 people."}' \
    '{"id":"row [1](x)","text":' \
    >rows.jsonl
}

# Writes desk.textproto, with a decision on one of the findings.
write_decisions() {
  local fingerprint
  # It ends with 3, which is no failure here.
  fingerprint="$({ "$program" check --format=jsonl 'draft, 100%.txt' rows.jsonl --against=gull.txt 2>/dev/null || true; } |
    sed -nE '1s/.*"fingerprint":"([0-9a-f]+)".*/\1/p')"
  printf '%s\n' 'decision {' "  fingerprint: \"$fingerprint\"" '  kind: FALSE_ALARM' \
    '  reason: "=cmd ::error::<b>two</b> {0} \342\200\256ferries\n"' '  author: "=desk"' '  expires: "2021-03-02"' '}' \
    >desk.textproto
}

# Writes the report of the verb $1, or of check with a decision ("decided"), in
# the format $2, but for versions and the
# documents of rules, which change without it.  One row cannot be read, so the
# program ends with 3.
write_report() {
  local inputs=('draft, 100%.txt' rows.jsonl) code=0 verb="$1"
  if [[ "$1" == check || "$1" == decided ]]; then inputs+=(--against=gull.txt); fi
  if [[ "$1" == decided ]]; then
    write_decisions
    inputs+=(--decisions=desk.textproto)
    verb=check
  fi
  "$program" "$verb" "--format=$2" "${inputs[@]}" >report 2>errors || code=$?
  [[ "$code" == 3 ]] || return 1
  sed -E 's/crosscheck [0-9.]+, lexicon [0-9a-f]+/crosscheck VERSION/g
          s/("semanticVersion":)"[0-9.]+"/\1"0.0.0"/
          s/("help":\{"text":"# [a-z-]+)([^"\\]|\\.)*("\,"markdown":"# [a-z-]+)([^"\\]|\\.)*"/\1\3"/g' report
}

# All golden reports, as VERB.FORMAT.
golden_names() {
  local format
  for format in text line jsonl json textproto csv markdown sarif junit checkstyle github rdjsonl; do
    printf '%s\n' "check.$format" "decided.$format"
  done
  for format in json textproto csv markdown; do
    printf '%s\n' "facts.$format" "extract.$format"
  done
}
