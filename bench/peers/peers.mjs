/**
 * What else a person could install from npm to read prose, each as a function of a Markdown text: `prepare` loads it
 * and gives the function, which resolves to how many things were found.
 */

/** @typedef {{ readonly name: string, readonly reads: string, readonly prepare: () => Promise<(text: string) => Promise<number>> }} Peer */

/** @type {readonly Peer[]} */
export const peers = [
  {
    name: 'harper.js', reads: 'grammar, Markdown',
    prepare: async () => {
      const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
    },
  },
  {
    name: 'textlint with textlint-rule-write-good', reads: 'style, Markdown',
    prepare: async () => {
      const [{ TextlintKernel }, markdown, writeGood] = await Promise.all([import('@textlint/kernel'), import('@textlint/textlint-plugin-markdown'), import('textlint-rule-write-good')]);
      const kernel = new TextlintKernel();
      const plugin = markdown.default.default ?? markdown.default;
      const rule = writeGood.default.default ?? writeGood.default;
      return async (text) => (await kernel.lintText(text, { ext: '.md', plugins: [{ pluginId: 'markdown', plugin }], rules: [{ ruleId: 'write-good', rule }] })).messages.length;
    },
  },
  {
    name: 'retext with six of its rules', reads: 'style, plain text',
    prepare: async () => {
      const [{ retext }, ...rules] = await Promise.all([
        import('retext'), import('retext-readability'), import('retext-passive'), import('retext-repeated-words'), import('retext-indefinite-article'), import('retext-equality'), import('retext-simplify'),
      ]);
      const processor = rules.reduce((all, rule) => all.use(rule.default), retext());
      return async (text) => (await processor.process(text)).messages.length;
    },
  },
  {
    name: 'write-good', reads: 'style, plain text',
    prepare: async () => {
      const { default: writeGood } = await import('write-good');
      return async (text) => writeGood(text).length;
    },
  },
  {
    name: 'alex', reads: 'wording, Markdown',
    prepare: async () => {
      const { markdown } = await import('alex');
      return async (text) => markdown(text).messages.length;
    },
  },
  {
    name: 'compromise, names alone', reads: 'people, places, organizations',
    prepare: async () => {
      const { default: nlp } = await import('compromise');
      return async (text) => nlp(text).topics().length;
    },
  },
  {
    name: 'cspell-lib', reads: 'spelling, Markdown',
    prepare: async () => {
      const { getDefaultSettings, spellCheckDocument } = await import('cspell-lib');
      const settings = await getDefaultSettings();
      return async (text) => (await spellCheckDocument({ uri: 'file:///text.md', text, languageId: 'markdown', locale: 'en' }, { generateSuggestions: false, noConfigSearch: true }, settings)).issues.length;
    },
  },
];
