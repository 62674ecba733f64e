/** Month names: number of the month → its forms in the languages of the press, lower case, without full stops. */
export const MONTH_NAMES: readonly (readonly [month: number, forms: string])[] = [
  [
    1,
    'january jan januar jänner jaenner jän janvier janv enero ene gennaio gen gennaro janeiro januari ocak oca january styczeń stycznia sty leden ledna január januára janeiro gener ianuarie ian январь января янв січень січня січ януари јануар јануара siječanj siječnja januarja tammikuu tammikuuta tammi januar janvāris sausio sausis jaanuar ιανουάριος ιανουαρίου ιαν يناير جانفي ינואר जनवरी januari gennaioi มกราคม ژانویه eanáir ionawr urtarrila xaneiro gener',
  ],
  [
    2,
    'february feb februar febr feber février fevrier fév fev févr fevr febrero febbraio fevereiro februari şubat şub luty lutego lut únor února február februára febrer februarie февраль февраля фев лютий лютого лют февруари фебруар фебруара veljača veljače februarja helmikuu helmikuuta helmi februāris vasario vasaris veebruar φεβρουάριος φεβρουαρίου φεβ فبراير فيفري פברואר फरवरी फ़रवरी กุมภาพันธ์ فوریه chwefror otsaila febreiro',
  ],
  [
    3,
    'march mar märz maerz mär mrz mars marzo março marco maart mrt mart marzec marca marzec březen března marec marca març martie март марта мар березень березня бер ожујак ožujak ožujka marca marts maaliskuu maaliskuuta maalis kovas kovo märts március márc μάρτιος μαρτίου μαρ مارس מרץ मार्च มีนาคม mawrth martxoa',
  ],
  [
    4,
    'april apr avril avr abril abr aprile nisan nis kwiecień kwietnia kwi duben dubna apríl apríla aprilie апрель апреля апр квітень квітня квіт април априла travanj travnja aprila huhtikuu huhtikuuta huhti aprīlis balandis balandžio aprill április ápr απρίλιος απριλίου απρ أبريل ابريل أفريل אפריל अप्रैल เมษายน آوریل ebrill apirila',
  ],
  [
    5,
    'may mai mayo maggio mag maio mei mayıs maj maja květen května máj mája maig май мая травень травня трав мај маја svibanj svibnja toukokuu toukokuuta touko maijs gegužė gegužės május máj μάιος μαΐου μαϊ μαι مايو ماي מאי मई พฤษภาคม مه maiatza mayo',
  ],
  [
    6,
    'june jun juni juin junio jun giugno giu junho haziran haz czerwiec czerwca cze červen června jún júna juny iunie iun июнь июня июн червень червня черв юни јун јуна lipanj lipnja junija kesäkuu kesäkuuta kesä jūnijs birželis birželio juuni június ιούνιος ιουνίου ιουν يونيو جوان יוני जून มิถุนายน ژوئن mehefin ekaina xuño',
  ],
  [
    7,
    'july jul juli juillet juil julio luglio lug julho temmuz tem lipiec lipca lip červenec července júl júla juliol iulie iul июль июля июл липень липня лип юли јул јула srpanj srpnja julija heinäkuu heinäkuuta heinä jūlijs liepa liepos juuli július ιούλιος ιουλίου ιουλ يوليو جويلية יולי जुलाई กรกฎาคม ژوئیه gorffennaf uztaila xullo',
  ],
  [
    8,
    'august aug août aout agosto ago augusti augustus ağustos ağu sierpień sierpnia sie srpen srpna augusta agost август августа авг серпень серпня серп август августа kolovoz kolovoza avgust avgusta elokuu elokuuta elo augusts rugpjūtis rugpjūčio augusztus augsztus αύγουστος αυγούστου αυγ أغسطس اغسطس أوت אוגוסט अगस्त สิงหาคม اوت awst abuztua',
  ],
  [
    9,
    'september sept sep septembre septiembre set setiembre settembre sett setembro eylül eyl wrzesień września wrz září septembra septembrie сентябрь сентября сен сент вересень вересня вер септември септембар септембра rujan rujna syyskuu syyskuuta syys septembris rugsėjis rugsėjo szeptember szept σεπτέμβριος σεπτεμβρίου σεπ سبتمبر ספטמבר सितंबर सितम्बर กันยายน سپتامبر medi iraila setembre',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre ott outubro out ekim eki październik października paź říjen října október októbra octombrie октябрь октября окт жовтень жовтня жовт октомври октобар октобра lokakuu lokakuuta loka oktobris spalis spalio oktoober októberi οκτώβριος οκτωβρίου οκτ أكتوبر اكتوبر אוקטובר अक्टूबर अक्तूबर ตุลาคม اکتبر hydref urria',
  ],
  [
    11,
    'november nov novembre noviembre novembro kasım kas listopad listopada listopadu lis novembra noiembrie ноябрь ноября ноя нояб листопад листопада ноември новембар новембра studeni studenoga marraskuu marraskuuta marras novembris lapkritis lapkričio νοέμβριος νοεμβρίου νοε نوفمبر נובמבר नवंबर नवम्बर พฤศจิกายน نوامبر tachwedd azaroa',
  ],
  [
    12,
    'december dec dezember dez desember des décembre decembre déc diciembre dic dicembre dezembro aralık ara grudzień grudnia gru prosinec prosince decembra desembre decembrie декабрь декабря дек грудень грудня груд декември децембар децембра prosinac prosinca joulukuu joulukuuta joulu decembris gruodis gruodžio detsember δεκέμβριος δεκεμβρίου δεκ ديسمبر דצמבר दिसंबर दिसम्बर ธันวาคม دسامبر rhagfyr abendua',
  ],
];
