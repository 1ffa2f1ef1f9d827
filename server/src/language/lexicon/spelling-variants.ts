/**
 * Other spellings under which a word may stand in the lexicon: British and American, and those of older print.
 * Candidates only; the caller keeps those that the lexicon lists.
 */
export function spellingVariants(lemma: string): readonly string[] {
  const variants = new Set<string>();
  const old = OLD_SPELLINGS.get(lemma);
  if (old !== undefined) variants.add(old);
  if (lemma.length >= SHORTEST_VARIED) {
    for (const [pattern, replacement] of ALTERNATIONS) {
      if (pattern.test(lemma)) variants.add(lemma.replace(pattern, replacement));
    }
  }
  variants.delete(lemma);
  return [...variants];
}

/** Shorter words alternate into other words: "for" and "four", "ere" and "eer". */
const SHORTEST_VARIED = 5;

const ALTERNATIONS: readonly (readonly [RegExp, string])[] = [
  // labour, labor; honourable, honorable
  [/our(?=$|s$|ed$|er|ing$|able|ful|less|ite$|is[mt]|hood$)/, 'or'],
  [/(?<=[bdlmnprtv])or(?=$|s$|ed$|er|ing$|able|ful|less|ite$|is[mt]|hood$)/, 'our'],
  // organise, organize; analyse, analyze
  [/is(?=(e|es|ed|er|ers|ing|able|ation|ations)$)/, 'iz'],
  [/iz(?=(e|es|ed|er|ers|ing|able|ation|ations)$)/, 'is'],
  [/ys(?=(e|ed|er|ing)$)/, 'yz'],
  [/yz(?=(e|ed|er|ing)$)/, 'ys'],
  // centre, center; sabre, saber
  [/(?<=[bcht])re$/, 'er'],
  [/(?<=[bcht])er$/, 're'],
  // defence, defense; defenceless, defenseless
  [/enc(?=e$|eless)/, 'ens'],
  [/ens(?=e$|eless)/, 'enc'],
  // dialogue, dialog
  [/ogue$/, 'og'],
  [/og$/, 'ogue'],
  // mediaeval, medieval; oecumenical, ecumenical
  [/(?:ae|oe)(?=[bcdfgklmnprstvx])/, 'e'],
  [/æ|œ/, 'e'],
  // travelled, traveled; marvellous, marvelous; skilful, skillful; enrol, enroll
  [/(?<=[a-z]{4})ll(?=(ed|er|ers|ing|ous|or|ful|ment|ist|ism)$)/, 'l'],
  [/(?<=[a-z]{3}[aeiou])l(?=(ed|er|ers|ing|ous|or|ful|ment|ist|ism)$)/, 'll'],
  [/(?<=[a-z]{2}i)l(?=ful$)/, 'll'],
  [/(?<=[a-z]{2}i)ll(?=ful$)/, 'l'],
  [/(?<=[a-z]{3}[aeo])ll$/, 'l'],
  [/(?<=[a-z]{3}[io])l$/, 'll'],
  // judgement, judgment
  [/dgement/, 'dgment'],
  [/dgment/, 'dgement'],
  // connexion, connection
  [/xion$/, 'ction'],
  // enquire, inquire; entrust, intrust
  [/^en(?=quir|trust|clos|dors|crust|fold|graft|trench|sur)/, 'in'],
  [/^in(?=quir|trust|clos|dors|crust|fold|graft|trench|sur)/, 'en'],
  // to-day, today; co-operate, cooperate; anti-clerical, anticlerical
  [/^(to|co|re|pre|anti|counter|non|un|over|under|self)-/, '$1'],
  // mould, mold; smoulder, smolder
  [/(?<=m)oul(?=d|t)/, 'ol'],
  [/(?<=m)ol(?=d|t)/, 'oul'],
];

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
