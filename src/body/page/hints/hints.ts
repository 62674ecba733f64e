/** What a page says of its text and of itself outside of what is seen: evidence, never a source of text. */
import { attributeOf, type Element } from '../../../parse/walk.js';

const FRONT_PAGE = /^https?:\/\/[^/?#]+\/?$/;
const LONGEST_ADDRESS = 500;
const HEADLINE = /"headline"\s{0,5}:\s{0,5}"((?:[^"\\]|\\.){1,400})"/gs;
const MOST_HEADLINES = 4;
const COLLECTION_TYPE = /"(?:CollectionPage|SearchResultsPage|ProfilePage|CategoryPage)"/;
const ARTICLE_TYPE = /Article|BlogPosting/;

export class Hints {
  /** `<title>`, `og:title`. */
  readonly titles: string[] = [];
  /** The headlines of JSON-LD, as they stand in it. */
  readonly headlines: string[] = [];
  /** `description`, `og:description`. */
  readonly descriptions: string[] = [];
  /** The scripts of JSON-LD that hold an `articleBody`. */
  readonly articleBodies: string[] = [];
  /** JSON-LD or microdata call the page a news article: such pages have a standfirst, guides have a summary. */
  isNews = false;
  /** Anything calls the page an article of any kind: JSON-LD, microdata, `og:type`. */
  isArticle = false;
  /** JSON-LD calls it an article: a news system made the page. */
  isDeclared = false;
  /** Its canonical address has no path. */
  isFrontPage = false;
  /** What the page gives as its own address; empty where it gives none. */
  address = '';
  /** JSON-LD calls it a collection of other pages, search results or a person's profile. */
  isCollection = false;
  /** JSON-LD or `og:type` calls it a video. */
  isVideo = false;
  asksForPassword = false;

  /** Reads an element whose text is not seen. */
  takeUnseen(element: Element): void {
    const { name } = element;
    const first = element.firstChild;
    const data = first?.type === 'text' ? first.data : '';
    if (name === 'title' && data !== '') this.titles.push(data);
    else if (name === 'meta')
      this.takeMeta(
        attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '',
        attributeOf(element, 'content') ?? '',
      );
    else if (name === 'link' && attributeOf(element, 'rel') === 'canonical')
      this.takeAddress(attributeOf(element, 'href') ?? '');
    else if (name === 'input' && attributeOf(element, 'type') === 'password') this.asksForPassword = true;
    else if (name === 'script' && attributeOf(element, 'type') === 'application/ld+json') this.takeJsonLd(data);
  }

  private takeAddress(href: string): void {
    this.address = href.slice(0, LONGEST_ADDRESS);
    this.isFrontPage = FRONT_PAGE.test(this.address);
  }

  /** Reads the type that an element says it is. */
  takeType(itemType: string): void {
    if (itemType.endsWith('NewsArticle')) this.isNews = true;
    if (ARTICLE_TYPE.test(itemType)) this.isArticle = true;
  }

  private takeMeta(property: string, content: string): void {
    if (content === '') return;
    if (property === 'og:title') this.titles.push(content);
    else if (property === 'description' || property === 'og:description') this.descriptions.push(content);
    else if (property === 'og:url' && this.address === '') this.takeAddress(content);
    else if (property === 'og:type' && content === 'article') this.isArticle = true;
    else if (property === 'og:type' && content.startsWith('video')) this.isVideo = true;
  }

  /** The first ones only: a list of other stories has many. */
  private takeHeadlines(data: string): void {
    if (!data.includes('"headline"')) return;
    for (const [, headline] of data.matchAll(HEADLINE)) {
      if (this.headlines.length === MOST_HEADLINES) return;
      this.headlines.push(headline as string);
    }
  }

  private takeJsonLd(data: string): void {
    this.takeHeadlines(data);
    if (data.includes('"articleBody"')) this.articleBodies.push(data);
    if (COLLECTION_TYPE.test(data)) this.isCollection = true;
    if (data.includes('"VideoObject"')) this.isVideo = true;
    if (data.includes('NewsArticle"')) this.isNews = true;
    if (data.includes('Article"') || data.includes('BlogPosting"')) this.isArticle = true;
    if (data.includes('Article"')) this.isDeclared = true;
  }
}
