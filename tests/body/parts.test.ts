/** The steps of the body stage one by one: blocks, class signs, phrases, captions, pointers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBody } from '../../src/body/index.js';
import { cutBlocks } from '../../src/body/page/cut/blocks.js';
import { ClassReader, SIGN } from '../../src/body/page/cut/class-signs.js';
import { looksLikeCaption, readCaption } from '../../src/body/page/lines/captions.js';
import { findPhrase } from '../../src/body/page/lines/line-phrases.js';
import { partPointers } from '../../src/body/removals/tails.js';
import { PHRASE_GROUPS } from '../../src/data/boilerplate/page-words.js';
import { parsePage } from '../../src/parse/index.js';
import { Element } from '../../src/parse/node.js';

const textsOf = (html: string): string[] => cutBlocks(parsePage(html, 'html').document).blocks.map(({ text }) => text);

describe('cutBlocks', () => {
  it.each([
    ['block elements part words', '<div>one</div><div>two</div>', ['one', 'two']],
    ['inline elements do not', '<p><b>o</b>ne <i>two</i></p>', ['one two']],
    ['table cells stand alone', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['text around a list is cut by it', '<div>before<ul><li>item</li></ul>after</div>', ['before', 'item', 'after']],
    [
      'scripts, styles and templates are no text',
      '<script>a</script><style>b</style><template>c</template><p>d</p>',
      ['d'],
    ],
    ['a drawing and a player are no text', '<svg><title>a</title></svg><video>b</video><p>c</p>', ['c']],
    ['one line break is one', '<p>a<br>b</p>', ['a\nb']],
    ['two line breaks part paragraphs', '<div>a<br> <br>b</div>', ['a', 'b']],
    ['a rule parts paragraphs', '<div>a<hr>b</div>', ['a', 'b']],
    ['control characters go', '<p>a\u0001b\u0007</p>', ['ab']],
    ['lone surrogates go', '<p>a\ud83d b</p>', ['a b']],
    ['pairs stay', '<p>a 😀 b</p>', ['a 😀 b']],
  ])('%s', (_name, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('counts what is linked, bold and slanted', () => {
    const [block] = cutBlocks(parsePage('<p>ab<a href="x">cd</a><b>ef</b><em>g</em></p>', 'html').document).blocks;
    expect(block).toMatchObject({ linkLength: 2, links: 1, boldLength: 2, emphasisLength: 1 });
  });
});

describe('class signs', () => {
  const element = (attributes: Record<string, string>) => new Element('div', Object.entries(attributes).flat());
  it.each([
    ['words between hyphens', { class: 'entry-related-box' }, SIGN.related],
    ['camel humps', { class: 'NewsletterSignup' }, SIGN.newsletter],
    ['two words as one', { class: 'article body' }, 0],
    ['two parts of one name as one', { class: 'article-body' }, SIGN.body],
    ['ids', { id: 'comments' }, SIGN.comments],
  ])('%s', (_name, attribs, sign) => {
    expect(new ClassReader().signsOf(element(attribs as Record<string, string>)) & sign).toBe(sign);
  });

  it.each([
    ['the bare word hides', 'hidden', true],
    ['a breakpoint does not', 'hidden-xs', false],
    ['a reader’s text is hidden', 'sr-only', true],
  ])('%s', (_name, name, isHidden) => {
    expect((new ClassReader().signsOf(element({ class: name })) & SIGN.hidden) !== 0).toBe(isHidden);
  });
});

describe('findPhrase', () => {
  it.each([
    ['read more: the storm and after', 'related-stories'],
    ['[related: how to moor a ferry]', 'related-stories'],
    ['advertisement', 'advertisement'],
    ['lesen sie auch: hafen bleibt zu', 'related-stories'],
    ['share this article', 'share'],
    ['© 2024 example daily', 'footer'],
    ['the mayor shared his plans with the council.', null],
  ])('%s', (line, reason) => {
    expect(findPhrase(line)?.reason ?? null).toBe(reason);
  });

  it('knows every phrase of its lists', () => {
    for (const [reason, lists] of Object.entries(PHRASE_GROUPS)) {
      for (const phrase of lists.starts) {
        expect(phrase, reason).toBe(phrase.toLowerCase());
        expect(findPhrase(phrase), phrase).not.toBeNull();
      }
    }
  });
});

describe('captions', () => {
  it.each([
    ['The ferry on the rocks. Picture: KCNA/REUTERS', 'The ferry on the rocks.', 'KCNA/REUTERS'],
    ['The ferry on the rocks. Photo by Jo Example', 'The ferry on the rocks.', 'Jo Example'],
    ['The ferry on the rocks (Foto: Jo Example)', 'The ferry on the rocks', 'Jo Example'],
    ['The ferry on the rocks © Jo Example', 'The ferry on the rocks', 'Jo Example'],
    ['The ferry on the rocks.', 'The ferry on the rocks.', null],
  ])('%s', (line, text, credit) => {
    expect(readCaption(line)).toEqual({ text, credit });
  });

  it('a sentence about photos is none', () => {
    expect(looksLikeCaption('She took a photo of the harbour before the storm.')).toBe(false);
  });
});

describe('partPointers', () => {
  it.each([
    [
      'at the end of a paragraph',
      'The quay is shut, he said. READ MORE: Ferries stay away',
      'The quay is shut, he said.',
      ['READ MORE: Ferries stay away'],
    ],
    [
      'on a line of its own',
      'The quay is shut.\nAlso read: Ferries stay away',
      'The quay is shut.',
      ['Also read: Ferries stay away'],
    ],
    ['none', 'He had read more: three books in a week.', 'He had read more: three books in a week.', []],
  ])('%s', (_name, paragraph, text, pointers) => {
    expect(partPointers(paragraph)).toEqual({ text, pointers });
  });
});

describe('findBody', () => {
  it.each([
    [
      'an error page',
      '<title>404 - Page not found</title><h1>Page not found</h1><p>We are sorry, but the page you were looking for is not here any more. Try the search or go back to our front page.</p>',
      /error page/,
    ],
    ['a menu', '<ul><li><a href="/a">Weather</a></li><li><a href="/b">Sport</a></li></ul>', /no block/],
    ['nothing at all', '', /no block/],
  ])('says why there is no article: %s', (_name, html, why) => {
    const { blocks, noArticle } = findBody(parsePage(html, 'html'));
    expect(blocks).toEqual([]);
    expect(noArticle).toMatch(why);
  });

  it('gives every block of the page a verdict, and no text that the page does not have', () => {
    const piece = fc.constantFrom(
      '<div class="related">',
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<h1>',
      '</h1>',
      '<a href=x>',
      '</a>',
      '<li>',
      'The harbour was closed on Monday after a storm, the coast guard said, and ferries stayed away. ',
      'Read more: ',
      '<br><br>',
      '<figure>',
      '</figure>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const tree = parsePage(pieces.join(''), 'html');
        const { blocks, verdicts } = findBody(tree);
        const all = cutBlocks(tree.document).blocks;
        expect(verdicts.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
        for (const { text } of blocks) expect(all.some((block) => block.text.includes(text))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
