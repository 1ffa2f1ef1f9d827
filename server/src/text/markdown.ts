import { Autolink, parser as commonmark, type MarkdownConfig, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { editorialMarkup } from './editorial-markup.ts';

/** `[^label]` in the text and `[^label]:` before a note, as Pandoc and GitHub read them. */
const FOOTNOTE_LABEL = /^\[\^[^\]\s]+\]/;
const FOOTNOTE_DEFINITION = /^\[\^[^\]\s]+\]:/;

const footnotes: MarkdownConfig = {
  defineNodes: ['FootnoteReference'],
  // A note may follow another without a blank line between.
  parseBlock: [{ name: 'FootnoteDefinition', endLeaf: (_context, line) => FOOTNOTE_DEFINITION.test(line.text.slice(line.pos)) }],
  parseInline: [{
    name: 'FootnoteReference',
    before: 'Link',
    parse(context, next, position) {
      if (next !== 91) return -1; // [
      const label = FOOTNOTE_LABEL.exec(context.slice(position, context.end));
      return label ? context.addElement(context.elt('FootnoteReference', position, position + label[0].length)) : -1;
    },
  }],
};

/** Jekyll and Hugo fill `{{ … }}` and `{% … %}` in when the page is built: markup, not prose. */
const TEMPLATE_TAG = /^\{(?:\{.*?\}\}|%.*?%\})/s;

const templateTags: MarkdownConfig = {
  defineNodes: ['TemplateTag'],
  parseInline: [{
    name: 'TemplateTag',
    before: 'Escape',
    parse(context, next, position) {
      if (next !== 123) return -1; // {
      const tag = TEMPLATE_TAG.exec(context.slice(position, context.end));
      return tag ? context.addElement(context.elt('TemplateTag', position, position + tag[0].length)) : -1;
    },
  }],
};

/** What every bare address has in it. */
const ADDRESS_SIGNS = ['@', '://', 'www.'] as const;
/** Of the text that was looked at last. */
let lastText = '';
let mayHoldAddress = false;

/** Bare addresses, which the parser looks for at each letter, looked for only where a text has the sign of one. */
const addresses: MarkdownConfig = {
  parseInline: (Autolink.parseInline ?? []).map((inline) => ({
    ...inline,
    parse(context, next, position) {
      if (context.text !== lastText) {
        lastText = context.text;
        mayHoldAddress = ADDRESS_SIGNS.some((sign) => lastText.includes(sign));
      }
      return mayHoldAddress ? inline.parse(context, next, position) : -1;
    },
  })),
};

/**
 * CommonMark with GitHub's tables and strikethrough, with footnotes and with editors' marks. Link reference definitions are told from
 * paragraphs when the tree is read, because the parser would take a one-word footnote for one. Bare addresses are
 * links too and no prose.
 */
export const markdownParser = commonmark.configure([Table, TaskList, Strikethrough, addresses, footnotes, templateTags, editorialMarkup, { remove: ['LinkReference'] }]);
