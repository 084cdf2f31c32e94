"""Cities that have another name in French or Spanish, as the time zones name them."""

CONTEXT = "City"
CITIES = """
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
"""


def cities() -> list[str]:
    """Give each city's English name."""
    return [" ".join(name.split()) for name in CITIES.split("|")]
