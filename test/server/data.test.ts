import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const DATA = path.resolve(import.meta.dirname, '../../server/data');
const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

test.each(files)('%s is whole', (file) => expect(() => JSON.parse(readFileSync(path.join(DATA, file), 'utf8'))).not.toThrow());
