/**
 * Words that the part-of-speech tagger takes for something else in news of states, and the tag that they get instead. Each pass goes over all words
 * of a sentence and tries its mends in order on each, so that a mend sees the tags mended before it. That is why they are tables of their own and
 * not patterns of the matcher, which reads a sentence as it stands, one rule after the other.
 */

import { HARD_NEGATIVES } from '../events/frames/qualifiers.js';
import {
  CRIME_NOUNS,
  DEED_NOUNS,
  ENVOY_NOUNS,
  GOVERNMENT_QUALITIES,
  MISSION_NOUNS,
  OWN_NAME_BODIES,
  STATE_NOUNS,
  STATE_ORGANS,
  TIE_ADJECTIVES,
  TIE_NOUNS,
  TIME_NOUNS,
} from '../events/nouns.js';
import { ANNOUNCING_VERBS, CONTROL_ADJECTIVES, CONTROL_NOUNS } from '../events/telling/control.js';
import { GOOD_WORDS, HARSH_WORDS, SAME_DEED_NOUNS } from '../events/triggers.js';
import { BEFORE_PARTICIPLE, FLOATING_QUANTITIES, FLOATING_WORDS } from './function-words.js';

/** What a word has to be; all that is given must hold. `{}` asks only that a word stands there. */
export interface WordPattern {
  /** One of these, in small letters. */
  readonly words?: ReadonlySet<string>;
  readonly tag?: RegExp;
  /** Its characters, as written. */
  readonly text?: RegExp;
  /** It can be a form of one of these verbs (base forms); `acts`: of a verb of the trigger lexicon. */
  readonly verb?: ReadonlySet<string> | 'acts';
  /** The verb form that it can be, of the verbs that the lexicon knows. */
  readonly form?: 'base' | 'past' | 'base, s or past';
  /** It names a polity or its capital; it is what the people of a country are called: "Syrian". */
  readonly country?: 'name' | 'demonym';
  /** No finite verb stands in the sentence, and no such word before this one. */
  readonly isOnlyVerb?: boolean;
}

/** The words that a mend can look at; `left` is the nearest before that is no adverb, `right` the next, over "and" and an adverb. */
export type MendPlace = 'word' | 'before' | 'secondBefore' | 'next' | 'secondNext' | 'left' | 'right';

/** What stands where; all of it must hold. */
export type MendWhere = Readonly<Partial<Record<MendPlace, WordPattern>>>;

export interface TagMend {
  readonly id: string;
  readonly reason: string;
  readonly where: MendWhere;
  /** None of these may hold. */
  readonly unless?: readonly MendWhere[];
  /** The right tag; for a verb form by which form it is. */
  readonly tag: string | Readonly<Record<'base' | 's' | 'past', string>>;
  /** The right tag of the word before, where that changes too. */
  readonly tagBefore?: string;
  /** Words with the tags that the tagger gives ("Peru/NNP"); the mend changes a tag in the first text and none in the second. */
  readonly must: string;
  readonly mustNot: string;
}

export interface MendPass {
  readonly order: 'left to right' | 'right to left';
  readonly mends: readonly TagMend[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A noun or adjective. */
const NOMINAL = { tag: /^(?:N|JJ$)/ };
const NOUN: WordPattern = { tag: /^NN/ };
const NAME: WordPattern = { tag: /^NNP/ };
const RECOGNISE = words('recognise');

/** Adjectives that say that a would-be state is not one. */
const LIKE_ADJECTIVES = words('breakaway rebel separatist secessionist so-called');
const BODY_NOUNS: ReadonlySet<string> = new Set([...STATE_ORGANS, ...OWN_NAME_BODIES]);
/** What a state has that a verb of the lexicon is done to: "or call its ambassador home". */
const OWN_OBJECTS: ReadonlySet<string> = new Set([...ENVOY_NOUNS, ...MISSION_NOUNS, ...TIE_NOUNS]);
const BEFORE_TIES: ReadonlySet<string> = new Set([...TIE_NOUNS, ...TIE_ADJECTIVES, 'recognition']);
/** Adverbs by which "recognised" only describes: "internationally recognised". */
const STANDING = new Set(HARD_NEGATIVES.filter(({ id }) => id === 'standing').flatMap((rule) => [...rule.words]));
const UNABLE = new Set([...CONTROL_ADJECTIVES.keys()].filter((word) => word.startsWith('un')));
const HAD = words('have has had');

const NAMES: readonly TagMend[] = [
  {
    id: 'polity',
    reason: 'A capitalised word that names a polity or its capital is a name.',
    where: { word: { tag: /^(?!NN|JJ$)/, text: /^\p{Lu}/u, country: 'name' } },
    tag: 'NNP',
    must: 'Chad/VBD and/CC Peru/NNP agreed/VBD',
    mustNot: 'The/DT Swedish/JJ envoy/NN left/VBD',
  },
  {
    id: 'may-name',
    reason: '"Theresa May\'s": behind a name and before a possessive "May" is a name.',
    where: { word: { text: /^May$/, tag: /^MD$/ }, before: NAME, next: { tag: /^(?:POS|VB[DZ])$/ } },
    tag: 'NNP',
    must: "Theresa/NNP May/MD 's/POS order/NN",
    mustNot: 'Peru/NNP May/MD leave/VB',
  },
  {
    id: 'said-name',
    reason: '"its envoy, Said Moussi,": with a capital letter inside a sentence and before a name "Said" is a name.',
    where: {
      word: { text: /^Said$/, tag: /^VB/ },
      before: { text: /^[\p{L},]/u },
      next: { tag: /^NNP/, text: /^\p{Lu}/u },
    },
    tag: 'NNP',
    must: 'envoy/NN ,/, Said/VBD Moussi/NNP',
    mustNot: 'left/VBD ,/, said/VBD Moussi/NNP',
  },
  {
    id: 'breakaway',
    reason: '"breakaway" and its like before a noun describe it.',
    where: { word: { words: LIKE_ADJECTIVES }, next: { tag: /^(?:JJ|NNS?|NNP)$/ } },
    tag: 'JJ',
    must: 'the/DT breakaway/NN province/NN',
    mustNot: 'the/DT rebel/NN said/VBD',
  },
  {
    id: 'breakaway-state',
    reason: 'So they do where the tagger takes the noun of a state for a verb.',
    where: { word: { words: LIKE_ADJECTIVES }, next: { words: STATE_NOUNS } },
    tag: 'JJ',
    must: 'the/DT rebel/NN states/VBZ',
    mustNot: 'the/DT rebel/NN speaks/VBZ',
  },
  {
    id: 'state-noun',
    reason: '"one", "state" and the like are nouns where no noun follows.',
    where: { word: { words: STATE_NOUNS, tag: /^JJ/ } },
    unless: [{ next: NOMINAL }],
    tag: 'NN',
    must: 'on/IN the/DT island/JJ ./.',
    mustNot: 'the/DT island/JJ nation/NN',
  },
  {
    id: 'forces',
    reason: '"Syrian forces": no verb after the adjective of a country.',
    where: { word: { words: words('forces'), tag: /^VBZ$/ }, before: { country: 'demonym' } },
    tag: 'NNS',
    must: 'Syrian/JJ forces/VBZ left/VBD',
    mustNot: 'It/PRP forces/VBZ them/PRP',
  },
  {
    id: 'own-plural',
    reason: 'What follows a possessive is no verb: "its moves".',
    where: { word: { tag: /^VBZ$/ }, before: { tag: /^PRP\$$/ } },
    tag: 'NNS',
    must: 'its/PRP$ moves/VBZ failed/VBD',
    mustNot: 'it/PRP moves/VBZ on/RP',
  },
  {
    id: 'full-ties',
    reason: '"full" and the like before a noun are no verbs.',
    where: { word: { words: TIE_ADJECTIVES, tag: /^VB$/ }, next: NOMINAL },
    tag: 'JJ',
    must: 'open/VB full/VB ties/NNS',
    mustNot: 'to/TO full/VB it/PRP',
  },
  {
    id: 'owned-deed',
    reason: '"Peru\'s severing of ties": a deed as a noun.',
    where: { word: { tag: /^VBG$/ }, before: { tag: /^POS$/ }, next: { words: words('of') } },
    tag: 'NN',
    must: "Peru/NNP 's/POS severing/VBG of/IN ties/NNS",
    mustNot: 'Peru/NNP is/VBZ thinking/VBG of/IN it/PRP',
  },
  {
    id: 'crime-noun',
    reason: '"the mass killing of Armenians": a crime as a noun.',
    where: { word: { words: CRIME_NOUNS, tag: /^VBG$/ }, before: NOMINAL, next: { words: words('of') } },
    tag: 'NN',
    must: 'the/DT mass/NN killing/VBG of/IN Armenians/NNPS',
    mustNot: 'soldiers/NNS killing/VBG villagers/NNS',
  },
  {
    id: 'sole',
    reason: '"the sole government": no noun before a noun.',
    where: { word: { words: words('sole') }, next: NOMINAL },
    tag: 'JJ',
    must: 'the/DT sole/NN government/NN',
    mustNot: 'the/DT sole/NN of/IN it/PRP',
  },
  {
    id: 'two-cut',
    reason: '"The two cut ties": those two did it.',
    where: {
      word: { words: words('cut'), tag: /^(?:NN|VBN|JJ)$/ },
      before: { words: words('two three both') },
      next: { words: TIE_NOUNS },
    },
    tag: 'VBD',
    must: 'The/DT two/CD cut/NN ties/NNS',
    mustNot: 'The/DT two/CD cut/VBN trees/NNS',
  },
  {
    id: 'off-ties',
    reason: '"broke off ties": what is broken off is a noun.',
    where: { word: { words: TIE_NOUNS, tag: /^VB/ }, before: { words: words('off') } },
    tag: 'NNS',
    must: 'broke/VBD off/RP ties/VBZ',
    mustNot: 'the/DT pact/NN ties/VBZ them/PRP',
  },
  {
    id: 'general',
    reason: '"secretary general": the general belongs to the office.',
    where: {
      word: { words: words('general'), tag: /^JJ$/ },
      before: { words: words('secretary attorney consul director governor') },
    },
    unless: [{ next: NOMINAL }],
    tag: 'NN',
    must: 'the/DT secretary/NN general/JJ said/VBD',
    mustNot: 'a/DT general/JJ rule/NN',
  },
  {
    id: 'following-time',
    reason: '"the following day" is a time.',
    where: { word: { words: words('following') }, next: { words: TIME_NOUNS } },
    tag: 'JJ',
    must: 'the/DT following/VBG day/NN',
    mustNot: 'following/VBG the/DT vote/NN',
  },
  {
    id: 'that-deed',
    reason: '"that step", "that move": the deed named before.',
    where: { word: { words: words('that') }, next: { words: SAME_DEED_NOUNS } },
    tag: 'DT',
    must: 'took/VBD that/IN step/NN',
    mustNot: 'said/VBD that/IN Peru/NNP',
  },
  {
    id: 'organ',
    reason: '"the military", "its premier": an organ of state that no noun follows is a noun.',
    where: { word: { words: STATE_ORGANS, tag: /^JJ$/ }, before: { tag: /^(?:NN|PRP\$|DT|POS)$/ } },
    unless: [{ next: NOMINAL }],
    tag: 'NN',
    must: 'the/DT military/JJ refused/VBD',
    mustNot: 'the/DT military/JJ council/NN',
  },
  {
    id: 'so-called-state',
    reason: '"the so-called state" names one.',
    where: { word: { words: STATE_NOUNS, tag: /^VB/ }, before: { words: LIKE_ADJECTIVES } },
    tag: 'NN',
    must: 'the/DT so-called/JJ state/VB',
    mustNot: 'they/PRP state/VBP it/PRP',
  },
  {
    id: 'most',
    reason: '"most states" counts them.',
    where: { word: { tag: /^RBS$/ }, next: NOMINAL },
    tag: 'JJ',
    must: 'most/RBS states/NNS agreed/VBD',
    mustNot: 'most/RBS of/IN them/PRP',
  },
  {
    id: 'unwilling',
    reason: '"undecided to", "unprepared to" say how one stands to the deed.',
    where: { word: { words: UNABLE, tag: /^VB[GN]$/ }, next: { tag: /^TO$/ } },
    tag: 'JJ',
    must: 'Peru/NNP was/VBD unwilling/VBG to/TO act/VB',
    mustNot: 'Peru/NNP was/VBD unwilling/VBG ./.',
  },
  {
    id: 'as-leader',
    reason: '"as interim", "as sovereign": after "as" the word for a ruler is a noun.',
    where: { word: { words: GOVERNMENT_QUALITIES, tag: /^JJ/ }, before: { words: words('as') } },
    tag: 'NN',
    must: 'as/IN chief/JJ of/IN it/PRP',
    mustNot: 'the/DT chief/JJ envoy/NN',
  },
  {
    id: 'body',
    reason: '"the lower house": the name of a body is no adverb.',
    where: { word: { words: BODY_NOUNS, tag: /^RB$/ }, before: { tag: /^(?:POS|PRP\$|DT|JJ|NNP?)$/ } },
    tag: 'NN',
    must: 'the/DT lower/RB house/NN',
    mustNot: 'fell/VBD lower/RB still/RB',
  },
  {
    id: 'recognise',
    reason: '"recognise" is never a noun.',
    where: { word: { tag: /^NN$/, form: 'base', verb: RECOGNISE } },
    tag: 'VBP',
    must: 'They/PRP recognise/NN Kosovo/NNP',
    mustNot: 'They/PRP recognise/VBP Kosovo/NNP',
  },
  {
    id: 'part-of',
    reason: '"are part of Chad": a noun.',
    where: { word: { words: words('part'), tag: /^RB$/ }, next: { words: words('of') } },
    tag: 'NN',
    must: 'are/VBP part/RB of/IN Chad/NNP',
    mustNot: 'are/VBP part/RB owned/VBN',
  },
  {
    id: 'such-a',
    reason: '"such a step": both open the group.',
    where: { word: { words: words('such'), tag: /^JJ$/ }, next: { words: words('a an') } },
    tag: 'PDT',
    must: 'such/JJ a/DT step/NN',
    mustNot: 'such/JJ steps/NNS are/VBP',
  },
  {
    id: 'country-s-only',
    reason: '"as the country\'s only government": a possessive, no verb.',
    where: {
      word: { text: /^['’]s$/, tag: /^VBZ$/ },
      before: { tag: /^NNP?$/ },
      next: { words: words('only sole most') },
      secondNext: { tag: /^(?:JJ|NNS?)$/ },
    },
    tag: 'POS',
    must: "country/NN 's/VBZ only/JJ government/NN",
    mustNot: "country/NN 's/VBZ only/RB trying/VBG",
  },
  {
    id: 'and-just',
    reason: '"courageous and just decision": an adjective between adjectives and noun.',
    where: {
      word: { words: words('just'), tag: /^RB$/ },
      before: { words: words('and') },
      secondBefore: { tag: /^JJ$/ },
      next: { tag: /^NNS?$/ },
    },
    tag: 'JJ',
    must: 'courageous/JJ and/CC just/RB decision/NN',
    mustNot: 'came/VBD and/CC just/RB left/VBD',
  },
  {
    id: 'recognising',
    reason: '"a law in 2001 recognising the killings": before what is recognised it is a verb.',
    where: {
      word: { words: words('recognising recognizing'), tag: /^NN$/ },
      next: { tag: /^(?:DT|PRP\$?|NNPS?|JJ)$/ },
    },
    tag: 'VBG',
    must: '2001/CD recognising/NN the/DT genocide/NN',
    mustNot: 'the/DT recognising/NN of/IN it/PRP',
  },
  {
    id: 'that-recognition',
    reason: '"withdrew that recognition": it points to the one told before.',
    where: {
      word: { words: words('that'), tag: /^IN$/ },
      before: { verb: 'acts' },
      next: { words: words('recognition decision step move') },
      secondNext: { tag: /^(?:IN|RB|[.,:])$/ },
    },
    tag: 'DT',
    must: 'withdrew/VBD that/IN recognition/NN after/IN',
    mustNot: 'said/VBD that/IN recognition/NN came/VBD',
  },
  {
    id: 'each-doing',
    reason: '"were each expelling": inside the verb group.',
    where: {
      word: { words: words('each'), tag: /^DT$/ },
      before: { words: words('is are was were have had has would will') },
      next: { tag: /^VB[GN]?$/ },
    },
    tag: 'RB',
    must: 'were/VBD each/DT expelling/VBG envoys/NNS',
    mustNot: 'were/VBD each/DT other/JJ',
  },
  {
    id: 'refuse',
    reason: '"if Peru and Chad refuse,": a verb that ends its clause.',
    where: {
      word: { words: words('refuse decline'), tag: /^NN$/ },
      before: { tag: /^NNP$/ },
      next: { text: /^[,.;]$/ },
    },
    tag: 'VBP',
    must: 'Peru/NNP refuse/NN ,/,',
    mustNot: 'the/DT refuse/NN ,/,',
  },
  {
    id: 'verb-plan',
    reason: '"halted plans", "made moves": what follows a verb so is its object.',
    where: { word: { words: new Set(CONTROL_NOUNS.keys()), tag: /^VBZ$/ }, before: { tag: /^VB[ND]?$/ } },
    tag: 'NNS',
    must: 'halted/VBD plans/VBZ to/TO leave/VB',
    mustNot: 'Peru/NNP plans/VBZ to/TO leave/VB',
  },
  {
    id: 'envoy',
    reason: 'The nouns of envoys are no verbs: "staff", "charge".',
    where: { word: { words: ENVOY_NOUNS, tag: /^V/ } },
    tag: 'NN',
    must: 'embassy/NN staff/VBP left/VBD',
    mustNot: 'embassy/NN staff/NN left/VBD',
  },
  {
    id: 'cannot',
    reason: '"cannot" is a modal in one word.',
    where: { word: { words: words('cannot') } },
    tag: 'MD',
    must: 'It/PRP cannot/NN act/VB',
    mustNot: 'It/PRP can/MD act/VB',
  },
  {
    id: 'no',
    reason: '"no state": not the particle.',
    where: { word: { words: words('no'), tag: /^RP$/ }, next: {} },
    tag: 'DT',
    must: 'no/RP state/NN',
    mustNot: 'said/VBD no/RP',
  },
  {
    id: 'owned-noun',
    reason: 'What follows a possessive mark is no verb: "Peru\'s call".',
    where: { word: { tag: /^VBP?$/ }, before: { tag: /^POS$/ } },
    tag: 'NN',
    must: "Peru/NNP 's/POS call/VB",
    mustNot: 'to/TO call/VB it/PRP',
  },
  {
    id: 'likewise',
    reason: '"likewise" is always an adverb.',
    where: { word: { words: words('likewise') } },
    tag: 'RB',
    must: 'Peru/NNP likewise/NN agreed/VBD',
    mustNot: 'Peru/NNP also/RB agreed/VBD',
  },
  {
    id: 'meeting-in',
    reason: '"ministers meeting in Lima": what they do there.',
    where: {
      word: { words: words('meeting gathering'), tag: /^NN$/ },
      before: { tag: /^NNS$/ },
      next: { tag: /^IN$/ },
    },
    tag: 'VBG',
    must: 'ministers/NNS meeting/NN in/IN Lima/NNP',
    mustNot: 'a/DT meeting/NN in/IN Lima/NNP',
  },
  {
    id: 'to-verb',
    reason: '"to open ties": after "to" and before an object stands a verb.',
    where: {
      word: { tag: NOMINAL.tag, form: 'base' },
      before: { tag: /^TO$/ },
      next: { tag: /^(?:DT|PRP\$?|CD|JJ|NN.*)$/ },
    },
    tag: 'VB',
    must: 'to/TO recognise/NN Kosovo/NNP',
    mustNot: 'the/DT recognise/NN Kosovo/NNP',
  },
  {
    id: 'both-agree',
    reason: '"both move to": a quantity and its verb.',
    where: { word: { tag: NOMINAL.tag, form: 'base' }, before: { words: FLOATING_QUANTITIES }, next: { tag: /^TO$/ } },
    tag: 'VBP',
    must: 'they/PRP both/DT move/NN to/TO act/VB',
    mustNot: 'the/DT move/NN to/TO act/VB',
  },
  {
    id: 'has-since',
    reason: '"has since recognised": an adverb inside the verb group.',
    where: { word: { words: words('since') }, before: { words: HAD }, next: { tag: /^VB/ } },
    tag: 'RB',
    must: 'has/VBZ since/IN left/VBN',
    mustNot: 'left/VBD since/IN then/RB',
  },
  {
    id: 'about-number',
    reason: '"about 40 states": nearly.',
    where: { word: { words: words('about around') }, next: { tag: /^CD$/ } },
    tag: 'RB',
    must: 'about/IN 40/CD states/NNS',
    mustNot: 'about/IN the/DT states/NNS',
  },
  {
    id: 'neither-verb',
    reason: '"recognised neither the one": it negates the verb.',
    where: { word: { words: words('neither') }, before: { tag: /^VB/ }, next: { tag: /^DT$/ } },
    tag: 'RB',
    must: 'backs/VBZ neither/DT the/DT one/NN',
    mustNot: 'neither/DT the/DT one/NN',
  },
  {
    id: 'envoy-home',
    reason: '"called its envoy home", where he goes.',
    where: { word: { words: words('home packing') }, before: { words: ENVOY_NOUNS } },
    tag: 'RB',
    must: 'called/VBD its/PRP$ envoy/NN home/NN',
    mustNot: 'left/VBD his/PRP$ home/NN',
  },
  {
    id: 'send-home',
    reason: '"sent packing", "send home".',
    where: { word: { words: words('home packing') }, before: { verb: words('send') } },
    tag: 'RB',
    must: 'were/VBD sent/VBN packing/VBG',
    mustNot: 'were/VBD seen/VBN packing/VBG',
  },
  {
    id: 'floating',
    reason: '"Spain first withheld": between a noun and its verb.',
    where: { word: { words: FLOATING_WORDS }, before: NOUN, next: { tag: /^(?:VB[DPZN]|MD)$/ } },
    tag: 'RB',
    must: 'Spain/NNP first/JJ withheld/VBD it/PRP',
    mustNot: 'the/DT first/JJ withheld/VBD it/PRP',
  },
  {
    id: 'floating-perfect',
    reason: '"have all recognised": inside the verb group.',
    where: {
      word: { words: FLOATING_WORDS },
      before: { words: words('have has had are were') },
      next: { tag: /^VBN$/ },
    },
    tag: 'RB',
    must: 'have/VBP all/DT left/VBN',
    mustNot: 'with/IN all/DT left/VBN',
  },
  {
    id: 'all-verb',
    reason: '"the states all recognise", where the tagger takes the verb for a noun.',
    where: { word: { words: words('all') }, before: NOUN, next: { tag: /^NN$/, form: 'base' } },
    tag: 'RB',
    must: 'states/NNS all/DT recognise/NN it/PRP',
    mustNot: 'in/IN all/DT recognise/NN it/PRP',
  },
  {
    id: 'itself',
    reason: '"Peru itself recognised": it adds nothing to the noun.',
    where: {
      word: { words: words('itself itselves himself himselves herself herselves themself themselves') },
      before: NOUN,
    },
    tag: 'RB',
    must: 'Peru/NNP itself/PRP agreed/VBD',
    mustNot: 'defended/VBD itself/PRP',
  },
  {
    id: 'which-verb',
    reason: '"which move to": the verb of a relative clause.',
    where: { word: { tag: NOMINAL.tag, form: 'base' }, before: { tag: /^W/ }, next: { tag: /^TO$/ } },
    tag: 'VBP',
    must: 'which/WDT move/NN to/TO act/VB',
    mustNot: 'a/DT move/NN to/TO act/VB',
  },
  {
    id: 'no-longer',
    reason: '"no longer" is an adverb of two words.',
    where: { word: { words: words('longer') }, before: { words: words('no') } },
    tag: 'RB',
    tagBefore: 'RB',
    must: 'no/DT longer/JJR recognises/VBZ',
    mustNot: 'a/DT longer/JJR talk/NN',
  },
  {
    id: 'possessive',
    reason: '"\'s" after a name is possessive, unless what follows makes it a verb.',
    where: { word: { text: /^['’]s$/i }, before: NAME, next: {} },
    unless: [{ next: { tag: /^(?:VBG|DT|RB|TO)$/ } }],
    tag: 'POS',
    must: "Peru/NNP 's/VBZ envoy/NN",
    mustNot: "Peru/NNP 's/VBZ not/RB going/VBG",
  },
  {
    id: 'possessive-adverb',
    reason: '"Georgia\'s newly elected parliament": the adverb belongs to a participle that describes.',
    where: { word: { text: /^['’]s$/i }, before: NAME, next: { tag: /^RB$/ }, secondNext: { tag: /^VBN$/ } },
    tag: 'POS',
    must: "Peru/NNP 's/VBZ newly/RB elected/VBN house/NN",
    mustNot: "Peru/NNP 's/VBZ newly/RB arrived/VBD",
  },
];

/** The tags of a finite verb by its form. */
const FINITE_TAGS = { base: 'VBP', s: 'VBZ', past: 'VBD' };
const JOINED_TAGS = { base: 'VB', s: 'VBZ', past: 'VBD' };
/** A noun or adjective that can be a verb of the trigger lexicon. */
const ACT: WordPattern = { tag: NOMINAL.tag, verb: 'acts', form: 'base, s or past' };

const VERBS: readonly TagMend[] = [
  {
    id: 'floating-act',
    reason: '"both severed ties": a past form after a quantity, before ties.',
    where: { word: { ...ACT, form: 'past' }, before: { words: FLOATING_WORDS }, next: { words: BEFORE_TIES } },
    tag: 'VBD',
    tagBefore: 'RB',
    must: 'Peru/NNP and/CC Chad/NNP both/DT severed/NN ties/NNS',
    mustNot: 'Chad/NNP saw/VBD both/DT severed/NN prices/NNS',
  },
  {
    id: 'floating-own',
    reason: '"both recalled their envoys": so before what is their own.',
    where: { word: { ...ACT, form: 'past' }, before: { words: FLOATING_WORDS }, next: { tag: /^PRP\$$/ } },
    tag: 'VBD',
    tagBefore: 'RB',
    must: 'they/PRP both/DT severed/NN their/PRP$ ties/NNS',
    mustNot: 'they/PRP both/DT severed/NN the/DT rope/NN',
  },
  {
    id: 'joined-act',
    reason: '"and cut ties": a verb of the lexicon after a conjunction, before ties or missions.',
    where: { word: ACT, before: { tag: /^CC$/ }, next: { words: new Set([...BEFORE_TIES, ...MISSION_NOUNS]) } },
    tag: JOINED_TAGS,
    must: 'and/CC open/JJ embassies/NNS',
    mustNot: 'and/CC open/JJ doors/NNS',
  },
  {
    id: 'joined-own',
    reason: '"or call its ambassador home": so before its own envoys, missions and ties.',
    where: { word: ACT, before: { tag: /^CC$/ }, next: { tag: /^PRP\$$/ }, secondNext: { words: OWN_OBJECTS } },
    tag: JOINED_TAGS,
    must: 'or/CC call/NN its/PRP$ ambassador/NN home/RB',
    mustNot: 'or/CC call/NN its/PRP$ mother/NN',
  },
  {
    id: 'noun-act',
    reason: '"Ukraine cuts ties": a verb form between a noun and ties is a verb.',
    where: { word: ACT, before: { tag: /^N/ }, next: { words: BEFORE_TIES } },
    tag: FINITE_TAGS,
    must: 'Ukraine/NNP cuts/NNS ties/NNS',
    mustNot: 'Ukraine/NNP cuts/NNS prices/NNS',
  },
  {
    id: 'noun-own',
    reason: '"Peru recalls its envoy": so before a possessive.',
    where: { word: ACT, before: { tag: /^N/ }, next: { tag: /^PRP\$$/ } },
    tag: FINITE_TAGS,
    must: 'Peru/NNP cuts/NNS its/PRP$ ties/NNS',
    mustNot: 'Peru/NNP cuts/NNS the/DT ties/NNS',
  },
];

const PARTICIPLE: WordPattern = { tag: /^VBN$/, form: 'past' };
/** What stands before a participle that is none of a finite verb. */
const NO_SUBJECT: RegExp = /^(?:DT|JJ|POS|PRP\$|IN|MD|VB.?|CD)$/;

/** An auxiliary, or a word that the participle may belong to, stands before it. */
const AFTER_SUBJECT: readonly MendWhere[] = [{ left: { words: BEFORE_PARTICIPLE } }, { left: { tag: NO_SUBJECT } }];

const PAST: readonly TagMend[] = [
  {
    id: 'past-said',
    reason: '"Peru announced that": a verb of saying after a noun, before its clause.',
    where: { word: { ...PARTICIPLE, verb: ANNOUNCING_VERBS }, left: NOUN, right: { tag: /^IN$/ } },
    unless: [...AFTER_SUBJECT, { right: { words: words('by') } }],
    tag: 'VBD',
    must: 'Peru/NNP announced/VBN that/IN it/PRP',
    mustNot: 'the/DT deal/NN announced/VBN by/IN Peru/NNP',
  },
  {
    id: 'past-reported',
    reason: '"…, the ministry said.": a verb of saying that ends its clause.',
    where: { word: { ...PARTICIPLE, verb: ANNOUNCING_VERBS }, left: NOUN, right: { text: /^[,.]$/ } },
    unless: AFTER_SUBJECT,
    tag: 'VBD',
    must: 'the/DT ministry/NN announced/VBN ./.',
    mustNot: 'it/PRP was/VBD announced/VBN ./.',
  },
  {
    id: 'past-object',
    reason: '"Parliament urged EU governments": a past form between a subject and an object is finite.',
    where: { word: PARTICIPLE, before: {}, next: { tag: /^(?:DT|PRP\$?|NNPS?|CD|TO|RP)$/ } },
    unless: AFTER_SUBJECT,
    tag: 'VBD',
    must: 'Parliament/NNP urged/VBN EU/NNP governments/NNS',
    mustNot: 'had/VBD urged/VBN EU/NNP governments/NNS',
  },
  {
    id: 'past-joined',
    reason: '"Peru urged and got": a past form joined with a finite one is finite.',
    where: { word: PARTICIPLE, before: {}, next: { tag: /^CC$/ }, secondNext: {}, right: { tag: /^VBD$/ } },
    unless: AFTER_SUBJECT,
    tag: 'VBD',
    must: 'Peru/NNP asked/VBN and/CC got/VBD it/PRP',
    mustNot: 'was/VBD asked/VBN and/CC got/VBD it/PRP',
  },
];

const VERBLESS: readonly TagMend[] = [
  {
    id: 'only-verb',
    reason:
      '"Belgium\'s Senate followed in 1998": a sentence without a finite verb has one in its first past form after a noun.',
    where: { word: { tag: /^VBN$/, form: 'past', isOnlyVerb: true }, before: NOUN },
    unless: [{ next: { words: words('by') } }],
    tag: 'VBD',
    must: 'Belgium/NNP followed/VBN in/IN 1998/CD',
    mustNot: 'Belgium/NNP followed/VBN by/IN Peru/NNP',
  },
];

const DESCRIBED: WordPattern = { tag: /^VBD$/, verb: RECOGNISE };
const ADVERB: WordPattern = { text: /ly$/i };

const MODIFIERS: readonly TagMend[] = [
  {
    id: 'owned-participle',
    reason: '"its newly formed government": a participle that describes.',
    where: { word: { tag: /^VBD$/ }, before: ADVERB, secondBefore: { tag: /^(?:POS|DT|PRP\$)$/ }, next: NOMINAL },
    tag: 'VBN',
    must: 'its/PRP$ newly/RB formed/VBD government/NN',
    mustNot: 'it/PRP newly/RB formed/VBD government/NN',
  },
  {
    id: 'standing',
    reason: '"internationally recognised" describes wherever it stands.',
    where: { word: DESCRIBED, before: { ...ADVERB, words: STANDING } },
    tag: 'VBN',
    must: 'an/DT internationally/RB recognised/VBD government/NN',
    mustNot: 'Peru/NNP formally/RB recognised/VBD Kosovo/NNP',
  },
  {
    id: 'described',
    reason: '"of formally recognised states": so between an opener and a noun.',
    where: {
      word: DESCRIBED,
      before: ADVERB,
      secondBefore: { tag: /^(?:POS|DT|PRP\$|JJ|IN|CC)$/ },
      next: { tag: /^(?:N|JJ$|VBN$)/ },
    },
    tag: 'VBN',
    must: 'of/IN formally/RB recognised/VBD states/NNS',
    mustNot: 'Peru/NNP formally/RB recognised/VBD states/NNS',
  },
  {
    id: 'described-first',
    reason: 'So at the start of the sentence.',
    where: { word: DESCRIBED, before: ADVERB, next: { tag: /^(?:N|JJ$|VBN$)/ } },
    unless: [{ secondBefore: {} }],
    tag: 'VBN',
    must: 'Formally/RB recognised/VBD states/NNS',
    mustNot: 'Peru/NNP formally/RB recognised/VBD states/NNS',
  },
  {
    id: 'judged',
    reason: '"called the move illegal": a judgement after a deed is an adjective.',
    where: { word: { tag: /^NN/, words: new Set([...HARSH_WORDS, ...GOOD_WORDS]) }, before: { words: DEED_NOUNS } },
    tag: 'JJ',
    must: 'called/VBD the/DT move/NN illegal/NN',
    mustNot: 'called/VBD the/DT envoy/NN illegal/NN',
  },
];

/** All mends, in the order in which the sentence is gone over. */
export const MEND_PASSES: readonly MendPass[] = [
  { order: 'left to right', mends: NAMES },
  { order: 'left to right', mends: VERBS },
  { order: 'right to left', mends: PAST },
  { order: 'left to right', mends: VERBLESS },
  { order: 'left to right', mends: MODIFIERS },
];
