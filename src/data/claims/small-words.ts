/**
 * Small words (prepositions, conjunctions, auxiliaries, determiners, pronouns) that the rules of attribution ask for. Each list is named after what
 * its words do there. Small letters. Own lists, checked on PolNeAR.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Prepositions that lead to the outlet which carried the words: "said [on] Radio Lima". */
export const OUTLET_PREPOSITIONS = words('in on at via through during by over to');

/** Prepositions that lead to where somebody spoke, behind a name that is spoken to: "told Reuters [in] an interview". */
export const MEDIUM_PREPOSITIONS = words('on in at to by during through');

/** Prepositions that lead to when and where somebody spoke: "noted [at] the time". */
export const CIRCUMSTANCE_PREPOSITIONS = words('by in at during on');

/** Prepositions that bind a noun to the one before it: "the parents [of] Ana Ruiz", "a spokesman [for] the port". */
export const BINDING_PREPOSITIONS = words('to of for at in from on with by');

/** Words inside a title: "minister [of] mines [and] energy". */
export const TITLE_LINKS = words('of and &');

/** Prepositions before whom the words are said to, beside another source: "he told me, [to] the paper". */
export const HEARER_PREPOSITIONS = words('to for in on with');

/** Forms of "have" before a participle: "[have] dismissed". */
export const PERFECT_FORMS = words("have has had 've ’ve");

/** Auxiliaries behind "and" with which what is said goes on: "it was “a farce” and [had] left". */
export const GOING_ON_AUXILIARIES = words('had has have was were');

/** Base forms of auxiliaries that only a subject can stand before. */
export const SUBJECT_AUXILIARIES = words('be have');

/** Base forms of auxiliaries that may stand between a subject and a verb of saying: "[has] long said", "[did] say". */
export const SAYING_AUXILIARIES = words('have do');

/** Conjunctions that lead to a clause with a subject of its own: "fell [after] the firm cut its outlook and said". */
export const OWN_SUBJECT_OPENERS = words('after when while as because since before once');

/** Conjunctions that join two verbs of one subject: "had gone home [before] telling". */
export const VERB_JOINTS = words('before after while');

/** Conjunctions that lead over to another claim: "…, [but] the mayor said …". */
export const CLAIM_JOINTS = words('but while whereas although though and');

/** What opens words of the writer's behind the source: "…, according to the paper, [though] it is unclear". */
export const WRITER_OPENERS = words('though although making despite but while whereas');

/** What opens the circumstance at a sentence's head: "[After] a long day, the mayor said". */
export const CIRCUMSTANCE_OPENERS = words(
  'after while despite during when before as since although though in on at with following speaking asked',
);

/** Determiners and pronouns that stand for somebody: "[some] said". */
export const LONE_DETERMINERS = words('some many others all both few most that this these those');

/** What ends the words that are said before their speaker: "It will rain[,] says Ana Ruiz". */
export const SPEECH_ENDS = words(', ” " ? !');

/** The last word of a quotation that goes on with its speaker: “…,” · “…?” · “…”. */
export const QUOTATION_ENDS = words(', ? ! … ... — –');

/** Labels before an answer: "A: It will." */
export const ANSWER_LABELS = words('a answer');

/** Labels before a question: "Q: Will it?" */
export const QUESTION_LABELS = words('q question');

/** By these words an answer has a speaker: an answer of a page of questions has none. */
export const SPEAKERS_OWN_WORDS = words("i we my our me us i'm we're");

/** Words by which somebody who answers speaks of himself. */
export const ANSWERER_WORDS = words("i my me i'm i’m i've i’ve");

/** Words by which a question speaks to who answers. */
export const LISTENER_WORDS = words("you your you're you’re you've you’ve");

/** What opens a clause that is asked or told, behind who is spoken to: "told callers [how] it works". */
export const ASKED_CLAUSE_OPENERS = words('how why whether');

/** What opens the clause that a source stands in, and is no part of it: "[that] the judge had left". */
export const SOURCE_CLAUSE_OPENERS = words('that who which whom');
