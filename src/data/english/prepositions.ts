/** Prepositions of English, one word each. Own list, after the closed class as grammars give it. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides ' +
    'between beyond by concerning despite down during except excluding following for from in including inside into like near of off on onto ' +
    'opposite out outside over past pending per regarding round since than through throughout till to toward towards under underneath unlike ' +
    'until unto up upon versus via with within without'
  ).split(' '),
);
