import type { EditorialMark } from '../text/editorial-mark.ts';

/** "Page 12", or "Page" where the break does not say which. */
export function pageName({ attributes }: EditorialMark): string {
  return `Page ${attributes['n'] ?? ''}`.trim();
}

/** Where a page's picture is: a file of the workspace, or an address that a person may open. Nothing is fetched. */
export type Facsimile = { readonly kind: 'file' | 'link'; readonly address: string } | undefined;

/**
 * The facsimile that a page break names.
 * @param folder the workspace folder that the document is in; without one its own folder
 */
export function facsimileOf({ attributes: { facs } }: EditorialMark, documentUri: string, folder: string | undefined): Facsimile {
  if (facs === undefined || facs === '') return undefined;
  if (/^https:\/\/[^\s/]/i.test(facs)) return { kind: 'link', address: forMarkdown(encodeURI(decoded(facs))) };
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(facs)) return undefined;
  const path = facs.split('/').map(encodeURIComponent).join('/');
  const top = folder ?? documentUri.slice(0, documentUri.lastIndexOf('/'));
  const address = URL.canParse(path, documentUri) ? new URL(path, documentUri).href : '';
  return address.startsWith(`${top}/`) ? { kind: 'file', address: forMarkdown(address) } : undefined;
}

/** A bracket would end the address of a link. */
function forMarkdown(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** An address that is encoded already is not to be encoded twice. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
