import { lettersOf } from '../letters.ts';

/**
 * Other spellings under which a word may stand in the lexicon: British and American, and those of older print.
 * Candidates only; the caller keeps those that the lexicon lists.
 */
export function spellingVariants(lemma: string): readonly string[] {
  const variants = new Set<string>();
  const old = OLD_SPELLINGS.get(lemma);
  if (old !== undefined) variants.add(old);
  if (lemma.length >= SHORTEST_VARIED) {
    const letters = lettersOf(lemma);
    for (const { needed, pattern, replacement } of ALTERNATIONS) {
      if ((letters & needed) === needed && pattern.test(lemma)) variants.add(lemma.replace(pattern, replacement));
    }
  }
  variants.delete(lemma);
  return [...variants];
}

/** Shorter words alternate into other words: "for" and "four", "ere" and "eer". */
const SHORTEST_VARIED = 5;

/**
 * Stems of Greek and of Latin that older and British print writes with "ae" or "oe". Only these: "coertainly" is no
 * spelling of "certainly", but a misprint.
 */
const DIGRAPH = new RegExp(`^(?=${[
  'aed', 'aeg', 'aeon', 'aequ', 'aera', 'aerial', 'aesth', 'aeth', 'aetio', 'amoeb', 'anaem', 'anaesth', 'anapaest', 'archae', 'caec', 'caen', 'caesi', 'caesu', 'chimaer', 'coel', 'coen', 'cyclopaed', 'daem', 'encyclopaed', 'faec', 'foed', 'foet',
  'gynaec', 'haem', 'haer', 'hetaer', 'homoe', 'hyaen', 'ischaem', 'kinaesth', 'leukaem', 'manoeuv', 'mediaev', 'naev', 'oecon', 'oecum', 'oedem', 'oesoph', 'oestr', 'orthopaed', 'paed', 'palae', 'paeon', 'phaenom', 'poenal', 'praef', 'praet', 'primaev', 'septicaem', 'subpoen', 'synaesth', 'toxaem', 'uraem',
].join('|')})(.*?)(?:ae|oe)`);

/** The letters without which a pattern cannot match, the pattern and what takes its place. */
const ROWS: readonly (readonly [string, RegExp, string])[] = [
  // labour, labor; honourable, honorable
  ['our', /our(?=$|s$|ed$|er|ing$|able|ful|less|ite$|is[mt]|hood$)/, 'or'],
  ['or', /(?<=[bdlmnprtv])or(?=$|s$|ed$|er|ing$|able|ful|less|ite$|is[mt]|hood$)/, 'our'],
  // organise, organize; analyse, analyze
  ['is', /is(?=(e|es|ed|er|ers|ing|able|ation|ations)$)/, 'iz'],
  ['iz', /iz(?=(e|es|ed|er|ers|ing|able|ation|ations)$)/, 'is'],
  ['ys', /ys(?=(e|ed|er|ing)$)/, 'yz'],
  ['yz', /yz(?=(e|ed|er|ing)$)/, 'ys'],
  // centre, center; sabre, saber
  ['re', /(?<=[bcht])re$/, 'er'],
  ['er', /(?<=[bcht])er$/, 're'],
  // defence, defense; defenceless, defenseless
  ['enc', /enc(?=e$|eless)/, 'ens'],
  ['ens', /ens(?=e$|eless)/, 'enc'],
  // dialogue, dialog
  ['ogue', /ogue$/, 'og'],
  ['og', /og$/, 'ogue'],
  // mediaeval, medieval; oecumenical, ecumenical
  ['e', DIGRAPH, '$1e'],
  ['æ', /æ|œ/, 'e'],
  // travelled, traveled; marvellous, marvelous; skilful, skillful; enrol, enroll
  ['l', /(?<=[a-z]{4})ll(?=(ed|er|ers|ing|ous|or|ful|ment|ist|ism)$)/, 'l'],
  ['l', /(?<=[a-z]{3}[aeiou])l(?=(ed|er|ers|ing|ous|or|ful|ment|ist|ism)$)/, 'll'],
  ['ilfu', /(?<=[a-z]{2}i)l(?=ful$)/, 'll'],
  ['ilfu', /(?<=[a-z]{2}i)ll(?=ful$)/, 'l'],
  ['l', /(?<=^(?:app|enr|enthr|inthr|inst|forest|extr|exc|prop|comp|exp|rep|disp|imp|contr)[aeo])ll$/, 'l'],
  ['l', /(?<=[a-z]{3}[io])l$/, 'll'],
  // judgement, judgment
  ['dgemnt', /dgement/, 'dgment'],
  ['dgmnt', /dgment/, 'dgement'],
  // connexion, connection
  ['xion', /xion$/, 'ction'],
  // enquire, inquire; entrust, intrust
  ['en', /^en(?=quir|trust|clos|dors|crust|fold|graft|trench|sur)/, 'in'],
  ['in', /^in(?=quir|trust|clos|dors|crust|fold|graft|trench|sur)/, 'en'],
  // to-day, today; co-operate, cooperate; anti-clerical, anticlerical
  ['-', /^(to|co|re|pre|anti|counter|non|un|over|under|self)-/, '$1'],
  // mould, mold; smoulder, smolder
  ['moul', /(?<=m)oul(?=d|t)/, 'ol'],
  ['mol', /(?<=m)ol(?=d|t)/, 'oul'],
];

/** Most words lack a letter of most patterns, which are not tried then. */
const ALTERNATIONS = ROWS.map(([letters, pattern, replacement]) => ({ needed: lettersOf(letters), pattern, replacement }));

const OLD_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['burthen', 'burden'],
  ['chuse', 'choose'],
  ['compleat', 'complete'],
  ['controul', 'control'],
  ['despatch', 'dispatch'],
  ['encrease', 'increase'],
  ['gaol', 'jail'],
  ['gaoler', 'jailer'],
  ['grey', 'gray'],
  ['gray', 'grey'],
  ['gulph', 'gulf'],
  ['licence', 'license'],
  ['license', 'licence'],
  ['moustache', 'mustache'],
  ['negociate', 'negotiate'],
  ['plough', 'plow'],
  ['ploughman', 'plowman'],
  ['practice', 'practise'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['publick', 'public'],
  ['shew', 'show'],
  ['staid', 'stayed'],
  ['surprize', 'surprise'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['thraldom', 'thralldom'],
  ['waggon', 'wagon'],
  ['whilst', 'while'],
]);
