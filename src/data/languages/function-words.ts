/** The most frequent small words of languages written in Latin or Cyrillic letters, lower case. A word may stand in several lists. */
export const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in a is that for it was on with as he be by at from his have had not are but they which you or she an were their has will would said who been its about more when there what after can her one if also',
  ],
  [
    'de',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  ],
  [
    'fr',
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux ont mais comme cette ses été être fait elle nous vous leur deux même aussi après son sa ou d l qu c n',
  ],
  [
    'es',
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha han fue son está según',
  ],
  [
    'pt',
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são você segundo',
  ],
  [
    'it',
    'di che è e la il un a per in una non sono da del si con le i dei della al ma nel alla come anche più lo gli ha ho delle o se questo dalla su ci era dal hanno stato nella suo sua essere tra degli dopo prima due solo cui perché',
  ],
  [
    'nl',
    'de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit wordt door naar heeft hij ze wat over deze werd hebben ik je was kan al meer worden tot haar geen zich waar zij',
  ],
  [
    'sv',
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år nu efter också vid säger hon ska skulle än eller under finns blir mot alla där sin vara då över',
  ],
  [
    'nb',
    'og i det er på som en til å for av at med har de ikke den om et han men var jeg seg fra vi så kan når år nå etter også ved sier hun skal skulle enn eller under blir mot alle der sin være da over ble bare blitt noe sa ennå hadde vært kunne dem deres oss opplyser mange mye av fra ut opp uten mellom',
  ],
  [
    'nn',
    'og i det er på som ein til å for av at med har dei ikkje den om eit han men var eg seg frå vi så kan når år no etter også ved seier ho skal vere blei vart berre noko',
  ],
  [
    'da',
    'og i at det er en til på af for med som de har ikke den et han der var jeg sig fra vi så kan når år nu efter også ved siger hun skal ville end eller under bliver mod alle sin være da over blev kun noget nogle hvad sagde endnu forbi havde været kunne skulle dem deres os oplyser mange meget af fra ud op ned år uden mellem',
  ],
  [
    'is',
    'og að í á er sem það við til hann var um en með ekki fyrir hún þess af því þeir þetta eru frá hefur verið þegar eftir segir hafi ég',
  ],
  [
    'fi',
    'ja on ei se että oli hän ovat mutta myös kun niin tai kuin sen jos mukaan vain joka mitä hänen ole olisi sekä vielä jo nyt sitten voi ollut kanssa noin joka sanoo kertoo',
  ],
  [
    'et',
    'ja on ei see et oli ta aga ka kui oma mis või ning siis nii veel kes seda tema olid oleks pole mida juba välja üle pärast ütles',
  ],
  [
    'cs',
    'a v se na je že s z do o to i ve pro k za by ale si po jako od podle které který jsou byl tak jeho nebo už která však když při jsem než má bude až ještě také být bylo jen aby jsme před řekl',
  ],
  [
    'sk',
    'a v sa na je že s z do o to i vo pre k za by ale si po ako od podľa ktoré ktorý sú bol tak jeho alebo už ktorá však keď pri som než má bude až ešte tiež byť bolo len aby sme pred povedal',
  ],
  [
    'pl',
    'w i na z do się nie jest to że o jak od za po ale dla przez co tym są było był już które który tego tylko oraz może ich być jego która tak jej czy przy także będzie też pod przed ze roku',
  ],
  [
    'hu',
    'a az és hogy nem is egy ez de van meg csak már el még volt ki mint azt ha amely szerint vagy lesz után ezt lehet most minden akkor kell pedig között így olyan majd nagy ezért',
  ],
  [
    'ro',
    'de și în a la cu o că pe nu din care un pentru se este mai au fost prin sa ce dar după fi ca sau al lui această sunt iar dacă anul către când fără doar între',
  ],
  [
    'hr',
    'i u je se na da su za od s a o koji će kako to što ne nije koja bi iz kao samo ali po te nakon prema koje bio biti još više sve ili zbog može ovo tijekom rekao također',
  ],
  [
    'sr',
    'i u je se na da su za od s a o koji će kako to što ne nije koja bi iz kao samo ali po posle prema koje bio biti još više sve ili zbog može ovo tokom rekao takođe и у је се на да су за од с о који ће како то што не није која би из као само али по после према које био бити још више све или због може',
  ],
  [
    'sl',
    'in je v na se da za so z s ki pa tudi po ne kot bi od o ni to še bo pri ali iz zaradi več lahko bil bilo sta ter med ko če vse let kaj sem smo',
  ],
  [
    'lt',
    'ir į kad iš su tai yra ne buvo apie bet kaip po už jo nuo dar tik ar jau jis bus gali kurie metų dėl pagal prie taip',
  ],
  [
    'lv',
    'un ir ka no par ar uz tas nav bija kas lai kā pie vai arī bet pēc tiek jau viņš gada savu tikai līdz kuri būs ja',
  ],
  ['sq', 'të e në dhe i për një me që është nga se ka do nuk si më u duke janë ai por kjo ky kanë tha pas edhe'],
  [
    'tr',
    've bir bu da de için ile olarak çok daha olan gibi en kadar ise ne var sonra o her ama diye değil olduğunu göre olduğu dedi ya mi ki yeni ilk iki etti oldu',
  ],
  ['az', 'və bir bu da də üçün ilə olan kimi ki edib olub daha çox isə görə onun sonra var deyib bildirib edir'],
  [
    'vi',
    'và của là có các không được cho trong một người với những đã này khi để từ đến về tại ra sẽ cũng như vào ông năm trên nhiều sau còn theo bị',
  ],
  [
    'id',
    'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih sudah atau saat kata oleh tahun dia kami telah adalah menjadi',
  ],
  [
    'ms',
    'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana tersebut boleh ada mereka lebih sudah atau ketika katanya oleh tahun beliau kami telah adalah menjadi',
  ],
  ['tl', 'ng sa ang na mga at ay ni si para nang kay hindi ito niya may kung siya pa lang din mula nila'],
  ['sw', 'ya na wa kwa ni katika za la kuwa hiyo huo cha alisema hii yake lakini baada ambao kama pia wake'],
  [
    'af',
    'die van en in is het dat nie te met vir op wat hy sy om ook was aan sal deur word kan as by ons hulle n maar uit',
  ],
  [
    'ca',
    'de la i el que a en les els per un amb una és del no es al com més ha aquest són va han però seva seu també dels sobre fins quan entre',
  ],
  [
    'gl',
    'de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao seu súa tamén ata polo pola segundo',
  ],
  ['eu', 'eta da du ez bat zen dute izan dira egin baina den ere dela bere izango hau zuen beste behar'],
  ['cy', 'y yn a i o ar yr mae wedi am ei bod gan oedd fod ond hefyd eu cael bydd sydd'],
  ['ga', 'an na agus ar ag is a go i do le bhí sé tá ach ná mar seo leis faoi'],
  ['mt', 'li u ta il fil biex minn għal kien dan din ma mill jekk huwa hija qal'],
  [
    'ru',
    'и в на не что с по а к как из у за от о это для его но он до также все при было мы уже так был будет или если их который она после более году',
  ],
  [
    'uk',
    'і в на не що з у та до за про від як для його це а він але або також вже після буде є які який було ми їх під час року',
  ],
  [
    'bg',
    'на и в за да се от с не е че са по а до като има това през ще той при след или което който може още само но бе беше',
  ],
  ['mk', 'на и во за да се од со не е дека ќе по а до како има ова тоа што при или кој кои може уште само но беше'],
  [
    'be',
    'і ў на не што з у да за пра ад як для яго гэта а ён але або таксама ужо пасля будзе ёсць якія які было мы іх',
  ],
  ['kk', 'және бұл үшін мен де да бір деп деген болып бойынша туралы екенін болды оның'],
];

/** Scripts that one language of the press has to itself → the language. */
export const SCRIPT_LANGUAGES: readonly (readonly [script: string, language: string])[] = [
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Oriya', 'or'],
  ['Sinhala', 'si'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Ethiopic', 'am'],
  ['Hangul', 'ko'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Han', 'zh'],
];

/** Small words of languages that share the Arabic or the Devanagari script. */
export const SHARED_SCRIPT_WORDS: readonly (readonly [language: string, words: string])[] = [
  ['ar', 'في من على إلى أن التي عن الذي مع هذا هذه كان لا ما قال بعد وقد كما بين'],
  ['fa', 'در به از که این را با است آن برای می شده خود است، یک تا بر های کرد هم'],
  ['ur', 'کے میں کی ہے اور سے کا کو نے کہ پر ہیں اس کر بھی ایک کہا یہ تھا'],
  ['ps', 'د په او چې کې له دي سره څخه هم دغه'],
  ['hi', 'के में की है और से का को ने कि पर हैं यह इस भी नहीं हो ही एक कर था'],
  ['mr', 'आहे या आणि व ते की तर हे मध्ये होते नाही केली केले यांनी आहेत'],
  ['ne', 'छ र को मा छन् पनि भएको गरेको लागि यो हो भने गर्न'],
];
