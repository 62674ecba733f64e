/**
 * The templates of the dependency parser's features: names of cells, parted by spaces, that are mixed into one feature (after Zhang &
 * Nivre 2011). A cell is a place and what is asked of it: `w` word, `t` tag, `c` and `f` coarse and fine cluster, `l` label, `<` and `>`
 * how many children on either side, `L` and `R` their kinds.
 *
 * Places of the parser's state: `s0` to `s2` the stack from its top, `b0` to `b3` the buffer; behind a dot their children: `.a` the
 * outermost on the left, `.b` the one inside of it, `.z` the outermost on the right, `.y` the one inside.
 */
export const TRANSITION_PLACES = [
  ...['s0', 's1', 's2', 'b0', 'b1', 'b2', 'b3'],
  ...[
    's0.a',
    's0.b',
    's0.y',
    's0.z',
    's1.a',
    's1.b',
    's1.y',
    's1.z',
    'b0.a',
    'b0.b',
    's2.z',
    's0-1',
    's0+1',
    's1+1',
    's0.z.z',
  ],
] as const;

/** Distances (`d0` from s0 to b0, `d1` from s1 to s0) with the commas and finite verbs between, and whether quotation marks are open. */
export const TRANSITION_NUMBERS = ['d0', 'd1', 'commas0', 'commas1', 'verbs0', 'verbs1', 'quoted'] as const;

const lines = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const TRANSITION_TEMPLATES: readonly string[] = lines(`
  s0w; s0t; s0w s0t; s1w; s1t; s1w s1t; s2t; s2w s2t
  b0w; b0t; b0w b0t; b1w; b1t; b1w b1t; b2w b2t; b2t; b3t
  s0w s0t b0w b0t; s0w s0t b0w; s0w b0w b0t; s0w s0t b0t; s0t b0w b0t; s0w b0w; s0t b0t; s0w b0t; s0t b0w
  s1w s1t s0w s0t; s1w s0w; s1t s0t; s1w s1t s0t; s1t s0w s0t; s1w s0t; s1t s0w
  s1t b0t; s1w b0w; s1t b0w; s1w b0t
  b0t b1t; b0w b1t; b0t b1w; b0t b1t b2t; b1t b2t b3t; b0w b1w
  s0t b0t b1t; s1t s0t b0t; s1w s0t b0t; s1t s0w b0t; s1t s0t b0w; s2t s1t s0t; s2t s1t s0t b0t; s1t s0t b0t b1t; s0t b0t b1t b2t
  s0w b0t b1t; s1t s0w b0t b1t; s2w s1w s0w; s2t s1t s0w; s2w s1t s0w; s2t s1w s0w
  s0t s0.at b0t; s0t s0.zt b0t; s0t b0t b0.at; s1t s1.zt s0t; s1t s1.at s0t; s1t s0t s0.at; s1t s0t s0.zt; s1t s1.zt b0t; s0t s0.zl b0t
  s0.zw; s0.aw; s1.zw; b0.aw; s0.zt; s0.at; s1.zt; b0.at; s0.zl; s0.al; s1.zl; s1.al; b0.al
  s0.yt s0t; s0.yl s0t; s1.yt s1t; s1.yl s1t; s0t s0.at s0.bt; s0t s0.zt s0.yt; b0t b0.at b0.bt; s1t s1.zt s1.yt
  s0w d0; s0t d0; b0w d0; b0t d0; s0w b0w d0; s0t b0t d0; s1w d1; s1t s0t d1; s1w s0w d1; s0w d1; s0t d1
  s0w s0>; s0t s0>; s0w s0<; s0t s0<; b0w b0<; b0t b0<; s1w s1>; s1t s1>; s1t s1<
  s0w s0L; s0t s0L; s0w s0R; s0t s0R; b0w b0L; b0t b0L; s1w s1R; s1t s1R; s1t s1L; s1w s1L
  s0t s0L s0R b0t; s1t s1L s1R s0t; s1t s1R s0t s0R; s1t s1R s0w; s0t s0R b0w; s0t s0L b0t b0L; s1w s1R s0t; s0w s0R b0t; s1L s1R s0L s0t; s0L s0R s0t b0w
  s0c b0c; s0c b0t; s0t b0c; s1c s0c; s1c s0t; s1t s0c; s1c s0w; s1w s0c; s0f; s1f; b0f; s0f b0w; s0w b0f; s1f s0w; s1w s0f; s0f b0t; s1f s0t; s1t s0f; s0t b0f
  s1f s0f; s0f b0f; s0t b0t b1f; s0t b0t b1c
  s1w s0w s0.zw; s1w s0w s0.zc; s1t s0w s0.zw; s1c s0w s0.zc; s1f s0w s0.zt; s1f s0w s0.zc; s2f s1f s0w; s2c s1c s0w; s2w s1t s0w s0.zc; s2t s1w s0w s0.zc
  s0t b0t verbs0; s0t b0t commas0; s1t s0t verbs1; s1t s0t commas1; s1t s0t b0t commas1; s1t b0t verbs1 commas1; s0w b0t verbs0; s1w s0t commas1; s1t s0t b0w commas1
  s0t b0t quoted; s1t s0t quoted; b0w quoted; s0w quoted
  s0t s0-1t s0+1t; s0t s0+1t b0t; s1t s1+1t s0t; s1t s0-1t s0t; s1t s1+1t s0-1t s0t
  s0t s0.zt s0.z.zt b0t; s0t s0.z.zt b0w
  s0t s1t s1.zl b0t; s0t s1t s1.zl s0.al; s1t s1.zt s0t s0.zt; s0t s0R b0t b1t; s1t s1R s0t b0t; s1w s1R b0w; s2.zt s1t s0t; s2t s2.zl s1t s0t
`);

/** When a word has got its head: `d` the word, `h` its head, the words beside them, their children. */
export const LABEL_PLACES = [
  ...['d', 'h', 'd-1', 'd+1', 'h-1', 'h+1'],
  ...['d.a', 'd.b', 'd.y', 'd.z', 'h.a', 'h.b', 'h.y', 'h.z', 's1', 'b0'],
] as const;

/** `side`: whether the head follows, and how far off it is. */
export const LABEL_NUMBERS = ['side', 'near', 'commas', 'quoted'] as const;

export const LABEL_TEMPLATES: readonly string[] = lines(`
  dw side; dt side; dw dt ht; hw side; ht side; dt ht side; dw ht side; dt hw side; dw hw side; dw dt hw ht
  df side; df ht side; hf dt side; hf df side; dc hc dt ht; dc ht dt; hc dt ht; hf dw side
  dt ht near; dt ht d-1t; dt ht d+1t; dt ht h+1t; dt ht h-1t; d-1w dt ht; d+1w dt ht; d-1t dt d+1t ht; h-1t ht h+1t dt; dt ht h-1w
  dt ht commas; dt ht quoted; dt ht commas d.at; dt hw commas
  dt d.at side; dt d.zt side; d.aw dt ht; d.zw dt ht; d.al dt ht; d.zl dt ht; d.aw dw; d.at d.bt dt ht; d.yt d.zt dt ht
  h.aw ht dt; h.zw ht dt; h.al ht dt; h.zl ht dt; h.bl h.al ht dt; h.yl h.zl ht dt
  dt dL ht; dt dR ht; dt dL dR ht side; ht hL dt side; ht hR dt side; hw hL dt side; hw hR dt side; dw dL ht; dw dR ht; hw hR dw side; ht hL hR dt side; dt dL hL hR side; hL dw side; hw dt dL side
  hf hR dt; hf hL dt; hw dt dR side; d.af dt ht; d.zf dt ht
`);
