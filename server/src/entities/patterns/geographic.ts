import { isCapital, LIKELY, nameSpan, type PatternName, type Place } from './place.ts';

/** Kinds of places that end a place's name. */
const KIND = /^(?:islands?|isles?|river|mountains?|hills|valley|peninsula|straits?|sea|ocean|gulf|province|county|street|square|avenue|boulevard|desert|canal|prison|palace)$/;

/** "the Amber Islands", "Lantern Street", "the Sea of Glass" apart. */
export function geographic({ tokens, index, token }: Place): PatternName | undefined {
  const kind = tokens[index + 1];
  if (!isCapital(token) || !kind || !isCapital(kind) || !KIND.test(kind.normal) || kind.start > token.end + 1 || token.normal === 'the') return undefined;
  const isFollowed = isCapital(tokens[index + 2]) && tokens[index + 2]?.start === kind.end + 1;
  if (isFollowed) return undefined;
  const before = tokens[index - 1];
  const first = before && isCapital(before) && before.end + 1 === token.start && !/^(?:the|mr|mrs|in|at|on)\b/.test(before.normal) ? before : token;
  return nameSpan(first, kind, 'place', LIKELY);
}
