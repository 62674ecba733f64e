/** The scanner cuts markup as parse5's tokenizer does, which browsers agree with, whatever the markup. */
import fc from 'fast-check';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { expect, it } from 'vitest';
import { Markup } from '../../src/decode/index.js';
import { readEntities } from '../../src/parse/entities.js';
import { scanMarkup } from '../../src/parse/scan.js';
import { Window } from '../../src/parse/window.js';

/** What was found, texts that touch as one. */
class Log {
  readonly lines: string[] = [];

  text(data: string): void {
    if (data === '') return;
    const last = this.lines.at(-1);
    if (last?.startsWith('text ')) this.lines[this.lines.length - 1] = last + data;
    else this.lines.push(`text ${data}`);
  }

  tag(kind: string, name = ''): void {
    this.lines.push(`${kind} ${name.toLowerCase()}`);
  }
}

const scriptsAreRead = (): boolean => true;

function logOfScanner(html: string, window = new Window(Markup.ofText(html)), wantsRawText = scriptsAreRead) {
  const log = new Log();
  let begun: string[] = [];
  let attribute = '';
  const tell = (): void => {
    log.lines.push(...begun);
    begun = [];
  };
  const named = (start: number, end: number): string => window.characters(start, end).toLowerCase();
  scanMarkup(window, {
    text: (start, end) => log.text(readEntities(window.characters(start, end), 'text')),
    wantsRawText,
    isForeign: () => false,
    rawText: (start, end) => log.text(window.characters(start, end)),
    openTag: (start, end) => {
      begun = [`open ${named(start, end)}`];
    },
    attributeName: (start, end) => {
      attribute = named(start, end);
    },
    attributeValue: (start, end) => {
      const text = window.characters(start, end);
      const value = window.hasAmpersand(start, end) ? readEntities(text, 'attribute') : text;
      const isFirst = !begun.some((line) => line.startsWith(`attribute ${attribute}=`));
      if (isFirst) begun.push(`attribute ${attribute}=${value}`);
    },
    endOpenTag: (isSelfClosing) => {
      tell();
      log.tag(isSelfClosing ? 'self-closed' : 'opened');
    },
    closeTag: (start, end) => log.tag('close', named(start, end)),
  });
  return log.lines;
}

const MODES: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};
const nothing = (): void => {};

function logOfTokenizer(html: string): readonly string[] {
  const log = new Log();
  const takeText = ({ chars }: Token.CharacterToken): void => log.text(chars);
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: takeText,
      onWhitespaceCharacter: takeText,
      onNullCharacter: takeText,
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        log.tag('open', tagName);
        for (const { name, value } of attrs) log.lines.push(`attribute ${name}=${value}`);
        log.tag(selfClosing ? 'self-closed' : 'opened');
        const mode = MODES[tagName];
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => log.tag('close', tagName),
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  return log.lines;
}

const PIECES =
  '< > </ /> " \' = / - -- --> <!-- <!--> <! <!- <!doctype <![CDATA[ ]]> <? & &amp; &amp &lt &notit; &not; &#65; &#x41 &#xd800; &#x110000; &nbsp &am a B 1 é <a <p> </p> </p <br/> <br / > <div class="x" <i id=y <script> </script> </script <SCRIPT </ScRipt > <title> </title> <textarea> </textarea> <style </style> <xmp> </xmp> <iframe> </iframe> <noembed> </noembed/ <noframes/> </noframes> <plaintext> <svg/> --!> <!---> </script/> </title/ </p </> </\u00a0p> href= # ;'
    .split(' ')
    .concat(' ', '\n', '\t');
/** Ends whatever is open. */
const END = `--> "> '> ]]> </script></style></title></textarea></xmp></iframe></noembed></noframes>.`;

it('cuts as a browser does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.boolean(), (pieces, isWhole) => {
      const html = pieces.join('') + (isWhole ? END : '');
      expect(logOfScanner(html)).toEqual(logOfTokenizer(html));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['<!-- a --!>b', 'a comment that ends with a mark of exclamation'],
  ['<!-->b', 'a comment that its opening ends'],
  ['<script>1</script/>b', 'an end tag with a slash'],
  ['<title>1</title/>b', 'the same of a title'],
  ['<script>1</script a=">">b', 'an end tag with attributes'],
  ['<![CDATA[ 1 > b', 'CDATA outside drawings, which is a comment'],
  ['<iframe><!-- </iframe>b', 'a comment that opens in a frame'],
  ['<script><!-- <script> </script> --></script>b', 'a script that writes a script'],
  ['<textarea>&lt;</textarea>b', 'references in a text area'],
  ['<plaintext></plaintext>b', 'text without end'],
])('%s: %s', (html) => {
  expect(logOfScanner(html)).toEqual(logOfTokenizer(html));
  expect(logOfScanner(html).at(-1)).toMatch(/b$/);
});

it('finds the same in windows of any size, with scripts read or skipped', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (pieces, size, isRead) => {
        const html = pieces.join('');
        const inWindows = new Window(Markup.ofUtf8(Buffer.from(html)), size);
        const whole = new Window(Markup.ofText(html));
        expect(logOfScanner(html, inWindows, () => isRead)).toEqual(logOfScanner(html, whole, () => isRead));
      },
    ),
    { numRuns: 3000 },
  );
});

it.each([
  ['a tag', 'a<b c="d'],
  ['an end tag', 'a</b'],
  ['an end tag with attributes', 'a</b c'],
  ['a comment', 'a<!-- b'],
])('leaves out %s that the end cuts off', (_name, html) => {
  expect(logOfScanner(html).filter((line) => /^(?:text|opened|close)/.test(line))).toEqual(['text a']);
});
