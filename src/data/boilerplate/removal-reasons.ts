/** What a part of a page that is no article text can be: the closed list of the record's `removed[].reason`, with its meaning. */
export const REMOVAL_REASONS = {
  headline: 'the headline, or the standfirst of scraped text',
  byline: 'who wrote the article, when, and how long it takes to read',
  caption: 'the text or the credit of a picture',
  credit: 'who else worked on the article: "… contributed to this report"',
  note: 'a note of the paper on the article, its writer or itself',
  'author-bio': 'who the writer is',
  'related-stories': 'other stories: links, teasers, the next article',
  navigation: 'menus, section names, paths, buttons',
  tags: 'the topics that the article is filed under',
  label: 'a line that names or counts a part of the page: "3 of 12"',
  separator: 'a line without letters and digits: "___"',
  share: 'buttons and counts for sharing',
  comments: 'comments of readers, and calls for them',
  newsletter: 'a newsletter to sign up for',
  paywall: 'a notice that the rest is for subscribers',
  promo: "the publisher's own offers: apps, donations, shops, calls to click",
  advertisement: 'an advertisement or its label',
  'media-player': 'a video or audio player',
  embed: 'a post of a social network',
  cookie: 'a notice on cookies and privacy',
  footer: "the page's foot: copyright, imprint, terms",
  rule: "what a rule of the user's own takes out",
  hidden: 'text that the page does not show',
} as const;

export type RemovalReason = keyof typeof REMOVAL_REASONS;
