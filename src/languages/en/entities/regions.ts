/** Regions, provinces, states of federations, continents, seas, rivers, straits, landmarks. Sorted by code unit. */
export const regions: readonly string[] = `
Abkhazia
Abu Ghraib
Aceh
Acropolis
Adriatic
Adriatic Sea
Aegean
Aegean Sea
Africa
Alabama
Alaska
Alberta
Alcatraz
Alps
Alsace
Amazon
Anatolia
Anbar
Andalusia
Andes
Andhra Pradesh
Anhui
Annapurna
Antarctic
Antarctica
Appalachia
Arabian Peninsula
Arabian Sea
Aragon
Arctic
Arctic Ocean
Arizona
Arkansas
Arunachal Pradesh
Asia
Asia-Pacific
Assam
Atlantic
Atlantic Ocean
Azores
Baden-Württemberg
Bahamas
Baja California
Bali
Balkans
Balochistan
Baltic
Baltic Sea
Baltics
Baluchistan
Barbados
Basque Country
Bavaria
Bay Area
Bay of Bengal
Bedfordshire
Bekaa
Benelux
Bengal
Berkshire
Bermuda
Bessarabia
Biafra
Big Ben
Bihar
Black Sea
Bohemia
Borneo
Bosphorus
Brandenburg
Brandenburg Gate
British Columbia
Brittany
Broadway
Bronx
Brooklyn
Buckingham Palace
Buckinghamshire
Bukovina
Burgundy
Cabinda
Calabria
California
Cambridgeshire
Camp David
Canary Islands
Cape Canaveral
Cape Cod
Capitol Hill
Capri
Caribbean
Carinthia
Carpathians
Caspian Sea
Castile
Catalonia
Caucasus
Cayman Islands
Central Africa
Central America
Central Asia
Central Europe
Central Park
Champagne
Champs-Elysees
Champs-Élysées
Chechnya
Cheshire
Chhattisgarh
Chiapas
Chinatown
Colorado
Colorado River
Colosseum
Coney Island
Congo
Connacht
Connecticut
Cook County
Cornwall
Corsica
Cotswolds
Crete
Crimea
Crimean Peninsula
Cumbria
Cyprus
Dagestan
Dalmatia
Danube
Dardanelles
Darfur
Dead Sea
Death Valley
Deep South
Delaware
Derbyshire
Devon
Diego Garcia
Disney World
Disneyland
District of Columbia
Dnieper
Dniester
Dnipro River
Dnipropetrovsk Oblast
Dobruja
Donbas
Donbass
Donegal
Donetsk Oblast
Dorset
Earth
East Africa
East Asia
East China Sea
East Coast
East End
East Jerusalem
Eastern Cape
Eastern Europe
Eastern Ghouta
Eiffel Tower
Ellis Island
England
English Channel
Eritrea
Essequibo
Essex
Euphrates
Eurasia
Europe
Everest
Everglades
Extremadura
Falkland Islands
Falklands
Far East
Fiji
Flanders
Fleet Street
Florida
Florida Keys
Fujian
Galapagos
Galicia
Galilee
Ganges
Gansu
Gatwick
Gauteng
Gaza
Gaza Strip
Georgia
Gibraltar
Gloucestershire
Goa
Gobi
Golan
Golan Heights
Gold Coast
Golden Gate Bridge
Grand Canyon
Great Lakes
Great Plains
Great Wall
Green Zone
Greenwich Village
Ground Zero
Guam
Guangdong
Guangxi
Guantanamo
Guantanamo Bay
Guizhou
Gujarat
Gulf
Gulf Coast
Gulf of Aden
Gulf of Mexico
Gulf of Oman
Gulf of Tonkin
Hainan
Hampshire
Harlem
Harris County
Haryana
Hawaii
Heathrow
Hebei
Hebrides
Heilongjiang
Helmand
Henan
Herefordshire
Hertfordshire
Hesse
Highlands
Himachal Pradesh
Himalayas
Hindu Kush
Hokkaido
Hollywood
Hong Kong Island
Honshu
Horn of Africa
Hubei
Hudson
Hudson River
Hudson Valley
Hunan
Hyde Park
Iberia
Iberian Peninsula
Ibiza
Idaho
Idlib
Illinois
Indian Ocean
Indiana
Indochina
Indus
Ingushetia
Inner Mongolia
Iowa
JFK
Jalisco
Jammu
Java
Jharkhand
Jiangsu
Jiangxi
Jilin
Jordan River
Judea
Jupiter
Kachin
Kalahari
Kamchatka
Kansas
Karabakh
Karelia
Kargil
Karnataka
Kashmir
Katanga
Kent
Kentucky
Kerala
Kerry
Kharkiv Oblast
Kherson Oblast
Khyber Pakhtunkhwa
Kivu
Kordofan
Korea
Korean Peninsula
Krasnodar Krai
Kurdistan
Kuril Islands
Kurils
Kursk Oblast
KwaZulu-Natal
Kyiv Oblast
Kyushu
LaGuardia
Ladakh
Lake Baikal
Lake Chad
Lake Como
Lake District
Lake Erie
Lake Geneva
Lake Michigan
Lake Superior
Lake Victoria
Lancashire
Las Vegas Strip
Latin America
Leicestershire
Leinster
Levant
Liaodong
Liaodong Peninsula
Liaoning
Lincolnshire
Loch Ness
Lombardy
Long Island
Lorraine
Los Angeles County
Louisiana
Louvre
Lower Saxony
Luhansk Oblast
Luzon
Macedonia
Madeira
Madhya Pradesh
Maghreb
Maharashtra
Maidan
Maine
Majorca
Maldives
Mallorca
Manchuria
Manhattan
Manipur
Manitoba
Mars
Martha's Vineyard
Maryland
Massachusetts
Maui
Mayo
Mediterranean
Mediterranean Sea
Meghalaya
Mekong
Melanesia
Mercury
Merseyside
Mesopotamia
Michigan
Michoacan
Micronesia
Mid-Atlantic
Middle East
Midlands
Midwest
Mindanao
Minnesota
Mississippi
Mississippi River
Missouri
Missouri River
Mizoram
Montana
Moon
Moravia
Mount Everest
Munster
NYC
Nagaland
Nagorno-Karabakh
Nantucket
Napa Valley
Navarre
Near East
Nebraska
Negev
Nevada
New Brunswick
New England
New Hampshire
New Jersey
New Mexico
New South Wales
New York
New York State
Newfoundland
Niagara Falls
Niger
Nile
Nile Delta
Nineveh
Ningxia
Nordic
Norfolk
Normandy
North Africa
North America
North Atlantic
North Carolina
North Caucasus
North Dakota
North Kivu
North Rhine-Westphalia
North Sea
North Waziristan
Northern Cyprus
Northern Ireland
Northern Territory
Northumberland
Northwest Territories
Notre Dame
Nottinghamshire
Nova Scotia
Nunavut
O'Hare
Oahu
Oceania
Odisha
Ogaden
Ohio
Ohio River
Okinawa
Oklahoma
Ontario
Orange County
Oregon
Orient
Orissa
Orkney
Oromia
Ossetia
Outer Mongolia
Oxfordshire
Pacific
Pacific Northwest
Pacific Ocean
Panama Canal
Papua
Patagonia
Peloponnese
Pennsylvania
Persian Gulf
Piccadilly
Piedmont
Polynesia
Pomerania
Potomac
Prince Edward Island
Provence
Puerto Rico
Punjab
Puntland
Pyrenees
Qinghai
Quebec
Queens
Queensland
Rajasthan
Rakhine
Red Sea
Red Square
Republika Srpska
Rhine
Rhineland
Rhode Island
Rio Grande
Rockies
Rocky Mountains
Ruhr
Saar
Sabah
Sahara
Sahel
Sakhalin
Samaria
Santa Monica
Sarawak
Sardinia
Saskatchewan
Saturn
Saxony
Scandinavia
Scarborough Shoal
Schleswig-Holstein
Scotland
Sea of Azov
Sea of Japan
Seine
Senkaku Islands
Serengeti
Shaanxi
Shandong
Shanxi
Shatt al-Arab
Shetland
Shikoku
Shropshire
Siachen
Siberia
Sichuan
Sicily
Sierra Nevada
Sikkim
Silesia
Silicon Valley
Silk Road
Sinai
Sinai Peninsula
Sinaloa
Sindh
Slavonia
Snake Island
SoHo
Soho
Somaliland
Somerset
Sonora
South America
South Asia
South Australia
South Carolina
South Caucasus
South China Sea
South Dakota
South Kivu
South Lebanon
South Ossetia
South Pacific
South Waziristan
Southeast Asia
Southern Africa
Spratly Islands
Staffordshire
Staten Island
Strait of Hormuz
Straits of Malacca
Styria
Sub-Saharan Africa
Sudetenland
Suez Canal
Suffolk
Sulawesi
Sumatra
Sumy Oblast
Sun Belt
Surrey
Sussex
Svalbard
Swabia
Tabasco
Tahiti
Tahrir Square
Taiwan Strait
Taj Mahal
Taksim Square
Tamil Nadu
Tasmania
Tatarstan
Telangana
Temple Mount
Tennessee
Texas
Thames
Thrace
Thuringia
Tiananmen Square
Tibet
Tigray
Tigris
Times Square
Trafalgar Square
Transcaucasia
Transnistria
Transylvania
Tripura
Tuscany
Tyrol
Ulster
Umbria
Upper East Side
Upper Nile
Upper West Side
Ural
Urals
Utah
Uttar Pradesh
Uttarakhand
Vatican
Veneto
Venus
Vermont
Victoria
Virgin Islands
Virginia
Visayas
Vojvodina
Volga
Volhynia
Wales
Wall Street
Wallonia
Warwickshire
Washington State
Waziristan
West Africa
West Bank
West Bengal
West Coast
West Virginia
Western Australia
Western Cape
Western Europe
Western Hemisphere
Western Wall
Westphalia
White Sea
Wiltshire
Wisconsin
Wyoming
Xinjiang
Yalu
Yangtze
Yellow River
Yellow Sea
Yellowstone
Yorkshire
Yosemite
Yucatan
Yukon
Yunnan
Zaporizhzhia Oblast
Zhejiang
Zululand
`
  .trim()
  .split('\n');
