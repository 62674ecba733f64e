import { expect, it } from 'vitest';
import { queryPage } from '../../src/parse/query.js';

it('selects in the tree that the stages read, repairs and all', () => {
  const $ = queryPage('<div><p>One<p class="x">Two</div><time datetime="2022-07-13">July</time>');
  expect($('p').length).toBe(2);
  expect($('p.x').text()).toBe('Two');
  expect($('time').attr('datetime')).toBe('2022-07-13');
});
