/**
 * The trigger lexicon: which words can express an event of the list, in which frame, each sense with an example that must give an event
 * and one that must not. The frames are read by `events/frames/`; here is knowledge only.
 */
import type { ListedType } from './event-types.js';

/** What a frame looks for around the trigger; see `events/frames/`. */
export type FrameName =
  | 'recognise' // verb + what is recognised (+ as …)
  | 'quality' // verb + what is recognised + a quality of the list
  | 'give' // verb + "recognition"
  | 'tie' // verb + diplomatic ties
  | 'mission' // verb + embassy
  | 'envoy' // verb + ambassador or diplomats
  | 'ally' // verb + the polity that is left
  | 'switch' // verb + ties or recognition from … to …
  | 'react' // verb + a deed or its doer
  | 'verdict'; // verb + a deed + a harsh word

export interface TriggerSense {
  readonly id: string;
  readonly type: ListedType;
  readonly frame: FrameName;
  /** Base forms, with their particle after a space: "break off". */
  readonly verbs: readonly string[];
  /** Nouns of the same deed: "the severance of ties". */
  readonly nouns: readonly string[];
  /** Of the verbs, those by which alone a sentence may tell the act, though no word of `FRAME_ANCHORS` stands in it: "expelled two Russians". */
  readonly anchors: readonly string[];
  /** Of the verbs, those by which it may once an act has been told, since "them" may be ties: "broke them off in 1972". */
  readonly laterAnchors: readonly string[];
  readonly must: string;
  readonly mustNot: string;
}

const split = (text: string): readonly string[] => text.split(/\s*,\s*/).filter((word) => word !== '');

interface SenseRow {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly anchors?: string;
  readonly laterAnchors?: string;
  readonly must: string;
  readonly mustNot: string;
}

const sense = (id: string, type: ListedType, frame: FrameName, row: SenseRow): TriggerSense => {
  const { verbs = '', nouns = '', anchors = '', laterAnchors = '', must, mustNot } = row;
  const lists = {
    verbs: split(verbs),
    nouns: split(nouns),
    anchors: split(anchors),
    laterAnchors: split(laterAnchors),
  };
  return { id, type, frame, ...lists, must, mustNot };
};

export const TRIGGER_SENSES: readonly TriggerSense[] = [
  sense('recognise', 'recognition', 'recognise', {
    verbs: 'recognise',
    nouns: 'recognition',
    anchors: 'recognise',
    must: 'Costa Rica recognised Kosovo.',
    mustNot: 'Costa Rica recognised the need for reform.',
  }),
  sense('accept-as', 'recognition', 'quality', {
    verbs: 'acknowledge, accept, treat, regard, view, deal with, endorse, consider, see',
    anchors: 'acknowledge, accept, treat, regard',
    must: 'Chad accepted the rebel council as the legitimate government of Libya.',
    mustNot: 'Chad accepted the offer as a basis for talks.',
  }),
  sense('declare-crime', 'recognition', 'quality', {
    verbs: 'declare, proclaim, classify, designate, label, brand, qualify, call, describe, term',
    must: "Latvia's parliament declared the Ottoman massacres of Armenians a genocide.",
    mustNot: 'Latvia declared the bridge a monument.',
  }),
  sense('give-recognition', 'recognition', 'give', {
    verbs: 'grant, extend, accord, give, offer, confer, bestow, announce, declare, approve, award',
    must: 'Peru granted recognition to Palestine.',
    mustNot: 'Peru gave recognition to the work of its teachers.',
  }),
  sense('withhold-recognition', 'refusal', 'give', {
    verbs: 'withhold, refuse, deny, decline, rule out, reject',
    must: 'Cyprus withheld recognition of Kosovo.',
    mustNot: 'The jury denied the painter recognition.',
  }),
  sense('reject-statehood', 'refusal', 'quality', {
    verbs: 'reject, dispute, contest, deny',
    laterAnchors: 'reject, dispute, contest, deny',
    must: "Serbia recognises Abkhazia. It rejects Kosovo's independence.",
    mustNot: "Serbia recognises Abkhazia. It rejects Kosovo's offer.",
  }),
  sense('withdraw-recognition', 'derecognition', 'give', {
    verbs:
      'withdraw, revoke, rescind, suspend, freeze, cancel, retract, reverse, annul, end, drop, repeal, take back, pull, scrap, undo, terminate, remove, recall, go back on, renege on, backtrack on, think better of, walk back, repudiate, renounce, abandon, lift',
    nouns: 'withdrawal, revocation, suspension, cancellation, reversal, freezing',
    must: 'Suriname withdrew its recognition of Kosovo.',
    mustNot: 'The league withdrew its recognition of the rowing club.',
  }),
  sense('establish-ties', 'tie-establishment', 'tie', {
    verbs:
      'establish, restore, normalise, resume, upgrade, forge, re-establish, reestablish, renew, open, initiate, elevate, raise, reinstate, formalise, revive, reactivate, patch up, enter into, take up, set up, agree to, agree on',
    nouns:
      'establishment, restoration, normalisation, normalization, resumption, re-establishment, reestablishment, renewal, upgrading, upgrade, opening, revival, reinstatement',
    laterAnchors: 'restore, resume, re-establish, renew',
    must: 'Bhutan and Israel established full diplomatic relations.',
    mustNot: 'The bank established relations with lenders in Ghana.',
  }),
  sense('exchange-envoys', 'tie-establishment', 'tie', {
    verbs: 'exchange, swap',
    must: 'Chad will exchange ambassadors with Israel.',
    mustNot: 'The ambassadors of Chad and Israel exchanged gifts.',
  }),
  sense('sever-ties', 'tie-severance', 'tie', {
    verbs:
      'sever, cut, cut off, break, break off, suspend, end, terminate, rupture, discontinue, freeze, halt, abandon, rescind, dissolve, renounce, scrap, call off, snap, tear up',
    nouns:
      'severance, severing, cutting, rupture, suspension, breaking, breaking-off, termination, breach, break, freezing, freeze, ending, end, halt, cut, cut-off, cessation, discontinuation, dissolution',
    laterAnchors: 'break, sever, cut',
    must: 'Morocco cut ties with Iran.',
    mustNot: 'The singer cut ties with his former company.',
  }),
  sense('lower-ties', 'tie-downgrade', 'tie', {
    verbs: 'downgrade, lower, reduce, scale down, scale back, demote',
    nouns: 'downgrading, downgrade, lowering, reduction',
    must: 'The United Arab Emirates downgraded its ties with Iran.',
    mustNot: 'The agency downgraded the debt of Iran.',
  }),
  sense('open-mission', 'tie-establishment', 'mission', {
    verbs: 'open, reopen, re-open, establish, set up, inaugurate, re-establish, resume, restart',
    nouns: 'opening, reopening, re-opening, inauguration',
    must: 'Cuba reopened its embassy in Washington.',
    mustNot: 'The ambassador opened a bottle of wine at the embassy.',
  }),
  sense('close-mission', 'tie-severance', 'mission', {
    verbs: 'close, shut, shut down, close down, shutter',
    nouns: 'closure, closing, shutting, shutdown',
    must: 'Canada closed its embassy in Tehran.',
    mustNot: 'Police closed the street outside the embassy in Tehran.',
  }),
  sense('recall-envoy', 'tie-downgrade', 'envoy', {
    verbs:
      'recall, withdraw, pull, pull out, pull back, call back, call home, order home, bring home, bring back, summon home, summon back, summon, call, order, bring, fly, remove, yank',
    nouns: 'recall, withdrawal, recalling, return',
    must: 'Chad recalled its ambassador to Peru.',
    mustNot: 'Chad recalled the role of its ambassador in the talks.',
  }),
  sense('expel-envoy', 'tie-downgrade', 'envoy', {
    verbs:
      'expel, throw out, kick out, eject, oust, banish, deport, boot out, send home, send packing, order out, order, kick, throw, give, hand, turn out, turf out, drum out, ask, tell, instruct, send, send away, show',
    nouns: 'expulsion, expulsions, ejection, expelling, departure',
    anchors: 'expel',
    laterAnchors: 'throw, kick, eject, oust',
    must: 'Ecuador expelled the Mexican envoy.',
    mustNot: 'The school expelled three boys.',
  }),
  sense('drop-ally', 'tie-severance', 'ally', {
    verbs: 'drop, ditch, dump, abandon, desert, break with, jilt, forsake, leave, split with, split from, lose',
    anchors: 'drop, ditch, dump',
    must: 'Nauru dropped Taiwan for China.',
    mustNot: 'The airline dropped Paris from its summer schedule.',
  }),
  sense('switch-sides', 'recognition', 'switch', {
    verbs: 'switch, shift, transfer, change, move, swap, flip, defect',
    nouns: 'switch, shift, transfer',
    must: 'Panama switched recognition from Taiwan to China.',
    mustNot: 'The bank switched its servers from Taiwan to China.',
  }),
  sense('condemn', 'condemnation', 'react', {
    verbs:
      'condemn, denounce, deplore, slam, criticise, protest, reject, dismiss, decry, lambast, lambaste, blast, deride, rebuke, attack, censure, assail, repudiate, rubbish, scorn, excoriate, rap, protest at, protest against, object to, fume at, rail against, hit out at, lash out at, berate, disapprove, regret, mock, ridicule, spurn, castigate, chide, scold, vilify, deprecate, bristle at, disagree with, protest over, lament, bemoan, inveigh against, take issue with, take exception to, speak out against, come out against, rage against, rail at',
    nouns:
      'condemnation, condemnations, denunciation, denunciations, criticism, protest, protests, rebuke, rebukes, censure, objections, objection, rejection',
    must: 'Peru recognised Kosovo. Serbia condemned the decision.',
    mustNot: 'Peru recognised Kosovo. Serbia condemned the attack.',
  }),
  sense('welcome', 'endorsement', 'react', {
    verbs:
      'welcome, hail, praise, thank, applaud, commend, salute, laud, celebrate, congratulate, cheer, acclaim, extol, appreciate, support, back, endorse, come out in support of, come out in favour of, compliment, express gratitude, express appreciation',
    nouns: 'praise, thanks, gratitude, appreciation, applause, welcome, congratulations, acclaim',
    must: 'Samoa recognised Kosovo. Pristina hailed the decision.',
    mustNot: 'Samoa recognised Kosovo. Pristina welcomed the visit.',
  }),
  sense('call-unlawful', 'condemnation', 'verdict', {
    verbs:
      'call, describe, brand, label, term, declare, reject, dismiss, regard, consider, view, see, deem, denounce, decry, characterise',
    must: 'Peru recognised Kosovo. Serbia called the move illegal.',
    mustNot: 'Peru recognised Kosovo. Serbia called the strike illegal.',
  }),
];

/** Harsh words that make "called the move …" a condemnation. */
export const HARSH_WORDS: ReadonlySet<string> = new Set(
  'attack assault infringement illegal unlawful unacceptable unjustified unjustifiable null void illegitimate invalid violation breach contrary inadmissible impermissible unwarranted provocative provocation betrayal treachery hostile unfriendly shameful disgraceful disgrace shame aggression interference farce usurpation infringing violating regrettable deplorable irresponsible reckless short-sighted shortsighted hasty disproportionate outrageous absurd damaging stab blunder folly madness stupidity sin insult affront mistake mistaken wrong unhelpful misguided meaningless irrational counterproductive counter-productive dangerous incomprehensible baseless groundless surrender illogical unwise cowardly racist'.split(
    ' ',
  ),
);

/** Words that are harsh once denied: "is not acceptable", "has no legal validity". */
export const SOUND_WORDS: ReadonlySet<string> = new Set(
  'acceptable valid validity lawful legitimate legitimacy justified justifiable justification permissible admissible'.split(
    ' ',
  ),
);

/** Good words after "called the move …": no endorsement by themselves, but adjectives, whatever the tagger thinks. */
export const GOOD_WORDS: ReadonlySet<string> = new Set(
  'historic brave courageous welcome bold wise important right just landmark positive triumph victory milestone principled timely sensible'.split(
    ' ',
  ),
);

/** Judging nouns and adjectives after "is", "violates" and the like: "called the step contrary to the charter". */
export const VERDICT_VERBS: ReadonlySet<string> = new Set(
  'violate breach break undermine contravene flout infringe trample'.split(' '),
);

/** Verbs that give their subject the name of a wrong: "amounted to a violation". */
export const AMOUNTING_VERBS: ReadonlySet<string> = new Set('amount constitute represent'.split(' '));

/** Verbs that give their subject the name of a crime: "constituted genocide". */
export const CRIME_COPULAS: ReadonlySet<string> = new Set('be constitute amount represent'.split(' '));

/** Of them, those of a formal finding, which is one by whoever says so: "said that the killings constituted genocide". */
export const FORMAL_COPULAS: ReadonlySet<string> = new Set('constitute amount'.split(' '));
export const CRIME_SAYERS: ReadonlySet<string> = new Set('say announce tell'.split(' '));

/** Verbs by whose word a body makes that official: "declared that the famine was a genocide". */
export const CRIME_DECLARERS: ReadonlySet<string> = new Set(
  'declare recognise acknowledge rule find determine conclude affirm resolve proclaim'.split(' '),
);

/** Of the verbs that name a crime, those of everyday speech, which count only where a body votes or something is official. */
export const LOOSE_NAMING_VERBS: ReadonlySet<string> = new Set('call describe term'.split(' '));

/** Verbs by which their subject voices a reaction: "lodged a protest", "expressed its gratitude". */
export const VOICING_VERBS: ReadonlySet<string> = new Set(
  'lodge file send issue make submit voice express reaffirm reiterate register deliver hand present raise repeat lead join offer extend convey publish give pay add echo launch circulate have reserve'.split(
    ' ',
  ),
);

/** Verbs by which their subject, a deed, brings on a reaction: "drew condemnation from". */
export const DRAWING_VERBS: ReadonlySet<string> = new Set(
  'draw prompt provoke trigger spark bring attract win earn cause meet elicit invite unleash ignite incur receive raise'.split(
    ' ',
  ),
);

/** Papers that a protest fills: "a note of protest". */
export const REACTION_PAPERS: ReadonlySet<string> = new Set(
  'note notes letter letters statement word words message messages'.split(' '),
);

/** Adjectives of one who thanks: "was grateful to Peru". */
export const THANKFUL_WORDS: ReadonlySet<string> = new Set('grateful thankful indebted'.split(' '));

/** Verbs and nouns of a deed done again by somebody else: "followed suit", "did the same", "took the same step". */
export const ECHO_NOUNS: ReadonlySet<string> = new Set('suit lead example'.split(' '));
export const SAME_DEED_NOUNS: ReadonlySet<string> = new Set(
  'step move decision action measure course announcement announcements steps path route text texts resolution resolutions motion motions measures bill bills law laws view stance position line declaration declarations'.split(
    ' ',
  ),
);

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that no table of frames or governors holds and whose forms the clauses need. */
export const OTHER_VERBS = set(
  'be have enjoy do win secure gain obtain receive earn follow accuse blame hand vote become make remain move call say want keep go hold feel tell',
);
