/**
 * Names of organisations that news gives without a word that tells what they are ("Reuters", "Hamas", "Arsenal"), by kind; parted by `;`.
 * Own lists, from general knowledge. They go into the gazetteer (`data/weights/gazetteer.md`), where a name is looked up whole.
 */
export const ORGANISATIONS = {
  clubs:
    'Arsenal;Aston Villa;Birmingham City;Blackburn;Blackburn Rovers;Blackpool;Bolton;Bolton Wanderers;Bournemouth;Bradford;Brentford;Brighton;' +
    'Bristol City;Bristol Rovers;Burnley;Cardiff City;Charlton;Charlton Athletic;Chelsea;Coventry City;Crystal Palace;Derby County;Everton;Fulham;' +
    'Grimsby;Huddersfield;Hull City;Ipswich Town;Leeds;Leeds United;Leicester City;Liverpool;Luton Town;Man City;Man United;Man Utd;Manchester City;' +
    'Manchester United;Middlesbrough;Millwall;Newcastle United;Norwich City;Nottingham Forest;Notts County;Oldham Athletic;Oxford United;Portsmouth;' +
    'Port Vale;Preston North End;Queens Park Rangers;QPR;Reading;Rotherham;Sheffield United;Sheffield Wednesday;Southampton;Southend;Stockport;' +
    'Stoke City;Sunderland;Swansea City;Swindon;Tottenham;Tottenham Hotspur;Spurs;Tranmere;Walsall;Watford;West Brom;West Bromwich Albion;West Ham;' +
    'West Ham United;Wigan Athletic;Wimbledon;Wolverhampton Wanderers;Wolves;Wrexham;York City;Aberdeen;Celtic;Dundee United;Hearts;Hibernian;' +
    'Kilmarnock;Motherwell;Rangers;Raith Rovers;St Johnstone;St Mirren;Partick Thistle;Dunfermline;AC Milan;Inter Milan;Internazionale;Juventus;' +
    'AS Roma;Lazio;Sampdoria;Fiorentina;Parma;Napoli;Atalanta;Udinese;Torino;Sassuolo;Hellas Verona;Cagliari;Real Madrid;Barcelona;Atletico Madrid;' +
    'Atlético Madrid;Athletic Bilbao;Real Sociedad;Real Betis;Celta Vigo;Deportivo La Coruna;Espanyol;Valencia;Sevilla;Villarreal;Osasuna;' +
    'Racing Santander;Real Zaragoza;Rayo Vallecano;Valladolid;Sporting Gijon;Real Oviedo;Bayern Munich;Borussia Dortmund;Borussia Moenchengladbach;' +
    'Borussia Mönchengladbach;Bayer Leverkusen;Schalke;Schalke 04;Werder Bremen;Hamburg SV;VfB Stuttgart;Karlsruhe;FC Cologne;Fortuna Duesseldorf;' +
    'Hansa Rostock;1860 Munich;MSV Duisburg;VfL Bochum;Arminia Bielefeld;St Pauli;RB Leipzig;Hertha Berlin;Eintracht Frankfurt;Union Berlin;' +
    'VfL Wolfsburg;Paris St Germain;Paris St-Germain;Paris Saint-Germain;PSG;Olympique Marseille;Olympique Lyon;Monaco;Auxerre;Nantes;Lens;Lille;' +
    'Metz;Bastia;Guingamp;Girondins Bordeaux;Montpellier;Rennes;Strasbourg;Le Havre;Caen;Cannes;Ajax;Ajax Amsterdam;PSV;PSV Eindhoven;Feyenoord;' +
    'Vitesse Arnhem;FC Twente;AZ Alkmaar;Willem II;Roda JC;FC Utrecht;FC Groningen;NAC Breda;Sparta Rotterdam;De Graafschap;Fortuna Sittard;RKC Waalwijk;' +
    'Benfica;FC Porto;Sporting Lisbon;Boavista;Braga;Vitoria Guimaraes;Anderlecht;Club Brugge;Standard Liege;KRC Genk;AA Gent;Germinal Ekeren;' +
    'Galatasaray;Fenerbahce;Besiktas;Trabzonspor;Olympiakos;Panathinaikos;AEK Athens;PAOK;Red Star Belgrade;Partizan Belgrade;Dinamo Zagreb;Croatia Zagreb;' +
    'Hajduk Split;Spartak Moscow;CSKA Moscow;Dynamo Moscow;Lokomotiv Moscow;Torpedo Moscow;Zenit St Petersburg;Rotor Volgograd;Alania Vladikavkaz;' +
    'Dynamo Kiev;Dynamo Kyiv;Shakhtar Donetsk;Slavia Prague;Sparta Prague;Legia Warsaw;Widzew Lodz;Ferencvaros;Steaua Bucharest;Dinamo Bucharest;' +
    'CSKA Sofia;Levski Sofia;Rapid Vienna;Austria Vienna;Sturm Graz;Casino Salzburg;Grasshopper;FC Basel;Young Boys;Neuchatel Xamax;FC Sion;Rosenborg;' +
    'Brondby;FC Copenhagen;IFK Gothenburg;AIK;Malmo FF;HJK Helsinki;Boca Juniors;River Plate;Racing Club;Independiente;San Lorenzo;Velez Sarsfield;' +
    'Estudiantes;Rosario Central;Newells Old Boys;Flamengo;Fluminense;Vasco da Gama;Botafogo;Corinthians;Palmeiras;Santos;Sao Paulo;São Paulo;Gremio;Grêmio;' +
    'Internacional;Cruzeiro;Atletico Mineiro;Penarol;Nacional;Colo Colo;Universidad de Chile;Alianza Lima;Millonarios;America de Cali;Olimpia;' +
    'Cerro Porteno;Chivas;Cruz Azul;Pumas;Necaxa;Al Ahly;Zamalek;Al-Ahly;Al Hilal;Al-Hilal;Al Nassr;Al-Nassr;Al Ittihad;Persepolis;Esteghlal;' +
    'Kaizer Chiefs;Orlando Pirates;Mamelodi Sundowns;Asante Kotoko;Hearts of Oak;Enyimba;TP Mazembe;Simba SC;Young Africans;Gor Mahia;Yokohama Marinos;' +
    'Kashima Antlers;Urawa Reds;Gamba Osaka;Mohun Bagan;East Bengal;Atlanta Braves;Baltimore Orioles;Boston Red Sox;California Angels;' +
    'Chicago Cubs;Chicago White Sox;Cincinnati Reds;Cleveland Indians;Cleveland Guardians;Colorado Rockies;Detroit Tigers;Florida Marlins;Houston Astros;' +
    'Kansas City Royals;Los Angeles Dodgers;Milwaukee Brewers;Minnesota Twins;Montreal Expos;New York Mets;New York Yankees;Oakland Athletics;' +
    'Philadelphia Phillies;Pittsburgh Pirates;St. Louis Cardinals;San Diego Padres;San Francisco Giants;Seattle Mariners;Texas Rangers;Toronto Blue Jays;' +
    'Tampa Bay Rays;Washington Nationals;Braves;Orioles;Red Sox;Angels;Cubs;White Sox;Astros;Royals;Dodgers;Brewers;Twins;Expos;Mets;Yankees;Athletics;' +
    'Phillies;Pirates;Padres;Mariners;Blue Jays;Marlins;Rockies;Tigers;Reds;Indians;Atlanta Hawks;Boston Celtics;Brooklyn Nets;Charlotte Hornets;' +
    'Chicago Bulls;Cleveland Cavaliers;Dallas Mavericks;Denver Nuggets;Detroit Pistons;Golden State Warriors;Houston Rockets;Indiana Pacers;' +
    'Los Angeles Clippers;Los Angeles Lakers;Memphis Grizzlies;Miami Heat;Milwaukee Bucks;Minnesota Timberwolves;New Jersey Nets;New York Knicks;' +
    'Oklahoma City Thunder;Orlando Magic;Philadelphia 76ers;Phoenix Suns;Portland Trail Blazers;Sacramento Kings;San Antonio Spurs;Seattle SuperSonics;' +
    'Toronto Raptors;Utah Jazz;Vancouver Grizzlies;Washington Bullets;Washington Wizards;Lakers;Celtics;Bulls;Knicks;Warriors;Raptors;Pistons;Sonics;' +
    'Anaheim Ducks;Boston Bruins;Buffalo Sabres;Calgary Flames;Chicago Blackhawks;Colorado Avalanche;Dallas Stars;Detroit Red Wings;Edmonton Oilers;' +
    'Florida Panthers;Hartford Whalers;Los Angeles Kings;Montreal Canadiens;New Jersey Devils;New York Islanders;New York Rangers;Ottawa Senators;' +
    'Philadelphia Flyers;Phoenix Coyotes;Pittsburgh Penguins;St. Louis Blues;San Jose Sharks;Tampa Bay Lightning;Toronto Maple Leafs;Vancouver Canucks;' +
    'Washington Capitals;Winnipeg Jets;Maple Leafs;Canucks;Oilers;Bruins;Penguins;Red Wings;Arizona Cardinals;Atlanta Falcons;Baltimore Ravens;' +
    'Buffalo Bills;Carolina Panthers;Chicago Bears;Cincinnati Bengals;Cleveland Browns;Dallas Cowboys;Denver Broncos;Detroit Lions;Green Bay Packers;' +
    'Houston Oilers;Houston Texans;Indianapolis Colts;Jacksonville Jaguars;Kansas City Chiefs;Miami Dolphins;Minnesota Vikings;New England Patriots;' +
    'New Orleans Saints;New York Giants;New York Jets;Oakland Raiders;Las Vegas Raiders;Philadelphia Eagles;Pittsburgh Steelers;San Diego Chargers;' +
    'San Francisco 49ers;Seattle Seahawks;Tampa Bay Buccaneers;Tennessee Titans;Washington Redskins;Washington Commanders;49ers;Cowboys;Packers;Steelers;' +
    'Essex;Surrey;Kent;Sussex;Middlesex;Lancashire;Yorkshire;Leicestershire;Somerset;Derbyshire;Durham;Glamorgan;Gloucestershire;Hampshire;' +
    'Northamptonshire;Nottinghamshire;Warwickshire;Worcestershire;Mumbai Indians;Chennai Super Kings;Royal Challengers Bangalore;Kolkata Knight Riders;' +
    'Rajasthan Royals;Delhi Capitals;Sunrisers Hyderabad;Punjab Kings;Gujarat Titans;Karachi Kings;Lahore Qalandars;Peshawar Zalmi;Crusaders;' +
    'Blues;Hurricanes;Highlanders;Brumbies;Waratahs;Bulls;Stormers;Sharks;Lions;Springboks;All Blacks;Wallabies;Pumas;Bath;Harlequins;Saracens;Wasps;' +
    'Leicester;Gloucester;Northampton;Orrell;Sale;Munster;Leinster;Ulster;Connacht;St Helens;Wigan;Bradford Bulls;Castleford;Warrington;Canberra Raiders;' +
    'Brisbane Broncos;Sydney Roosters;Manly;Parramatta;Penrith;Cronulla;Essendon;Collingwood;Carlton;Richmond;Hawthorn;Geelong;St Kilda;Fremantle;' +
    'West Coast Eagles;Port Adelaide;Sydney Swans;Ferrari;McLaren;Benetton;Jordan;Sauber;Tyrrell;Minardi;Arrows;Ligier;Red Bull;Mercedes;AlphaTauri;Haas',
  companies:
    'Apple;Microsoft;Google;Alphabet;Amazon;Facebook;Meta;Twitter;Netflix;Tesla;SpaceX;Uber;Airbnb;Spotify;TikTok;ByteDance;YouTube;Instagram;WhatsApp;' +
    'LinkedIn;Snap;Snapchat;Reddit;Telegram;Zoom;Intel;Nvidia;AMD;Qualcomm;Broadcom;Cisco;Oracle;IBM;Dell;Hewlett-Packard;HP;Compaq;Netscape;' +
    'Yahoo;AOL;eBay;PayPal;Adobe;Salesforce;OpenAI;Samsung;Samsung Electronics;LG;SK Hynix;Hyundai;Kia;Daewoo;Sony;Panasonic;Matsushita;Toshiba;Hitachi;' +
    'Fujitsu;NEC;Nintendo;Sega;Canon;Ricoh;Sharp;Toyota;Honda;Nissan;Mazda;Mitsubishi;Subaru;Suzuki;Isuzu;SoftBank;Rakuten;Huawei;Xiaomi;ZTE;Lenovo;' +
    'Alibaba;Tencent;Baidu;JD.com;Didi;Evergrande;Sinopec;PetroChina;CNOOC;TSMC;Foxconn;Hon Hai;Acer;Asus;Infosys;Wipro;Tata;Tata Motors;Reliance;Adani;' +
    'Mahindra;Bajaj;Petronas;Proton;Temasek;Singtel;BMW;Volkswagen;VW;Audi;Porsche;Daimler;Mercedes-Benz;Daimler-Benz;Opel;Bosch;Siemens;SAP;' +
    'BASF;Bayer;Hoechst;Henkel;Adidas;Puma;Lufthansa;Deutsche Bank;Commerzbank;Dresdner Bank;Allianz;Munich Re;Thyssen;Krupp;Mannesmann;Metro;RWE;E.ON;' +
    'Renault;Peugeot;Citroen;Stellantis;Fiat;Alfa Romeo;Lancia;Michelin;Pirelli;Olivetti;Telecom Italia;Eni;Enel;Mediaset;Montedison;TotalEnergies;Total;' +
    'Elf Aquitaine;Alcatel;Thomson;Danone;Carrefour;LVMH;Kering;Airbus;Air France;BNP Paribas;Société Générale;Credit Lyonnais;Axa;Sanofi;Rhone-Poulenc;' +
    'Vivendi;Orange;Nestle;Nestlé;Roche;Novartis;Ciba;Sandoz;ABB;UBS;Credit Suisse;Swissair;Swiss Re;Glencore;Philips;Unilever;Shell;Royal Dutch;' +
    'Heineken;KLM;ING;ABN Amro;Akzo Nobel;Fokker;ASML;Ericsson;Volvo;Saab;Ikea;H&M;Electrolux;Nokia;Norsk Hydro;Statoil;Equinor;Maersk;Carlsberg;Lego;' +
    'Novo Nordisk;BP;British Airways;British Telecom;BT;Vodafone;HSBC;Barclays;Lloyds;NatWest;Standard Chartered;Tesco;Sainsbury;Marks & Spencer;Asda;' +
    'Diageo;Guinness;GlaxoSmithKline;GSK;Glaxo Wellcome;SmithKline Beecham;AstraZeneca;Zeneca;ICI;Rolls-Royce;Jaguar;Land Rover;Rover;Vickers;' +
    'British Gas;Ryanair;easyJet;Rio Tinto;BHP;Anglo American;De Beers;Qantas;Telstra;Woolworths;Westpac;ANZ;Air New Zealand;Fletcher Challenge;' +
    'General Motors;GM;Ford;Ford Motor;Chrysler;Boeing;Lockheed;Lockheed Martin;McDonnell Douglas;Raytheon;Northrop Grumman;General Electric;GE;' +
    'Westinghouse;Honeywell;Caterpillar;3M;DuPont;Dow Chemical;Monsanto;Exxon;ExxonMobil;Mobil;Chevron;Texaco;Amoco;Conoco;ConocoPhillips;Halliburton;' +
    'Schlumberger;Enron;Pfizer;Merck;Moderna;BioNTech;Johnson & Johnson;Eli Lilly;Bristol-Myers Squibb;Abbott;Amgen;Procter & Gamble;Coca-Cola;Pepsi;' +
    "PepsiCo;McDonald's;Starbucks;KFC;Burger King;Walmart;Wal-Mart;Kmart;Sears;Target;Costco;Nike;Reebok;Disney;Walt Disney;Time Warner;Warner Bros;" +
    'Paramount;Viacom;Comcast;AT&T;MCI;Verizon;T-Mobile;Sprint;Bell Atlantic;Nynex;Lucent;Motorola;Xerox;Kodak;Eastman Kodak;American Airlines;' +
    'United Airlines;Delta;Delta Air Lines;TWA;Continental;Northwest;USAir;FedEx;UPS;Goldman Sachs;Morgan Stanley;JPMorgan;J.P. Morgan;JPMorgan Chase;' +
    'Merrill Lynch;Lehman Brothers;Salomon Brothers;Smith Barney;Citigroup;Citicorp;Citibank;Bank of America;Wells Fargo;BlackRock;Blackstone;KKR;' +
    "Bear Stearns;Prudential;Fidelity;Moody's;Standard & Poor's;S&P;Fitch;Philip Morris;RJR Nabisco;Gazprom;Lukoil;Rosneft;Yukos;Sberbank;Aeroflot;Yandex;" +
    'Rosatom;Wagner;Naftogaz;Petrobras;Vale;Embraer;Pemex;Telmex;Cemex;America Movil;Telefonica;Telefónica;Repsol;Iberia;Santander;BBVA;Saudi Aramco;' +
    'Aramco;Emirates;Etihad;Qatar Airways;Turkish Airlines;DP World;SABIC;Eskom;Transnet;Sasol;MTN;Safaricom;Dangote;Nasdaq;NYSE;Dow Jones;FTSE;Nikkei',
  media:
    'Reuters;Associated Press;AP;AFP;Agence France-Presse;Bloomberg;Xinhua;Tass;TASS;Itar-Tass;Interfax;RIA Novosti;RIA;Sputnik;Kyodo;Yonhap;KCNA;DPA;' +
    'dpa;ANSA;EFE;PTI;Press Trust of India;ANI;Anadolu;Anatolia;IRNA;Fars;Tasnim;ISNA;MENA;SANA;WAM;Bernama;Antara;Petra;Tanjug;Beta;PAP;BTA;MTI;CTK;' +
    'Ukrinform;UNIAN;Belta;BBC;CNN;ABC;NBC;CBS;Fox News;MSNBC;CNBC;PBS;NPR;ITV;Sky News;Channel 4;Al Jazeera;Al-Jazeera;Al Arabiya;France 24;' +
    'Deutsche Welle;DW;ZDF;ARD;RAI;NHK;CCTV;CGTN;RT;VOA;Voice of America;Radio Free Europe;RFE/RL;NDTV;Geo News;Dawn;SBS;Nine;The New York Times;' +
    'New York Times;The Washington Post;Washington Post;The Wall Street Journal;Wall Street Journal;USA Today;Los Angeles Times;Chicago Tribune;' +
    'Boston Globe;Newsweek;Time;The Economist;Financial Times;The Guardian;Guardian;The Times;The Independent;Daily Telegraph;The Daily Telegraph;Daily Mail;' +
    'Daily Mirror;The Sun;The Observer;Evening Standard;Le Monde;Le Figaro;Liberation;Libération;Les Echos;Der Spiegel;Bild;Die Welt;Die Zeit;' +
    'Frankfurter Allgemeine;Sueddeutsche Zeitung;Handelsblatt;La Repubblica;Corriere della Sera;La Stampa;El Pais;El País;El Mundo;La Vanguardia;Pravda;' +
    "Izvestia;Kommersant;Novaya Gazeta;Meduza;Asahi Shimbun;Yomiuri Shimbun;Mainichi;Nihon Keizai;Nikkei Asia;People's Daily;Global Times;China Daily;" +
    'South China Morning Post;SCMP;Straits Times;The Straits Times;Bangkok Post;Jakarta Post;Times of India;The Times of India;The Hindu;Hindustan Times;' +
    'Indian Express;Haaretz;Jerusalem Post;Yedioth Ahronoth;Maariv;Al-Ahram;Al-Hayat;Hurriyet;Sabah;Milliyet;Cumhuriyet;Granma;Clarin;Clarín;La Nacion;' +
    'O Globo;Folha de S.Paulo;Reforma;El Universal;Globe and Mail;Toronto Star;Sydney Morning Herald;The Age;The Australian;Politico;Axios;Vox;' +
    'BuzzFeed;HuffPost;Bellingcat;The Athletic;ESPN;Sports Illustrated;Forbes;Fortune;Vogue;Rolling Stone;Variety;Billboard;Nature;Science;The Lancet',
  movements:
    'Hamas;Hezbollah;Hizbollah;Hizbullah;Fatah;Islamic Jihad;PLO;Taliban;the Taliban;Al Qaeda;al-Qaeda;al Qaeda;Al-Qaeda;Islamic State;ISIS;ISIL;IS;Daesh;' +
    'Boko Haram;Al-Shabaab;al-Shabaab;al Shabaab;Houthis;Houthi;PKK;YPG;SDF;FARC;ELN;IRA;Sinn Fein;Sinn Féin;ETA;Tamil Tigers;LTTE;' +
    'Khmer Rouge;UNITA;Renamo;Frelimo;Swapo;SWAPO;ZANU-PF;ANC;Inkatha;Likud;Labour;Labor;Kadima;Shas;Meretz;Yesh Atid;BJP;Congress;Shiv Sena;' +
    'Janata Dal;AAP;Awami League;BNP;PPP;PTI;PML-N;Muslim League;Golkar;UMNO;PAP;Kuomintang;KMT;DPP;LDP;Komeito;Conservatives;Tories;Tory;' +
    'Liberal Democrats;Lib Dems;SNP;Plaid Cymru;DUP;UKIP;Democrats;Republicans;GOP;CDU;CSU;SPD;FDP;AfD;Greens;Die Linke;Front National;' +
    'Rassemblement National;National Rally;Renaissance;Forza Italia;Lega;Podemos;Vox;PSOE;PP;Syriza;Pasok;New Democracy;Fidesz;Jobbik;Solidarity;PiS;PRI;' +
    "PAN;PRD;Morena;Peronists;Sandinistas;AKP;CHP;HDP;MHP;Refah;Welfare;Baath;Ba'ath;Muslim Brotherhood;Wafd;FIS;GIA;Greenpeace;Amnesty;Amnesty International;" +
    'Human Rights Watch;Oxfam;Red Cross;ICRC;Red Crescent;Save the Children;Medecins Sans Frontieres;MSF;WWF;Transparency International;' +
    'Freedom House;Mossad;Shin Bet;Hamas;CIA;FBI;NSA;DEA;ATF;IRS;SEC;FDA;CDC;NASA;FAA;NTSB;EPA;FCC;FTC;Fed;Federal Reserve;Pentagon;Kremlin;White House;' +
    'State Department;Treasury;Congress;Senate;House;Supreme Court;Capitol;KGB;FSB;GRU;SBU;MI5;MI6;GCHQ;Scotland Yard;Interpol;Europol;Eurostat;ECB;' +
    'Bundesbank;Bank of England;Bank of Japan;Bundestag;Bundeswehr;Duma;State Duma;Knesset;IDF;Lok Sabha;Rajya Sabha;CBI;Majlis;Diet;Verkhovna Rada;Rada;Sejm;' +
    'Riksdag;Storting;Folketing;Eduskunta;Cortes;Politburo;PLA;Central Committee;IMF;World Bank;WTO;WHO;Unicef;UNICEF;Unesco;UNESCO;UNHCR;UNRWA;IAEA;FAO;WFP;' +
    'UNDP;ILO;OECD;OPEC;Opec;OSCE;OPCW;ICC;ICJ;FIFA;Fifa;UEFA;Uefa;IOC;CAF;CONCACAF;CONMEBOL;AFC;FIA;ICC;IAAF;WADA;ATP;WTA;NBA;NFL;NHL;MLB;MLS;NCAA;PGA;BCCI;' +
    'ECB;PCB;FA;RFU;Harvard;Yale;Princeton;Stanford;MIT;Oxford;Cambridge;UCLA;Columbia;Johns Hopkins;London School of Economics;LSE;Caltech;Sorbonne',
} as const;

/** Events, prizes, agreements and peoples: neither persons nor bodies nor places. */
export const OTHER_NAMES =
  'World Cup;European Cup;UEFA Cup;Champions League;Europa League;Premier League;La Liga;Serie A;Bundesliga;FA Cup;League Cup;Super Cup;Copa America;' +
  'Euro 96;Euro 2020;Olympics;Olympic Games;Winter Olympics;Summer Olympics;Paralympics;Asian Games;Commonwealth Games;Wimbledon;U.S. Open;US Open;' +
  "Australian Open;French Open;Davis Cup;Fed Cup;Grand Slam;Grand Prix;Formula One;Formula 1;Tour de France;Giro d'Italia;Vuelta;Super Bowl;World Series;" +
  'Stanley Cup;Ryder Cup;Masters;Ashes;Sheffield Shield;Tri-Nations;Six Nations;Five Nations;Super 12;IPL;Africa Cup of Nations;' +
  'Nobel;Nobel Prize;Nobel Peace Prize;Pulitzer Prize;Oscar;Oscars;Academy Award;Academy Awards;Grammy;Emmy;Golden Globe;Booker Prize;Cannes Film Festival;' +
  'World War One;World War Two;World War I;World War II;First World War;Second World War;Cold War;Gulf War;Vietnam War;Korean War;Civil War;Holocaust;' +
  'Brexit;Covid;COVID-19;Covid-19;Omicron;Delta;Ebola;Zika;AIDS;HIV;Christmas;Easter;Ramadan;Eid;Eid al-Fitr;Eid al-Adha;Passover;Hanukkah;Diwali;' +
  'Halloween;Thanksgiving;New Year;Islam;Christianity;Judaism;Hinduism;Buddhism;Catholicism;Koran;Quran;Bible;Torah;Muslim;Muslims;Christian;Christians;' +
  "Jew;Jews;Jewish;Hindu;Hindus;Buddhist;Buddhists;Sikh;Sikhs;Catholic;Catholics;Protestant;Protestants;Orthodox;Sunni;Sunnis;Shia;Shi'ite;Shiite;Shiites;" +
  'Alawite;Druze;Copt;Copts;Coptic;Yazidi;Yazidis;Kurd;Kurds;Kurdish;Arab;Arabs;Berber;Tuareg;Hutu;Hutus;Tutsi;Tutsis;Zulu;Zulus;Xhosa;Yoruba;Igbo;Hausa;' +
  'Fulani;Oromo;Tigrayan;Tigrayans;Amhara;Kikuyu;Luo;Maasai;Rohingya;Uighur;Uighurs;Uyghur;Uyghurs;Tibetan;Tibetans;Tamil;Tamils;Sinhalese;Pashtun;Pashtuns;' +
  'Tajik;Tajiks;Hazara;Hazaras;Punjabi;Bengali;Kashmiri;Chechen;Chechens;Tatar;Tatars;Crimean Tatars;Roma;Basque;Catalan;Catalans;Flemish;Walloon;' +
  'Maori;Māori;Aboriginal;Aborigines;Inuit;First Nations;Metis;Mapuche;Maya;Quechua;Aymara;Palestinian;Palestinians;Bosnian Serb;Bosnian Serbs;Serb;Serbs;' +
  'Croat;Croats;Albanian;Albanians;European;Europeans;African;Africans;Asian;Asians;Latin American;Latin Americans;Western;Westerners;Nazi;Nazis;Communist;' +
  'Communists;Marxist;Maoist;Maoists;Islamist;Islamists;Zionist;Republican;Democrat;Democratic;Conservative;Socialist;Socialists;Internet;Boeing 747;' +
  'Boeing 737;Boeing 737 MAX;Airbus A320;F-16;F-35;MiG-29;Patriot;Scud;Windows;iPhone;iPad;Android;Bitcoin;ChatGPT;Java;PlayStation;Xbox;Patriot Act;Oslo Accords;' +
  'Dayton;Dayton agreement;Maastricht Treaty;Schengen;Kyoto Protocol;Paris Agreement;Belt and Road Initiative;Good Friday Agreement;Minsk agreements;NAFTA;Brent';
