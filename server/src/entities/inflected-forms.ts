/**
 * The forms in which a term can stand: "frame-up", "frame-ups"; "corvée", "corvées"; "coup d'état", "coups d'état".
 * Regular inflection alone; an irregular form is an alias of its entry.
 */
export function inflectedForms(term: string): readonly string[] {
  const forms = [term, ...suffixed(term)];
  const head = /^(\p{L}{3,})(\s+(?:d['’]|de\b|of\b).*)$/u.exec(term);
  if (head?.[1] !== undefined && head[2] !== undefined) forms.push(`${plural(head[1])}${head[2]}`);
  return forms;
}

/** Plural and possessive of a noun, third person, past and participle of a verb: what is no word does no harm. */
function suffixed(term: string): readonly string[] {
  if (!/\p{Ll}$/u.test(term) || /(?:ism|ness|ship|ity)$/.test(term)) return [];
  const forms = [plural(term)];
  // Names and foreign phrases are not conjugated.
  if (!/^\p{Ll}+$/u.test(term)) return forms;
  const stem = term.replace(/e$/, '');
  return [...forms, `${stem}ed`, `${stem}ing`];
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
