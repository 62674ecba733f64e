/** The dateline stage: where and when the story was filed, and by which agency. */
import type { HeadLine } from '../body/index.js';
import type { Article, Dateline } from '../record.js';
import type { TextReading } from '../text/index.js';

export interface DatelineInput {
  readonly reading: TextReading;
  readonly article: Article;
  /** Visible lines at the article's head, outside the body. */
  readonly head: readonly HeadLine[];
}

/** The dateline at the head of the text, or the line outside it that does its work; null where there is none. UTF-16 units. */
export function readDateline(input: DatelineInput): Dateline | null {
  void input;
  return null;
}
