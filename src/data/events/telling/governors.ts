/**
 * What governs a deed that a noun names ("recognition of X by Y", "the severance of ties"), and what that makes of it. A deed named by a noun is as
 * real as its governor: it is asserted only where the governor takes it for done, or where the noun itself does ("Sweden's recognition", "the
 * recognition by Sweden") and no governor says otherwise.
 *
 * `must` has the effect of its row; in `mustNot` the same deed is asserted. Verbs in their base form, small letters. Own lists.
 */
import type { Effect } from './control.js';

/** Where the governing words stand. */
export type GovernorPlace =
  | 'object' // verb + deed: "considers the recognition of"
  | 'preposition' // verb + preposition + deed: "called for the recognition of"
  | 'noun' // noun + preposition + deed: "the prospect of recognition of"
  | 'alone' // preposition + deed: "without recognition of"
  | 'inside' // adjective + deed: "a possible recognition of"
  | 'subject' // deed + verb: "the recognition of X depends on"
  | 'predicate'; // deed + copula + words: "the recognition of X is unlikely"

export interface Governor {
  readonly id: string;
  readonly place: GovernorPlace;
  readonly words: ReadonlySet<string>;
  /** The prepositions between governor and deed; all that are given where the place has one. */
  readonly prepositions: ReadonlySet<string>;
  readonly makes: Effect;
  readonly must: string;
  readonly mustNot: string;
}

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );

interface Row {
  readonly words: string;
  readonly prepositions?: string;
  readonly makes: Effect;
  readonly must: string;
  readonly mustNot?: string;
}

const DONE = 'Norway announced the recognition of Palestine.';

const row = (id: string, place: GovernorPlace, parts: Row): Governor => ({
  id,
  place,
  words: words(parts.words),
  prepositions: words(parts.prepositions ?? ''),
  makes: parts.makes,
  must: parts.must,
  mustNot: parts.mustNot ?? DONE,
});

export const GOVERNORS: readonly Governor[] = [
  // Verbs before the deed
  row('object-fear', 'object', {
    words:
      'fear dread foresee predict forecast envisage envision expect anticipate imagine discuss debate explore examine study consider contemplate weigh mull ponder mention rumour await risk facilitate encourage favour oppose resist delay postpone defer avoid prevent avert block forestall obstruct preclude exclude prohibit forbid allow permit offer suggest include involve entail mean imply enable',
    makes: 'maybe',
    must: 'Somalia fears the recognition of Somaliland by Ethiopia.',
    mustNot: 'Somalia condemned the recognition of Somaliland by Ethiopia.',
  }),
  row('object-threaten', 'object', {
    words: 'threaten',
    makes: 'maybe',
    must: 'Moldova threatened the expulsion of the Russian ambassador.',
    mustNot: 'Moldova announced the expulsion of the Russian ambassador.',
  }),
  row('object-plan', 'object', {
    words: 'plan promise pledge prepare vow intend schedule',
    makes: 'planned',
    must: 'Norway plans the recognition of Palestine.',
  }),
  row('object-demand', 'object', {
    words: 'demand urge request seek advocate propose recommend want support back require need',
    makes: 'asked',
    must: 'Egypt demanded the recognition of Palestine by Norway.',
    mustNot: 'Egypt welcomed the recognition of Palestine by Norway.',
  }),
  row('object-deny', 'object', {
    words: 'deny',
    makes: 'denied',
    must: 'The minister denied the recognition of the Taliban by Pakistan.',
    mustNot: 'The minister hailed the recognition of the Taliban by Pakistan.',
  }),

  // Verbs with a preposition
  row('call-for', 'preposition', {
    words: 'call push press appeal ask lobby campaign argue insist pray plead vote petition',
    prepositions: 'for on towards toward',
    makes: 'asked',
    must: 'Britain called for the recognition of Palestine by France.',
    mustNot: 'Britain reacted to the recognition of Palestine by France.',
  }),
  row('hope-for', 'preposition', {
    words:
      'hope wait prepare talk think speculate worry dream aim warn caution agree look count guard consent depend rest hinge fight speak',
    prepositions: 'for of about on against at to towards toward from',
    makes: 'maybe',
    must: 'The envoy warned against recognition of Kosovo by Greece.',
    mustNot: 'The envoy learned of the recognition of Kosovo by Greece.',
  }),
  row('move-towards', 'preposition', {
    words: 'move head steer edge work proceed inch',
    prepositions: 'towards toward',
    makes: 'planned',
    must: 'Greece is moving towards recognising Kosovo.',
    mustNot: 'Greece has granted recognition to Kosovo.',
  }),
  row('decide-against', 'preposition', {
    words: 'decide vote opt come argue',
    prepositions: 'against',
    makes: 'refused',
    must: 'Japan decided against recognising Palestine.',
    mustNot: 'Japan decided on recognising Palestine.',
  }),
  row('lead-to', 'preposition', {
    words: 'lead result contribute amount',
    prepositions: 'to in',
    makes: 'done',
    must: 'The talks led to the recognition of Bangladesh by India.',
    mustNot: 'The talks resulted in the recognition of Bangladesh by India.',
  }),

  // Nouns before the deed
  row('prospect-of', 'noun', {
    words:
      'prospect prospects hope hopes fear fears talk talks rumour rumours rumor rumors debate debates discussion discussions question questions issue idea possibility chance chances likelihood threat threats risk risks danger condition conditions precondition preconditions timetable roadmap path road route way step steps case event opposition obstacle obstacles negotiations negotiation speculation warning warnings brink verge favour favor right option price need reward exchange return support supporters opponents advocates dream eve absence possibility opportunity expectation expectations implications consequences effects impact legality wisdom',
    prepositions: 'of for on about over to towards toward against',
    makes: 'maybe',
    must: 'The prospect of recognition of Palestine by France dismayed Israel.',
    mustNot: 'News of the recognition of Palestine by France dismayed Israel.',
  }),
  row('call-noun', 'noun', {
    words:
      'call calls demand demands request requests appeal appeals push bid campaign pressure proposal proposals motion bill petition',
    prepositions: 'for on of',
    makes: 'asked',
    must: 'The lawmakers repeated their call for recognition of Palestine by Japan.',
    mustNot: 'The lawmakers read the decree on the recognition of Palestine by Japan.',
  }),
  row('plan-noun', 'noun', {
    words: 'plan plans intention pledge promise preparations commitment',
    prepositions: 'for of on to',
    makes: 'planned',
    must: 'The plan for the recognition of Palestine by Norway angered Israel.',
    mustNot: 'The news of the recognition of Palestine by Norway angered Israel.',
  }),
  row('announcement-of', 'noun', {
    words: 'announcement announcements news proclamation',
    prepositions: 'of',
    makes: 'done',
    must: 'The announcement of recognition of Palestine by Norway angered Israel.',
  }),
  row('lack-of', 'noun', {
    words: 'lack absence refusal denial rejection',
    prepositions: 'of',
    makes: 'none',
    must: 'The lack of recognition of Kosovo by Greece angered traders.',
    mustNot: 'The news of recognition of Kosovo by Greece angered traders.',
  }),

  // Prepositions
  row('without', 'alone', {
    words: 'without instead barring pending failing unless than',
    makes: 'none',
    must: 'There will be no peace without recognition of Palestine by Israel.',
    mustNot: 'There was no peace after the recognition of Palestine by Israel.',
  }),

  row('close-to', 'alone', {
    words: 'close_to near_to closer_to nearer_to',
    makes: 'maybe',
    must: 'Greece came close to recognising Kosovo.',
    mustNot: 'Greece followed Peru in recognising Kosovo.',
  }),
  row('far-from', 'alone', {
    words: 'far_from short_of',
    makes: 'refused',
    must: 'Greece is far from recognising Kosovo.',
    mustNot: 'Greece began recognising Kosovo.',
  }),

  // Adjectives in the noun phrase
  row('possible', 'inside', {
    words:
      'possible potential eventual prospective likely hypothetical future conditional premature looming would-be proposed mooted rumoured threatened unlikely',
    makes: 'maybe',
    must: "Greece's possible recognition of Kosovo worries Serbia.",
    mustNot: "Greece's formal recognition of Kosovo worries Serbia.",
  }),
  row('planned', 'inside', {
    words: 'planned promised imminent impending forthcoming upcoming intended pledged scheduled expected',
    makes: 'planned',
    must: "Norway's planned recognition of Palestine angered Israel.",
    mustNot: "Norway's sudden recognition of Palestine angered Israel.",
  }),

  // Verbs behind the deed
  row('depends', 'subject', {
    words: 'depend hinge require await loom hang need await',
    makes: 'maybe',
    must: 'Recognition of Palestine by Italy depends on the hostages.',
    mustNot: 'Recognition of Palestine by Italy cheered the crowd.',
  }),

  // Predicates
  row('unlikely', 'predicate', {
    words:
      'unlikely possible likely impossible uncertain inevitable imminent premature conceivable unthinkable conditional off out on under doubt away near close closer option precondition condition prerequisite necessary essential overdue mistake wrong pending matter question up inconceivable remote',
    makes: 'maybe',
    must: 'Recognition of Kosovo by Greece remains unlikely.',
    mustNot: "Greece's recognition of Kosovo was a surprise.",
  }),
];

const VERB_PLACES: ReadonlySet<GovernorPlace> = new Set(['object', 'preposition', 'subject']);

/** The governors that are verbs. */
export const GOVERNING_VERBS: ReadonlySet<string> = new Set(
  GOVERNORS.flatMap(({ place, words: verbs }) => (VERB_PLACES.has(place) ? [...verbs] : [])),
);

/** Verbs after which even a deed that a bare noun names is done: "won recognition by", "marked recognition by". */
export const FACTIVE_VERBS = words(
  'follow mark celebrate welcome hail condemn denounce criticise regret protest applaud praise announce declare proclaim confirm grant extend give accord sign win gain secure obtain receive get cause prompt precede bring see reject deplore report complete order effect resent attack note notify achieve earn slam call brand label describe dub',
);

/** Prepositions after which it is too. */
export const FACTIVE_PREPOSITIONS = words('after since following upon despite with by through over amid at because to');

/** Copulas between a deed and what is said of it. */
export const PREDICATE_COPULAS = words('be remain seem look become appear stay');

/** Modals behind a deed, by which it is only thought of: "recognition would anger". */
export const THOUGHT_MODALS = words("would could may might should can 'd ’d");
