/** The named character references that transcriptions use; any other is left as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', pound: '£', sect: '§', para: '¶', deg: '°',
  frac12: '½', frac14: '¼', frac34: '¾', times: '×', dagger: '†', Dagger: '‡', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ',
  eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', ccedil: 'ç', icirc: 'î', iuml: 'ï',
  ocirc: 'ô', ouml: 'ö', oacute: 'ó', ugrave: 'ù', ucirc: 'û', uuml: 'ü', ntilde: 'ñ', szlig: 'ß', Eacute: 'É', Agrave: 'À', Ccedil: 'Ç',
};
const NUMERIC = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i;

/** The text that a character reference such as `&mdash;` or `&#8212;` stands for. */
export function decodeEntity(reference: string): string {
  const numeric = NUMERIC.exec(reference);
  if (numeric) {
    const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  }
  return NAMED[reference.slice(1, -1)] ?? reference;
}
