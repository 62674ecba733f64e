/** The scanner cuts markup as htmlparser2's tokenizer does, whatever the markup. */
import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, it } from 'vitest';
import { Markup } from '../../src/decode/index.js';
import { readEntities } from '../../src/parse/entities.js';
import { scanMarkup } from '../../src/parse/scan.js';
import { Window } from '../../src/parse/window.js';

/** What was found, texts that touch as one. */
class Log {
  readonly lines: string[] = [];
  private attribute = '';

  text(data: string): void {
    if (data === '') return;
    const last = this.lines.at(-1);
    if (last?.startsWith('text ')) this.lines[this.lines.length - 1] = last + data;
    else this.lines.push(`text ${data}`);
  }

  tag(kind: string, name = ''): void {
    this.lines.push(`${kind} ${name.toLowerCase()}`);
  }

  named(name: string): void {
    this.attribute = `${name.toLowerCase()}=`;
  }

  valued(data: string): void {
    this.attribute += data;
  }

  endAttribute(): void {
    this.lines.push(`attribute ${this.attribute}`);
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
      begun.push(`attribute ${attribute}=${value}`);
    },
    endOpenTag: (isSelfClosing) => {
      tell();
      log.tag(isSelfClosing ? 'self-closed' : 'opened');
    },
    closeTag: (start, end) => log.tag('close', named(start, end)),
  });
  return log.lines;
}

const ofCode = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
const nothing = (): void => {};

function logOfTokenizer(html: string): readonly string[] {
  const log = new Log();
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => log.text(html.slice(start, end)),
      ontextentity: (code) => log.text(ofCode(code)),
      onopentagname: (start, end) => log.tag('open', html.slice(start, end)),
      onattribname: (start, end) => log.named(html.slice(start, end)),
      onattribdata: (start, end) => log.valued(html.slice(start, end)),
      onattribentity: (code) => log.valued(ofCode(code)),
      onattribend: () => log.endAttribute(),
      onopentagend: () => log.tag('opened'),
      onselfclosingtag: () => log.tag('self-closed'),
      onclosetag: (start, end) => log.tag('close', html.slice(start, end)),
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return log.lines;
}

const PIECES =
  '< > </ /> " \' = / - -- --> <!-- <!--> <! <!- <!doctype <![CDATA[ ]]> <? & &amp; &amp &lt &notit; &not; &#65; &#x41 &#xd800; &#x110000; &nbsp &am a B 1 é <a <p> </p> </p <br/> <br / > <div class="x" <i id=y <script> </script> </script <SCRIPT </ScRipt > <title> </title> <textarea> </textarea> <style </style> <xmp> </xmp> <svg/> href= # ;'
    .split(' ')
    .concat(' ', '\n', '\t');
/** Ends whatever is open: what the two make of a tag that the end of the page cuts off is not the same. */
const END = `--> "> '> ]]> </script></style></title></textarea></xmp>.`;

/** `<&amp;` in a title: there the tokenizer leaves the reference as it stands; browsers do not. */
const BEGINS_NO_TAG_IN_TITLE = /<title.*<[/a-z]*&/is;

it('cuts as the tokenizer of htmlparser2 does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const html = pieces.join('') + END;
      fc.pre(!BEGINS_NO_TAG_IN_TITLE.test(html));
      expect(logOfScanner(html)).toEqual(logOfTokenizer(html));
    }),
    { numRuns: 2000 },
  );
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
  ['a comment', 'a<!-- b'],
])('leaves out %s that the end cuts off', (_name, html) => {
  expect(logOfScanner(html).filter((line) => /^(?:text|opened|close)/.test(line))).toEqual(['text a']);
});
