/**
 * Lines that are no part of an article wherever they stand between its paragraphs, in the languages of the press. Lower case.
 */

/** What only a page's or a paper's own mark of copyright says. */
export const RESERVED: readonly string[] = [
  'rights reserved',
  'rechte vorbehalten',
  'droits réservés',
  'derechos reservados',
  'direitos reservados',
  'diritti riservati',
  'rechten voorbehouden',
  'rättigheter',
  'rettigheder',
  'rettigheter',
  'prawa zastrzeżone',
  'права защищены',
  'права захищені',
  'hakları saklıdır',
];

/** What a short line starts with that sends the reader elsewhere. */
export const CALLS: readonly string[] = [
  'click here to',
  'click here for',
  'click to',
  'click on the',
  'tap here to',
  'go here for',
  'read the original article',
  'this article originally appeared',
  'this article first appeared',
  'this story originally appeared',
  'this story first appeared',
  'find more of',
  'see below for a video',
  'support our newsroom',
  'help keep news free',
  'share your thoughts',
  'buy tickets',
  'hier klicken',
  'klicken sie hier',
  'hier geht es zu',
  "hier geht's zu",
  'hier gelangen sie',
  'zum originalartikel',
  'dieser artikel erschien zuerst',
  'dieser text erschien zuerst',
  'mehr zum thema finden sie',
  'mehr artikel aus dieser rubrik',
  'cliquez ici',
  'cliquez sur',
  'cet article est paru',
  'haga clic',
  'haz clic',
  'pincha aquí',
  'este artículo se publicó',
  'clicca qui',
  'questo articolo è apparso',
  'clique aqui',
  'klik hier',
  'dit artikel verscheen',
  'klicka här',
  'klikk her',
  'klik her',
  'kliknij tutaj',
  'klikněte zde',
  'buraya tıklayın',
  'tıklayın',
  'нажмите здесь',
  'nhấn vào đây',
];

/** What one of an article's last lines holds that tells who else worked on it. */
export const CLOSING_NOTES: readonly string[] = [
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
  'contributed to the report',
  'contributed reporting',
  'reported from',
  'in new york contributed',
  'writers contributed',
  'writer contributed',
  'reporter contributed',
  'researcher contributed',
  'additional reporting by',
  'with reporting by',
  'reporting by ',
  'editing by ',
  'mitarbeit: ',
  'mit material von',
  'mit informationen von',
  'mit agenturen',
  'mit dpa',
  'mit afp',
  'a contribué à cet article',
  'ont contribué à cet article',
  'avec afp',
  'avec agences',
  'ha contribuido a este',
  'contribuyó a este',
  'con información de',
  'con agencias',
  'ha collaborato a questo',
  'colaborou para esta',
  'com informações de',
  'com agências',
  'werkte mee aan dit',
  'met medewerking van',
  'bidrog till denna',
];

/** What a line holds that tells whose opinions and rights a text's are, how it came to be, or where its writer is to be reached. */
export const DISCLAIMERS: readonly string[] = [
  'views expressed',
  'opinions expressed',
  'necessarily reflect',
  'necessarily represent',
  'editorially independent',
  'all rights reserved',
  'follow him on',
  'follow her on',
  'follow them on',
  'email him at',
  'email her at',
  'email them at',
  'redaktionell nicht bearbeitet',
  'nicht zwingend die meinung',
  'nicht unbedingt die meinung',
  'alle rechte vorbehalten',
  'opinions exprimées',
  "n'engagent que",
  'tous droits réservés',
  'opiniones expresadas',
  'todos los derechos reservados',
  'opinioni espresse',
  'tutti i diritti riservati',
  'opiniões expressas',
  'todos os direitos reservados',
  'alle rechten voorbehouden',
  'tüm hakları saklıdır',
  'все права защищены',
];

/** The words that open a line which is all credit: "Photo: Jo Example". */
export const CREDIT_OPENERS: readonly string[] = [
  'credit',
  'credits',
  'image',
  'images',
  'image credit',
  'image source',
  'image by',
  'picture',
  'pictures',
  'picture by',
  'photo',
  'photos',
  'photo by',
  'photo credit',
  'photo via',
  'photo courtesy',
  'photograph',
  'photograph by',
  'photography',
  'illustration',
  'illustration by',
  'graphic',
  'screenshot',
  'foto',
  'fotos',
  'foto von',
  'fotocredit',
  'bild',
  'bilder',
  'bildquelle',
  'bildnachweis',
  'grafik',
  'crédit',
  'crédits',
  'crédit photo',
  'photo de',
  'illustration de',
  'imagen',
  'imagen de',
  'fotografía',
  'crédito',
  'créditos',
  'foto de',
  'immagine',
  'fotografia',
  'foto di',
  'imagem',
  'reprodução',
  'beeld',
  'foto door',
  'bild av',
  'foto av',
  'zdjęcie',
  'fot',
  'fot.',
  'zdroj',
  'fotoğraf',
  'фото',
  'ảnh',
  '写真',
  '사진',
  'फोटो',
];

/** Between the numbers of a counter: "3 of 12". */
export const COUNTER_WORDS: readonly string[] = [
  'of',
  'von',
  'sur',
  'de',
  'di',
  'van',
  'av',
  'af',
  'z',
  'ze',
  'из',
  'trên',
];

/** After a number of minutes: how long the text takes to read. */
export const READING_WORDS: readonly string[] = [
  'read',
  'reading',
  'lesezeit',
  'de lecture',
  'de lectura',
  'de leitura',
  'di lettura',
  'leestijd',
  'lästid',
  'lesetid',
  'læsetid',
  'czytania',
  'čtení',
  'okuma',
  'чтения',
];

/** Openers of a pointer to another story that stands inside a paragraph, before a colon or an arrow: "READ MORE: Storm closes harbour". */
export const POINTER_OPENERS: readonly string[] = [
  'READ',
  'READ MORE',
  'READ ALSO',
  'ALSO READ',
  'READ NEXT',
  'RELATED',
  'WATCH',
  'SEE ALSO',
  'LISTEN',
  'MORE',
  'Read more',
  'Read also',
  'Also read',
  'Related',
];

/** Openers of a line at the article's head that tells who wrote it. */
export const BYLINE_OPENERS: readonly string[] = [
  'by',
  'von',
  'par',
  'por',
  'di',
  'door',
  'av',
  'text',
  'words',
  'author',
  'autor',
  'story by',
  'reporting by',
  'written by',
  'from',
];

/** Prepositions of which, with names alone, a byline is made. */
export const BYLINE_PREPOSITIONS: readonly string[] = 'by von par por di af av door'.split(' ');

/** Nouns before "by", a colon or the like that make a credit of what follows: "Picture: Jo Example". */
export const CREDIT_NOUNS: readonly string[] = [
  'picture',
  'photo',
  'photograph',
  'photographer',
  'image',
  'graphic',
  'illustration',
  'pic',
  'credit',
  'source',
  'file photo',
  'foto',
  'fotos',
  'bild',
  'quelle',
  'crédit photo',
  'crédit',
  'fotografía',
  'imagen',
  'fotografia',
];

/** Suppliers of pictures whose name closes a caption without more. */
export const PICTURE_SUPPLIERS: readonly string[] = [
  'REUTERS',
  'AFP',
  'AP',
  'EPA',
  'DPA',
  'dpa',
  'Getty Images',
  'Shutterstock',
];

/** Nouns of pictures before their source, in brackets at a caption's end: "(Photo by …)". Own list. */
export const BRACKETED_PICTURES: readonly string[] =
  'photos? pictures? image screenshot fotos? bild imagen immagine'.split(' ');

/** Suppliers behind a photographer's name, in brackets at a caption's end: "(Jo Example/AFP)". */
export const BRACKETED_SUPPLIERS: readonly string[] = ['getty images', 'shutterstock', 'reuters', 'ap', 'afp', 'epa'];

/** Agencies that sign a caption alone in brackets, as they spell themselves. */
export const BRACKETED_AGENCIES: readonly string[] =
  'AP AFP Reuters REUTERS EPA EFE ANSA dpa DPA PA Getty Xinhua TASS'.split(' ');

/** What opens the caption of an older picture: "FILE - …". */
export const ARCHIVE_LABELS: readonly string[] = ['FILE', 'FILE PHOTO', 'ARCHIVO', 'ARCHIV', 'ARCHIVES'];

/** What opens a line that tells when the text was last changed, before a date. */
export const UPDATE_OPENERS: readonly string[] = [
  'last updated',
  'this post was last updated',
  'this article was last updated',
  'this story was last updated',
  'this page was last updated',
  'last modified',
  'last update',
  'updated on',
  'zuletzt aktualisiert',
  'letzte aktualisierung',
  'aktualisiert am',
  'dernière mise à jour',
  'mis à jour le',
  'última actualización',
  'actualizado el',
  'ultimo aggiornamento',
  'aggiornato il',
  'última atualização',
  'atualizado em',
  'laatst bijgewerkt',
  'senast uppdaterad',
  'sidst opdateret',
  'sist oppdatert',
  'ostatnia aktualizacja',
  'poslední aktualizace',
  'son güncelleme',
  'последнее обновление',
];

/** Before a colon and a name: where a figure or a text was taken from. */
export const SOURCE_NOUNS: readonly string[] = [
  'sources?',
  'quellen?',
  'fuentes?',
  'fonti',
  'fontes?',
  'bron(?:nen)?',
  'källa',
  'källor',
  'kilde',
  'kilder',
  'źródło',
  'zdroje?',
  'kaynak',
  'источник',
  'джерело',
  'nguồn',
  'sumber',
];

/** Patterns that cost a search of the whole line, and words: a line that holds none of these fits none of the patterns. */
export interface WordedPatterns {
  readonly words: readonly string[];
  readonly patterns: readonly string[];
}

/** What a notice holds that says how the paper earns on what its readers buy. */
export const SALES_NOTICES: WordedPatterns = {
  words: ['commis', 'comis', 'compensation', 'affiliate', 'independently', 'every product', 'qualifying', 'provision'],
  patterns: [
    'independently (?:selected|chosen|reviewed|curated)',
    'editors choose every product',
    '(?:buy|purchase|click|register)\\b[^.]{0,90}\\b(?:we|us|site)\\b[^.]{0,40}\\b(?:commission|compensation)',
    '\\b(?:commission|compensation)\\b[^.]{0,40}\\bif you (?:buy|purchase|click)',
    'through (?:my|our) (?:retail |affiliate )?links\\b[^.]{0,40}\\b(?:commission|compensation)',
    '(?:post|article|page|site|blog|story|guide|list|we) (?:may )?(?:also )?(?:contains?|includes?|use) (?:some )?affiliate links',
    'links (?:in|on|above|below)\\b[^.]{0,30}\\b(?:are|may be) affiliate',
    'affiliate links are used',
    'earns? from qualifying purchases',
    '(?:erhalten|erhält|bekommen|bekommt) [^.]{0,40}\\bprovision',
    '(?:percevoir|toucher|recevoir) une commission',
    'podemos (?:recibir|ganar|obtener) una comisión',
    'podemos receber uma comissão',
    '(?:potremmo|possiamo) ricevere una commissione',
    'ontvangen (?:wij|we) [^.]{0,30}\\bcommissie',
  ],
};

/** What a paragraph holds that asks readers to have a newsletter sent to them. */
export const NEWSLETTER_APPEALS: WordedPatterns = {
  words: [
    'sign up',
    'subscribe',
    'register',
    'your inbox',
    'your in-box',
    'your email',
    'newsletter',
    'boletín',
    'nieuwsbrief',
  ],
  patterns: [
    '(?:^|[—–?!.:|)…]\\s?)(?:please |be sure to |make sure to )?(?:sign up|subscribe|register)\\b[^.?!]{0,80}\\b(?:newsletters?|inbox|our blog|our emails?|email updates|mailing list)\\b',
    '(?:be|make) sure to (?:sign up|subscribe)\\b',
    'delivered (?:right |straight |directly )?to your (?:inbox|in-box|email)\\b',
    '(?:abonnieren sie|melden sie sich|abonniere|melde dich) [^.?!]{0,60}newsletter',
    '(?:inscrivez-vous|abonnez-vous) [^.?!]{0,60}newsletter',
    '(?:suscríbete|suscríbase) [^.?!]{0,60}(?:boletín|newsletter)',
    'iscriviti [^.?!]{0,60}newsletter',
    '(?:inscreva-se|assine) [^.?!]{0,60}newsletter',
    '(?:schrijf je in|meld je aan) [^.?!]{0,60}nieuwsbrief',
  ],
};

/** What a line holds that asks readers for a story, for money, or to follow. */
export const READER_APPEALS: WordedPatterns = {
  words: ['story', 'tip', 'news', 'follow me on', 'follow us on', 'support our', 'consider supporting'],
  patterns: [
    '^\\W{0,3}(?:got|have|do you have) an? (?:news )?(?:story|tip)\\b',
    'get in touch with (?:our|the) (?:news|editorial)\\b',
    '\\be-?mail(?:ing)? (?:our|the) (?:news|editorial) ?(?:team|desk|room)',
    '\\bfollow (?:me|us) on (?:twitter|x|facebook|instagram|tiktok|threads|bluesky|mastodon|linkedin|youtube|pinterest)\\b',
    'support our (?:mission|newsroom|journalism|reporting)\\b',
    'consider supporting (?:our|us)\\b',
  ],
};
