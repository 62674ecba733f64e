/**
 * The verb lists whose forms the clauses have to know, beside the verbs of the trigger lexicon. A verb that stands in no list of this table
 * and in no sense is no verb for the frames: a new list of verbs gets its row here. The order counts where two verbs share a form.
 */

import {
  DENYING_VERBS,
  GROUP_JOINING_VERBS,
  HEARSAY_VERBS,
  INSISTING_VERBS,
  JOINING_VERBS,
  TELLING_VERBS,
} from '../telling/deed-verbs.js';
import { ANNOUNCEMENT_VERBS, REFUSING_VERBS, SAME_DEED_VERBS } from './echo-words.js';
import { EXPULSION_VERBS, HOME_VERBS, LEAVING_VERBS, OWN_STAFF_VERBS } from './envoy-words.js';
import { HAVING_VERBS, MISSION_ORDERING_VERBS, WORKING_VERBS } from './mission-words.js';
import { ARRIVING_VERBS } from './reaction-words.js';
import {
  ACCEPTING_VERBS,
  AGREEING_VERBS,
  COMING_VERBS,
  GIVING_VERBS,
  LACKING_VERBS,
  LOSING_VERBS,
  REACHING_VERBS,
  SIGNING_VERBS,
  STRIPPING_VERBS,
  WEIGHING_VERBS,
  WINNING_VERBS,
} from './recognition-words.js';
import { TIE_ANNOUNCING_VERBS, TIE_FOUNDING_VERBS } from './tie-words.js';

export const FRAME_VERBS: readonly (readonly [name: string, verbs: ReadonlySet<string>])[] = [
  ['group joining', GROUP_JOINING_VERBS],
  ['same deed', SAME_DEED_VERBS],
  ['refusing', REFUSING_VERBS],
  ['announcement', ANNOUNCEMENT_VERBS],
  ['own staff', OWN_STAFF_VERBS],
  ['leaving', LEAVING_VERBS],
  ['expulsion', EXPULSION_VERBS],
  ['having', HAVING_VERBS],
  ['lacking', LACKING_VERBS],
  ['agreeing', AGREEING_VERBS],
  ['arriving', ARRIVING_VERBS],
  ['accepting', ACCEPTING_VERBS],
  ['giving', GIVING_VERBS],
  ['winning', WINNING_VERBS],
  ['reaching', REACHING_VERBS],
  ['losing', LOSING_VERBS],
  ['stripping', STRIPPING_VERBS],
  ['coming', COMING_VERBS],
  ['signing', SIGNING_VERBS],
  ['weighing', WEIGHING_VERBS],
  ['tie founding', TIE_FOUNDING_VERBS],
  ['tie announcing', TIE_ANNOUNCING_VERBS],
  ['denying', DENYING_VERBS],
  ['telling', TELLING_VERBS],
  ['insisting', INSISTING_VERBS],
  ['hearsay', HEARSAY_VERBS],
  ['joining', JOINING_VERBS],
  ['home', HOME_VERBS],
  ['working', WORKING_VERBS],
  ['mission ordering', MISSION_ORDERING_VERBS],
];
