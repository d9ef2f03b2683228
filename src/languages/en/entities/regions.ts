/** Regions, provinces, states of federations, continents, seas, rivers, straits. Sorted by code unit. */
export const regions: readonly string[] = `
Abkhazia
Aceh
Adriatic
Adriatic Sea
Aegean
Aegean Sea
Africa
Alabama
Alaska
Alberta
Alps
Alsace
Amazon
Anatolia
Anbar
Andalusia
Andes
Annapurna
Antarctica
Arabian Peninsula
Arabian Sea
Arctic
Arizona
Arkansas
Asia
Asia-Pacific
Assam
Atlantic
Atlantic Ocean
Balkans
Balochistan
Baltic
Baltic Sea
Baltics
Baluchistan
Basque Country
Bavaria
Bay Area
Bay of Bengal
Bengal
Bessarabia
Bihar
Black Sea
Bohemia
Borneo
Bosphorus
Brandenburg
British Columbia
Brittany
Broadway
Bronx
Brooklyn
Bukovina
Burgundy
Cabinda
California
Caribbean
Carpathians
Caspian Sea
Catalonia
Caucasus
Central America
Central Asia
Central Europe
Central Park
Champs-Elysees
Chechnya
Chiapas
Colorado
Connecticut
Cornwall
Corsica
Crete
Crimea
Crimean Peninsula
Dagestan
Dalmatia
Danube
Dardanelles
Darfur
Dead Sea
Delaware
Diego Garcia
District of Columbia
Dnieper
Dniester
Dnipro River
Dnipropetrovsk Oblast
Dobruja
Donbas
Donbass
Donetsk Oblast
East Africa
East Asia
East China Sea
East Coast
East End
Eastern Europe
Eastern Ghouta
English Channel
Essequibo
Euphrates
Eurasia
Europe
Everglades
Far East
Flanders
Fleet Street
Florida
Florida Keys
Galicia
Gaza
Gaza Strip
Gibraltar
Golan
Golan Heights
Gold Coast
Golden Gate Bridge
Great Lakes
Green Zone
Guangdong
Gujarat
Gulf
Gulf of Aden
Gulf of Mexico
Gulf of Oman
Gulf of Tonkin
Hawaii
Heilongjiang
Helmand
Himalayas
Hindu Kush
Hokkaido
Hollywood
Hong Kong Island
Horn of Africa
Hudson
Hyde Park
Iberia
Iberian Peninsula
Idaho
Idlib
Illinois
Indian Ocean
Indiana
Indochina
Ingushetia
Inner Mongolia
Iowa
Jammu
Java
Judea
Jupiter
Kachin
Kamchatka
Kansas
Karabakh
Kargil
Karnataka
Kashmir
Kent
Kentucky
Kerala
Kharkiv Oblast
Kherson Oblast
Khyber Pakhtunkhwa
Kivu
Korea
Korean Peninsula
Krasnodar Krai
Kurdistan
Kuril Islands
Kurils
Kursk Oblast
Kyiv Oblast
Ladakh
Lake Baikal
Lake Chad
Lake Victoria
Lancashire
Latin America
Levant
Liaodong
Liaodong Peninsula
Loch Ness
Lombardy
Long Island
Lorraine
Louisiana
Lower Saxony
Luhansk Oblast
Maghreb
Maharashtra
Maine
Manchuria
Manhattan
Manitoba
Mars
Maryland
Massachusetts
Mediterranean
Mediterranean Sea
Mekong
Mercury
Michigan
Mid-Atlantic
Middle East
Midlands
Midwest
Mindanao
Minnesota
Mississippi
Missouri
Montana
Moravia
Mount Everest
Nagorno-Karabakh
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
New York State
Newfoundland
Niagara Falls
Nile
Nile Delta
Nineveh
North Africa
North America
North Atlantic
North Carolina
North Caucasus
North Dakota
North Sea
Northern Cyprus
Northern Ireland
Northwest Territories
Nova Scotia
Nunavut
Oceania
Ogaden
Ohio
Okinawa
Oklahoma
Ontario
Orange County
Oregon
Orient
Oromia
Ossetia
Outer Mongolia
Pacific
Pacific Northwest
Pacific Ocean
Panama Canal
Patagonia
Pennsylvania
Persian Gulf
Pomerania
Prince Edward Island
Punjab
Pyrenees
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
Sea of Azov
Sea of Japan
Senkaku Islands
Serengeti
Shatt al-Arab
Siachen
Siberia
Sichuan
Sicily
Sierra Nevada
Silesia
Silicon Valley
Sinai Peninsula
Sindh
Slavonia
Snake Island
Soho
Somaliland
South America
South Asia
South Australia
South Carolina
South Caucasus
South China Sea
South Dakota
South Lebanon
South Ossetia
South Pacific
Southeast Asia
Southern Africa
Spratly Islands
Staten Island
Strait of Hormuz
Straits of Malacca
Sub-Saharan Africa
Sudetenland
Suez Canal
Sumatra
Sumy Oblast
Svalbard
Swabia
Taiwan Strait
Tamil Nadu
Tasmania
Tatarstan
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
Tuscany
Tyrol
Ulster
Upper Nile
Ural
Urals
Utah
Venus
Vermont
Victoria
Virgin Islands
Virginia
Vojvodina
Volga
Volhynia
Wall Street
Wallonia
Waziristan
West Africa
West Bank
West Coast
West Virginia
Western Australia
Western Europe
Western Hemisphere
Westphalia
White Sea
Wisconsin
Wyoming
Xinjiang
Yalu
Yangtze
Yellow Sea
Yellowstone
Yorkshire
Yosemite
Yukon
Zaporizhzhia Oblast
`
  .trim()
  .split('\n');
