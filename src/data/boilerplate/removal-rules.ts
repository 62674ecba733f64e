/**
 * The steps that take something out, by the name that the record's `removed[].rule` gives: what each looks for, and the reason that it
 * gives. A step without a reason of its own does not know what it takes out: there the reason is read from the block's words,
 * its surroundings and its place, and is `otherwise` where these say nothing.
 */
import type { RemovalReason } from './removal-reasons.js';

export interface RuleEntry {
  readonly means: string;
  readonly reason?: RemovalReason;
  readonly otherwise?: RemovalReason;
}

export const REMOVAL_RULES = {
  'low-score': { means: 'the score thinks it unlikely to be the article' },
  'no-article': { means: 'the page as a whole holds no article' },
  'site-rule': { means: "a rule of the user's own for this site", reason: 'rule' },

  'embedded-post': { means: 'a post of a social network, set into the page', reason: 'embed' },
  'picture-text': { means: 'a paragraph that gives itself away as the text under a picture', reason: 'caption' },
  'credit-line': { means: 'a line that opens as a picture credit does', reason: 'caption' },
  'copyright-line': { means: 'a line that opens with ©', reason: 'footer' },
  disclaimer: { means: 'words by which papers disclaim, or point to a writer', reason: 'note' },
  'separator-line': { means: 'a line without letters and digits', reason: 'separator' },
  'counter-line': { means: 'a line that is a count of pictures or pages', reason: 'label' },
  'age-line': { means: 'a line that is an age: "4 hours ago"', reason: 'byline' },
  'reading-time': { means: 'a line that says how long the article takes to read', reason: 'byline' },
  'update-line': { means: 'a line that says when the article was changed', reason: 'byline' },
  'call-line': { means: 'a line that opens with a call to click', reason: 'promo' },
  'byline-line': { means: 'a line of "by" and names', reason: 'byline' },
  'pointer-link': { means: 'a link that says that it leads to another story', reason: 'related-stories' },
  'share-label': { means: 'a short line among buttons to share', reason: 'share' },
  'advertisement-label': { means: 'the label of an advertisement', reason: 'advertisement' },

  'source-line': { means: 'a short line of "Source:" and a name, as under a figure', reason: 'caption' },
  'button-label': { means: 'the words on a button', reason: 'navigation' },
  'related-label': { means: 'a label over other stories', reason: 'related-stories' },
  'contents-label': { means: 'the heading of a table of contents', reason: 'navigation' },
  'sales-notice': { means: 'a notice that the paper earns on what its readers buy', reason: 'advertisement' },
  'newsletter-appeal': { means: 'a paragraph that asks to sign up for a newsletter', reason: 'newsletter' },
  'reader-appeal': { means: 'a line that asks readers for a story, for money, or to follow', reason: 'promo' },

  'unseen-line': { means: 'a line that is not shown, the only one of its shape', reason: 'hidden' },
  'link-line': { means: "a line that is all link on a news system's page", reason: 'related-stories' },
  teaser: { means: 'one of several paragraphs that break off', reason: 'related-stories' },
  'repeated-label': { means: 'a short line that stands three times or more', otherwise: 'label' },
  copy: { means: 'a paragraph that stands above already', otherwise: 'promo' },
  'next-story': { means: 'all from the headline of the next story on', reason: 'related-stories' },
  'after-close': { means: 'all below the parts that close an article' },
  'headline-over-text': { means: 'the headline, kept as the first line of the text', reason: 'headline' },
  'bold-name': { means: 'a bold name over or under the text', reason: 'byline' },
  stray: { means: 'a short line far from all other kept ones' },
  standfirst: { means: 'the standfirst, where --keep does not name it', reason: 'headline' },
  'closing-credit': { means: 'one of the last lines, which says who else worked on it', reason: 'credit' },
  'closing-note': { means: 'a last paragraph all in italics or in bold', otherwise: 'note' },
  'lonely-heading': { means: 'a heading with no text of the article under it', otherwise: 'label' },
  'pointer-in-paragraph': { means: 'a pointer to another story inside a kept paragraph', reason: 'related-stories' },

  'head-line': { means: 'scraped text: a line before the first prose' },
  'filter-line': { means: 'scraped text: a filter or a tag that can be taken away, with its ×', reason: 'navigation' },
  'caption-line': { means: 'scraped text: a line that ends with a picture credit', reason: 'caption' },
  'phrase-line': { means: 'scraped text: a line between the prose that a phrase gives away' },
  'after-end': { means: "scraped text: all below the article's last sentence" },
} as const satisfies Record<string, RuleEntry>;

export type RemovalRule = keyof typeof REMOVAL_RULES;
