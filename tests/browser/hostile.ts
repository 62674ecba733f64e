/** A page whose every part tries to get out of its text. */

const ATTACKS = [
  '<script>window.hacked=1</script>',
  '"><img src="http://evil.example/x" onerror="window.hacked=1">',
  "'><svg onload=window.hacked=1>",
  '</title></style></script><script>window.hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<link rel=stylesheet href=http://evil.example/x.css>',
  '--><b>bold</b><!--',
  '{{constructor.constructor("window.hacked=1")()}}',
];

const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** HTML whose text, as a browser shows it, is the attacks. */
export const HOSTILE_PAGE = `<!doctype html><html lang="en"><head><title>${encode(ATTACKS.join(' '))}</title>
<meta property="og:title" content="${encode(ATTACKS[1] as string)}">
<meta name="author" content="${encode(ATTACKS[0] as string)}">
<link rel="canonical" href="javascript:window.hacked=1">
<meta property="article:section" content="${encode(ATTACKS[2] as string)}">
</head><body><nav>${ATTACKS.map((attack) => `<a href="javascript:window.hacked=1">${encode(attack)}</a>`).join(' ')}</nav>
<article><h1>${encode(ATTACKS.join(' '))}</h1>
<p>Ruritania recognised the Republic of Elbonia on Wednesday, its foreign ministry said, and named an ambassador to the new state.</p>
${ATTACKS.map((attack) => `<p>The minister ${encode(attack)} told reporters that “${encode(attack)} we have cut ties with Graustark”, and that no more would follow this year.</p>`).join('\n')}
<p>Graustark severed relations with Ruritania in 2019 after a long dispute over fishing rights in the sea between them.</p>
</article><footer><img src="http://evil.example/pixel.gif">${ATTACKS.map(encode).join(' ')}</footer></body></html>`;

/** Records with the attacks in every text that a report shows. */
export function hostileRecords(): unknown[] {
  return ATTACKS.map((attack, at) => ({
    schema: 'wirecopy/2',
    input: { path: `${attack}${at}.html`, member: attack },
    article: {
      url: 'javascript:window.hacked=1',
      headline: attack,
      publisher: attack,
      agency: attack,
      published: `2024-05-0${at + 1}`,
      words: 100,
      fingerprint: '0123456789abcdef',
    },
    events: [
      {
        id: 'e1',
        type: at % 2 === 0 ? 'recognition' : attack,
        actor: [{ name: `${attack} ${at % 3}`, country: attack }],
        recipient: [{ name: attack, country: null }],
        as: attack,
        object: attack,
        status: at % 3 === 0 ? attack : 'asserted',
        date: at % 2 === 0 ? `2024-05-0${at + 1}` : attack,
        claimedBy: [attack],
      },
    ],
    claims: [{ sources: [{ name: attack, kind: attack }] }],
    warnings: [{ code: attack, message: attack }],
  })).concat([
    {
      schema: 'wirecopy/2',
      input: { path: ATTACKS[0], member: null },
      error: { code: ATTACKS[1], message: ATTACKS[2] },
    } as never,
  ]);
}
