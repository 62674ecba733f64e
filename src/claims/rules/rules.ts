/**
 * The rules of grammar over what the taggers found: attributions that the order of words makes sure of are added, deeds that are no
 * statements go, sources and cues are put right.
 *
 * They are plain code and no patterns: they read quotation marks, paragraphs and the taggers' spans beside the words, walk back from
 * a cue, and have to give back words that they took too many of, none of which the matcher can. Nearly every page meets one, and to
 * load the matcher takes 18 ms, which is 4 % of a run over one page.
 */
import type { ClaimRuleId } from '../../data/claims/rules.js';
import { itemAt } from '../../model/column.js';
import type { TaggedClaim } from '../taggers/taggers.js';
import type { ClaimColumns, TokenSpan } from '../text/claim-columns.js';
import { QUOTE } from '../text/quotes.js';
import { type SentenceScene, sentenceScenes } from '../text/sentence-scene.js';
import { contains } from '../text/token-spans.js';
import { cutContent } from './contents/content-cuts.js';
import { isDeed, isDeedWithoutWords, isFoundThing, isSaidByTime, movesPeople } from './dropped/deeds.js';
import {
  isAskedByWriter,
  isNoAttribution,
  isSaidByNobody,
  isSilence,
  isSilent,
  isSpeakersOwn,
} from './dropped/no-claims.js';
import { isPicture, isReducedClause, isShouted } from './dropped/no-words.js';
import { accordingClaim, withAccordingEnd, withAccordingSource } from './found/according.js';
import { splitAdding } from './found/adding.js';
import { findIntroduced } from './found/cueless.js';
import { findDialogue } from './found/dialogue.js';
import { findAnswers } from './found/interviews.js';
import { passiveClaim, withJudge } from './found/judgements.js';
import { plainClaim } from './found/plain-claims.js';
import { findQuoted } from './found/quoted-claims.js';
import { findPosts, findSigned } from './found/signatures.js';
import type { SureClaim } from './found/sure-claim.js';
import { mendBySure, sureClaims } from './found/sure-claims.js';
import { withMissingSource } from './parts/missing-sources.js';
import { mendParts } from './parts/part-mends.js';
import { mendSources, withStatement } from './parts/source-mends.js';
import { mendSubject } from './parts/subject-mends.js';
import { ALL_RULES, type RuleBook } from './rule-book.js';

/** A rule by which a claim of the taggers goes. */
interface DroppingRule {
  readonly id: ClaimRuleId;
  readonly fits: (columns: ClaimColumns, claim: TaggedClaim) => boolean;
}

const DROPPING: readonly DroppingRule[] = [
  { id: 'deed-is-no-statement', fits: isDeed },
  { id: 'wordless-deed', fits: isDeedWithoutWords },
  { id: 'thing-found', fits: isFoundThing },
  { id: 'moved-people', fits: movesPeople },
  { id: 'time-is-no-source', fits: isSaidByTime },
  { id: 'felt-or-done', fits: isSilent },
  { id: 'silence', fits: isSilence },
  { id: 'own-voice', fits: isSpeakersOwn },
  { id: 'said-by-nobody', fits: isSaidByNobody },
  { id: 'writer-asks', fits: isAskedByWriter },
  { id: 'no-attribution', fits: isNoAttribution },
  { id: 'picture-shows', fits: isPicture },
  { id: 'heading-in-capitals', fits: isShouted },
  { id: 'reduced-clause', fits: isReducedClause },
];

/** A rule that finds claims in the whole text. */
interface TextRule {
  readonly id: ClaimRuleId;
  readonly find: (columns: ClaimColumns) => TaggedClaim[];
}

const TEXT_RULES: readonly TextRule[] = [
  { id: 'signed-quotation', find: findSigned },
  { id: 'signed-post', find: findPosts },
  { id: 'quoted-speech', find: findQuoted },
  { id: 'introduced-quotation', find: findIntroduced },
];

/** A rule that finds a claim at a token of a sentence. */
interface TokenRule {
  readonly id: ClaimRuleId;
  readonly find: (scene: SentenceScene, at: number) => TaggedClaim | null;
}

/** The first that finds one settles it. */
const TOKEN_RULES: readonly TokenRule[] = [
  { id: 'according-to', find: accordingClaim },
  { id: 'passive-judgement', find: passiveClaim },
  { id: 'plain-statement', find: plainClaim },
];

/** What the rules find in one sentence, where no cue stands yet. */
function readSentence(scene: SentenceScene, isCue: Uint8Array, rules: readonly TokenRule[]): TaggedClaim[] {
  const { columns, sentence } = scene;
  const found: TaggedClaim[] = [];
  for (let at = sentence.first; at < sentence.end; at += 1) {
    if (isCue[at] === 1 || columns.quote[at] !== QUOTE.outside) continue;
    for (const { find } of rules) {
      const claim = find(scene, at);
      if (claim === null) continue;
      found.push(claim);
      break;
    }
  }
  return found;
}

/** The claims without deeds, with those that the rules add or put right. */
export function applyRules(
  columns: ClaimColumns,
  tagged: readonly TaggedClaim[],
  rules: RuleBook = ALL_RULES,
): TaggedClaim[] {
  const inForce = <Rule extends { readonly id: ClaimRuleId }>(all: readonly Rule[]): Rule[] =>
    all.filter(({ id }) => rules.has(id));
  const dropping = inForce(DROPPING);
  const dialogue = rules.has('transcript-turn') ? findDialogue(columns) : [];
  const turns = dialogue.length === 0 && rules.has('interview-answer') ? findAnswers(columns) : dialogue;
  const claims = tagged
    .filter((claim) => !isInTurn(turns, claim) && !dropping.some(({ fits }) => fits(columns, claim)))
    .map((claim) => mendParts(columns, claim, rules))
    .map((claim) => mendSources(columns, claim, rules))
    .map((claim) => mendSubject(columns, claim, rules))
    .map((claim) => (rules.has('according-source') ? withAccordingSource(columns, claim) : claim))
    .map((claim) => (rules.has('according-end') ? withAccordingEnd(columns, claim) : claim))
    .map((claim) => (rules.has('passive-source') ? withJudge(columns, claim) : claim))
    .map((claim) => (rules.has('statement-by-verb') ? withStatement(columns, claim) : claim));
  const isCue = new Uint8Array(columns.tag.length);
  for (const { cue } of claims) isCue.fill(1, cue.first, cue.end);
  const byStart = claimsByStart(claims);
  const sures = new Map<number, SureClaim>();
  const added: TaggedClaim[] = [...turns, ...inForce(TEXT_RULES).flatMap(({ find }) => find(columns))].filter(
    (claim) => isCue[claim.cue.first] === 0 && !isTaken(byStart, claim),
  );
  const tokenRules = inForce(TOKEN_RULES);
  for (const scene of sentenceScenes(columns)) {
    added.push(...readSentence(scene, isCue, tokenRules));
    for (const sure of sureClaims(scene, rules))
      if (isCue[sure.cue.first] === 0) added.push(sure);
      else sures.set(sure.cue.first, sure);
  }
  const closing = [...sures.values(), ...added.filter(isClosing)];
  const mended = claims.map((claim) => {
    const sure = sures.get(claim.cue.first) ?? sures.get(claim.cue.end - 1);
    const own = sure ? mendBySure(columns, claim, { sure, rules }) : claim;
    return rules.has('before-closing-speaker') ? beforeClosing(own, closing) : own;
  });
  const isOwn = (claim: TaggedClaim): boolean => rules.has('own-voice') && isSpeakersOwn(columns, claim);
  return [...mended, ...added.filter((claim) => !isOwn(claim))]
    .flatMap((claim) => (rules.has('adding') ? splitAdding(columns, claim) : [claim]))
    .filter(({ cue }, number, all) => all.findIndex((other) => other.cue.first === cue.first) === number)
    .map((claim) => cutContent(columns, claim, rules))
    .sort((a, b) => a.cue.first - b.cue.first)
    .map((claim, number, all) =>
      rules.has('missing-source') ? withMissingSource(columns, claim, all[number - 1]) : claim,
    );
}

/** Whether a claim's words all stand before its speaker, and its speaker before its cue. */
const isClosing = ({ source, cue, content }: TaggedClaim): boolean =>
  source.length === 1 &&
  content.every(({ end }) => end <= itemAt(source, 0).first) &&
  itemAt(source, 0).end <= cue.first;

/** "He said he fled[, search warrant papers say]": a content up to the one who says the whole sentence. */
function beforeClosing(claim: TaggedClaim, closing: readonly TaggedClaim[]): TaggedClaim {
  const runsInto = ({ first, end }: TokenSpan, { source, cue }: TaggedClaim): boolean => {
    const speaker = itemAt(source, 0);
    return (
      cue.first !== claim.cue.first &&
      claim.cue.end < speaker.first &&
      first < speaker.first &&
      end > speaker.first &&
      end <= cue.end
    );
  };
  const content = claim.content.map((span) => {
    const other = closing.find((sure) => isClosing(sure) && runsInto(span, sure));
    return other ? { first: span.first, end: Math.max(span.first + 1, itemAt(other.source, 0).first - 1) } : span;
  });
  return { ...claim, content };
}

/** Whether a claim's cue stands in what somebody says in a dialogue: all of it is that one's. */
const isInTurn = (turns: readonly TaggedClaim[], { cue }: TaggedClaim): boolean =>
  turns.some((turn) => turn.content.some((span) => contains(span, cue)));

/** Claims by where a piece of their content begins. */
function claimsByStart(claims: readonly TaggedClaim[]): ReadonlyMap<number, readonly TaggedClaim[]> {
  const byStart = new Map<number, TaggedClaim[]>();
  for (const claim of claims)
    for (const { first } of claim.content) {
      const known = byStart.get(first);
      if (known) known.push(claim);
      else byStart.set(first, [claim]);
    }
  return byStart;
}

/** Whether another claim begins with the same words, and has not the cue for a part of them. */
const isTaken = (byStart: ReadonlyMap<number, readonly TaggedClaim[]>, { content, cue }: TaggedClaim): boolean =>
  (byStart.get(content[0]?.first ?? -1) ?? []).some((claim) => !claim.content.some((span) => contains(span, cue)));
