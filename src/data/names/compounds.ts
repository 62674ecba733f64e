/** Parts of hyphenated words beside which a name stands: "Kyiv-based", "pro-Taliban". Own list, from news style. */

/** What follows the hyphen. */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  (
    'based backed led funded controlled administered occupied held ruled run owned born made built brokered sponsored mediated ' +
    'dominated speaking allied aligned linked affiliated trained educated supplied supported listed registered headquartered ' +
    'style wide bound era like friendly produced organised organized drafted hosted affected hit infected imposed designed ' +
    'appointed approved proposed initiated inspired governed financed developed assisted armed leaning level ' +
    'related bred raised area only majority minority driven sanctioned mandated installed manufactured operated ' +
    'flagged class licensed type over'
  ).split(' '),
);

/** What stands before the hyphen; lower case. */
export const COMPOUND_PREFIXES: ReadonlySet<string> = new Set(
  'anti pro ex non pre post intra inter trans pan mid former sub cross then all semi neo un'.split(' '),
);
