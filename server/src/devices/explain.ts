import type { Device, DeviceExample } from './device.ts';

/** A device's documentation as plain Markdown, for the command line, the hover's long form and the docs. */
export function explainDevice(device: Device): string {
  return [
    `# ${device.name}`, '',
    device.definition, '',
    `- Label: \`${device.label}\``,
    ...(device.synonyms.length > 0 ? [`- Also called: ${device.synonyms.join(', ')}`] : []),
    `- Family: ${device.family}`,
    `- Source: ${device.source}`, '',
    '## Examples', '',
    ...device.examples.positive.map((example) => `- ${emphasized(example)}${example.author === undefined ? '' : ` (${example.author})`}`), '',
    'Not marked:', '',
    ...device.examples.negative.map((example) => `- ${example.text}`), '',
    '## What it misses', '',
    device.misses, '',
    ...(device.features === undefined ? [] : ['## What its score weighs besides what all devices weigh', '', ...Object.entries(device.features).map(([name, measure]) => `- \`${name}\`: ${measure}`), '']),
  ].join('\n');
}

/** The example with its parts in bold. */
function emphasized({ text, parts = [] }: DeviceExample): string {
  let at = 0;
  let out = '';
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) continue;
    out += `${text.slice(at, found)}**${part}**`;
    at = found + part.length;
  }
  return out + text.slice(at);
}
