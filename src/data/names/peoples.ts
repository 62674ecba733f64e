/**
 * Names in the plural of peoples, sides and beliefs that are no nationality of the tables (`data/countries`): a group of the record.
 * Nothing else that is neither a person nor a body nor a place is one. With their capital. Own lists, from general knowledge.
 */

const list = (words: string): readonly string[] => words.split(';');

/** Those who belong to a party or side. */
export const PARTISANS: readonly string[] = list(
  'Republicans;Democrats;Conservatives;Tories;Liberals;Greens;Socialists;Communists;Social Democrats;Christian Democrats;Liberal Democrats;' +
    'Lib Dems;Brexiteers;Remainers;Leavers;Independents;Libertarians;Progressives;Trumpists;Peronists;Maoists;Nazis;Bolsheviks;Zionists;' +
    'Islamists;Salafists;Jihadists;Baathists;Kemalists;Gaullists;Marxists;Trotskyists;Loyalists;Unionists;Nationalists;Separatists;Confederates;Allies',
);

/** Those of one belief. */
export const BELIEVERS: readonly string[] = list(
  'Muslims;Christians;Jews;Catholics;Roman Catholics;Protestants;Orthodox Christians;Evangelicals;evangelicals;Hindus;Buddhists;Sikhs;Sunnis;Shiites;' +
    "Shias;Shi'ites;Alawites;Druze;Copts;Coptic Christians;Mormons;Baptists;Methodists;Anglicans;Presbyterians;Lutherans;Quakers;Jains;Zoroastrians;" +
    'Ahmadis;Ismailis;Yazidis;Yezidis;Bahais;Amish',
);

/** Peoples and communities. */
export const PEOPLES: readonly string[] = list(
  'Kurds;Hutus;Tutsis;Rohingya;Roma;Romani;Sinti;Maya;Mayans;Aztecs;Incas;Mapuche;Maori;Māori;Inuit;Sami;Basotho;Batswana;Amazigh;Berbers;Tuareg;Fulani;' +
    'Hausa;Igbo;Yoruba;Oromo;Amhara;Amharas;Tigrayans;Zulus;Xhosa;Afrikaners;Maasai;Kikuyu;Luo;Shona;Ndebele;Dinka;Nuer;Masalit;Hazaras;Pashtuns;Tajiks;Baloch;' +
    'Balochs;Punjabis;Bengalis;Tamils;Sinhalese;Kashmiris;Uyghurs;Uighurs;Han;Hmong;Karen;Kachin;Shan;Chin;Rakhine;Mohawks;Cherokee;Cherokees;Navajo;' +
    'Navajos;Sioux;Lakota;Apache;Ojibwe;Native Americans;American Indians;Indigenous Australians;Aboriginal Australians;Aboriginals;Aborigines;Torres Strait Islanders;' +
    'First Nations;Métis;African Americans;African-Americans;Asian Americans;Hispanics;Latinos;Latinas;Chicanos;Arabs;Bedouin;Bedouins;Slavs;Cossacks;Tatars;Crimean Tatars;' +
    'Walloons;Flemings;Vikings;Anglo-Saxons;Romans;Gauls;Ottomans;Persians;Babylonians;New Yorkers;Londoners;Parisians;Texans;Californians;Floridians;' +
    'Southerners;Northerners;Midwesterners;Westerners;Cubans;Gen Zers;Millennials;Swifties',
);

/** What a nationality's adjective is a group with: those under arms, who act as one. Lower case. */
export const ARMED_HEADS: readonly string[] =
  'fighters rebels militants separatists insurgents guerrillas militias mercenaries'.split(' ');
