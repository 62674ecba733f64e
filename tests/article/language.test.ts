import { describe, expect, it } from 'vitest';
import { settleLanguage, tellLanguage } from '../../src/article/language.js';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'Results of the U.S. Open: J. Novak (U.S.) beat A. Silva (U.S.) in the second round; S. Kovac beat I. Usman.',
    ],
    ['en', 'The minister said on Monday that the talks with his colleagues had been long but that they were not over.'],
    [
      'de',
      'Der Minister sagte am Montag, dass die Gespräche mit seinen Kollegen lang waren, aber noch nicht zu Ende sind.',
    ],
    [
      'fr',
      'Le ministre a déclaré lundi que les discussions avec ses collègues étaient longues mais pas encore finies.',
    ],
    [
      'es',
      'El ministro dijo el lunes que las conversaciones con sus colegas fueron largas, pero que aún no han terminado.',
    ],
    ['pt', 'O ministro disse na segunda-feira que as conversas com os seus colegas foram longas, mas não terminaram.'],
    [
      'it',
      'Il ministro ha detto lunedì che i colloqui con i suoi colleghi sono stati lunghi, ma non sono ancora finiti.',
    ],
    [
      'nl',
      'De minister zei maandag dat de gesprekken met zijn collega’s lang waren, maar dat ze nog niet voorbij zijn.',
    ],
    ['sv', 'Ministern sade på måndagen att samtalen med hans kollegor var långa men att de inte är över.'],
    ['nb', 'Ministeren sa mandag at samtalene med kollegene hans var lange, men at de ikke er over ennå.'],
    ['da', 'Ministeren sagde mandag, at samtalerne med hans kolleger var lange, men at de ikke er forbi endnu.'],
    [
      'fi',
      'Ministeri sanoi maanantaina, että keskustelut olivat pitkiä mutta ne eivät ole vielä ohi, ja hän on tyytyväinen.',
    ],
    [
      'cs',
      'Ministr v pondělí řekl, že rozhovory s jeho kolegy byly dlouhé, ale že ještě nejsou u konce a že se bude jednat.',
    ],
    [
      'pl',
      'Minister powiedział w poniedziałek, że rozmowy z jego kolegami były długie, ale jeszcze się nie skończyły.',
    ],
    [
      'tr',
      'Bakan pazartesi günü görüşmelerin çok uzun olduğunu ama daha bitmediğini, yeni bir tarih için çalıştıklarını söyledi ve bu konuda bir açıklama yaptı.',
    ],
    [
      'vi',
      'Bộ trưởng cho biết các cuộc đàm phán với những đồng nghiệp của ông đã kéo dài nhưng không phải là kết thúc.',
    ],
    ['ru', 'Министр сказал в понедельник, что переговоры с его коллегами были долгими, но они ещё не закончились.'],
    ['uk', 'Міністр сказав у понеділок, що переговори з його колегами були довгими, але вони ще не закінчилися.'],
    ['ja', '大臣は月曜日、同僚との協議は長かったが、まだ終わっていないと述べた。'],
    ['zh', '部长星期一表示，与同事的会谈时间很长，但尚未结束。'],
    ['ko', '장관은 월요일 동료들과의 회담이 길었지만 아직 끝나지 않았다고 말했다.'],
    ['hi', 'मंत्री ने सोमवार को कहा कि उनके साथियों के साथ बातचीत लंबी थी और यह अभी खत्म नहीं हुई है।'],
    ['ar', 'قال الوزير يوم الاثنين إن المحادثات مع زملائه كانت طويلة ولكنها لم تنته بعد، وأن هذا لا يعني الفشل.'],
    ['el', 'Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες ήταν μακρές αλλά δεν έχουν τελειώσει ακόμα.'],
  ])('%s', (language, text) => expect(tellLanguage(text)).toBe(language));

  it('is told by the text against the page’s tag', () =>
    expect(
      settleLanguage('The minister said on Monday that the talks had been long but were not over.', ['de-DE']),
    ).toBe('en'));
  it('is the page’s tag where the text is too short', () => expect(settleLanguage('Ja!', ['de_AT'])).toBe('de'));
  it.each([[['en-US']], [[]]])('is undetermined where the words refute the page’s tags %j', (tags) => {
    const zulu = 'Ungqongqoshe uthe ngoMsombuluko izingxoxo nozakwabo zithathe isikhathi eside kodwa azikapheli. ';
    expect(settleLanguage(zulu.repeat(9), tags)).toBe('und');
  });
  it('is unknown where nothing tells it', () => expect(settleLanguage('', ['x'])).toBeNull());
});
