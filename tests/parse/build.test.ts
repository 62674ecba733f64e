/** Markup as sites send it → the tree a browser would make of it, where that matters to the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Markup } from '../../src/decode/index.js';
import { buildTree } from '../../src/parse/build.js';
import { type AnyNode, elementsUnder, isElement, textUnder } from '../../src/parse/walk.js';

const childrenOf = (node: AnyNode): AnyNode[] => {
  const children: AnyNode[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
};

/** `<div><p>a</p></div>` → "div(p(a))". */
function show(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  const inner = childrenOf(node).map(show).join(' ');
  return isElement(node) ? `${node.name}(${inner})` : inner;
}

describe('buildTree', () => {
  it.each([
    ['nested elements', '<div><p>a</p></div>', 'div(p(a))'],
    ['a paragraph ends where the next begins', '<p>a<p>b', 'p(a) p(b)'],
    ['list items end where the next begins', '<ul><li>a<li>b</ul>', 'ul(li(a) li(b))'],
    ['a stray </p> is an empty paragraph', 'a</p>b', 'a p() b'],
    ['a stray </div> is nothing', '<p>a</div>b</p>', 'p(ab)'],
    [
      'an end tag does not reach out of a table cell',
      '<div><table><tr><td>a</div>b</td></tr></table>c</div>',
      'div(table(tr(td(ab))) c)',
    ],
    ['</body> in the middle ends nothing', '<body><p>a</p></body><p>b</p>', 'body(p(a) p(b))'],
    ['a link ends where the next begins', '<p><a href=x>a <a href=y>b</a></p>', 'p(a(a ) a(b))'],
    [
      'an inline end across a block leaves the outer block open',
      '<div><b><div>a</b>b</div>c</div>d',
      'div(b(div(a)) bc) d',
    ],
    ['self-closing counts in drawings alone', '<svg><path/><g/></svg><div/>a', 'svg(path() g()) div(a)'],
    ['entities are read', '<p>a &amp; b&nbsp;c</p>', 'p(a & b\u00a0c)'],
    ['a block ends a drawing that was left open', '<svg><path d="M0"><g><p>a</p>', 'svg(path(g())) p(a)'],
    ['a heading ends a formula that was left open', '<div><math><mrow><h2>a</h2></div>b', 'div(math(mrow()) h2(a)) b'],
    ['</p> ends a drawing', '<p><svg><g></p>a', 'p(svg(g())) a'],
    [
      'HTML inside a drawing is one',
      '<svg><foreignObject><p>a</p></foreignObject><g/></svg>b',
      'svg(foreignobject(p(a)) g()) b',
    ],
    ['the title of a drawing is no text element', '<svg><title>a<g/></title></svg>b', 'svg(title(a g())) b'],
    ['CDATA in a drawing is text', '<svg><text><![CDATA[a > b]]></text></svg>', 'svg(text(a > b))'],
    ['CDATA elsewhere is a comment', '<p><![CDATA[a > b]]></p>', 'p( b]]>)'],
    ['a template is kept apart', '<template><p>a</p></template>b', 'template(p(a)) b'],
    [
      'a template that is a shadow root is a part of the page',
      '<x-story><template shadowrootmode="open"><p>a</p></template><p>b</p></x-story>c',
      'x-story(div(p(a)) p(b)) c',
    ],
    ['as SingleFile saves one', '<x-a><template shadowmode=open>a</template>b</x-a>', 'x-a(div(a) b)'],
    [
      'a template in a shadow root',
      '<template shadowroot=open><template>a</template>b</template>c',
      'div(template(a) b) c',
    ],
    ['what frames say to browsers without frames is not read', '<iframe><p>a</p></iframe>b', 'iframe() b'],
    ['a name of a character beyond the basic plane', '<p>&Kopf;&#x1D542;&#xD800;', 'p(𝕂𝕂\ufffd)'],
    [
      'a field ends a list of options that was left open',
      '<select><option>a<input><p>b',
      'select(option(a)) input() p(b)',
    ],
    ['NULs are dropped', '<p>a\0b</p>', 'p(ab)'],
    ['comments are left out', 'a<!-- b -->c', 'ac'],
  ])('%s', (_name, html, expected) => {
    expect(show(buildTree(Markup.ofText(html)) as unknown as AnyNode)).toBe(expected);
  });

  it('bounds the depth and keeps the text', () => {
    const document = buildTree(Markup.ofText(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`));
    expect(textUnder(document as unknown as AnyNode)).toBe('deep');
    expect([...elementsUnder(document)]).toHaveLength(5000);
  });

  it('never throws and links parents and children both ways', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<a href=x>',
      '</a>',
      '<b>',
      '</b>',
      '<table>',
      '<td>',
      '</td>',
      'text',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&#x110000;',
      '<svg>',
      '<x/>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const element of elementsUnder(buildTree(Markup.ofText(pieces.join(''))))) {
          const children = childrenOf(element);
          for (const child of children) expect(child.parent).toBe(element);
          expect(element.lastChild).toBe(children.at(-1) ?? null);
        }
      }),
    );
  });
});
