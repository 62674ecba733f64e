import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../src/metadata/dates/read-date.js';

describe('dates as pages write them', () => {
  it.each([
    ['day, month, year and time', '4 May 2021 - 11:30', '2021-05-04T11:30'],
    ['ISO with zone', '2022-07-13T20:59:00+02:00', '2022-07-13T20:59:00+02:00'],
    ['ISO with milliseconds', '2022-07-13T20:59:00.123Z', '2022-07-13T20:59:00.123Z'],
    ['an offset that no place has is left out', '2022-07-13T20:59:00+00:80', '2022-07-13T20:59:00'],
    ['offset without colon', '2022-07-13T20:59:00-0400', '2022-07-13T20:59:00-04:00'],
    ['blank for the T', '2022-07-13 20:59', '2022-07-13T20:59'],
    ['month first', 'July 13, 2022', '2022-07-13'],
    ['short month with stop', 'Jul. 3rd, 2022 at 8:05 p.m.', '2022-07-03T20:05'],
    ['time before the date', '8:05 PM EDT, July 3, 2022', '2022-07-03T20:05-04:00'],
    ['as programs print it, the year last', 'Mon Aug 03 12:45:00 EDT 2015', '2015-08-03T12:45:00-04:00'],
    ['digits alone with a clock', '20141229 18:22:00', '2014-12-29T18:22:00'],
    ['RFC 2822', 'Wed, 13 Jul 2022 20:59:00 GMT', '2022-07-13T20:59:00Z'],
    ['run into the name before and the time behind', 'Jo ExampleDec 22, 202310:15 PM', '2023-12-22T22:15'],
    ['German', 'Mittwoch, 13. Juli 2022, 20.59 Uhr', '2022-07-13T20:59'],
    ['German numbers', '13.07.2022, 20:59 Uhr', '2022-07-13T20:59'],
    ['French', 'Publié le 13 juillet 2022 à 20h59', '2022-07-13T20:59'],
    ['Spanish', '13 de julio de 2022', '2022-07-13'],
    ['Czech', '13. července 2022', '2022-07-13'],
    ['Turkish', '13 Temmuz 2022 20:59', '2022-07-13T20:59'],
    ['Russian', '13 июля 2022, 20:59', '2022-07-13T20:59'],
    ['Vietnamese', 'ngày 13 tháng 7 năm 2022', '2022-07-13'],
    ['Hebrew, “in” before the month', '5 בינואר 2021', '2021-01-05'],
    ['Hebrew, a short month', '5 בינו׳ 2021', '2021-01-05'],
    ['Urdu, with its comma', '5 جنوری، 2021', '2021-01-05'],
    ['Arabic numbers with marks of direction', '05\u200f/01\u200f/2021', '2021-01-05'],
    ['Persian, the month bound to its year', '۵ ژانویهٔ ۲۰۲۱', '2021-01-05'],
    ['Thai, with its era', '5 มกราคม ค.ศ. 2021', '2021-01-05'],
    ['Lao', '5 ມ.ກ. 2021', '2021-01-05'],
    ['Hindi, a short month', '5 जन॰ 2021', '2021-01-05'],
    ['Kazakh', '2021 ж. 5 қаңтар', '2021-01-05'],
    ['Kyrgyz', '2021-ж., 5-январь', '2021-01-05'],
    ['Tatar', '2021 ел, 05 гыйн.', '2021-01-05'],
    ['Latvian, short', '2021. g. 05. janv.', '2021-01-05'],
    ['Armenian, the year first', '2021 թ. հունվարի 5', '2021-01-05'],
    ['Basque, as calendars print it', '2021(e)ko urtarrilaren 5(a)', '2021-01-05'],
    ['Mongolian', '2021 оны 1-р сарын 5', '2021-01-05'],
    ['Vietnamese, short', '5 thg 1, 2021', '2021-01-05'],
    ['Maltese', '5 ta’ Jannar 2021', '2021-01-05'],
    ['Indonesian, short', '27 Agu 2020', '2020-08-27'],
    ['Malay, short', '25 Dis 2024', '2024-12-25'],
    ['Croatian, short', '5. sij 2021.', '2021-01-05'],
    ['Japanese', '2022年7月13日 20時59分', '2022-07-13T20:59'],
    ['Korean', '2022.07.13. 오후 8:59', '2022-07-13T20:59'],
    ['Arabic, the month in both of its names', '24 نيسان / أبريل 2020', '2020-04-24'],
    ['evening in Arabic', '24 نيسان 2020 09:22 مساءً', '2020-04-24T21:22'],
    ['evening in Greek', '15 Αυγούστου 2020, 9:22 μ.μ.', '2020-08-15T21:22'],
    ['Arabic digits, a month of two words', '٢٤ كانون الثاني ٢٠٢٠', '2020-01-24'],
    ['the Persian calendar', '۲۴ اردیبهشت ۱۳۹۹ - ۱۲:۳۰', '2020-05-13T12:30'],
    ['the Buddhist era', '24 เม.ย. 2563 เวลา 10:30 น.', '2020-04-24T10:30'],
    ['Hindi', '२४ अप्रैल २०२०', '2020-04-24'],
    ['Bengali', '২৪ এপ্রিল ২০২০, ১২:১৫', '2020-04-24T12:15'],
    ['Albanian', '13 gusht 2020, 09:08', '2020-08-13T09:08'],
    ['Latvian', '2020. gada 24. aprīlis', '2020-04-24'],
    ['Basque', '2020ko apirilaren 24a', '2020-04-24'],
    ['Georgian', '24 აპრილი, 2020', '2020-04-24'],
    ['Armenian', 'ապրիլ 24, 2020', '2020-04-24'],
    ['two names of a month', '21. juni/lipanj, 2020', '2020-06-21'],
    ['a year of another calendar without its month', '24 April 1399', null],
    ['seconds since 1970', '1657745940', '2022-07-13T20:59:00Z'],
    ['digits alone', '20220713', '2022-07-13'],
    ['no such day', '31 February 2022', null],
    ['no such month', '2022-13-40', null],
    ['no date', 'The year 2022 in pictures', null],
  ])('%s', (_, text, iso) => expect(readDate(text)).toBe(iso));

  it.each([
    ['day first where the country writes so', '03/07/2022', 'day-first', '2022-07-03'],
    ['month first in the United States', '07/03/2022', 'month-first', '2022-07-03'],
    ['what cannot be a month is the day', '07/13/2022', 'day-first', '2022-07-13'],
  ] as const)('numbers: %s', (_, text, order, iso) => expect(readDate(text, order)).toBe(iso));

  it('gives ISO dates or nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 :./TJanuly-]{0,40}$/), (text) => {
        const found = findDate(text);
        if (found)
          expect(found.iso).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/);
      }),
    );
  });
});
