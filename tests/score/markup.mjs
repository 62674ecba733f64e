// html5lib's tests of tokenizers and tree builders (MIT) against our scanner and tree. What is compared is what the tool reads: the text, in
// order. White space counts as one space, since no record keeps it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Markup } from '../../dist/decode/markup.js';
import { buildTree } from '../../dist/parse/build.js';
import { readEntities } from '../../dist/parse/entities.js';
import { scanMarkup } from '../../dist/parse/scan.js';
import { nextNode } from '../../dist/parse/walk.js';
import { Window } from '../../dist/parse/window.js';

/** What is left out of the tests, and why. */
const LEFT_OUT = [
  {
    why: 'a page is never a fragment of another',
    test: ({ isFragment }) => isFragment,
  },
  {
    why: 'no script runs, so that what stands in noscript is read',
    test: ({ isScripted }) => isScripted,
  },
  {
    why: 'the text before a table that stands in it is read where it stands (foster parenting): all of it, in another order',
    test: ({ want, got }) => want !== undefined && sorted(want) === sorted(got),
  },
];
const sorted = (text) => Array.from(text.replace(/\s/g, '')).sort().join('');

/** The element that puts the tokenizer into a state. */
const OPENERS = {
  'Data state': '',
  'PLAINTEXT state': '<plaintext>',
  'RCDATA state': '<title>',
  'RAWTEXT state': '<xmp>',
  'Script data state': '<script>',
  'CDATA section state': '<svg><![CDATA[',
};

const squeezed = (text) => text.replace(/\s+/g, ' ');

/** Text and tags that the scanner tells of; `hasBegun` where an element opens the state. */
function scan(html, hasBegun) {
  const window = new Window(Markup.ofText(html));
  const found = { text: '', tags: [] };
  let open = [];
  let tag = null;
  scanMarkup(window, {
    text: (start, end) => {
      found.text += readEntities(window.characters(start, end), 'text');
    },
    wantsRawText: () => true,
    isForeign: () => open.at(-1) === 'svg',
    rawText: (start, end) => {
      found.text += window.characters(start, end);
    },
    openTag: (start, end) => {
      tag = [window.characters(start, end).toLowerCase(), {}];
    },
    attributeName: (start, end) => {
      tag.push(window.characters(start, end).toLowerCase());
    },
    attributeValue: (start, end) => {
      const name = tag.pop();
      if (!Object.hasOwn(tag[1], name)) tag[1][name] = readEntities(window.characters(start, end), 'attribute');
    },
    endOpenTag: () => {
      found.tags.push(tag);
      open.push(tag[0]);
    },
    closeTag: (start, end) => {
      const name = window.characters(start, end).toLowerCase();
      open = open.slice(0, Math.max(0, open.lastIndexOf(name)));
    },
  });
  if (hasBegun) found.tags.shift();
  return found;
}

const unescaped = (text) =>
  text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

function* tokenizerTests(folder) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.test'))
    .sort()) {
    const { tests = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const test of tests) for (const state of test.initialStates ?? ['Data state']) yield { file, state, ...test };
  }
}

/** One test of the tokenizer: what it wants and what was got. */
function runTokenizerTest({ state, input, output, doubleEscaped, lastStartTag }) {
  const read = doubleEscaped ? unescaped : (text) => text;
  const opener = OPENERS[state];
  const element = /<(\w+)>$/.exec(opener)?.[1];
  // The element whose end the test looks for, where another opens the state.
  const named = (html) =>
    element && lastStartTag && lastStartTag !== element && state !== 'PLAINTEXT state'
      ? html.replaceAll(lastStartTag, element)
      : html;
  const want = { text: '', tags: [] };
  for (const [kind, value, attributes] of output) {
    if (kind === 'Character') want.text += read(value);
    if (kind !== 'StartTag') continue;
    const entries = Object.entries(attributes).map((entry) => entry.map(read));
    want.tags.push([read(value), Object.fromEntries(entries)]);
  }
  const got = scan(opener + named(read(input)), opener !== '');
  const shown = ({ text, tags }) => withoutNul(`${squeezed(text)}${JSON.stringify(tags).replaceAll('\\u0000', '')}`);
  return { want: shown({ ...want, text: named(want.text) }), got: shown(got) };
}

/** NUL is dropped, or replaced where text is raw, when the tree is made: the scanner tells of it as it stands. */
const withoutNul = (text) => text.replace(/[\0\ufffd]/g, '');

function* treeTests(folder) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.dat'))
    .sort()) {
    for (const test of readFileSync(join(folder, file), 'utf8')
      .split(/(?:^|\n)#data\n/)
      .slice(1)) {
      const [data, ...rest] = test.split(/\n#errors\b/);
      const all = rest.join('\n#errors');
      const tree = /\n#document\n([\s\S]*?)\n*$/.exec(all)?.[1] ?? '';
      yield {
        file,
        html: data,
        tree,
        isFragment: /\n#document-fragment\n/.test(all),
        isScripted: /\n#script-on\b/.test(all),
      };
    }
  }
}

/** The texts of a tree as the tests print it, those of scripts and styles left out. */
function textOfPrinted(tree) {
  let text = '';
  let hidden = null;
  for (const [, indent, line] of tree.matchAll(/^\| ( *)(.*(?:\n(?!\| ).*)*)$/gm)) {
    if (hidden !== null && indent.length > hidden) continue;
    hidden = /^<(?:script|style)>/.test(line) ? indent.length : null;
    if (line.startsWith('"')) text += line.slice(1, line.lastIndexOf('"'));
  }
  return text;
}

function textOfTree(html) {
  const document = buildTree(Markup.ofText(html), 'all');
  let text = '';
  for (let node = nextNode(document, document); node; ) {
    const isHidden = node.type === 'script' || node.type === 'style';
    if (node.type === 'text') text += node.data;
    node = nextNode(node, document, !isHidden);
  }
  return text;
}

const runTreeTest = ({ html, tree }) => ({
  want: squeezed(textOfPrinted(tree)).trim(),
  got: squeezed(textOfTree(html)).trim(),
});

function shareOf(tests, run, tell) {
  let right = 0;
  let all = 0;
  for (const test of tests) {
    const { want, got } = run(test);
    const isRight = want === got;
    if (!isRight && LEFT_OUT.some(({ test: leaves }) => leaves({ ...test, want, got }))) continue;
    if (LEFT_OUT.slice(0, 2).some(({ test: leaves }) => leaves(test))) continue;
    all += 1;
    if (isRight) right += 1;
    else tell(test, want, got);
  }
  return right / all;
}

/** Shares of the tests whose text, and in the scanner's whose tags and attributes, are right; none where the tests are not there. `tell` hears of those that are not. */
export function measureMarkup({ corpora }, tell = () => {}) {
  const folder = join(corpora, 'html5lib');
  if (!existsSync(folder)) return [];
  const figure = (name, value) => ({ stage: 'markup', set: 'html5lib', name, value });
  return [
    figure('tokenizer text and tags right', shareOf(tokenizerTests(join(folder, 'tokenizer')), runTokenizerTest, tell)),
    figure('tree text right', shareOf(treeTests(join(folder, 'tree-construction')), runTreeTest, tell)),
  ];
}
