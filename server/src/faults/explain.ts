import type { FaultCheck, FaultExample } from './fault.ts';

/** A check as Markdown: what it looks for, where that comes from, examples. */
export function explainFault(check: FaultCheck, heading = '#'): string {
  const { positive, negative } = check.examples;
  return [
    `${heading} ${check.name}`, '', `\`${check.label}\``, '', check.definition, '', `Source: ${check.source}.`, '',
    'Found:', '', ...positive.map(found), '', 'Left alone:', '', ...negative.map(({ text }) => `- ${inline(text)}`), '',
  ].join('\n');
}

function found({ text, mended }: FaultExample): string {
  return `- ${inline(text)}${mended === undefined ? '' : `, mended: ${inline(mended)}`}`;
}

/** Longer examples are shortened; what cannot be seen is shown. */
function inline(text: string): string {
  const visible = text.replace(/\r?\n/g, '⏎').replace(/[\t\u0000-\u001F\u007F-\u00A0\u00AD\u200B\uFEFF\uFFFD]/g, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
  const shown = visible.length > LONGEST ? `${visible.slice(0, LONGEST / 2)} … ${visible.slice(-LONGEST / 2)}` : visible;
  const fence = shown.includes('`') ? '``' : '`';
  return `${fence}${fence.length > 1 || /^`|`$/.test(shown) ? ` ${shown} ` : shown}${fence}`;
}
const LONGEST = 200;
