/** Text as it stands, for a place where Markdown is read. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+|<>~!&-]/g, '\\$&');
}

/** The same without the markup that `escapeMarkdown` and the hovers write, for clients that show plain text. */
export function plainText(markdown: string): string {
  return markdown.replace(/(?<!\\)(?:\*\*|[*`])/g, '').replace(/^> ?/gm, '  ').replace(/\\([\\`*_{}[\]()#+|<>~!&-])/g, '$1').replace(/[ \t]{2,}$/gm, '');
}

/** Words that are quoted, at most `length` characters of them. */
export function shortened(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length >> 1)).trimEnd()}…`;
}
