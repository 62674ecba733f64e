/**
 * The words by which a sentence is known as one that may tell an act of the list. Sentences without any are not read until an act has been told, so
 * each word costs time. A sense of the trigger lexicon needs none where its frame's nouns stand here; otherwise the sense names its own (`anchors`).
 */
import { ENVOY_NOUNS, MISSION_NOUNS, TIE_NOUNS } from './nouns.js';
import type { FrameName } from './triggers.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const none: ReadonlySet<string> = new Set();

/**
 * Of each frame, the nouns and adjectives of which its sentence holds one; a new frame does not compile until it has its row.
 *
 * Not derived from the frames' own lists: those of qualities and of allies hold words of everyday news ("president", "crimes", every country), by
 * which half of all sentences would be read for nothing. Here stand the few that are rare elsewhere.
 */
export const FRAME_ANCHORS: Readonly<Record<FrameName, ReadonlySet<string>>> = {
  recognise: words('recognition derecognition non-recognition'),
  quality: words('genocide legitimate lawful rightful sovereign jerusalem golan'),
  give: words('recognition derecognition non-recognition'),
  tie: TIE_NOUNS,
  mission: MISSION_NOUNS,
  envoy: new Set([...ENVOY_NOUNS, 'persona', 'expulsion', 'expulsions']),
  ally: words('taiwan taipei'),
  // Ties and recognition that are switched have the words of their own frames.
  switch: none,
  // Reactions are read only once an act has been told, and then by the words of `events/later-words.ts`.
  react: none,
  verdict: none,
};
