#!/usr/bin/env bash
# cities.tsv is generated: nobody edits it, and regenerate.sh records its hash.
set -euo pipefail
cd "$TEST_SRCDIR/$TEST_WORKSPACE/checker/lexicon/places"
sha256sum --check cities.tsv.sha256 ||
  { echo "cities.tsv was changed by hand; run regenerate.sh" >&2; exit 1; }
LC_ALL=C sort --check --unique --field-separator=$'\t' --key=1,1 cities.tsv ||
  { echo "cities.tsv is not sorted by key" >&2; exit 1; }
iconv --from-code=UTF-8 --to-code=UTF-8 cities.tsv > /dev/null ||
  { echo "cities.tsv is not UTF-8" >&2; exit 1; }
