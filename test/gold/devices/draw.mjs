// Draws the passages of this folder from the corpus: node draw.mjs CORPUS_FOLDER GOLD_FOLDER
//
// The draw looks at length, digits and punctuation alone, never at repeated words, so that it knows nothing of any device.
// Prints one line a passage: text, stratum, start and end in UTF-16 code units of the source, and the hash of its raw slice.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEED = 19371016;
const SHORTEST = 40, LONGEST = 200;          // words of a passage
const DRAWN_IN_ALL = 300;
const READ_WHOLE = ['the-beginning-of-the-end', 'lincoln-1861', 'manifesto'];
const DRAWN_FROM = ['capital-ch10', 'capital-ch15', 'capital-ch25'];
const DIGITS_AT_MOST = 0.06;                 // share of words with a digit: above it a paragraph is statistics
const LIVELY_SHARE = 0.3;                    // the upper part of a chapter's passages by punctuation, from which half is drawn

const [corpus, gold] = process.argv.slice(2);
const words = (s) => s.match(/\S+/g) ?? [];

/** The same numbers from the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** First and last offset of what the gold's readers read. */
function alreadyRead(text) {
  let lines;
  try {
    lines = readFileSync(join(gold, `${text}.claims.jsonl`), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
  } catch { return { start: 0, end: 0 }; }
  const parts = lines.flatMap((l) => l.parts);
  return { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
}

/** Paragraphs of running prose; `section` counts headings, so that no passage reaches over one. */
function paragraphs(source, text) {
  const body = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0].length ?? 0;
  const read = alreadyRead(text), found = [];
  let section = 0, notes = false;
  for (const m of source.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    const start = m.index, end = start + m[0].trimEnd().length, s = source.slice(start, end);
    if (start < body) continue;
    if (/^[A-Z]\. [^.]*$/.test(s)) { section++; continue; }   // a heading without its marks, told by its letter
    if (s.startsWith('#')) { section++; notes = /footnotes|notes/i.test(s); continue; }
    if (notes) continue;
    if (s.startsWith('[^') || s.startsWith('* * *') || /^\[?\*/.test(s) || /^\d+\. /m.test(s) || /^(?:\||- )/.test(s)) continue;
    if (/<(?!\/?(?:i|em|b|sup|br)\b)/.test(s) || /\{[{%]/.test(s) || /^\([A-Z][a-z]+ \d{4}\)|^Published:/.test(s)) continue;
    if (end <= read.end && start >= read.start - 1) continue;
    if (start < read.end && end > read.end) {            // the paragraph in which the readers stopped
      const rest = source.slice(read.end, end), skip = rest.length - rest.trimStart().length;
      found.push({ section, start: read.end + skip, end });
    } else if (start >= read.end || end <= read.start) {
      const last = found.at(-1), broken = last && /[\p{L},]$/u.test(source.slice(last.start, last.end)) && /^\p{Ll}/u.test(s);
      if (broken && last.section === section && /^\s*$/.test(source.slice(last.end, start))) last.end = end;   // a page end in mid-sentence
      else found.push({ section, start, end });
    }
  }
  return found;
}

/** Long paragraphs cut at sentence ends into stretches of like length; short neighbours joined when `join`. */
function stretches(source, blocks, joinShort) {
  const cut = blocks.flatMap((b) => {
    const s = source.slice(b.start, b.end), n = words(s).length;
    if (n <= LONGEST) return [b];
    const pieces = Math.ceil(n / (LONGEST * 0.75)), ends = [...s.matchAll(/[.?!][”"’'\])]*(?:&#8221;|&rdquo;)?(?:\[\^[^\]]*\])?(?=\s+["“‘'([&A-Z])/g)].map((e) => e.index + e[0].length);
    const cuts = [];
    for (let i = 1; i < pieces; i++) {
      const goal = (s.length * i) / pieces, at = ends.reduce((best, e) => (Math.abs(e - goal) < Math.abs(best - goal) ? e : best), ends[0] ?? s.length);
      if (at > (cuts.at(-1) ?? 0) && at < s.length) cuts.push(at);
    }
    return [0, ...cuts].map((from, i, all) => {
      const raw = s.slice(from, all[i + 1] ?? s.length), lead = raw.length - raw.trimStart().length;
      return { section: b.section, start: b.start + from + lead, end: b.start + from + raw.trimEnd().length };
    });
  });
  if (!joinShort) return cut;
  const out = [];
  for (const b of cut) {
    const last = out.at(-1), size = (x) => words(source.slice(x.start, x.end)).length;
    const adjacent = last && last.section === b.section && /^\s*$/.test(source.slice(last.end, b.start));
    if (adjacent && (size(last) < SHORTEST || size(b) < SHORTEST) && size(last) + size(b) <= LONGEST * 0.8) last.end = b.end;
    else out.push({ ...b });
  }
  return out;
}

function shuffled(list, random) {
  const a = [...list];
  for (let i = a.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [a[i], a[j]] = [a[j], a[i]]; }
  return a;
}

/** Semicolons, outcries, questions and quotation marks in a hundred words. */
const liveliness = (s) => ((s.replace(/&[a-z]+;|&#\d+;/g, '“').match(/[;!?“]/g) ?? []).length * 100) / words(s).length;

const random = randomFrom(SEED), drawn = [];
const load = (text) => readFileSync(join(corpus, `${text}.md`), 'utf8');
const longEnough = (source) => (p) => words(source.slice(p.start, p.end)).length >= SHORTEST;
for (const text of READ_WHOLE) {
  const source = load(text);
  for (const p of stretches(source, paragraphs(source, text), true)) drawn.push({ text, stratum: 'whole', ...p });
}
const each = (DRAWN_IN_ALL - drawn.length) / DRAWN_FROM.length;
DRAWN_FROM.forEach((text, i) => {
  const source = load(text), n = Math.round(each * (i + 1)) - Math.round(each * i);
  const all = stretches(source, paragraphs(source, text), false).filter(longEnough(source)).filter((p) => {
    const w = words(source.slice(p.start, p.end));
    return w.filter((x) => /\d/.test(x.replace(/\[\^\d+\]|&#\d+;/g, ''))).length / w.length <= DIGITS_AT_MOST;
  });
  const ranked = [...all].sort((a, b) => liveliness(source.slice(b.start, b.end)) - liveliness(source.slice(a.start, a.end)) || a.start - b.start);
  const lively = shuffled(ranked.slice(0, Math.ceil(all.length * LIVELY_SHARE)), random).slice(0, Math.ceil(n / 2));
  const any = shuffled(all.filter((p) => !lively.includes(p)), random).slice(0, n - lively.length);
  const chosen = [...lively.map((p) => ({ text, stratum: 'lively', ...p })), ...any.map((p) => ({ text, stratum: 'any', ...p }))];
  drawn.push(...chosen.sort((a, b) => a.start - b.start));
});
for (const { text, stratum, start, end } of drawn) {
  const raw = load(text).slice(start, end);
  console.log(JSON.stringify({ text, stratum, start, end, hash: createHash('sha256').update(raw, 'utf8').digest('hex').slice(0, 12) }));
}
