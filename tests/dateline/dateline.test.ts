import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadLine } from '../../src/body/index.js';
import { readDateline } from '../../src/dateline/index.js';
import type { Article } from '../../src/record.js';
import { readBody, readText } from '../../src/text/index.js';
import { EMPTY_ARTICLE } from '../article/empty.js';

const article = (published: string | null): Article => ({ ...EMPTY_ARTICLE, published, language: 'en' });

const read = (body: string, published: string | null = null, head: readonly HeadLine[] = []) =>
  readDateline({ reading: readText(readBody(body)), article: article(published), head });

const STORY = 'Two ministers signed a treaty on fishing rights after a week of talks.';

describe('datelines', () => {
  it.each([
    ['AP, country', 'SKOPJE, North Macedonia (AP) —', 'Skopje:MK', null, 'AP'],
    ['AP, stand-alone city', 'CHICAGO (AP) —', 'Chicago:US', null, 'AP'],
    ['AP, state', 'TOPEKA, Kan. (AP) —', 'Topeka:US', null, 'AP'],
    ['AP, unknown town in a state', 'GREENSLEEVE, W.Va. (AP) —', 'Greensleeve:US', null, 'AP'],
    ['state named like a country', 'MACON, Georgia (Reuters) -', 'Macon:US', null, 'Reuters'],
    ['country named like a state', 'BATUMI, Georgia (Reuters) -', 'Batumi:GE', null, 'Reuters'],
    ['Reuters, day', 'OSLO, March 3 (Reuters) -', 'Oslo:NO', '2021-03-03', 'Reuters'],
    ['Reuters, two places', 'PARIS/ROME, March 3 (Reuters) -', 'Paris:FR Rome:IT', '2021-03-03', 'Reuters'],
    [
      'Reuters, three places',
      'LIMA/QUITO/LA PAZ, March 3 (Reuters) -',
      'Lima:PE Quito:EC La Paz:BO',
      '2021-03-03',
      'Reuters',
    ],
    [
      'Reuters, after its note',
      '(Adds quotes, background) OSLO, March 3 (Reuters) -',
      'Oslo:NO',
      '2021-03-03',
      'Reuters',
    ],
    ['no place at all', 'March 3 (Reuters) -', '', '2021-03-03', 'Reuters'],
    ['agency alone', '(Reuters) -', '', null, 'Reuters'],
    ['on board', 'ABOARD THE PAPAL PLANE (Reuters) -', 'Aboard the Papal Plane:null', null, 'Reuters'],
    ['AFP', 'Tunis (AFP) –', 'Tunis:TN', null, 'AFP'],
    ['AFP, full date', 'TUNIS, March 3, 2020 (AFP) -', 'Tunis:TN', '2020-03-03', 'AFP'],
    ['Xinhua', 'NAIROBI, March 3 (Xinhua) --', 'Nairobi:KE', '2021-03-03', 'Xinhua'],
    ['UPI', 'FARGO, N.D., March 3 (UPI) —', 'Fargo:US', '2021-03-03', 'UPI'],
    ['Bloomberg', 'LAGOS (Bloomberg) --', 'Lagos:NG', null, 'Bloomberg'],
    ['dpa', 'Hamburg (dpa) -', 'Hamburg:DE', null, 'dpa'],
    ['TASS', 'TVER, March 3. /TASS/.', 'Tver:RU', '2021-03-03', 'TASS'],
    ['Interfax', 'BAKU. March 3 (Interfax) -', 'Baku:AZ', '2021-03-03', 'Interfax'],
    ['Kyodo', 'KOBE, March 3, Kyodo -', 'Kobe:JP', '2021-03-03', 'Kyodo'],
    ['ANSA opens with itself', '(ANSA) - TURIN, MAR 3 -', 'Turin:IT', '2021-03-03', 'ANSA'],
    ['EFE', 'Bilbao, 3 Mar (EFE).-', 'Bilbao:ES', '2021-03-03', 'EFE'],
    ['ANI, country in square brackets', 'Pune [India], March 3 (ANI):', 'Pune:IN', '2021-03-03', 'ANI'],
    ['PTI without a dash', 'Pune, Mar 3 (PTI)', 'Pune:IN', '2021-03-03', 'PTI'],
    ['WAM, ordinal day', 'SHARJAH, 3rd March, 2021 (WAM) --', 'Sharjah:AE', '2021-03-03', 'WAM'],
    ['IPS', 'Accra, Ghana , Mar 3 2021 (IPS) -', 'Accra:GH', '2021-03-03', 'IPS'],
    ['daily with its partner', 'KUALA BELAIT, March 3 (Some Bulletin/ANN):', 'Kuala Belait:BN', '2021-03-03', 'ANN'],
    ['CNN', 'Hong Kong CNN —', 'Hong Kong:HK', null, 'CNN'],
    ['unknown supplier in brackets', 'KABUL (Hasht News):', 'Kabul:AF', null, 'Hasht News'],
    ['state without its full stop', 'FRESNO, Calif 2021-03-03\n', 'Fresno:US', '2021-03-03', null],
    ['German day, German name', 'Genf, 3. März (dpa) -', 'Genf:CH', '2021-03-03', 'dpa'],
    ['French day', 'LYON, 3 mars (AFP) -', 'Lyon:FR', '2021-03-03', 'AFP'],
    ['Spanish day', 'Bilbao, 3 de marzo de 2021 (EFE) -', 'Bilbao:ES', '2021-03-03', 'EFE'],
    ['ISO date', 'GHENT 1996-03-03\n', 'Ghent:BE', '1996-03-03', null],
    ['ISO date, country', 'GHENT, Belgium 1996-03-03\n', 'Ghent:BE', '1996-03-03', null],
    ['date in brackets', 'Boston (March 3, 2021):', 'Boston:US', '2021-03-03', null],
    ['date after a dash', 'CAIRO - 3 March 2021:', 'Cairo:EG', '2021-03-03', null],
    ['daily, colon', 'IPOH:', 'Ipoh:MY', null, null],
    ['daily, colon, no capitals', 'Muscat:', 'Muscat:OM', null, null],
    ['daily, dash at the word', 'Jammu-', 'Jammu:IN', null, null],
    ['daily, dash without space after', 'OSAKA—', 'Osaka:JP', null, null],
    ['city that is a word, in capitals', 'NICE —', 'Nice:FR', null, null],
    ['two places', 'BONN and LIEGE —', 'Bonn:DE Liege:BE', null, null],
    ['two places, one country', 'Gulu & Otuke, Uganda, Mar 3 2021 (IPS) -', 'Gulu:UG Otuke:UG', '2021-03-03', 'IPS'],
    ['prefecture', 'SENNAN, Osaka Prefecture --', 'Sennan:JP', null, null],
    ['United Nations', 'UNITED NATIONS, March 3 (Reuters) -', 'United Nations:null', '2021-03-03', 'Reuters'],
    ['PA in Dublin is no state', 'DUBLIN (PA) -', 'Dublin:IE', null, 'PA'],
    ['state in brackets', 'SCRANTON (PA) -', 'Scranton:US', null, null],
    ['near a city', 'NEAR KHERSON, Ukraine (Reuters) -', 'Kherson:UA', null, 'Reuters'],
    ['release', 'NEW YORK--(BUSINESS WIRE)--', 'New York:US', null, 'Business Wire'],
    ['RIA', 'MOSCOW, 3 March - RIA Novosti.', 'Moscow:RU', '2021-03-03', 'RIA Novosti'],
    ['day first', '3 March 2021, Geneva –', 'Geneva:CH', '2021-03-03', null],
    ['saint in capitals', 'ST. LOUIS —', 'St. Louis:US', null, null],
    ['saint in a state', 'ST. PETERSBURG, Fla. (AP) —', 'St. Petersburg:US', null, 'AP'],
    ['apostrophe', "N'DJAMENA, March 3 (Reuters) -", "N'Djamena:TD", '2021-03-03', 'Reuters'],
    ['apostrophe, curly', 'COX’S BAZAR, Bangladesh (AP) —', "Cox's Bazar:BD", null, 'AP'],
    ['United Nations, no capitals', 'United Nations –', 'United Nations:null', null, null],
    ['disputed: Kosovo', 'PRIZREN, Kosovo (AP) —', 'Prizren:XK', null, 'AP'],
    ['disputed: West Bank', 'NABLUS, West Bank (AP) —', 'Nablus:PS', null, 'AP'],
    ['disputed: the country that is written', 'DONETSK, Ukraine (AP) —', 'Donetsk:UA', null, 'AP'],
  ])('%s: %s', (_name, dateline, places, date, agency) => {
    const found = read(`${dateline} ${STORY}`, '2021-03-04');
    expect(found?.text).toBe(dateline.replace(/^\(Adds[^)]*\) /, '').trim());
    expect(found?.places.map(({ name, country }) => `${name}:${country}`).join(' ')).toBe(places);
    expect(found?.date).toBe(date);
    expect(found?.agency).toBe(agency);
  });

  it.each([
    ['prose that goes on', 'WASHINGTON — that is where the money is, and where it stays.'],
    ['aside after a city', 'Dhaka — a city of rickshaws — has a new metro line, its first.'],
    ['person', 'Sydney Example - the novelist - reads from her memoir at the town library.'],
    ['show', 'CHICAGO: the stage show returns next week, sung by pupils of the drama class.'],
    ['team', 'LEEDS UNITED - 1, EVERTON - 3. Two goals before the break settled it.'],
    ['label', 'EXCLUSIVE — Three mayors knew of the leak a year ago, a memo shows.'],
    ['label with a day', 'UPDATED, March 3 - Three mayors knew of the leak a year ago.'],
    ['paper', 'THE LAGOS POST - in an editorial - wants the harbour master dismissed.'],
    ['acronym', 'The Lake Fisheries Council (LFC) – founded last May – cuts quotas.'],
    ['speaker', 'LONDON: Good evening, and a warm welcome.\n\nHOST: Your new book is out, Mr. London.'],
    ['list of cities', 'London, Rome and Madrid plan a shared exercise at sea, officials said.'],
    ['country as a headline', 'Ukraine: What we know on day 100 of the war and what comes next.'],
    ['photo credit', 'LONDON (AP Photo/Jane Example) - Cranes at work in the harbour on Friday.'],
    ['question', 'Q: Where were you on that day? A: At home, with my family and the dog.'],
    ['word that is a city', 'Reading: The new list of books for the summer is out, with ten novels.'],
    ['day that opens a sentence', 'On March 3 - a Wednesday - the council met for the last time that year.'],
    ['city in mid-story', `${STORY.repeat(5)}\n\nLondon: The exchange fell by two points on the news from the east.`],
  ])('none in %s', (_name, text) => {
    expect(read(text, '2021-03-04')).toBeNull();
  });

  it.each([
    ['2021-03-04', 'OSLO, Feb. 30 (Reuters) -'],
    ['2021-03-04', 'OSLO, Feb. 29 (Reuters) -'],
    ['2021-07-01', 'OSLO, June 31 (Reuters) -'],
    [null, 'OSLO, Feb. 30 (Reuters) -'],
    [null, 'OSLO, April 31, 2020 (Reuters) -'],
  ])('published %s: %s has no date, since no calendar has that day', (published, line) => {
    expect(read(`${line} ${STORY}`, published)).toMatchObject({ text: line, date: null });
  });

  it.each([
    ['2020-03-04', '2020-02-29'],
    [null, '--02-29'],
  ])('published %s: a leap day is a day', (published, date) => {
    expect(read(`OSLO, Feb. 29 (Reuters) - ${STORY}`, published)?.date).toBe(date);
  });

  it('is found below headline and byline, at its place in the text', () => {
    const text = `Port strike ends\n\nBy Jo Example\n\nLIMA, Aug 30 (Reuters) - ${STORY}`;
    const found = read(text, '2022-08-31');
    expect(text.slice(found?.start ?? 0, found?.end ?? 0)).toBe('LIMA, Aug 30 (Reuters) -');
    expect(found?.date).toBe('2022-08-30');
  });

  it('is found after a byline on its line', () => {
    expect(read(`By Jane Example LONDON (Reuters) - ${STORY}`)?.text).toBe('LONDON (Reuters) -');
  });

  it('may stand on a line of its own', () => {
    expect(read(`ISLAMABAD —\n${STORY}`)?.text).toBe('ISLAMABAD —');
  });

  it.each([
    ['the year before, in January', 'Dec 31', '2022-01-01', '2021-12-31'],
    ['the year after, at the end of December', 'Jan 1', '2021-12-31', '2022-01-01'],
    ['none known', 'Jan 1', null, '--01-01'],
  ])('year: %s', (_name, day, published, date) => {
    expect(read(`OSLO, ${day} (Reuters) - ${STORY}`, published)?.date).toBe(date);
  });

  it('a line of date and agency outside the text does its work', () => {
    const head = [{ kind: 'date', text: '3 March 2021 - 20:59 Reuters' } as const];
    expect(read(STORY, null, head)).toEqual({
      text: '3 March 2021 - 20:59 Reuters',
      start: null,
      end: null,
      places: [],
      date: '2021-03-03',
      agency: 'Reuters',
    });
  });

  it('a date alone outside the text is no dateline', () => {
    expect(read(STORY, null, [{ kind: 'date', text: 'Published 3 March 2021' }])).toBeNull();
    expect(read(STORY, null, [{ kind: 'date', text: '3 March 2021' }])).toBeNull();
  });

  it('is an exact slice of any text', () => {
    const piece = fc.constantFrom(
      'LONDON',
      'Paris',
      ', ',
      ' (Reuters) -',
      ' — ',
      'March 3',
      '\n\n',
      ': ',
      STORY,
      ' and ',
      '/',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = readBody(pieces.join(''));
        const found = readDateline({ reading: readText(body), article: article(null), head: [] });
        if (found) expect(body.text.slice(found.start ?? 0, found.end ?? 0)).toBe(found.text);
      }),
    );
  });
});
