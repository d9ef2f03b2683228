/** Cities and towns of the world that news names, besides the capitals. Sorted by code unit. */
export const cities: readonly string[] = `
Aachen
Aalborg
Aarhus
Abadan
Abbottabad
Aberdeen
Abidjan
Abuja
Acapulco
Adana
Addis Ababa
Adelaide
Aden
Agadir
Agra
Ahmedabad
Ahvaz
Ajaccio
Albuquerque
Aleppo
Alexandria
Algeciras
Alicante
Almaty
Amritsar
Anchorage
Annapolis
Antalya
Antwerp
Aqaba
Arbil
Arequipa
Arkhangelsk
Ashdod
Ashkelon
Astrakhan
Atlanta
Auckland
Austin
Avdiivka
Avignon
Baghdad
Bakhmut
Baltimore
Bandung
Bangalore
Bangui
Banja Luka
Barcelona
Barnaul
Basel
Basra
Baton Rouge
Batumi
Beijing
Beira
Belem
Belfast
Belgorod
Belo Horizonte
Benghazi
Bergen
Berkeley
Berlin
Bern
Bethlehem
Bhopal
Bialystok
Bilbao
Birmingham
Blackpool
Bloemfontein
Boise
Bologna
Bonn
Bordeaux
Boston
Boulder
Bradford
Brasilia
Bratislava
Breda
Bremen
Brest
Brighton
Brisbane
Bristol
Brno
Bruges
Brussels
Bryansk
Bucha
Budapest
Buenos Aires
Buffalo
Bukhara
Bulawayo
Burgas
Bursa
Busan
Cadiz
Cairns
Cairo
Calais
Calcutta
Calgary
Cali
Cambridge
Camp David
Canberra
Cancun
Cannes
Canton
Cape Town
Caracas
Cardiff
Cartagena
Casablanca
Catania
Cebu
Chandigarh
Changchun
Changsha
Charleston
Charlotte
Chelyabinsk
Chengdu
Chennai
Cherkasy
Chernihiv
Chernivtsi
Chernobyl
Chicago
Chisinau
Chita
Chittagong
Chongqing
Christchurch
Cincinnati
Ciudad Juarez
Cleveland
Cluj-Napoca
Cologne
Columbus
Constanta
Constantinople
Copenhagen
Cordoba
Cork
Coventry
Cracow
Crawford
Cusco
Da Nang
Daegu
Dakar
Dallas
Danzig
Dar es Salaam
Davos
Dayton
Debrecen
Deir ez-Zor
Delhi
Denver
Des Moines
Detroit
Diyarbakir
Djibouti
Dnipro
Dnipropetrovsk
Dohuk
Donetsk
Dortmund
Douala
Dover
Dresden
Dubai
Dublin
Dubrovnik
Duisburg
Dundee
Dunedin
Durban
Dusseldorf
Düsseldorf
East Jerusalem
Edinburgh
Edmonton
Eilat
Eindhoven
El Alamein
El Fasher
El Paso
Entebbe
Erbil
Essen
Evian
Exeter
Faisalabad
Fallujah
Famagusta
Fez
Florence
Fort Worth
Frankfurt
Freiburg
Fukuoka
Fukushima
Galway
Gaza City
Gdansk
Gdynia
Geneva
Genoa
Ghent
Giza
Glasgow
Goma
Gomel
Gothenburg
Granada
Grand Rapids
Graz
Grenoble
Grodno
Groningen
Grozny
Guadalajara
Guangzhou
Guantanamo
Guayaquil
Gujranwala
Gwadar
Gwangju
Hague
Haifa
Haiphong
Halifax
Hamburg
Hangzhou
Hannover
Hanover
Harbin
Hargeisa
Hartford
Havana
Hebron
Heidelberg
Helsinki
Herat
Hiroshima
Ho Chi Minh City
Hobart
Hodeidah
Homs
Honolulu
Hostomel
Houston
Hull
Hyderabad
Incheon
Indianapolis
Innsbruck
Inverness
Irkutsk
Irpin
Isfahan
Islamabad
Istanbul
Ivano-Frankivsk
Izium
Izmir
Jacksonville
Jaffa
Jaipur
Jalalabad
Jeddah
Jenin
Jericho
Jerusalem
Jiddah
Johannesburg
Juba
Kabul
Kaesong
Kaliningrad
Kampala
Kandahar
Kano
Kansas City
Karachi
Karbala
Kaunas
Kazan
Kerch
Khan Younis
Khan Yunis
Kharkiv
Kharkov
Khartoum
Kherson
Khmelnytskyi
Kiel
Kirkuk
Kisangani
Kismayo
Klaipeda
Kobe
Kolkata
Kosice
Kramatorsk
Krasnodar
Krasnoyarsk
Kropyvnytskyi
Kryvyi Rih
Kumasi
Kunduz
Kunming
Kupiansk
Kursk
Kyoto
La Paz
Lagos
Lahore
Larnaca
Las Vegas
Latakia
Lattakia
Lausanne
Le Havre
Leeds
Leicester
Leiden
Leipzig
Leningrad
Lexington
Lille
Limassol
Limerick
Linz
Lisbon
Little Rock
Liverpool
Ljubljana
Lodz
London
Londonderry
Long Beach
Los Angeles
Louisville
Luanda
Lubumbashi
Lucerne
Lucknow
Lugano
Luhansk
Lusaka
Lutsk
Luxor
Lviv
Lvov
Lyon
Lyons
Maastricht
Madison
Madras
Magdeburg
Maidan
Makhachkala
Malaga
Malmo
Malmö
Manaus
Manchester
Mandalay
Mannheim
Maputo
Mar del Plata
Maracaibo
Mariupol
Marrakech
Marrakesh
Marseille
Marseilles
Mashhad
Mazar-i-Sharif
Mecca
Medellin
Medina
Melbourne
Melitopol
Memphis
Miami
Milan
Milwaukee
Minneapolis
Minsk
Misrata
Mogilev
Mombasa
Monterrey
Montreal
Montreux
Moscow
Mosul
Mukden
Multan
Mumbai
Munich
Murmansk
Mykolaiv
Mysore
Nablus
Nagasaki
Nagoya
Nagpur
Najaf
Nanjing
Nanking
Nantes
Naples
Narva
Nashville
New Delhi
New Haven
New Orleans
New York
New York City
Newark
Newcastle
Nikopol
Nizhny Novgorod
Normandy
Norwich
Nottingham
Novi Sad
Novosibirsk
Nuremberg
Oakland
Odesa
Odessa
Oklahoma City
Omaha
Omdurman
Omsk
Oporto
Oran
Orlando
Osaka
Oslo
Ostend
Oxford
Padua
Palermo
Palm Beach
Palmyra
Paris
Pasadena
Peking
Perm
Perth
Peshawar
Petrograd
Philadelphia
Phnom Penh
Phoenix
Pisa
Pittsburgh
Plovdiv
Plymouth
Pokrovsk
Poltava
Port Arthur
Port Said
Port Sudan
Portland
Porto
Porto Alegre
Portsmouth
Potsdam
Poznan
Prague
Providence
Pskov
Pula
Pune
Punta del Este
Pusan
Pyongyang
Quebec City
Quetta
Quito
Rafah
Raleigh
Ramadi
Rambouillet
Ramstein
Rangoon
Raqqa
Rawalpindi
Recife
Reno
Reykjavik
Rheims
Richmond
Riga
Rijeka
Rio
Rio de Janeiro
Rivne
Rome
Rosario
Rostock
Rostov
Rostov-on-Don
Rotterdam
Rzeszow
Sacramento
Saigon
Saint Petersburg
Salisbury
Salt Lake City
Salzburg
Samara
Samarkand
San Antonio
San Diego
San Francisco
San Jose
Santa Barbara
Santa Cruz
Santa Fe
Santiago
Sao Paulo
Sapporo
Sarajevo
Saratov
Savannah
Seattle
Semarang
Sendai
Sevastopol
Seville
Sfax
Shanghai
Sharm el Sheikh
Sharm el-Sheikh
Sheffield
Shenyang
Shenzhen
Shimoda
Shiraz
Shusha
Sidon
Siem Reap
Simferopol
Sinai
Sirte
Slavyansk
Sloviansk
Smolensk
Smyrna
Sochi
Sofia
Solingen
Southampton
Spokane
Srebrenica
Srinagar
St. Gallen
St. Louis
St. Paul
St. Petersburg
Stalingrad
Stanford
Stavanger
Stavropol
Stepanakert
Stockholm
Strasbourg
Stuttgart
Suez
Sukhumi
Sumy
Surabaya
Surat
Suva
Suzhou
Sverdlovsk
Sydney
Syracuse
Szczecin
Szeged
São Paulo
Tabriz
Tacoma
Taganrog
Taif
Taiz
Tallahassee
Tallinn
Tampa
Tampere
Tangier
Taranto
Tartu
Tartus
Tashkent
Tbilisi
Tel Aviv
Ternopil
Tetovo
The Hague
Thessaloniki
Tianjin
Tiflis
Tijuana
Tikrit
Timbuktu
Timisoara
Tiraspol
Toledo
Tomsk
Toronto
Torun
Toulouse
Trabzon
Trieste
Tripoli
Tromso
Trondheim
Tskhinvali
Tucson
Tula
Tulsa
Turin
Turku
Tuzla
Tver
Tyre
Ufa
Ulsan
Uppsala
Utrecht
Uzhhorod
Valencia
Valletta
Valparaiso
Vancouver
Varanasi
Varna
Venice
Veracruz
Verdun
Verona
Versailles
Vicenza
Vichy
Vienna
Vigo
Vilnius
Vinnytsia
Vitebsk
Vladikavkaz
Vladivostok
Volgograd
Voronezh
Vovchansk
Vukovar
Warsaw
Washington
Washington D.C.
Waterloo
Weimar
Winnipeg
Wroclaw
Wuhan
Xi'an
Yakutsk
Yalta
Yangon
Yaroslavl
Yekaterinburg
Yerevan
Yokohama
York
Ypres
Zagreb
Zanzibar
Zaporizhzhia
Zaporozhye
Zhytomyr
Zurich
Zürich
`
  .trim()
  .split('\n');
