import { isCapital, nameSpan, type PatternName, type Place, SURE } from './place.ts';

/** Kinds of organizations that are named by what they are of or for. */
const KIND = /^(?:party|league|union|federation|confederation|front|movement|association|society|committee|council|alliance|brotherhood|fellowship|office|board|ministry|department|commissariat|bureau|institute|university|bank|academy|congress|campaign|coalition|international|opposition)$/;
/** Words that are of a kind of their own: "the Union of Kalmar", "the Congress of Vienna" are no organizations by form alone. */
const NO_KIND_ALONE = /^(?:union|congress|office|opposition|front|board|council|bank)$/;

/** One leaves these for another: "the Liberal Party for the Greens". */
const NO_PURPOSE = /^(?:party|league|union|university|congress|bank)$/;

/** "the Communist Party of the Russian Federation", "Society for the Prevention of Cruelty", "Movement for Rights and Freedoms". */
export function organization({ tokens, index, token }: Place): PatternName | undefined {
  if (!isCapital(token) || token.normal === 'the' || (isCapital(tokens[index - 1]) && tokens[index - 1]?.normal !== 'the')) return undefined;
  let head = index;
  while (isCapital(tokens[head + 1])) head++;
  const kind = tokens[head];
  const link = tokens[head + 1]?.normal;
  if (!kind || !KIND.test(kind.normal) || (link !== 'of' && link !== 'for') || (link === 'for' && NO_PURPOSE.test(kind.normal) && tokens[head + 2]?.normal === 'the') || (head === index && NO_KIND_ALONE.test(kind.normal))) return undefined;
  const last = endOfPhrase(tokens, head + 2, link === 'for');
  const closing = last === undefined ? undefined : tokens[last];
  return closing ? nameSpan(token, closing, 'organization', SURE) : undefined;
}

/** The last capital of "[the] Left", "[the] Prevention of Cruelty to Animals"; "and" joins within a purpose alone. */
function endOfPhrase(tokens: Place['tokens'], from: number, isPurpose: boolean): number | undefined {
  let at = tokens[from]?.normal === 'the' ? from + 1 : from;
  if (!isCapital(tokens[at])) return undefined;
  for (;;) {
    while (isCapital(tokens[at + 1])) at++;
    const link = tokens[at + 1]?.normal ?? '';
    if (!(link === 'of' || (isPurpose && /^(?:and|to|in|against)$/.test(link)))) return at;
    const next = tokens[at + 2]?.normal === 'the' && link !== 'and' ? at + 3 : at + 2;
    const following = tokens[next];
    if (!following || !isCapital(following) || following.normal === 'the' || (link === 'and' && opensName(tokens, next))) return at;
    at = next;
  }
}

/** "the Party of Labour and Communist Party": what follows "and" is a name of its own. */
function opensName(tokens: Place['tokens'], from: number): boolean {
  for (let at = from; isCapital(tokens[at]); at++) if (KIND.test(tokens[at]?.normal ?? '')) return true;
  return false;
}
