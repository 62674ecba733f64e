/**
 * Words that govern a deed ("agreed to recognise", "the refusal to recognise") and what they make of it.
 * - `done`       the deed is done by this very act or has been done
 * - `planned`    the one who acts is committed to it
 * - `asked`      somebody asks for it; with verbs of `OBJECT_CONTROL` the object is who shall act
 * - `maybe`      it is weighed, threatened, predicted
 * - `refused`    the one who acts will not do it
 * - `denied`     somebody says that it did not or will not happen
 * - `ended`      the deed is taken back
 * - `none`       no deed is told: it is neither done nor planned nor thought of
 */
export type Effect = 'done' | 'planned' | 'asked' | 'maybe' | 'refused' | 'denied' | 'ended' | 'none';

const table = (rows: Readonly<Partial<Record<Effect, string>>>): ReadonlyMap<string, Effect> => {
  const map = new Map<string, Effect>();
  for (const [effect, words] of Object.entries(rows))
    for (const word of words.split(/\s+/)) if (word !== '') map.set(word, effect as Effect);
  return map;
};

/** Verbs that take "to recognise" or "recognising" with their own subject as the one who acts. */
export const CONTROL_VERBS = table({
  done: 'begin start choose help manage proceed continue become lead rush hasten dare hurry cause finish confirm announce decide opt elect resolve move join follow vote',
  planned:
    'agree plan intend promise pledge vow prepare undertake commit mean aim guarantee swear arrange schedule set poise slate gear',
  asked:
    'ask urge demand call request beg press petition appeal invite encourage exhort implore advise lobby want recommend propose push order instruct tell wish warn apply require oblige seek suggest support back favour favor campaign',
  maybe:
    'consider weigh contemplate mull ponder threaten hope wait hesitate debate discuss tend seem offer try attempt study explore examine think dream expect authorise authorize allow permit like prefer fear speculate intimate',
  refused:
    'refuse decline fail reject refrain avoid forbear resist neglect oppose balk baulk demur rule-out hold-out hold-back hold-off shy-away back-away draw-back pull-back shrink stop-short',
  denied: 'deny',
  ended: 'stop cease',
});

/** Verbs whose object is the one who shall act: "urged Britain to recognise". */
export const OBJECT_CONTROL = table({
  done: 'fall lead persuade convince prompt cause force get make enable see help compel induce',
  planned: '',
  asked:
    'ask urge demand call request beg press petition appeal invite encourage exhort implore advise lobby want recommend push order instruct tell wish warn require oblige pressure pressurise pressurize',
  maybe: 'expect allow permit authorise authorize',
  refused: '',
  denied: 'forbid prohibit prevent stop dissuade discourage bar',
  ended: '',
});

/** Verbs whose object is the one who did what follows "for" or "of": "thanked Peru for recognising", "accused Italy of failing". */
export const OBJECT_GERUND_VERBS: ReadonlySet<string> = new Set(
  'thank praise congratulate criticise condemn accuse blame denounce hail commend salute applaud laud slam attack chide rebuke blast castigate berate'.split(
    ' ',
  ),
);

/** Adjectives before an infinitive: "ready to recognise". */
export const CONTROL_ADJECTIVES = table({
  done: 'right wrong happy proud glad quick first last next among alone swift slow prompt brave',
  planned: 'ready willing poised set prepared due bound determined committed keen eager about',
  asked: 'obliged',
  maybe: 'likely able expected free unlikely supposed tempted rumoured',
  refused: 'unwilling reluctant unable loath disinclined loth',
  denied: '',
  ended: '',
});

/** Nouns before an infinitive or "of … -ing": "the refusal to recognise", "a decision to recognise". */
export const CONTROL_NOUNS = table({
  done: 'decision decisions move moves step steps act decree proclamation law ruling recognition vote votes choice turn announcement announcements',
  planned:
    'plan plans intention intentions pledge rush hurry promise agreement commitment readiness willingness preparations vow deal accord pact treaty memorandum',
  asked:
    'call calls request requests demand demands appeal appeals motion resolution petition bid bill proposal pressure urging invitation ultimatum campaign proposals',
  maybe:
    'threat threats idea possibility prospect option debate discussion chance offer opportunity talk question right hope hopes suggestion likelihood temptation authority power push attempt attempts',
  refused: 'refusal failure unwillingness reluctance',
  denied: 'denial',
  ended: '',
});

/** Verbs that turn down what follows: "rejected a motion to recognise", "voted down a proposal". */
export const TURN_DOWN_VERBS: ReadonlySet<string> = new Set(
  'reject defeat turn-down vote-down block veto throw-out rebuff dismiss scrap shelve spurn resist oppose ignore snub defy decline refuse disregard brush-off brush-aside wave-away shrug-off'.split(
    ' ',
  ),
);

/** Nouns of a deed that is another's where somebody turns it down: "oppose any move to recognise". */
export const OTHERS_DEED_NOUNS: ReadonlySet<string> = new Set(
  'move moves step steps decision plan plans attempt attempts effort efforts'.split(' '),
);

/** Verbs that take back a decision: "revoked its decision to recognise". */
export const REVOKING_VERBS: ReadonlySet<string> = new Set(
  'revoke rescind reverse annul cancel withdraw overturn retract repeal nullify undo recant'.split(' '),
);

/** What they take back. */
export const REVOKED_NOUNS: ReadonlySet<string> = new Set(
  'decision decisions decree recognition law declaration'.split(' '),
);

/** Verbs that carry a motion: "passed a resolution recognising". */
export const PASS_VERBS: ReadonlySet<string> = new Set(
  'pass adopt approve sign issue endorse ratify publish release back enact promulgate initial read hand deliver send conclude carry'.split(
    ' ',
  ),
);

/** Verbs that put a motion forward without carrying it. */
export const TABLE_VERBS: ReadonlySet<string> = new Set(
  'table submit introduce propose draft file present consider debate study reject'.split(' '),
);

/** Verbs, nouns and adverbs that report: who is their subject says what follows. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  'say tell announce declare confirm state report add claim insist explain write note argue warn predict reveal disclose acknowledge admit affirm reiterate stress believe think maintain assert remark tweet post indicate suggest promise vow pledge quote hint repeat emphasise emphasize underline concede contend allege estimate fear hope answer reply respond comment observe point-out boast read show proclaim inform conclude propose charge complain cite deny roar shout thunder retort quip fume recount'.split(
    ' ',
  ),
);

/** Saying verbs by which the one who acts does the act. */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(
  'announce declare say confirm state tell insist maintain reiterate write proclaim affirm tweet post reply answer add vow pledge promise warn repeat stress'.split(
    ' ',
  ),
);

/** Words that say the teller does not vouch. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly apparently supposedly purportedly'.split(' '),
);

/** Adverbs and quantities that negate a verb group. */
export const NEGATORS: ReadonlySet<string> = new Set("not n't n’t never neither nor no-longer hardly".split(' '));
