/**
 * Words of class names, ids and test ids, by what the part of a page that carries them is for. A name is split at everything
 * that is no letter and at camel humps ("RelatedStories_list" → related, stories, list) and each word is looked up here.
 * German, French, Spanish, Italian, Dutch and Nordic words stand beside the English ones.
 */
export const CLASS_WORDS = {
  navigation:
    'nav navbar navi navigation menu submenu subnav topnav breadcrumb breadcrumbs crumb crumbs breadcrump pagination pager paging toolbar skip skiplink hamburger burger masthead topbar megamenu mainnav metanav navigationsleiste brotkrumen menue toc sitemap dropdown offcanvas drawer',
  footer: 'footer foot footnav colophon copyright legal impressum siteinfo fusszeile footerlinks',
  header: 'header head banner branding logo kopfzeile pageheader siteheader masthead',
  sidebar:
    'sidebar aside rail secondary complementary sidecol sidecolumn sidepanel rightrail rightcol rhs seitenleiste randspalte margin marginal marginalia marginalspalte',
  related:
    'related relatedposts relatedcontent relatedarticles relatedstories relateds recommend recommended recommendation recommendations recommender recirc recirculation readmore mostread mostpopular popular trending latest outbrain taboola suggestions suggested similar seealso also upnext next prev previous more morefrom mehr teaser teasers teaserlist verwandt weiterlesen empfehlung empfehlungen interessant meistgelesen alire relacionadas relacionados relacionado correlati correlate leggi lesauch onward further furtherreading jetpack jp relatedposts yarpp crp linkbox linklist ligatus plista kindred recommendedfor stories topstories headlines newsfeed lire voir',
  promo:
    'promo promos promotion promotions promobox cta campaign donate donation donations spende marketing appeal offer offers abo abonnement aboshop shop appstore app merch eigenwerbung bookmark callout upsell pushnotification push store',
  newsletter:
    'newsletter newsletters newsletterbox signup signups subscribe subscribes subscription mailchimp mailing mailinglist optin optins nl mailpoet convertkit klaviyo hubspot sumo',
  share:
    'share shares sharing sharebar sharebuttons sharetools sharedaddy social socials socialmedia socialbar socialshare addthis sharethis addtoany shareaholic whatsapp facebook linkedin pinterest reddit flipboard follow followus teilen partager compartir condividi delen dela sd tools articletools print email mailto',
  advertisement:
    'ad ads adv advert adverts advertising advertisement advertisements adbox adslot adunit adwrapper adcontainer adsense adsbygoogle adblock admanager sponsor sponsored sponsors sponsoring dfp gpt doubleclick mpu leaderboard skyscraper billboard anzeige anzeigen werbung publicite publicidad pubblicita annons annonse reklam reklama iqad iqadtile googlead bannerad affiliate partnerads native amp',
  comments:
    'comment comments commentlist commenting commentary respond reply replies disqus discussion discuss livefyre spotim coral viafoura openweb facebookcomments fbcomments kommentar kommentare kommentieren commentaires commentaire comentarios comentario commenti reactions reacties kommentarer leserkommentare forum postings posting thread trackback pings',
  paywall:
    'paywall paywalled piano pw regwall registrationwall meter metered metering barrier gate gated offerwall subscriber subscribers registrierung bezahlschranke zephr poool tinypass',
  authorBio:
    'bio bios biography authorbio authorbox authorinfo authorcard aboutauthor authordescription authors vcard contributor contributors autorenbox autorbox autor autorin autoren auteur autore writer profile',
  tags: 'tag tags taglist tagcloud tagged keyword keywords topic topics topiclist hashtags hashtag schlagworte schlagwort themen stichworte etiquetas tematags mots motscles labels categories cats taxonomy posttags',
  caption:
    'caption captions figcaption cutline captiontext imagecaption credit credits photocredit imagecredit photographer copyrights bildunterschrift bildtext bildnachweis legende legend leyenda didascalia bildquelle wpcaption imagedescription imagetext',
  byline:
    'byline bylines author authorname authored dateline date dates datetime time timestamp timeago pubdate pubtime published publishdate publication updated lastupdated meta metadata postmeta articlemeta entrymeta infoline writtenby source sources datum zeit uhrzeit autorenzeile fecha fuente firma data signature readingtime posted postdate by lesezeit readtime',
  cookie:
    'cookie cookies consent gdpr cmp onetrust didomi ccpa privacy optanon usercentrics sourcepoint cookiebot cookiebanner datenschutz borlabs iubenda truste evidon',
  hidden: 'hidden hide invisible dnone sronly screenreader visuallyhidden offscreen noscript',
  player:
    'player video videos videoplayer audio audioplayer podcast podcasts jwplayer jw brightcove youtube vimeo listen tts speech playlist vjs mediaelement mejs plyr soundcloud spotify vorlesen dailymotion kaltura',
  body: 'articlebody storybody entrycontent postcontent articlecontent articletext storytext bodytext bodycopy artbody maincontent articlecopy richtext paragraph paragraphs prose textblock textparagraph absatz fliesstext artikeltext body copy text content texto cuerpo testo corps articlewysiwyg wysiwyg textbody',
  article:
    'article story post entry artikel articulo articolo news detail single hentry blogpost storyline longform feature',
  headline:
    'headline headlines title titles hed heading titel titre titulo titolo kicker overline dachzeile roofline topline h1 eyebrow',
  deck: 'deck dek standfirst subtitle subtitles subheadline subheading subhead subheader lead lede leadtext summary intro introduction excerpt abstract description vorspann chapo chapeau sapo bajada entradilla sottotitolo occhiello ingress manchet untertitel anriss strapline tagline teasertext',
  card: 'card cards teaser tile tiles grid carousel slider slide slick swiper list item items thumbnail thumbnails thumb thumbs feed loop listing collection splide',
  gallery:
    'gallery galleries slideshow lightbox bildergalerie galerie galleria galeria fotostrecke photogallery diashow gallerie',
  box: 'box infobox factbox widget widgets module callout aside inset insert infokasten kasten faktenbox faktaboks fakta sidenote highlightbox',
  quote: 'quote quotes pullquote blockquote zitat citation pull quotation',
  dialog:
    'login signin register registration form search modal popup popover dialog overlay lightbox account anmelden suche tooltip subscribebox sticky notification alert toast interstitial',
  embed:
    'embed embeds embedded tweet twitter instagram tiktok fbpost oembed embeded iframe socialembed infogram datawrapper flourish',
  note: 'correction corrections disclaimer disclosure note notes editornote footnote footnotes references reference trust transparency',
  summaryBox: 'highlights keypoints takeaways bullets tldr glance keytakeaways auf einen blick',
  product: 'product products price prices rating ratings review reviews buy deal deals amazon recipe spec specs stars',
} as const;

/** What a class word can say of the part that carries it. */
export type ClassSign = keyof typeof CLASS_WORDS;

const names = (list: string): readonly string[] => list.split(' ');

/**
 * Class names that hide: as they stand, at the end of a longer name, anywhere in one. "hidden-xs", "hide-print" and their kin hide nothing on
 * a desktop; only the bare word does.
 */
export const HIDING_NAMES = {
  whole: names('hidden hide invisible d-none is-hidden u-hidden assistive-text a11y-hidden show-for-sr'),
  ends: names(
    'sr-only vh offscreen off-screen screen-reader screen-reader-text screen-reader-only screenreader screenreader-text screenreader-only',
  ),
  holds: names('visually-hidden visuallyhidden'),
} as const;
