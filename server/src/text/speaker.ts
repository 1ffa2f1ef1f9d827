export interface SpeakerLabel {
  readonly name: string;
  /** Where the name begins in the paragraph. */
  readonly nameStart: number;
  /** How much of the paragraph the whole label takes, the space after it included. */
  readonly length: number;
}

/**
 * `MR. SMITH:` or `THE CHAIR.—` in capitals; `**Chair:**`, `**Mr. Smith**:` or `*Delegate:*` with emphasis. A
 * label in plain lower case ("Note: …") is prose. Source: the usage of Hansard and of the Congressional Record.
 */
const CAPITALS = /^((?:(?:THE|MR|MRS|MS|DR|HON|SIR|LORD|LADY|Mr|Mrs|Ms|Dr)\.?[ \t]+)*\p{Lu}[\p{Lu}’'.-]+(?:[ \t]+\p{Lu}[\p{Lu}’'.-]*){0,4})(?::|\.—|\.--)[ \t\n]+/u;
const EMPHASIS = /^(\*\*|__|\*|_)(\p{Lu}[\p{L}’'. -]{0,40}?)(?::\1|\1:)[ \t\n]+/u;
/** Editors' labels that stand in the same form and speak for nobody. */
const NO_SPEAKER = /^(?:note|source|date|published|written|translated|translation|transcribed|transcription|author|editor|first published|n\.?b|p\.?s|resolved|warning|important|example)\b/i;

/** The speaker label that a paragraph opens with, if it does. */
export function readSpeakerLabel(paragraph: string): SpeakerLabel | undefined {
  const emphasis = EMPHASIS.exec(paragraph);
  if (emphasis?.[1] !== undefined && emphasis[2] !== undefined) return label(emphasis[2], emphasis[1].length, emphasis[0].length);
  const capitals = CAPITALS.exec(paragraph);
  return capitals?.[1] === undefined ? undefined : label(capitals[1], 0, capitals[0].length);
}

function label(name: string, nameStart: number, length: number): SpeakerLabel | undefined {
  return NO_SPEAKER.test(name) ? undefined : { name, nameStart, length };
}
