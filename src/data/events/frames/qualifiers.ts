/**
 * Hard negatives: what stands beside "recognise" or "recognition" when no state, government, crime, vote or claim is recognised.
 * Each with an example that must give no event, and one near to it that must.
 */

export interface HardNegative {
  readonly id: string;
  /** Where the words stand: the object's head or a noun in it, right before the trigger, or right after it. */
  readonly where: 'object' | 'before' | 'after';
  readonly words: ReadonlySet<string>;
  readonly mustNot: string;
  readonly must: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const HARD_NEGATIVES: readonly HardNegative[] = [
  {
    id: 'machines',
    where: 'before',
    words: words(
      'facial face speech voice image pattern text character handwriting object fingerprint optical iris plate gesture emotion',
    ),
    mustNot: 'Kenya bought facial recognition of Chinese make.',
    must: "Kenya's diplomatic recognition of South Sudan came early.",
  },
  {
    id: 'brands',
    where: 'before',
    words: words(
      'name brand revenue income profit loss word product public peer employee award social deserved worldwide fan tax asset',
    ),
    mustNot: 'Chad wants name recognition in Europe.',
    must: "Chad's formal recognition of South Sudan pleased Juba.",
  },
  {
    id: 'standing',
    where: 'before',
    words: words('internationally universally widely generally globally nationally well most'),
    mustNot: "Libya's internationally recognised government said Turkey was to blame.",
    must: 'Turkey formally recognised the government in Tripoli.',
  },
  {
    id: 'admitting',
    where: 'object',
    words: words(
      'need needs importance fact facts goal goals challenge challenges problem problems risk risks danger threat urgency value role contribution contributions work effort efforts achievement achievements sacrifice talent service services potential truth reality failure difficulties mistake mistakes dignity equality diversity concerns seriousness significance limits responsibility right rights necessity link benefits pain suffering loss losses revenue revenues income impairments impairment profit gain gains expense expenses asset assets debt cost',
    ),
    mustNot: 'Greece recognised the need for reform in Turkey.',
    must: 'Greece recognised the independence of South Sudan.',
  },
  {
    id: 'other-recognition',
    where: 'object',
    words: words(
      'union unions tribe tribes tribal marriage marriages partnerships qualifications qualification degree degrees diploma diplomas licence licences license licenses certificate certificates vaccine vaccines language languages refugee refugees site sites heritage monument federation federations sport sports athlete athletes record records title titles award awards passport passports artist teacher teachers women workers people peoples students holiday holidays day school schools university company companies firm player players team club clubs brand bank citizen citizens religion religions church churches gender sex sexes couples couple child children animals copyright patent judgment judgement judgments documents document signature permits currency bitcoin asset voice face faces man woman suspect photo car',
    ),
    mustNot: 'France recognised the marriage of two women in Ukraine.',
    must: 'France recognised the state of Ukraine.',
  },
  {
    id: 'praise',
    where: 'after',
    words: words('for with among'),
    mustNot: 'France recognised Ukraine for its work on seeds.',
    must: 'France recognised Ukraine on Monday.',
  },
];
