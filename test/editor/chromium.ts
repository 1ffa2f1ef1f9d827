import { type Browser, chromium } from 'playwright-core';
import { programOnPath } from '../../scripts/editor/programs-on-path.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's own services, which the flags above leave some of, find no address either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The machine's own browser, which reaches this machine alone. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumProgram(), headless: true, args: FLAGS });
}

function chromiumProgram(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const found = programOnPath(['chromium', 'chromium-browser', 'google-chrome']);
  if (found !== undefined) return found;
  throw new Error('The scenarios need Chromium: install it (on Debian: apt-get install chromium), or name its program in CHROMIUM.');
}
