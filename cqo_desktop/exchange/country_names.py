"""The countries of ISO 3166-1: two letters, three letters, names in English, French, Spanish and their own.

Names are told apart by a bar; one that is spelt alike in two languages but for accents stands once.
"""

COUNTRIES = """
AD AND Andorra|Andorre
AE ARE United Arab Emirates|UAE|Émirats arabes unis|Emiratos Árabes Unidos|الإمارات العربية المتحدة
AF AFG Afghanistan|Afganistán|افغانستان
AG ATG Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda
AI AIA Anguilla
AL ALB Albania|Albanie|Shqipëria
AM ARM Armenia|Arménie|Հայաստան
AO AGO Angola
AQ ATA Antarctica|Antarctique|Antártida
AR ARG Argentina|Argentine
AS ASM American Samoa
AT AUT Austria|Autriche|Österreich
AU AUS Australia|Australie
AW ABW Aruba
AX ALA Åland Islands|Åland
AZ AZE Azerbaijan|Azerbaïdjan|Azerbaiyán|Azərbaycan
BA BIH Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosna i Hercegovina
BB BRB Barbados|Barbade
BD BGD Bangladesh|Bangladés|বাংলাদেশ
BE BEL Belgium|Belgique|Bélgica|België|Belgien
BF BFA Burkina Faso
BG BGR Bulgaria|Bulgarie|България
BH BHR Bahrain|Bahreïn|Baréin|البحرين
BI BDI Burundi
BJ BEN Benin|Bénin
BL BLM Saint Barthélemy
BM BMU Bermuda|Bermudes|Bermudas
BN BRN Brunei|Brunei Darussalam
BO BOL Bolivia|Bolivie|Plurinational State of Bolivia
BQ BES Bonaire, Sint Eustatius and Saba|Caribbean Netherlands
BR BRA Brazil|Brésil|Brasil
BS BHS Bahamas|The Bahamas
BT BTN Bhutan|Bhoutan|Bután
BV BVT Bouvet Island
BW BWA Botswana|Botsuana
BY BLR Belarus|Biélorussie|Bielorrusia|Беларусь
BZ BLZ Belize|Belice
CA CAN Canada|Canadá
CC CCK Cocos (Keeling) Islands
CD COD Democratic Republic of the Congo|DR Congo|RD Congo|République démocratique du Congo
CF CAF Central African Republic|République centrafricaine|República Centroafricana
CG COG Congo|Republic of the Congo|République du Congo|República del Congo
CH CHE Switzerland|Suisse|Suiza|Schweiz|Svizzera|Svizra
CI CIV Ivory Coast|Côte d’Ivoire|Costa de Marfil
CK COK Cook Islands
CL CHL Chile|Chili
CM CMR Cameroon|Cameroun|Camerún
CN CHN China|People’s Republic of China|PRC|Chine|中国
CO COL Colombia|Colombie
CR CRI Costa Rica
CU CUB Cuba
CV CPV Cape Verde|Cabo Verde|Cap-Vert
CW CUW Curaçao
CX CXR Christmas Island
CY CYP Cyprus|Chypre|Chipre|Κύπρος|Kıbrıs
CZ CZE Czechia|Czech Republic|Tchéquie|République tchèque|República Checa|Chequia|Česko
DE DEU Germany|Allemagne|Alemania|Deutschland
DJ DJI Djibouti|Yibuti
DK DNK Denmark|Danemark|Dinamarca|Danmark
DM DMA Dominica|Dominique
DO DOM Dominican Republic|République dominicaine|República Dominicana
DZ DZA Algeria|Algérie|Argelia|الجزائر
EC ECU Ecuador|Équateur
EE EST Estonia|Estonie|Eesti
EG EGY Egypt|Égypte|Egipto|مصر
EH ESH Western Sahara
ER ERI Eritrea|Érythrée
ES ESP Spain|Espagne|España|Espanya
ET ETH Ethiopia|Éthiopie|Etiopía|ኢትዮጵያ
FI FIN Finland|Finlande|Finlandia|Suomi
FJ FJI Fiji|Fidji|Fiyi
FK FLK Falkland Islands|Islas Malvinas
FM FSM Micronesia|Federated States of Micronesia
FO FRO Faroe Islands|Føroyar
FR FRA France|Francia|Frankreich
GA GAB Gabon|Gabón
GB GBR United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Royaume-Uni|Reino Unido
GD GRD Grenada|Grenade|Granada
GE GEO Georgia|Géorgie|საქართველო
GF GUF French Guiana|Guyane
GG GGY Guernsey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland|Groenland|Groenlandia|Kalaallit Nunaat
GM GMB Gambia|The Gambia|Gambie
GN GIN Guinea|Guinée
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial
GR GRC Greece|Grèce|Grecia|Ελλάδα|Hellas
GS SGS South Georgia and the South Sandwich Islands
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau|Guinée-Bissau
GY GUY Guyana
HK HKG Hong Kong|香港
HM HMD Heard Island and McDonald Islands
HN HND Honduras
HR HRV Croatia|Croatie|Croacia|Hrvatska
HT HTI Haiti|Haïti|Ayiti
HU HUN Hungary|Hongrie|Hungría|Magyarország
ID IDN Indonesia|Indonésie
IE IRL Ireland|Republic of Ireland|Irlande|Irlanda|Éire
IL ISR Israel|Israël|ישראל
IM IMN Isle of Man
IN IND India|Inde|भारत|Bharat
IO IOT British Indian Ocean Territory
IQ IRQ Iraq|Irak|العراق
IR IRN Iran|Islamic Republic of Iran|Irán|ایران
IS ISL Iceland|Islande|Islandia|Ísland
IT ITA Italy|Italie|Italia
JE JEY Jersey
JM JAM Jamaica|Jamaïque
JO JOR Jordan|Jordanie|Jordania|الأردن
JP JPN Japan|Japon|Japón|日本
KE KEN Kenya|Kenia
KG KGZ Kyrgyzstan|Kirghizistan|Kirguistán|Кыргызстан
KH KHM Cambodia|Cambodge|Camboya|កម្ពុជា
KI KIR Kiribati
KM COM Comoros|Comores|Comoras
KN KNA Saint Kitts and Nevis|St Kitts and Nevis
KP PRK North Korea|Corée du Nord|Corea del Norte
KR KOR South Korea|Korea|Republic of Korea|Corée du Sud|Corea del Sur|대한민국|한국
KW KWT Kuwait|Koweït|الكويت
KY CYM Cayman Islands|Îles Caïmans|Islas Caimán
KZ KAZ Kazakhstan|Kazajistán|Қазақстан
LA LAO Laos|Lao People’s Democratic Republic
LB LBN Lebanon|Liban|Líbano|لبنان
LC LCA Saint Lucia|St Lucia|Sainte-Lucie|Santa Lucía
LI LIE Liechtenstein
LK LKA Sri Lanka|ශ්‍රී ලංකාව
LR LBR Liberia
LS LSO Lesotho
LT LTU Lithuania|Lituanie|Lituania|Lietuva
LU LUX Luxembourg|Luxemburgo|Lëtzebuerg|Luxemburg
LV LVA Latvia|Lettonie|Letonia|Latvija
LY LBY Libya|Libye|Libia|ليبيا
MA MAR Morocco|Maroc|Marruecos|المغرب
MC MCO Monaco|Mónaco
MD MDA Moldova|Republic of Moldova|Moldavie|Moldavia
ME MNE Montenegro|Monténégro|Crna Gora
MF MAF Saint Martin
MG MDG Madagascar|Madagasikara
MH MHL Marshall Islands
MK MKD North Macedonia|Macédoine du Nord|Macedonia del Norte|Северна Македонија
ML MLI Mali
MM MMR Myanmar|Burma|Birmanie|Birmania
MN MNG Mongolia|Mongolie|Монгол
MO MAC Macao|Macau|澳門
MP MNP Northern Mariana Islands
MQ MTQ Martinique
MR MRT Mauritania|Mauritanie
MS MSR Montserrat
MT MLT Malta|Malte
MU MUS Mauritius|Île Maurice|Maurice|Mauricio
MV MDV Maldives|Maldivas
MW MWI Malawi|Malaui
MX MEX Mexico|Mexique|México
MY MYS Malaysia|Malaisie|Malasia
MZ MOZ Mozambique|Moçambique
NA NAM Namibia|Namibie
NC NCL New Caledonia|Nouvelle-Calédonie
NE NER Niger|Níger
NF NFK Norfolk Island
NG NGA Nigeria|Nigéria
NI NIC Nicaragua
NL NLD Netherlands|The Netherlands|Holland|Pays-Bas|Países Bajos|Nederland
NO NOR Norway|Norvège|Noruega|Norge|Noreg
NP NPL Nepal|Népal|नेपाल
NR NRU Nauru
NU NIU Niue
NZ NZL New Zealand|Nouvelle-Zélande|Nueva Zelanda|Aotearoa
OM OMN Oman|Omán|عمان
PA PAN Panama|Panamá
PE PER Peru|Pérou|Perú
PF PYF French Polynesia|Polynésie française
PG PNG Papua New Guinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea
PH PHL Philippines|Filipinas|Pilipinas
PK PAK Pakistan|Pakistán|پاکستان
PL POL Poland|Pologne|Polonia|Polska
PM SPM Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon
PN PCN Pitcairn
PR PRI Puerto Rico|Porto Rico
PS PSE Palestine|State of Palestine|Palestina|فلسطين
PT PRT Portugal
PW PLW Palau
PY PRY Paraguay|Paraguái
QA QAT Qatar|Catar|قطر
RE REU Réunion|La Réunion
RO ROU Romania|Roumanie|Rumania|România
RS SRB Serbia|Serbie|Србија|Srbija
RU RUS Russia|Russian Federation|Russie|Rusia|Россия
RW RWA Rwanda|Ruanda
SA SAU Saudi Arabia|Arabie saoudite|Arabia Saudita|المملكة العربية السعودية|السعودية
SB SLB Solomon Islands
SC SYC Seychelles
SD SDN Sudan|Soudan|Sudán
SE SWE Sweden|Suède|Suecia|Sverige
SG SGP Singapore|Singapour|Singapur|新加坡
SH SHN Saint Helena, Ascension and Tristan da Cunha|Saint Helena
SI SVN Slovenia|Slovénie|Eslovenia|Slovenija
SJ SJM Svalbard and Jan Mayen
SK SVK Slovakia|Slovaquie|Eslovaquia|Slovensko
SL SLE Sierra Leone|Sierra Leona
SM SMR San Marino|Saint-Marin
SN SEN Senegal|Sénégal
SO SOM Somalia|Somalie|Soomaaliya
SR SUR Suriname|Surinam
SS SSD South Sudan|Soudan du Sud|Sudán del Sur
ST STP Sao Tome and Principe|São Tomé e Príncipe
SV SLV El Salvador|Salvador
SX SXM Sint Maarten
SY SYR Syria|Syrian Arab Republic|Syrie|Siria|سوريا
SZ SWZ Eswatini|Swaziland
TC TCA Turks and Caicos Islands
TD TCD Chad|Tchad
TF ATF French Southern Territories
TG TGO Togo
TH THA Thailand|Thaïlande|Tailandia|ประเทศไทย|ไทย
TJ TJK Tajikistan|Tadjikistan|Tayikistán
TK TKL Tokelau
TL TLS Timor-Leste|East Timor
TM TKM Turkmenistan|Turkménistan|Turkmenistán
TN TUN Tunisia|Tunisie|Túnez|تونس
TO TON Tonga
TR TUR Turkey|Türkiye|Turquie|Turquía
TT TTO Trinidad and Tobago|Trinidad & Tobago|Trinidad|Trinité-et-Tobago|Trinidad y Tobago
TV TUV Tuvalu
TW TWN Taiwan|Taïwan|Taiwán|臺灣|台灣|台湾
TZ TZA Tanzania|United Republic of Tanzania|Tanzanie
UA UKR Ukraine|Ucrania|Україна
UG UGA Uganda|Ouganda
UM UMI United States Minor Outlying Islands
US USA United States|United States of America|U.S.|U.S.A.|America|États-Unis|Estados Unidos|EEUU|EE. UU.
UY URY Uruguay
UZ UZB Uzbekistan|Ouzbékistan|Uzbekistán|Oʻzbekiston
VA VAT Vatican City|Holy See|Vatican|Vaticano|Città del Vaticano
VC VCT Saint Vincent and the Grenadines|St Vincent and the Grenadines
VE VEN Venezuela|Bolivarian Republic of Venezuela
VG VGB British Virgin Islands
VI VIR US Virgin Islands|Virgin Islands, U.S.
VN VNM Vietnam|Viet Nam|Viêt Nam|Việt Nam
VU VUT Vanuatu
WF WLF Wallis and Futuna|Wallis-et-Futuna
WS WSM Samoa
YE YEM Yemen|Yémen|اليمن
YT MYT Mayotte
ZA ZAF South Africa|Afrique du Sud|Sudáfrica|Suid-Afrika|iNingizimu Afrika
ZM ZMB Zambia|Zambie
ZW ZWE Zimbabwe|Zimbabue
"""
