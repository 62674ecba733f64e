/**
 * The teachers of the part-of-speech tagger. No corpus at hand has gold tags, so three taggers are asked (wink-nlp for the
 * universal word class, wink-pos-tagger and compromise for the Penn tag) and rules of English grammar decide where the form
 * and its neighbours leave no doubt. Where doubt stays, the token teaches nothing.
 */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import makeWinkPosTagger from 'wink-pos-tagger';
import { STATES } from '../../data/countries/states.js';
import { TAGS, type Tag } from '../../data/english/tags.js';
import { readTerms } from '../../grammar/rules/terms.js';
import type { Token } from '../../text/tokens.js';
import { auxiliaryBefore, BE, type Context, governor, hiddenVerb, verbTag, words } from './tags-verbs.js';

/** A token that its teachers do not agree on. */
export const UNSURE = 255;

const wink = winkNLP(winkModel);
const penn = (makeWinkPosTagger as unknown as () => InstanceType<typeof makeWinkPosTagger>)();

/** Words with one tag wherever news texts use them. */
const ONE_TAG: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...pairs('the a an these those every each another', 'DT'),
  ...pairs('and or but nor &', 'CC'),
  ...pairs(
    'of in at from with into during among against between despite upon whether if because although unless amid without via',
    'IN',
  ),
  ...pairs(
    'i you he it we they him me us them himself herself itself themselves myself ourselves yourself mine yours theirs',
    'PRP',
  ),
  ...pairs('my your its our their', 'PRP$'),
  ...pairs('would could should must shall', 'MD'),
  ...pairs("not n't also ever never always often perhaps maybe already again still very too", 'RB'),
  ...pairs('who whom whoever', 'WP'),
  ...pairs('whose', 'WP$'),
  ...pairs('when where why how', 'WRB'),
  ...pairs('was were did had', 'VBD'),
  ...pairs("are am 'm 're", 'VBP'),
  ...pairs('is has does', 'VBZ'),
  ...pairs('been', 'VBN'),
  ...pairs('being having doing', 'VBG'),
  ...pairs('be', 'VB'),
  ...pairs('to', 'TO'),
  ...pairs('said', 'VBD'),
]);

function pairs(list: string, tag: Tag): [string, Tag][] {
  return list.split(' ').map((word) => [word, tag]);
}

type Opinions = Pick<Context, 'universal' | 'penn' | 'compromise'>;

/** The other tokenisers' answers, laid over ours: null where their token is not ours. */
function layOver<Value>(
  tokens: readonly string[],
  others: readonly { text: string; value: Value }[],
): (Value | null)[] {
  const answers: (Value | null)[] = tokens.map(() => null);
  let at = 0;
  let ours = 0;
  let theirs = 0;
  let place = 0;
  while (place < tokens.length && at < others.length) {
    const token = tokens[place] as string;
    const other = others[at] as { text: string; value: Value };
    if (ours === theirs && token.length === other.text.length) answers[place] = other.value;
    if (ours + token.length <= theirs + other.text.length) {
      ours += token.length;
      place += 1;
      if (ours === theirs + other.text.length) {
        theirs = ours;
        at += 1;
      }
    } else {
      theirs += other.text.length;
      at += 1;
    }
  }
  return answers;
}

function askAll(tokens: readonly string[]): Opinions {
  const plain = tokens.map((token) => token.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'));
  const text = plain.join(' ');
  const { value, pos } = wink.its;
  const read = wink.readDoc(text).tokens();
  const names = read.out(value);
  const classes = read.out(pos) as string[];
  const universal = layOver(
    plain,
    names.map((name, at) => ({ text: name, value: classes[at] as string })),
  );
  const terms = readTerms(text).map((term) => ({ text: term.text.replace(/\s+/g, ''), value: term.tags }));
  return {
    universal,
    penn: penn.tagRawTokens([...plain]).map((tag) => tag.pos as string),
    compromise: layOver(plain, terms),
  };
}

const PLURAL_PEOPLE = words('people police men women children media data troops');

function nounTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  const first = context.penn[at] as string;
  if (PLURAL_PEOPLE.has(word)) return 'NNS';
  if (/^(?:news|series|politics|economics|congress|gas|bus|crisis|basis|analysis)$/.test(word)) return 'NN';
  if (/(?:[^suic]s|[aeo]us|ies|ics|ees|[aeio]cs)$/.test(word) && word.length > 3)
    return /(?:ics|lens|bias|canvas|texas)$/.test(word) ? (/^NNS?$/.test(first) ? (first as Tag) : null) : 'NNS';
  return first === 'NNS' ? null : 'NN';
}

const COLUMN = { adjectives: 3, people: 4 } as const;
const columnOfStates = (column: number): ReadonlySet<string> =>
  new Set(
    STATES.flatMap((row) => (row.split('|')[column] ?? '').split(';')).filter(
      (name) => name !== '' && !name.includes(' '),
    ),
  );
const STATE_ADJECTIVES = new Set([
  ...columnOfStates(COLUMN.adjectives),
  ...words(
    'European African Asian Arab Western Soviet Democratic Republican Islamic Muslim Jewish Christian Catholic Latin Hispanic Kurdish Palestinian Chechen Crimean Scottish Welsh Catalan',
  ),
]);
const PEOPLES = new Set([
  ...columnOfStates(COLUMN.people),
  ...words(
    'Democrats Republicans Muslims Jews Christians Europeans Africans Hispanics Latinos Kurds Arabs Catholics Conservatives Liberals Libertarians States Nations Emirates Palestinians Chechens Asians Sunnis Shiites',
  ),
]);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function properTag(context: Context, at: number): Tag | null {
  const word = context.tokens[at] as string;
  if (!isCapital(word) && !/^\p{Ll}\p{Lu}/u.test(word)) return null;
  if (PEOPLES.has(word)) return 'NNPS';
  if (STATE_ADJECTIVES.has(word)) return stateAdjective(context, at);
  return 'NNP';
}

/** "Syrian troops" has an adjective, "a Syrian" a name. */
function stateAdjective(context: Context, at: number): Tag | null {
  const next = context.universal[at + 1];
  if (next === 'NOUN' || next === 'ADJ') return 'JJ';
  return next === 'PROPN' ? (/^(?:DET|ADJ)$/.test(context.universal[at - 1] ?? '') ? null : 'JJ') : null;
}

function adjectiveTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  const first = context.penn[at];
  if (/^(?:long|next|general|firm|double|open)$/.test(word) && first !== 'JJ') return null;
  if (
    /^(?:stricter|higher|lower|larger|smaller|bigger|wider|tougher|older|younger|greater|later|earlier|stronger|weaker|closer|easier|harder|cheaper|safer|richer|poorer|deeper|longer|shorter|faster|slower)$/.test(
      word,
    )
  )
    return 'JJR';
  if (/est$/.test(word) && first === 'JJS') return 'JJS';
  if (/er$/.test(word) && first === 'JJR') return 'JJR';
  if (word === 'more' || word === 'less' || word === 'better' || word === 'worse' || word === 'fewer') return 'JJR';
  if (word === 'most' || word === 'best' || word === 'least' || word === 'worst') return 'JJS';
  if (/(?:ed|en)$/.test(word)) return first === 'JJ' ? 'JJ' : null;
  if (/ing$/.test(word)) return first === 'JJ' ? 'JJ' : null;
  const token = context.tokens[at] as string;
  if (isCapital(token) && at > 0)
    return STATE_ADJECTIVES.has(token) ? stateAdjective(context, at) : first === 'JJ' ? 'JJ' : null;
  return 'JJ';
}

const PARTICLES = words('up out off down away back over on around along through');

function particleTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  const next = context.folded[at + 1] ?? '';
  if (word === 'out' && next === 'of') return 'IN';
  if (/^(?:up|out|off|down)$/.test(word)) return 'RP';
  if (/^(?:away|back)$/.test(word)) return 'RB';
  return context.penn[at] === 'RP' && !/^(?:the|a|an)$/.test(next) ? 'RP' : null;
}

function adpositionTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  if (word === 'to') return 'TO';
  if (PARTICLES.has(word) && context.universal[at - 1] === 'VERB') {
    const tag = particleTag(context, at);
    return tag ?? (/^(?:DET|PROPN|NUM)$/.test(context.universal[at + 1] ?? '') ? 'IN' : null);
  }
  return /^(?:down|up|off|out|back|away)$/.test(word) && context.penn[at] !== 'IN' ? null : 'IN';
}

function determinerTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  if (word === 'which' || word === 'whatever' || word === 'what') return word === 'which' ? 'WDT' : 'WP';
  const next = context.folded[at + 1] ?? '';
  if (/^(?:all|both|half|such)$/.test(word) && /^(?:the|a|an|these|those|his|her|its|their|our)$/.test(next))
    return 'PDT';
  if (word === 'such' || word === 'many' || word === 'few' || word === 'several') return 'JJ';
  return 'DT';
}

function pronounTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  if (word === 'what' || word === 'who') return 'WP';
  if (word === 'which') return 'WDT';
  if (word === 'that') return thatTag(context, at);
  if (word === 'this' || word === 'some' || word === 'any' || word === 'all' || word === 'both' || word === 'either')
    return 'DT';
  if (word === 'there') return BE.has(context.folded[at + 1] ?? '') ? 'EX' : null;
  if (
    /^(?:someone|everyone|anyone|nobody|everything|something|nothing|anything|everybody|somebody|anybody|none|one)$/.test(
      word,
    )
  )
    return 'NN';
  if (word === 'his' || word === 'her') return possessiveOrNot(context, at);
  return context.penn[at] === 'PRP' ? 'PRP' : null;
}

function possessiveOrNot(context: Context, at: number): Tag | null {
  if (context.folded[at] === 'his') return 'PRP$';
  const next = context.universal[at + 1];
  if (next === 'NOUN' || next === 'ADJ') return 'PRP$';
  return next === 'PUNCT' || next === 'ADP' || next === 'PART' || next === 'DET' || next === 'SCONJ' || next === 'CCONJ'
    ? 'PRP'
    : null;
}

const CONTENT_NOUNS = words(
  'fact claim claims report reports evidence idea concern concerns fear fears belief hope hopes sign signs allegation allegations accusation accusations news assertion suggestion suggestions notion possibility risk doubt argument statement view conclusion announcement confirmation recognition proof assumption feeling chance likelihood rumors rumours speculation warning warnings promise promises threat',
);

function thatTag({ folded, universal: classes }: Context, at: number): Tag | null {
  const universal = classes[at];
  const before = classes[at - 1];
  const next = classes[at + 1] ?? '';
  const afterNoun = before === 'NOUN' || before === 'PROPN';
  if (afterNoun && (next === 'VERB' || next === 'AUX') && universal !== 'DET')
    return CONTENT_NOUNS.has(folded[at - 1] as string) ? null : 'WDT';
  if (universal === 'SCONJ') return next === 'PUNCT' ? 'DT' : 'IN';
  if (universal === 'DET') return /^(?:NOUN|ADJ)$/.test(next) ? 'DT' : null;
  if (universal !== 'PRON') return null;
  if (afterNoun && /^(?:PRON|DET|PROPN)$/.test(next))
    return CONTENT_NOUNS.has(folded[at - 1] as string) || before === 'PROPN' ? 'IN' : 'WDT';
  if (afterNoun) return 'WDT';
  if (before === 'VERB' && /^(?:PRON|DET|PROPN|NOUN)$/.test(next)) return 'IN';
  return BE.has(folded[at + 1] ?? '') || before === 'ADP' ? 'DT' : null;
}

function adverbTag(context: Context, at: number): Tag | null {
  const word = context.folded[at] as string;
  const first = context.penn[at] as string;
  if (/^(?:when|where|why|how|whenever|wherever)$/.test(word)) return 'WRB';
  if (/^(?:north|south|east|west|full|back)$/.test(word) && first !== 'RB') return null;
  if (/est$/.test(word) && first === 'JJS') return 'RBS';
  if (word === 'more' || word === 'less') return 'RBR';
  if (word === 'most') return 'RBS';
  if (word === 'there') return 'RB';
  if (first === 'RBR' || first === 'RBS') return first as Tag;
  if (PARTICLES.has(word) && context.universal[at - 1] === 'VERB') return particleTag(context, at);
  return first === 'IN' && /^(?:about|ago|before|after|as|so|though|since)$/.test(word) ? null : 'RB';
}

type Decide = (context: Context, at: number) => Tag | null;

const always =
  (tag: Tag): Decide =>
  () =>
    tag;

const auxiliaryTag: Decide = (context, at) => {
  const word = context.folded[at] as string;
  if (/^(?:will|would|can|could|may|might|must|shall|should|'ll|ca|wo|ought)$/.test(word)) return 'MD';
  if (word === "'d") return context.penn[at + 1] === 'VBN' || context.folded[at + 1] === 'been' ? 'VBD' : 'MD';
  return verbTag(context, at);
};

const BY_CLASS: ReadonlyMap<string, Decide> = new Map<string, Decide>([
  ['VERB', verbTag],
  ['AUX', auxiliaryTag],
  ['NOUN', nounTag],
  ['PROPN', properTag],
  ['ADJ', adjectiveTag],
  ['ADV', adverbTag],
  ['ADP', adpositionTag],
  ['DET', determinerTag],
  ['PRON', pronounTag],
  ['SCONJ', (context, at) => (context.folded[at] === 'that' ? thatTag(context, at) : 'IN')],
  ['CCONJ', always('CC')],
  ['NUM', always('CD')],
  ['INTJ', always('UH')],
  [
    'PART',
    (context, at) =>
      context.folded[at] === 'to' ? 'TO' : context.folded[at] === "'s" || context.folded[at] === "'" ? 'POS' : 'RB',
  ],
]);

const PENN_OF_CLASS: ReadonlyMap<string, RegExp> = new Map([
  ['VERB', /^VB/],
  ['NOUN', /^(?:NN|VBG)/],
  ['PROPN', /^NNP/],
  ['ADJ', /^(?:JJ|VBN|VBG|RB)/],
]);
const COMPROMISE_OF_CLASS: ReadonlyMap<string, string> = new Map([
  ['VERB', 'Verb'],
  ['NOUN', 'Noun'],
  ['PROPN', 'ProperNoun'],
  ['ADJ', 'Adjective'],
]);

/** Whether both other taggers speak against wink-nlp's class. */
function isContradicted(context: Context, at: number, universal: string): boolean {
  const agreeing = PENN_OF_CLASS.get(universal);
  if (!agreeing || agreeing.test(context.penn[at] as string)) return false;
  const tags = context.compromise[at];
  return tags !== null && tags !== undefined && !tags.has(COMPROMISE_OF_CLASS.get(universal) as string);
}

/** The clitic "'s": a verb after a pronoun, or where no noun phrase goes on. */
function apostropheTag(context: Context, at: number): Tag | null {
  const before = context.folded[at - 1] ?? '';
  if (/^(?:i|he|she|it|that|there|what|who|here|where|how|this|everyone|let)$/.test(before))
    return before === 'let' ? 'PRP' : 'VBZ';
  const next = context.universal[at + 1] ?? '';
  if (/^(?:NOUN|PROPN|NUM)$/.test(next)) return 'POS';
  if (/^(?:DET|ADV|PRON)$/.test(next) || /^(?:been|not|gone|got)$/.test(context.folded[at + 1] ?? '')) return 'VBZ';
  return context.universal[at - 1] === 'PROPN' || context.universal[at - 1] === 'NOUN'
    ? next === 'ADJ'
      ? 'POS'
      : null
    : null;
}

/** What the first word of a sentence is, its capital aside: a name only where the texts hardly ever write it small. */
function firstWord(context: Context, at: number, isMostlySmall: boolean): Tag | null {
  const universal = context.universal[at];
  if (!isMostlySmall || universal !== 'PROPN') return null;
  const first = context.penn[at] as string;
  return /^NN/.test(first) ? nounTag(context, at) : /^(?:JJ|RB|VBG|VBN|IN|CD)/.test(first) ? (first as Tag) : null;
}

function decide(context: Context, at: number, mostlySmall: ReadonlySet<string>): Tag | null {
  const folded = context.folded[at] as string;
  const token = context.tokens[at] as string;
  if (folded === "'s") return apostropheTag(context, at);
  const only = ONE_TAG.get(folded);
  const isNameLike = isCapital(token) && at > 0 && token !== 'I' && !/^["“:(]$/.test(context.tokens[at - 1] as string);
  if (only && !isNameLike) {
    if ((folded === 'had' || folded === 'said') && auxiliaryBefore(governor(context, at))) return 'VBN';
    return only;
  }
  const universal = context.universal[at];
  if (universal === null || universal === undefined) return hyphenated(context, at);
  if (isCapital(token) && !isNameLike && universal === 'PROPN' && mostlySmall.has(folded))
    return firstWord(context, at, true);
  if (/^(?:NOUN|ADJ|ADV)$/.test(universal) && !isNameLike) {
    const verb = hiddenVerb(context, at);
    if (verb) return verb;
  }
  if (isContradicted(context, at, universal)) return null;
  return BY_CLASS.get(universal)?.(context, at) ?? null;
}

function hyphenated(context: Context, at: number): Tag | null {
  const word = context.tokens[at] as string;
  if (!/[-‐‑]/.test(word) || /^[-‐‑]/.test(word)) return null;
  if (/^\p{Lu}.*[-‐‑]\p{Lu}/u.test(word)) return 'NNP';
  if (
    /(?:ed|old|wide|based|led|like|free|style|term|long|year|level|class|profile|time|backed|right|left|wing)$/.test(
      word,
    )
  )
    return 'JJ';
  const first = context.penn[at];
  return first === 'JJ' || first === 'NN' || first === 'NNS' ? (first as Tag) : null;
}

/**
 * The tags of one sentence as its teachers give them; `UNSURE` where they do not agree. `mostlySmall` holds the words that the
 * texts write with a small first letter more often than not.
 */
export function teachTags(tokens: readonly Token[], mostlySmall: ReadonlySet<string>): Uint8Array {
  const texts = tokens.map((token) => token.text);
  const context: Context = {
    tokens: texts,
    folded: texts.map((text) => text.toLowerCase().replace(/[’‘]/g, "'")),
    ...askAll(texts),
    decided: [],
  };
  return Uint8Array.from(texts, (_, at) => {
    const tag = decide(context, at, mostlySmall);
    context.decided.push(tag);
    return tag === null ? UNSURE : TAGS.indexOf(tag);
  });
}
