/** The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): what a transition costs in any state, wrong ones behind it or not. */
import { type ParserState, SHIFT } from '../../grammar/dependencies/parser-state.js';

/** How many arcs of the right tree can no longer be made after a transition that could be made before it. */
export function costOf(transition: number, state: ParserState, heads: Int32Array): number {
  return transition === SHIFT ? costOfShift(state, heads) : costOfArc(transition, state, heads);
}

/** The next word loses its head below the top of the stack, and its children on the stack. */
function costOfShift({ stack, depth, next }: ParserState, heads: Int32Array): number {
  const head = heads[next] as number;
  let cost = head === 0 && depth > 0 ? 1 : 0;
  for (let at = 0; at < depth; at += 1) {
    const word = stack[at] as number;
    if (heads[word] === next) cost += 1;
    if (word === head && at < depth - 1) cost += 1;
  }
  return cost;
}

/** The top of the stack loses every other head that it could still get, and its children in the buffer. */
function costOfArc(transition: number, state: ParserState, heads: Int32Array): number {
  const { next, length } = state;
  const word = state.onStack(0);
  const head = heads[word] as number;
  const given = state.headBy(transition);
  const couldStill = head === 0 || head >= next || head === state.onStack(1);
  let cost = head !== given && couldStill && !(head === 0 && state.depth > 1) ? 1 : 0;
  for (let at = next; at <= length; at += 1) if (heads[at] === word) cost += 1;
  return cost;
}
