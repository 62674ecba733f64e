/** The claims stage: who says so. Every attributed statement with its source, cue, content and medium. */
import { makeResolver } from '../actors/index.js';
import { CONTINUING_VERBS } from '../data/english/source-words.js';
import type { Doc } from '../grammar/doc.js';
import type { Actor, Claim, ClaimSource, Dateline, TextSpan } from '../record.js';
import type { WeighedScene } from './confidence/claim-view.js';
import { confidenceOf } from './confidence/confidence.js';
import { partJoined } from './judge/joined-claims.js';
import { judgeClaims } from './judge/judge.js';
import { toContent, typeOfContent } from './rules/contents/contents.js';
import { actOf } from './rules/dropped/no-claims.js';
import { isQuestion as isQuestionOfWriter } from './rules/found/cueless.js';
import { isTurn } from './rules/found/dialogue.js';
import { firstQuestion, isAnswer } from './rules/found/interviews.js';
import { isSigned } from './rules/found/signatures.js';
import { ALL_RULES, type RuleBook } from './rules/rule-book.js';
import { type SettledClaim, settleClaims } from './rules/settle.js';
import { splitSources } from './sources/coordination.js';
import { withPassedOn } from './sources/passed-on.js';
import { ActorLookup } from './sources/resolve.js';
import { type SourceScene, toSources } from './sources/sources.js';
import { Speakers } from './sources/speakers.js';
import { labelSpans, linkClaims } from './taggers/taggers.js';
import { type ClaimColumns, makeClaimColumns, type TokenSpan } from './text/claim-columns.js';
import { headOfCue, lemmaAt, wordAt } from './text/claim-words.js';
import { contains } from './text/token-spans.js';

interface ClaimsInput {
  readonly doc: Doc;
  readonly actors: readonly Actor[];
  /** Where it stands in the text nothing is said, and nobody says anything. */
  readonly dateline?: Dateline | null;
  /** Claims that are less likely right, 0 to 1, are left out. */
  readonly minConfidence?: number;
  /** The rules that are in force: all, but where a test asks what one of them does. */
  readonly rules?: RuleBook;
}

/** The claims in text order; spans are UTF-16 units. */
export function findClaims(input: ClaimsInput): Claim[] {
  const claims: Claim[] = [];
  readClaims(input, ({ scene, read }) => {
    const confidence = confidenceOf(scene);
    const isGiven = confidence !== null && confidence >= (input.minConfidence ?? 0);
    if (isGiven) claims.push({ id: `c${claims.length + 1}`, ...read, confidence });
    return confidence !== null;
  });
  return claims;
}

/** A claim as the record shows it, with what its confidence is reckoned from. */
interface ReadScene {
  readonly scene: WeighedScene;
  readonly read: ReadClaim;
}

/** All that may be claims, for the training of what says how sure they are. */
export function confidenceScenes(input: ClaimsInput): ReadScene[] {
  const scenes: ReadScene[] = [];
  readClaims(input, (read) => {
    scenes.push(read);
    return (read.scene.claim.trust?.worth ?? 1) > LIKELY_WORTH;
  });
  return scenes;
}

/** Claims inside another's content, and round it, stand so near it in text order. */
const NEIGHBOURS = 12;

/** From this worth on a claim whose confidence is not known yet is likely one. */
const LIKELY_WORTH = 0.4;

/** Reads what may be claims in text order; `keeps` is shown each and says whether its source is one who spoke. */
function readClaims(
  { doc, actors, dateline, rules = ALL_RULES }: ClaimsInput,
  keeps: (read: ReadScene) => boolean,
): void {
  if (doc.tokens.length === 0) return;
  const columns = makeClaimColumns(doc);
  const scene: SourceScene = {
    text: doc.text,
    columns,
    lookup: new ActorLookup(actors, makeResolver({ reading: doc, actors })),
    speakers: new Speakers(),
  };
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string): Actor | undefined => byId.get(id);
  const all = withPassedOn(columns, behindDateline(settledClaims(columns, rules), columns, dateline?.end ?? 0));
  for (const [number, claim] of all.entries()) {
    const read = readClaim(scene, claim);
    const near = all.slice(Math.max(0, number - NEIGHBOURS), number + NEIGHBOURS + 1);
    if (isAnswer(columns, claim) && read.sources.length === 0) continue;
    const isKept = keeps({ scene: { columns, claim, sources: read.sources, near, actorOf }, read });
    if (isKept && !isToldByAnother(claim, near)) noteSpeakers(scene, claim, read);
  }
}

/** The claims of a text in token numbers, before it is settled how sure they are. */
function settledClaims(columns: ClaimColumns, rules: RuleBook = ALL_RULES): readonly SettledClaim[] {
  const spans = labelSpans(columns);
  return settleClaims(columns, judgeClaims(columns, spans, partJoined(columns, linkClaims(columns, spans))), rules);
}

/** The claims with no part of theirs in a dateline that ends at a position of the text. */
function behindDateline(
  claims: readonly SettledClaim[],
  { tokens }: ClaimColumns,
  end: number,
): readonly SettledClaim[] {
  if (end === 0) return claims;
  const found = tokens.findIndex(({ start }) => start >= end);
  const first = found < 0 ? tokens.length : found;
  const cut = (spans: readonly TokenSpan[]): TokenSpan[] =>
    spans
      .map((span) => ({ first: Math.max(span.first, first), end: span.end }))
      .filter((span) => span.end > span.first);
  return claims
    .map((claim) => ({ ...claim, source: cut(claim.source), content: cut(claim.content) }))
    .filter(({ content, cue }) => content.length > 0 && cue.first >= first);
}

/** A claim as the record shows it, but for its number and confidence. */
type ReadClaim = Omit<Claim, 'id' | 'confidence'>;

/** Reads a claim's parts; claims are read in text order. */
function readClaim(scene: SourceScene, claim: SettledClaim): ReadClaim {
  const { text, columns } = scene;
  const place = ({ first, end }: TokenSpan): TextSpan => {
    const span = { start: columns.tokens[first]?.start ?? 0, end: columns.tokens[end - 1]?.end ?? 0 };
    return { text: text.slice(span.start, span.end), ...span };
  };
  const content = toContent(text, columns, claim.content);
  const told = { said: content.spans, isMore: CONTINUING_VERBS.has(lemmaAt(columns, headOfCue(columns, claim.cue))) };
  const parts = claim.source.flatMap((span) => splitSources(columns, scene.lookup, span));
  return {
    sources: isCueless(claim)
      ? cuelessSources(scene, claim, content.spans[0]?.start ?? 0)
      : withoutTwins(parts.flatMap((span) => toSources(scene, span, told))),
    via: claim.via ? place(claim.via) : null,
    cue: isCueless(claim) ? null : place(claim.shownCue),
    content,
    type: isVerbatim(columns, claim) ? 'direct' : typeOfContent(columns, claim.content),
    act: actOf(columns, claim),
  };
}

/** Whether a claim's words stand as they were spoken, with or without quotation marks. */
const isVerbatim = (columns: ClaimColumns, claim: SettledClaim): boolean =>
  isTurn(columns, claim) || isSigned(columns, claim) || isAnswer(columns, claim);

/** A person as the source of words that nothing attributes. */
function asSource(person: Actor | null): ClaimSource[] {
  const [mention] = person?.mentions ?? [];
  return person && mention ? [{ id: person.id, name: person.name, ...mention, kind: 'named' }] : [];
}

/** Who says a paragraph that is all quotation: who spoke last, and behind a question the one whom the text is about. */
function cuelessSources(scene: SourceScene, claim: SettledClaim, start: number): ClaimSource[] {
  const { paragraph } = claim;
  if (isAnswer(scene.columns, claim))
    return asSource(scene.lookup.mainPerson(firstQuestion(scene.columns) ?? start) ?? scene.lookup.mainPerson());
  const last = scene.speakers.lastAt(start);
  const number = scene.columns.paragraphs.findIndex(({ first }) => first === paragraph.first);
  const main =
    last.length === 0 && isQuestionOfWriter(scene.columns, scene.columns.paragraphs[number - 1])
      ? scene.lookup.mainPerson()
      : null;
  return main ? asSource(main) : last;
}

/** "Cramer" and "Cramer, 75," are one source: each actor once. */
const withoutTwins = (sources: readonly ClaimSource[]): ClaimSource[] =>
  sources.filter(({ id }, at) => id === null || sources.findIndex((other) => other.id === id) === at);

/** Whether nothing but its place attributes a quotation. */
const isCueless = ({ cue }: SettledClaim): boolean => cue.first === cue.end;

/** "She said [he had announced …]": whose words another tells does not have the word. */
const isToldByAnother = ({ cue, via }: SettledClaim, near: readonly SettledClaim[]): boolean =>
  via === null && near.some((other) => other.cue !== cue && other.content.some((span) => contains(span, cue)));

/** Keeps who spoke, for the pronouns behind; nobody goes on after a question, and whom another quotes "as saying" does not. */
function noteSpeakers(
  { columns, speakers }: SourceScene,
  claim: SettledClaim,
  { sources, cue, content }: ReadClaim,
): void {
  if (wordAt(columns, claim.cue.first) === 'as') return;
  if (isQuestion(columns, claim.cue)) speakers.forget();
  else speakers.note(sources, Math.max(cue?.end ?? 0, ...[...sources, ...content.spans].map(({ end }) => end)));
}

/** Whether another is to answer. */
function isQuestion(columns: ClaimColumns, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at += 1) if (lemmaAt(columns, at) === 'ask') return true;
  return false;
}
