import type { IndexedEntity } from './entity-index.ts';

export const ENTITY_INDEX_FORMATS = ['csv', 'json', 'tei'] as const;
export type EntityIndexFormat = (typeof ENTITY_INDEX_FORMATS)[number];

export function writeEntityIndex(entities: readonly IndexedEntity[], format: EntityIndexFormat): string {
  switch (format) {
    case 'csv': return csv(entities);
    case 'json': return `${JSON.stringify({ schema: 'rostra/entities@1', entities }, null, 2)}\n`;
    case 'tei': return tei(entities);
  }
}

/** One line a mention (RFC 4180). */
function csv(entities: readonly IndexedEntity[]): string {
  const rows = entities.flatMap(({ label, ref, entry, years, mentions }) => mentions.map(({ path, line, quote }) => [label, ref, entry ?? '', years ?? '', path, String(line), quote]));
  return [['type', 'name', 'entry', 'years', 'file', 'line', 'quote'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  // A spreadsheet takes what begins so for a formula.
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** TEI's list, item and name for each type. */
const LISTS = {
  person: ['listPerson', 'person', 'persName'], place: ['listPlace', 'place', 'placeName'], organization: ['listOrg', 'org', 'orgName'],
  group: ['listOrg', 'org', 'orgName'], event: ['listEvent', 'event', 'label'], work: ['listBibl', 'bibl', 'title'],
} as const;

/** TEI P5 `standOff` with a list for each type; a mention is a note of file and line. */
function tei(entities: readonly IndexedEntity[]): string {
  const lists = Object.entries(LISTS).flatMap(([label, [list, item, name]]) => {
    const own = entities.filter((entity) => entity.label === label);
    if (own.length === 0) return [];
    const items = own.map(({ ref, entry, wikidata, mentions }) => [
      `      <${item}${entry === undefined || !/^[a-z]/.test(entry) ? '' : ` xml:id="${escape(entry)}"`}>`,
      `        <${name}>${escape(ref)}</${name}>`,
      ...(wikidata === undefined ? [] : [`        <idno type="wikidata">${escape(wikidata)}</idno>`]),
      ...mentions.map(({ path, line, quote }) => `        <note type="mention" target="${escape(`${encodeURI(path)}#L${line}`)}">${escape(quote)}</note>`),
      `      </${item}>`,
    ].join('\n'));
    return [`    <${list} type="${label}">\n${items.join('\n')}\n    </${list}>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '  <teiHeader><fileDesc><titleStmt><title>Index of names</title></titleStmt><publicationStmt><p>Made by Rostra.</p></publicationStmt><sourceDesc><p>Markdown files.</p></sourceDesc></fileDesc></teiHeader>',
    '  <standOff>', ...lists, '  </standOff>', '</TEI>', '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
