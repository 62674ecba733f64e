// What the steps of the build share that change code by its syntax tree (ESTree).

/** Every node with its parent, in order; names of members and properties are none. */
export function* walk(node, parent) {
  yield { node, parent };
  for (const [key, value] of Object.entries(node)) {
    if (key === 'key' && !node.computed) continue;
    if (key === 'property' && node.type === 'MemberExpression' && !node.computed) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* walk(child, node);
  }
}

/** Code with parts put in place of others; `edits`: start, end, text, none over another. */
export function withEdits(code, edits) {
  let made = code;
  for (const [start, end, text] of edits.sort((a, b) => b[0] - a[0]))
    made = made.slice(0, start) + text + made.slice(end);
  return made;
}
