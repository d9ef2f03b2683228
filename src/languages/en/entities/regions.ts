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
East Africa
East Asia
East China Sea
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
Florida
Galicia
Gaza
Gaza Strip
Gibraltar
Golan
Golan Heights
Great Lakes
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
Horn of Africa
Hudson
Iberia
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
Khyber Pakhtunkhwa
Kivu
Korea
Korean Peninsula
Krasnodar Krai
Kurdistan
Kuril Islands
Kurils
Kursk Oblast
Ladakh
Lancashire
Latin America
Levant
Liaodong
Liaodong Peninsula
Lombardy
Lorraine
Louisiana
Lower Saxony
Maghreb
Maharashtra
Maine
Manchuria
Manhattan
Manitoba
Maryland
Massachusetts
Mediterranean
Mediterranean Sea
Mekong
Michigan
Middle East
Mindanao
Minnesota
Mississippi
Missouri
Montana
Moravia
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
Newfoundland
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
Oregon
Orient
Oromia
Ossetia
Outer Mongolia
Pacific
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
Queensland
Rajasthan
Rakhine
Red Sea
Republika Srpska
Rhine
Rhineland
Rhode Island
Ruhr
Saar
Sabah
Sahara
Sahel
Sakhalin
Samaria
Sarawak
Sardinia
Saskatchewan
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
Silesia
Silicon Valley
Sinai Peninsula
Sindh
Slavonia
Snake Island
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
Southeast Asia
Southern Africa
Spratly Islands
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
Transcaucasia
Transnistria
Transylvania
Tuscany
Tyrol
Ulster
Ural
Urals
Utah
Vermont
Victoria
Virgin Islands
Virginia
Vojvodina
Volga
Volhynia
Wallonia
Waziristan
West Africa
West Bank
West Virginia
Western Australia
Western Europe
Westphalia
Wisconsin
Wyoming
Xinjiang
Yalu
Yangtze
Yellow Sea
Yorkshire
Yukon
Zaporizhzhia Oblast
`
  .trim()
  .split('\n');
