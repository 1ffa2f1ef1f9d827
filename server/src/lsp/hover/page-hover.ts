import type { EditorialMark } from '../../text/editorial-mark.ts';
import type { ClientProfile } from '../client-profile.ts';
import { type Facsimile, pageName } from '../page.ts';
import { escapeMarkdown } from './markdown.ts';

/** A picture in a hover, in pixels: the whole width of a page can be read in it, and it leaves the text in view. */
const WIDTH = 420;

/**
 * What is told of a page break.
 * @param isThere whether the facsimile's file exists
 * @param client one that draws marks is ours, and can be told how large a picture is
 */
export function pageHover(pageBreak: EditorialMark, facsimile: Facsimile, isThere: boolean, client: Pick<ClientProfile, 'drawsMarks'>): string {
  const name = pageName(pageBreak);
  const title = `**${escapeMarkdown(name)}** begins here.`;
  const { facs } = pageBreak.attributes;
  if (facs === undefined) return title;
  const written = escapeMarkdown(facs);
  if (!facsimile) return `${title}\n\nIts facsimile, ${written}, is neither a file of this workspace nor an https address.`;
  const link = `Facsimile: [${written}](${facsimile.address})`;
  if (facsimile.kind === 'link') return `${title}\n\n${link}`;
  if (!isThere) return `${title}\n\nIts facsimile, ${written}, does not exist.`;
  const picture = `![Facsimile of ${escapeMarkdown(name)}](${facsimile.address}${client.drawsMarks ? `|width=${WIDTH}` : ''})`;
  return `${title}\n\n${picture}\n\n${link}`;
}
