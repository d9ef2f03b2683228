/** Cities and towns of the world that news names, besides the capitals. Sorted by code unit. */
export const cities: readonly string[] = `
Aachen
Aalborg
Aarhus
Abadan
Abbottabad
Aberdeen
Aberystwyth
Abidjan
Abilene
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
Ajmer
Akron
Aktau
Albany
Albuquerque
Aleppo
Alexandria
Algeciras
Alicante
Aligarh
Allahabad
Allentown
Almaty
Amarillo
Amritsar
Anaheim
Anchorage
Ann Arbor
Annapolis
Antalya
Antofagasta
Antwerp
Anyang
Aqaba
Arak
Arbil
Arequipa
Arkhangelsk
Arlington
Arnhem
Arusha
Ashdod
Asheville
Ashkelon
Aspen
Astrakhan
Aswan
Athens
Atlanta
Atlantic City
Auckland
Augusta
Aurangabad
Aurora
Austin
Avdiivka
Avignon
Baghdad
Bahawalpur
Bakersfield
Bakhmut
Baltimore
Banda Aceh
Bandar Abbas
Bandung
Banff
Bangalore
Bangor
Bangui
Banja Luka
Baotou
Baqubah
Barcelona
Bareilly
Bari
Barnaul
Barranquilla
Basel
Basra
Bath
Baton Rouge
Batumi
Beaumont
Beersheba
Beijing
Beira
Belem
Belfast
Belgorod
Bellevue
Belo Horizonte
Bengaluru
Benghazi
Bergamo
Bergen
Berkeley
Berlin
Bern
Bethlehem
Beverly Hills
Bhopal
Bhubaneswar
Bhuj
Bialystok
Bielefeld
Bilbao
Billings
Birmingham
Bismarck
Bitola
Blackburn
Blackpool
Blantyre
Bloemfontein
Bloomington
Boca Raton
Bochum
Bodrum
Boise
Bologna
Bolton
Bonn
Bordeaux
Bossier City
Boston
Bouake
Boulder
Bournemouth
Bozeman
Bradford
Brasilia
Bratislava
Breda
Bremen
Brest
Bridgeport
Brighton
Brisbane
Bristol
Brno
Brooklyn
Brownsville
Bruges
Brussels
Bryansk
Bucha
Budapest
Buenos Aires
Buffalo
Bukavu
Bukhara
Bulawayo
Burbank
Burgas
Burlington
Bursa
Busan
Bushehr
Cadiz
Cagliari
Cairns
Cairo
Calais
Calcutta
Calgary
Cali
Calicut
Callao
Cambridge
Camden
Camp David
Canberra
Cancun
Cannes
Canterbury
Canton
Cape Coral
Cape Town
Caracas
Cardiff
Carlisle
Carlsbad
Carson City
Cartagena
Cary
Casablanca
Casper
Catania
Cebu
Cebu City
Cedar Rapids
Champaign
Chandigarh
Chandler
Changchun
Changsha
Chapel Hill
Charleston
Charlotte
Charlottesville
Chattanooga
Chelmsford
Cheltenham
Chelyabinsk
Chengdu
Chennai
Cherkasy
Chernihiv
Chernivtsi
Chernobyl
Chesapeake
Chester
Cheyenne
Chiang Mai
Chicago
Chico
Chihuahua
Chisinau
Chita
Chittagong
Chongqing
Christchurch
Chula Vista
Cincinnati
Ciudad Juarez
Clearwater
Cleveland
Cluj
Cluj-Napoca
Cochabamba
Cochin
Coimbatore
College Station
Cologne
Colorado Springs
Columbia
Columbus
Compton
Concepcion
Concord
Constanta
Constantine
Constantinople
Copenhagen
Coral Gables
Coral Springs
Cordoba
Cork
Corpus Christi
Costa Mesa
Coventry
Cracow
Crawford
Croydon
Cuernavaca
Cupertino
Curitiba
Cusco
Cuttack
Da Nang
Daegu
Daejeon
Dakar
Dalian
Dallas
Dammam
Danzig
Dar es Salaam
Daraa
Darjeeling
Darwin
Davao
Davos
Dayton
Daytona Beach
Dearborn
Debrecen
Dehradun
Deir ez-Zor
Delft
Delhi
Denpasar
Denton
Denver
Derby
Derna
Des Moines
Detroit
Dhahran
Dharamsala
Dijon
Diwaniya
Diyarbakir
Djibouti
Dnipro
Dnipropetrovsk
Dohuk
Doncaster
Donetsk
Dongguan
Dortmund
Douala
Dover
Dresden
Dubai
Dublin
Dubrovnik
Duisburg
Duluth
Dundee
Dunedin
Durban
Durgapur
Durham
Dusseldorf
Düsseldorf
East Jerusalem
East Lansing
Edinburgh
Edmonton
Eilat
Eindhoven
El Alamein
El Fasher
El Paso
Elgin
Elizabeth
Entebbe
Erbil
Erfurt
Erie
Erzurum
Espoo
Essen
Eugene
Evanston
Evansville
Everett
Evian
Exeter
Fairbanks
Fairfax
Fairfield
Faisalabad
Fallujah
Famagusta
Fargo
Faridabad
Fayetteville
Fez
Flagstaff
Flint
Florence
Fort Collins
Fort Lauderdale
Fort Myers
Fort Smith
Fort Wayne
Fort Worth
Fortaleza
Frankfort
Frankfurt
Freiburg
Fremont
Fresno
Fukuoka
Fukushima
Fullerton
Fuzhou
Gainesville
Galle
Galveston
Galway
Gandhinagar
Ganja
Gao
Garland
Gary
Gaza
Gaza City
Gaziantep
Gdansk
Gdynia
Geneva
Genoa
George Town
Ghaziabad
Ghent
Gilbert
Giza
Glasgow
Glendale
Gloucester
Gold Coast
Goma
Gomel
Gondar
Gorakhpur
Gothenburg
Granada
Grand Rapids
Graz
Green Bay
Greensboro
Greenville
Grenoble
Grimsby
Grodno
Groningen
Grozny
Guadalajara
Guanajuato
Guangzhou
Guantanamo
Guayaquil
Guildford
Guilin
Guiyang
Gujranwala
Gulfport
Gulu
Guntur
Gurgaon
Gurugram
Guwahati
Gwadar
Gwalior
Gwangju
Gyumri
Haarlem
Hague
Haifa
Haiphong
Halifax
Hama
Hamburg
Hamilton
Hampton
Hangzhou
Hannover
Hanover
Harbin
Hargeisa
Harrisburg
Hartford
Havana
Hayward
Hebron
Hefei
Heidelberg
Helena
Helsinki
Henderson
Heraklion
Herat
Hereford
Hialeah
Hillah
Hiroshima
Ho Chi Minh City
Hobart
Hoboken
Hodeidah
Hohhot
Hollywood
Homs
Honolulu
Hostomel
Houston
Hubli
Huddersfield
Hue
Hull
Huntington Beach
Huntsville
Hyderabad
Ibadan
Idlib
Imphal
Incheon
Independence
Indianapolis
Indore
Innsbruck
Inverness
Ipswich
Irkutsk
Irpin
Irvine
Irving
Isfahan
Islamabad
Ismailia
Istanbul
Ithaca
Ivano-Frankivsk
Izium
Izmir
Jabalpur
Jackson
Jacksonville
Jaffa
Jaffna
Jaipur
Jalalabad
Jalandhar
Jammu
Jamnagar
Jamshedpur
Jeddah
Jefferson City
Jeju
Jenin
Jericho
Jersey City
Jerusalem
Jiddah
Jinan
Jodhpur
Johannesburg
Johor Bahru
Jos
Juba
Juneau
Kabul
Kaduna
Kaesong
Kagoshima
Kalamazoo
Kaliningrad
Kaluga
Kampala
Kanazawa
Kandahar
Kandy
Kano
Kanpur
Kansas City
Kaohsiung
Karachi
Karaj
Karbala
Karlsruhe
Kashgar
Katowice
Kaunas
Kawasaki
Kayseri
Kazan
Kelowna
Kerch
Kerman
Kermanshah
Key West
Khabarovsk
Khan Younis
Khan Yunis
Kharkiv
Kharkov
Khartoum
Kherson
Khmelnytskyi
Khulna
Kiel
Kilkenny
Killeen
Kingston
Kirkuk
Kirov
Kisangani
Kismayo
Kisumu
Kitakyushu
Klaipeda
Knoxville
Kobani
Kobe
Kochi
Kolhapur
Kolkata
Konya
Kosice
Kota
Kota Kinabalu
Kozhikode
Krakow
Kramatorsk
Krasnodar
Krasnoyarsk
Kremenchuk
Kropyvnytskyi
Kryvyi Rih
Kuching
Kumasi
Kunduz
Kunming
Kupiansk
Kursk
Kut
Kutaisi
Kyoto
La Paz
Lafayette
Lagos
Lahore
Lake Charles
Lake Tahoe
Lakewood
Lalibela
Lancaster
Lansing
Lanzhou
Laredo
Larnaca
Las Cruces
Las Vegas
Latakia
Lattakia
Lausanne
Lawrence
Le Havre
Leeds
Leh
Leicester
Leiden
Leipzig
Leningrad
Leon
Leuven
Lexington
Lhasa
Lille
Limassol
Limerick
Lincoln
Linz
Lipetsk
Lisbon
Little Rock
Liverpool
Liège
Ljubljana
Lodz
London
Londonderry
Long Beach
Long Island
Los Angeles
Louisville
Lourdes
Lowell
Luanda
Luang Prabang
Lubbock
Lubumbashi
Lucerne
Lucknow
Ludhiana
Lugano
Luhansk
Luoyang
Lusaka
Luton
Lutsk
Luxor
Lviv
Lvov
Lynchburg
Lyon
Lyons
Maastricht
Macon
Madison
Madras
Madurai
Magadan
Magdeburg
Maidan
Maiduguri
Mainz
Makassar
Makati
Makhachkala
Malacca
Malaga
Malmo
Malmö
Manaus
Manchester
Mandalay
Mangalore
Manhattan
Mannheim
Maputo
Mar del Plata
Maracaibo
Marib
Mariupol
Marrakech
Marrakesh
Marseille
Marseilles
Mashhad
Mazar-i-Sharif
McAllen
McKinney
Mecca
Medan
Medellin
Medford
Medina
Meerut
Mekelle
Melbourne
Melitopol
Memphis
Mendoza
Menlo Park
Merida
Mersin
Mesa
Mesquite
Miami
Miami Beach
Middlesbrough
Midland
Milan
Milton Keynes
Milwaukee
Minneapolis
Minsk
Misrata
Mississauga
Missoula
Mitrovica
Mobile
Modesto
Mogilev
Mombasa
Moncton
Monterey
Monterrey
Montgomery
Montpelier
Montpellier
Montreal
Montreux
Moscow
Mostar
Mosul
Mountain View
Mukden
Multan
Mumbai
Munich
Murcia
Murmansk
Muzaffarabad
Mykolaiv
Myrtle Beach
Mysore
Münster
Nablus
Nagasaki
Nagoya
Nagpur
Naha
Najaf
Najran
Nakuru
Nanchang
Nancy
Nanjing
Nanking
Nanning
Nantes
Napa
Naperville
Naples
Nara
Narva
Nashik
Nashville
Nasiriyah
Natanz
Nazareth
Netanya
New Bedford
New Delhi
New Haven
New Orleans
New York
New York City
Newark
Newcastle
Newcastle upon Tyne
Newport
Newport Beach
Newport News
Niagara Falls
Nice
Niigata
Nikopol
Ningbo
Nis
Nizhny Novgorod
Noida
Norfolk
Norman
Normandy
North Hollywood
Northampton
Norwich
Nottingham
Novi Sad
Novosibirsk
Nuremberg
Oakland
Oaxaca
Ocala
Oceanside
Odense
Odesa
Odessa
Ogden
Ohrid
Oklahoma City
Olympia
Omaha
Omdurman
Omsk
Ontario
Oporto
Oran
Orenburg
Orlando
Osaka
Oshawa
Oslo
Ostend
Ostrava
Oulu
Overland Park
Oxford
Oxnard
Padua
Palermo
Palm Beach
Palm Springs
Palma
Palmyra
Palo Alto
Panaji
Panmunjom
Paris
Parma
Pasadena
Paterson
Patiala
Patna
Patras
Pattaya
Pearl Harbor
Peking
Penang
Pensacola
Peoria
Perm
Perth
Perugia
Peshawar
Peterborough
Petrograd
Philadelphia
Phnom Penh
Phoenix
Phuket
Pierre
Pisa
Pittsburgh
Plano
Plovdiv
Plymouth
Pokhara
Pokrovsk
Poltava
Pomona
Pondicherry
Port Arthur
Port Elizabeth
Port Harcourt
Port Said
Port Sudan
Portland
Porto
Porto Alegre
Portsmouth
Potosi
Potsdam
Poznan
Prague
Preston
Princeton
Providence
Provo
Pskov
Puebla
Pueblo
Pula
Pune
Punta Arenas
Punta del Este
Puri
Pusan
Pyongyang
Qingdao
Qom
Quebec City
Queens
Queenstown
Quetta
Quezon City
Quincy
Quito
Rafah
Raipur
Rajkot
Rajshahi
Raleigh
Ramadi
Ramallah
Rambouillet
Ramstein
Ranchi
Rangoon
Rapid City
Raqqa
Ravenna
Rawalpindi
Reading
Recife
Redding
Redmond
Redwood City
Regina
Rennes
Reno
Reston
Reykjavik
Rheims
Richardson
Richmond
Riga
Rijeka
Rio
Rio de Janeiro
Rishikesh
Riverside
Rivne
Roanoke
Rochester
Rockford
Rockville
Rome
Rosario
Rostock
Rostov
Rostov-on-Don
Roswell
Rotorua
Rotterdam
Rouen
Ryazan
Rzeszow
Sacramento
Saigon
Saint Petersburg
Salem
Salinas
Salisbury
Salt Lake City
Salta
Salvador
Salzburg
Samara
Samarkand
Samarra
San Antonio
San Bernardino
San Diego
San Francisco
San Jose
San Mateo
San Sebastian
Sanliurfa
Santa Ana
Santa Barbara
Santa Clara
Santa Cruz
Santa Fe
Santa Monica
Santa Rosa
Santiago
Santos
Sanya
Sao Paulo
Sapporo
Sarajevo
Sarasota
Saratov
Sargodha
Saskatoon
Savannah
Scottsdale
Scranton
Seattle
Semarang
Sendai
Sevastopol
Seville
Sfax
Shanghai
Sharjah
Sharm el Sheikh
Sharm el-Sheikh
Sheffield
Shenyang
Shenzhen
Shijiazhuang
Shillong
Shimla
Shimoda
Shiraz
Shreveport
Shrewsbury
Shusha
Sialkot
Sidon
Siem Reap
Siena
Silicon Valley
Simferopol
Sinai
Sioux City
Sioux Falls
Sirte
Slavyansk
Slough
Sloviansk
Smolensk
Smyrna
Sochi
Sofia
Solingen
Sousse
South Bend
Southampton
Southend
Soweto
Split
Spokane
Springfield
Srebrenica
Srinagar
St. Augustine
St. Gallen
St. Louis
St. Paul
St. Petersburg
Stalingrad
Stamford
Stanford
Staten Island
Stavanger
Stavropol
Stellenbosch
Stepanakert
Stirling
Stockholm
Stockton
Stoke-on-Trent
Strasbourg
Stratford
Stuttgart
Sudbury
Suez
Sukhumi
Sulaymaniyah
Sumy
Sunderland
Sunnyvale
Surabaya
Surat
Surrey
Suva
Suwon
Suzhou
Sverdlovsk
Swansea
Swat
Swindon
Sydney
Sylhet
Syracuse
Szczecin
Szeged
São Paulo
Tabriz
Tacoma
Taganrog
Taichung
Taif
Tainan
Taiyuan
Taiz
Tal Afar
Tallahassee
Tallinn
Tampa
Tampere
Tangier
Taranto
Tartu
Tartus
Tashkent
Tauranga
Tbilisi
Tel Aviv
Tempe
Ternopil
Tetovo
Thane
The Hague
Thessaloniki
Thiruvananthapuram
Thrissur
Tianjin
Tiflis
Tijuana
Tikrit
Timbuktu
Timisoara
Tiraspol
Tirupati
Tobruk
Toledo
Tomsk
Topeka
Toronto
Torun
Toulon
Toulouse
Trabzon
Trento
Trenton
Trieste
Trincomalee
Tripoli
Trivandrum
Tromso
Trondheim
Tskhinvali
Tucson
Tula
Tulkarm
Tulsa
Turin
Turku
Tuscaloosa
Tuzla
Tver
Tyler
Tyre
Udaipur
Ufa
Ujjain
Ulsan
Uppsala
Urumqi
Ushuaia
Utica
Utrecht
Uzhhorod
Vadodara
Valencia
Vallejo
Valletta
Valparaiso
Van
Vancouver
Varanasi
Varna
Vellore
Venice
Ventura
Veracruz
Verdun
Verona
Versailles
Vicenza
Vichy
Victoria
Vienna
Vigo
Vijayawada
Vilnius
Vinnytsia
Virginia Beach
Visakhapatnam
Vitebsk
Vladikavkaz
Vladivostok
Volgograd
Voronezh
Vovchansk
Vukovar
Waco
Wakefield
Walnut Creek
Warangal
Warsaw
Warwick
Washington
Washington D.C.
Washington DC
Waterbury
Waterford
Waterloo
Weimar
Wells
Wenzhou
West Palm Beach
Westminster
Whistler
Wichita
Wilmington
Winchester
Windsor
Winnipeg
Winston-Salem
Wolverhampton
Wonsan
Worcester
Wroclaw
Wuhan
Wuxi
Xi'an
Xiamen
Xian
Xining
Yakutsk
Yalta
Yangon
Yaroslavl
Yazd
Yekaterinburg
Yerevan
Yinchuan
Yogyakarta
Yokohama
Yonkers
York
Youngstown
Ypres
Yuma
Zacatecas
Zagreb
Zamboanga
Zanzibar
Zaporizhzhia
Zaporozhye
Zaragoza
Zhengzhou
Zhuhai
Zhytomyr
Zurich
Zürich
`
  .trim()
  .split('\n');
