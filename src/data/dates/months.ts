/** Month names: number of the month → its forms in the languages of the press, lower case, without full stops at the end; two words are joined by a tatweel. */
export const MONTH_NAMES: readonly (readonly [month: number, forms: string])[] = [
  [
    1,
    'january jan januar jänner jaenner jän janvier janv enero ene gennaio gen gennaro janeiro januari ocak oca styczeń stycznia sty leden ledna január januára gener ianuarie ian январь января янв січень січня січ януари јануар јануара siječanj siječnja januarja tammikuu tammikuuta tammi janvāris sausio sausis jaanuar ιανουάριος ιανουαρίου ιαν يناير جانفي ינואר जनवरी gennaioi มกราคม ژانویه eanáir ionawr urtarrila xaneiro janar јануари јан janúar jannar jaan հունվար հունվարի հնվ იანვარი იან yanvar yan қаңтар қаң январ جنوری جنوري জানুয়ারি জানু ஜனவரி ஜன జనవరి జన ജനുവരി ಜನವರಿ जानेवारी जाने જાન્યુઆરી ਜਨਵਰੀ දුරුතු ມັງກອນ មករា ဇန်နဝါရီ ጃንዋሪ jannaayo janaayo janairu januwari januarie jannewaris студзень студзеня сту urtarrilaren ม.ค كانونـالثاني sij ýanwar ýan xan urt ጃን ינו ژانویهٔ जन જાન્યુ ਜਨ ಜನ ജനു ມ.ກ ဇန် гыйнвар гыйн בינואר בינו',
  ],
  [
    2,
    'february feb februar febr feber février fevrier fév fev févr fevr febrero febbraio fevereiro februari şubat şub luty lutego lut únor února február februára febrer februarie февраль февраля фев лютий лютого лют февруари фебруар фебруара veljača veljače februarja helmikuu helmikuuta helmi februāris vasario vasaris veebruar φεβρουάριος φεβρουαρίου φεβ فبراير فيفري פברואר फरवरी फ़रवरी กุมภาพันธ์ فوریه chwefror otsaila febreiro shkurt shk феб febrúar frar veebr փետրվար փետրվարի փտվ თებერვალი თებ fevral ақпан ақп феврал فروری فېبروري فبروري ফেব্রুয়ারি ফেব பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర ഫെബ്രുവരി ಫೆಬ್ರವರಿ फेब्रुवारी फेब्रु ફેબ્રુઆરી ਫ਼ਰਵਰੀ फेब्रुअरी නවම් ກຸມພາ កុម្ភៈ ဖေဖော်ဝါရီ ፌብሩዋሪ febraayo faburairu februwari pebrero شباط febrewaris люты лютага otsailaren ก.พ úno velj февр fewral few chwef chw feabhra feabh fra ፌብ fab פבר فوریهٔ फ़र ફેબ્રુ ਫ਼ਰ ಫೆಬ್ರ ഫെബ്രു ກ.ພ ဖေ peb pébruari péb בפברואר בפבר',
  ],
  [
    3,
    'march mar märz maerz mär mrz mars marzo março marco maart mrt mart marzec marca březen března marec març martie март марта мар березень березня бер ожујак ožujak ožujka marts maaliskuu maaliskuuta maalis kovas kovo märts március márc μάρτιος μαρτίου μαρ مارس מרץ मार्च มีนาคม mawrth martxoa marzu մարտ մարտի մրտ მარტი მარ наурыз нау مارچ মার্চ மார்ச் மார் మార్చి മാർച്ച് ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ මැදින් ມີນາ មីនា မတ် ማርች machi maarso maris mashi maret mac marso آذار mäerz сакавік сакавіка сак martxoaren มี.ค bře ožu márta mäe മാർ ມ.ນ במרץ',
  ],
  [
    4,
    'april apr avril avr abril abr aprile nisan nis kwiecień kwietnia kwi duben dubna apríl apríla aprilie апрель апреля апр квітень квітня квіт април априла travanj travnja aprila huhtikuu huhtikuuta huhti aprīlis balandis balandžio aprill április ápr απρίλιος απριλίου απρ أبريل ابريل أفريل אפריל अप्रैल เมษายน آوریل ebrill apirila prill ապրիլ ապրիլի ապր აპრილი აპრ aprel сәуір сәу апрел اپریل এপ্রিল এপ্রি ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి ഏപ്രിൽ ಏಪ್ರಿಲ್ एप्रिल एप्रि એપ્રિલ ਅਪ੍ਰੈਲ अप्रिल බක් ເມສາ មេសា ဧပြီ ኤፕሪል aprili abriil afirilu ephreli نيسان abrëll красавік красавіка кра apirilaren เม.ย tra ebr aibreán aib eph ኤፕሪ afi אפר ਅਪ੍ਰੈ ಏಪ್ರಿ ഏപ്രി ມ.ສ באפריל באפר',
  ],
  [
    5,
    'may mai mayo maggio mag maio mei mayıs maj maja květen května máj mája maig май мая травень травня трав мај маја svibanj svibnja toukokuu toukokuuta touko maijs gegužė gegužės május μάιος μαΐου μαϊ μαι مايو ماي מאי मई พฤษภาคม مه maiatza maí mejju մայիս մայիսի մյս მაისი მაი мамыр мам مئی مۍ মে மே మే മേയ് ಮೇ मे મે ਮਈ වෙසක් ພຶດສະພາ ឧសភា မေ ሜይ maayo mayu meyi أيار mee maaie maiatzaren พ.ค kvě svi maý μαΐ bealtaine beal mej mey مهٔ ພ.ພ méi במאי',
  ],
  [
    6,
    'june jun juni juin junio giugno giu junho haziran haz czerwiec czerwca cze červen června jún júna juny iunie iun июнь июня июн червень червня черв юни јун јуна lipanj lipnja junija kesäkuu kesäkuuta kesä jūnijs birželis birželio juuni június ιούνιος ιουνίου ιουν يونيو جوان יוני जून มิถุนายน ژوئن mehefin ekaina xuño qershor qer junij јуни júní ġunju jūn հունիս հունիսի հնս ივნისი ივნ iyun iyn маусым мау جون জুন ஜூன் జూన్ ജൂൺ ಜೂನ್ જૂન ਜੂਨ जुन පොසොන් ມິຖຸນາ មិថុនា ဇွန် ጁን juun yuni junie hunyo حزيران чэрвень чэрвеня чэр ekainaren มิ.ย čvn iýun meh meitheamh meith ġun yun ມິ.ຖ hun ביוני',
  ],
  [
    7,
    'july jul juli juillet juil julio luglio lug julho temmuz tem lipiec lipca lip červenec července júl júla juliol iulie iul июль июля июл липень липня лип юли јул јула srpanj srpnja julija heinäkuu heinäkuuta heinä jūlijs liepa liepos juuli július ιούλιος ιουλίου ιουλ يوليو جويلية יולי जुलाई กรกฎาคม ژوئیه gorffennaf uztaila xullo korrik korr julij јули júlí lulju jūl հուլիս հուլիսի հլս ივლისი ივლ iyul iyl шілде шіл جولائی جولای জুলাই জুল ஜூலை జులై ജൂലൈ ಜುಲೈ जुलै જુલાઈ ਜੁਲਾਈ ඇසළ ກໍລະກົດ កក្កដា ဇူလိုင် ጁላይ julai luulyo yuli julayi julie hulyo تموز يوليوز ліпень ліпеня ліп uztailaren ก.ค čvc iýul xul uzt gorff gor iúil lul yul ژوئیهٔ जुल ਜੁਲਾ ກ.ລ ဇူ hul ביולי',
  ],
  [
    8,
    'august aug août aout agosto ago augusti augustus ağustos ağu sierpień sierpnia sie srpen srpna augusta agost август августа авг серпень серпня серп kolovoz kolovoza avgust avgusta elokuu elokuuta elo augusts rugpjūtis rugpjūčio augusztus augsztus αύγουστος αυγούστου αυγ أغسطس اغسطس أوت אוגוסט अगस्त สิงหาคม اوت awst abuztua gusht gush avg ágúst ágú awwissu օգոստոս օգոստոսի օգս აგვისტო აგვ avqust avq тамыз там اگست اګست আগস্ট আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ഓഗസ്റ്റ് ಆಗಸ್ಟ್ ऑगस्ट ऑग ઑગસ્ટ ਅਗਸਤ अगस्ट නිකිණි ສິງຫາ សីហា ဩဂုတ် ኦገስት agosti ogosto agusta agasti agustus ogos آب غشت жнівень жніўня жні abuztuaren ส.ค kol awgust awg abu lúnasa lún aww aga ኦገስ ogs agu אוג अग ਅਗ ಆಗ ഓഗ ສ.ຫ ogo agt ags באוגוסט באוג',
  ],
  [
    9,
    'september sept sep septembre septiembre set setiembre settembre sett setembro eylül eyl wrzesień września wrz září septembra septembrie сентябрь сентября сен сент вересень вересня вер септември септембар септембра rujan rujna syyskuu syyskuuta syys septembris rugsėjis rugsėjo szeptember szept σεπτέμβριος σεπτεμβρίου σεπ سبتمبر ספטמבר सितंबर सितम्बर กันยายน سپتامبر medi iraila setembre shtator sht septembar сеп settembru սեպտեմբեր սեպտեմբերի սեպ სექტემბერი სექ sentyabr sen қыркүйек қыр sentabr сентябр ستمبر سپتمبر سېپتمبر সেপ্টেম্বর সেপ্ট সেপ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం സെപ്റ്റംബർ ಸೆಪ್ಟೆಂಬರ್ सप्टेंबर सप्टें સપ્ટેમ્બર ਸਤੰਬਰ सेप्टेम्बर බිනර ກັນຍາ កញ្ញា စက်တင်ဘာ ሴፕቴምበር septemba sebteembar sebtembar satumba septhemba setyembre أيلول شتنبر septimber верасень верасня irailaren ก.ย zář ruj sentýabr mfómh ሴፕቴ ספט सित સપ્ટે ਸਤੰ ಸೆಪ್ಟೆಂ സെപ്റ്റം ກ.ຍ စက် séptémber sép בספטמבר בספט',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre ott outubro out ekim eki październik października paź říjen října október októbra octombrie октябрь октября окт жовтень жовтня жовт октомври октобар октобра lokakuu lokakuuta loka oktobris spalis spalio oktoober októberi οκτώβριος οκτωβρίου οκτ أكتوبر اكتوبر אוקטובר अक्टूबर अक्तूबर ตุลาคม اکتبر hydref urria tetor tet oktobar ottubru հոկտեմբեր հոկտեմբերի հոկ ოქტომბერი ოქტ oktyabr қазан қаз oktabr октябр اکتوبر অক্টোবর অক্টো அக்டோபர் அக் అక్టోబర్ అక్టో ಅಕ್ಟೋಬರ್ ऑक्टोबर ऑक्टो ઑક્ટોબર ਅਕਤੂਬਰ अक्टोबर වප් ຕຸລາ តុលា အောက်တိုဘာ ኦክቶበር oktoba oktoobar okthoba oktubre кастрычнік кастрычніка кас urriaren ต.ค تشرينـالأول تشرينـالاول říj oktýabr urr hyd dfómh ኦክቶ אוק अक्टू ઑક્ટો ਅਕਤੂ ಅಕ್ಟೋ ഒക്ടോ ຕ.ລ အောက် באוקטובר באוק',
  ],
  [
    11,
    'november nov novembre noviembre novembro kasım kas listopad listopada listopadu lis novembra noiembrie ноябрь ноября ноя нояб листопад листопада ноември новембар новембра studeni studenoga marraskuu marraskuuta marras novembris lapkritis lapkričio νοέμβριος νοεμβρίου νοε نوفمبر נובמבר नवंबर नवम्बर พฤศจิกายน نوامبر tachwedd azaroa nëntor nën novembar ное нов nóvember nóv novembru նոյեմբեր նոյեմբերի նոյ ნოემბერი ნოე noyabr noy қараша қар ноябр نومبر নভেম্বর নভে நவம்பர் நவ నవంబర్ నవం നവംബർ ನವೆಂಬರ್ नोव्हेंबर नोव्हें નવેમ્બર ਨਵੰਬਰ नोभेम्बर ඉල් ພະຈິກ វិច្ឆិកា နိုဝင်ဘာ ኖቬምበር novemba noofeembar nuwamba nobyembre نونبر novimber лістапад лістапада ліс azaroaren พ.ย تشرينـالثاني stu лист noýabr noý aza tach samhain samh ኖቬም nof nuw נוב नव નવે ਨਵੰ ನವೆಂ നവം ພ.ຈ နို nopémber nop בנובמבר בנוב',
  ],
  [
    12,
    'december dec dezember dez desember des décembre decembre déc diciembre dic dicembre dezembro aralık ara grudzień grudnia gru prosinec prosince decembra desembre decembrie декабрь декабря дек грудень грудня груд декември децембар децембра prosinac prosinca joulukuu joulukuuta joulu decembris gruodis gruodžio detsember δεκέμβριος δεκεμβρίου δεκ ديسمبر דצמבר दिसंबर दिसम्बर ธันวาคม دسامبر rhagfyr abendua dhjetor dhj decembar дец diċembru decembro dets դեկտեմբեր դեկտեմբերի դեկ დეკემბერი დეკ dekabr dek желтоқсан жел декабр دسمبر ডিসেম্বর ডিসে டிசம்பர் டிச డిసెంబర్ డిసెం ഡിസംബർ ಡಿಸೆಂಬರ್ डिसेंबर डिसें ડિસેમ્બર ਦਸੰਬਰ डिसेम्बर උඳුවප් ທັນວາ ធ្នូ ဒီဇင်ဘာ ዲሴምበር desemba diseembar disamba disemba disember disyembre دجنبر desimber снежань снежня сне abenduaren ธ.ค كانونـالأول كانونـالاول rhag nollaig noll diċ dis ዲሴም דצמ दिस ડિસે ਦਸੰ ಡಿಸೆಂ ഡിസം ທ.ວ ဒီ désémber dés בדצמבר בדצמ',
  ],
];

/** Months of the Persian calendar, the first one that of the spring equinox. */
export const PERSIAN_MONTHS: readonly string[] =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
