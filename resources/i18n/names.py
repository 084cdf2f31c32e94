"""Cities, countries and languages that have another name in French or Spanish."""

from collections.abc import Iterator

from resources.i18n.text import Text

NAMES = {
    "City": """
Addis Ababa | Algiers | Andorra | Asuncion | Athens | Azores | Baghdad | Bahrain | Baku | Barbados | Beirut | Belem
| Belgrade | Berlin | Bermuda | Bishkek | Bogota | Brussels | Bucharest | Cairo | Canary | Cancun | Cape Verde |
Cayenne | Chisinau | Copenhagen | Cordoba | Damascus | Dhaka | Djibouti | Dubai | Dublin | Dushanbe | Easter | Faroe
| Fiji | Havana | Ho Chi Minh | Iceland | Indianapolis | Istanbul | Jakarta | Jamaica | Jerusalem | Johannesburg |
Kabul | Kathmandu | Khartoum | Kinshasa | Kolkata | Kuwait | Kyiv | Lisbon | Ljubljana | London | Los Angeles |
Luxembourg | Macau | Maldives | Malta | Manila | Mauritius | Mexico City | Mogadishu | Monaco | Montreal | Moscow |
Muscat | New York | Nicosia | Noumea | Panama | Paris | Phnom Penh | Port of Spain | Port-au-Prince | Prague |
Puerto Rico | Reunion | Reykjavik | Riyadh | Rome | Sao Paulo | Seoul | Shanghai | Singapore | Sofia | St Johns |
Stockholm | Sydney | Tallinn | Tashkent | Tbilisi | Tehran | Tokyo | Tripoli | Tunis | Ulaanbaatar | Vatican |
Vienna | Vilnius | Warsaw | Yangon | Yerevan | Zurich
""",
    "Country": """
Afghanistan | Albania | Algeria | Argentina | Armenia | Australia | Austria | Azerbaijan | Bahrain | Barbados |
Belarus | Belgium | Belize | Benin | Bermuda | Bolivia | Bosnia & Herzegovina | Brazil | Bulgaria | Cambodia |
Cameroon | Canada | Chile | China | Colombia | Croatia | Cyprus | Czechia | Denmark | Dominican Republic | Ecuador |
Egypt | Estonia | Ethiopia | Finland | France | Georgia | Germany | Greece | Haiti | Hungary | Iceland | India |
Indonesia | Iran | Iraq | Ireland | Israel | Italy | Jamaica | Japan | Jordan | Kenya | Kuwait | Latvia | Lebanon |
Libya | Lithuania | Luxembourg | Malaysia | Malta | Mexico | Moldova | Mongolia | Morocco | Nepal | Netherlands |
New Zealand | Niger | Nigeria | Norway | Pakistan | Panama | Peru | Philippines | Poland | Puerto Rico | Qatar |
Romania | Russia | Rwanda | Saudi Arabia | Senegal | Serbia | Singapore | Slovakia | Slovenia | South Africa | South
Korea | Spain | Sweden | Switzerland | Taiwan | Tanzania | Thailand | Trinidad & Tobago | Tunisia | Türkiye | Uganda
| Ukraine | United Arab Emirates | United Kingdom | United States | Vietnam | Zambia
""",
    "Language": """
Arabic | Chinese | Czech | Danish | Dutch | English | Finnish | French | German | Greek | Hebrew | Hindi | Hungarian
| Italian | Japanese | Korean | Polish | Portuguese | Romanian | Russian | Spanish | Swedish | Thai | Turkish |
Ukrainian | Vietnamese
""",
}


def named(context: str) -> list[str]:
    """Give the English names of a kind."""
    return [" ".join(name.split()) for name in NAMES[context].split("|")]


def gathered() -> Iterator[Text]:
    """Give every name."""
    for context in NAMES:
        yield from (Text(context, name) for name in named(context))
