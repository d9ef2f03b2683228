/** International organisations, parties, armed groups, agencies, courts, companies and media of wide fame, with their abbreviations. Sorted by code unit. */
export const organizations: readonly string[] = `
7-Eleven
AAA
AARP
ABB
ABC
ABC News
ABN AMRO
ACLU
ADL
AFL-CIO
AFP
AIG
AIPAC
AKP
AMC
AMD
ANC
ANSA
AOL
AP
APEC
ASEAN
AT&T
AU
AXA
Aaron's
Abercrombie
Abu Sayyaf
Académie française
Accenture
Accor
Ace Hardware
Acer
Adelphia
Adidas
Adobe
Aeroflot
Aetna
Aflac
African Union
Agence France-Presse
Air Canada
Air China
Air Force
Air France
Air India
AirAsia
Airbus
Al Arabiya
Al Jazeera
Al Qaeda
Al Shabaab
Al-Qaeda
Alaska Airlines
Albertsons
Alcatel
Alcoa
Aldi
Alibaba
Alitalia
Allianz
Allstate
Alphabet
Alstom
Altria
Amazon
Amazon.com
American Airlines
American Express
American Red Cross
Ameritech
Amgen
Amnesty
Amnesty International
Amtrak
Anadarko
Andersen
Anheuser-Busch
Ansar Allah
Ansar al-Islam
Anthropologie
Apple
Applebee's
Arab League
Aramco
Arby's
Armed Forces
Army
Arsenal
Arthur Andersen
Asda
Asian Development Bank
Asiana
Associated Press
AstraZeneca
Asus
Atari
Audi
AutoZone
Autodesk
Avis
Aviva
Avon
Axios
Azov
BAE Systems
BASF
BBC
BBC News
BHP
BIS
BJP
BMW
BNP Paribas
BP
BRICS
BT
Baath Party
Baidu
Bank of America
Bank of England
Bank of Japan
Barcelona FC
Barclays
Barnes & Noble
Baskin-Robbins
Bayer
Bayern Munich
Bear Stearns
Bechtel
Bed Bath & Beyond
Ben & Jerry's
Bentley
Berkshire Hathaway
Best Buy
Best Western
Bethlehem Steel
BlackBerry
BlackRock
Blackwater
Blockbuster
Bloomberg
Boeing
Boko Haram
Bombardier
Border Patrol
Borders
Bosch
Boston Globe
Boy Scouts
Bridgestone
Bristol-Myers Squibb
British Airways
British Petroleum
Brookings Institution
Budget
Bundesbank
Bundestag
Bundeswehr
Burger King
Burlington
ByteDance
CARICOM
CBC
CBS
CBS News
CDC
CDU
CENTCOM
CHP
CIA
CIS
CNBC
CNN
CNPC
CPI
CSTO
CSU
CSX
CVS
Cadillac
Calpine
Caltech
Campbell's
Canon
Capital One
Capitol Police
Cargill
Carlyle Group
Carnegie Endowment
Carnival
Carrefour
Caterpillar
Cathay Pacific
Catholic Church
Cato Institute
Central Bank
Central Committee
Central Intelligence Agency
Centre for Humanitarian Dialogue
Charles Schwab
Checkers
Cheesecake Factory
Chelsea
Chevrolet
Chevron
Chicago Tribune
Chick-fil-A
Chili's
Chipotle
Christian Democrats
Chrysler
Cigna
Circuit City
Cisco
Cisco Systems
Citgo
Citibank
Citicorp
Citigroup
Coach
Coast Guard
Coca-Cola
Coke
Colgate
Collective Security Treaty Organization
Columbia University
Comcast
Comecon
Commerce Department
Commerzbank
Communist Party
Community of Sant'Egidio
Compaq
Congress
Congress Party
Conoco
ConocoPhillips
Conservative Party
Constitutional Court
Continental Airlines
Cornell
Cornell University
Corning
Cortes
Costco
Council of Europe
Council on Foreign Relations
Court of Appeals
Craigslist
Credit Suisse
Credit Suisse First Boston
DHL
DHS
DOE
DOJ
DUP
Daesh
Daewoo
Daily Mail
Daily Telegraph
Daimler
DaimlerChrysler
Dairy Queen
Danone
Days Inn
Defence Ministry
Defense Department
Defense Ministry
Dell
Deloitte
Delta
Delta Air Lines
Democratic Party
Democrats
Denny's
Department of Commerce
Department of Defense
Department of Energy
Department of Homeland Security
Department of Justice
Department of State
Der Spiegel
Deutsche Bank
Deutsche Telekom
Deutsche Welle
Diet
Dillard's
Discovery Channel
Disney
Doctors Without Borders
Dollar General
Dollar Tree
Domino's
Domino's Pizza
DoubleTree
Dow Chemical
Dow Jones
Downing Street
DuPont
Duke Energy
Duke University
Duma
Dunkin' Donuts
Dynegy
E3
EA
EADS
EBRD
EC
ECB
ECOWAS
EEC
EFTA
EIB
EPA
ESPN
ETA
EU
EasyJet
Economic Community of West African States
Economic and Social Council
El Pais
Electronic Arts
Eli Lilly
Elysee
Emirates
Emory University
Energy Department
Eni
Enron
Enterprise
Epson
Equinor
Ericsson
Ernst & Young
Etihad
Euronext
European Bank for Reconstruction and Development
European Central Bank
European Commission
European Community
European Council
European Court of Human Rights
European Economic Community
European Free Trade Association
European Parliament
European Union
Europol
Everton
Expedia
Exxon
Exxon Mobil
ExxonMobil
FAA
FAO
FARC
FBI
FCC
FDA
FDIC
FEMA
FERC
FIFA
FSB
FTC
Facebook
Fannie Mae
Fatah
Fed
FedEx
Federal Reserve
Fiat
Fidelity
Finance Ministry
Financial Times
Firefox
Firestone
Folketing
Forbes
Ford
Ford Motor
Foreign Ministry
Foreign Office
Fortune
Four Seasons
Fox
Fox News
Foxconn
Frankfurter Allgemeine Zeitung
Freddie Mac
Free Syrian Army
Freedom House
Frito-Lay
Fujitsu
G-20
G-7
G-8
G20
G7
G77
G8
GAO
GATT
GCC
GE
GM
GMC
GOP
GRU
GSK
Gallup
GameStop
Gannett
Gap
Garmin
Gazprom
Geico
Genentech
General Assembly
General Dynamics
General Electric
General Mills
General Motors
General Staff
Georgetown University
Georgia Tech
Gillette
GlaxoSmithKline
Glencore
Gmail
Goldman Sachs
Goodwill
Goodyear
Google
Green Party
Greenpeace
Greyhound
Groupon
Guardian
Gucci
Guinness
Gulf Cooperation Council
HBO
HDP
HHS
HP
HSBC
HTC
HUD
Haaretz
Halliburton
Hamas
Hampton Inn
Harley-Davidson
Harper's
Harvard
Harvard University
Hasbro
Health Ministry
Heineken
Heinz
Heritage Foundation
Hershey
Hertz
Hewlett-Packard
Hezbollah
High Court
Hilton
Hitachi
Hizbollah
Hizbullah
Holiday Inn
Home Depot
Home Office
Homeland Security
Honda
Honeywell
House of Commons
House of Lords
House of Representatives
Houthi
Houthis
Huawei
Human Rights Watch
Hyatt
Hyundai
IAEA
IATA
IBM
ICAO
ICC
ICE
ICJ
ICRC
IDF
IEA
IGAD
IHOP
IKEA
ILO
IMF
IMO
ING
INS
IOC
IOM
IPCC
IRA
IRGC
IRNA
IRS
ISI
ISIL
ISIS
ITAR-TASS
ITV
Ikea
In-N-Out
Infosys
Instagram
Intel
Intelsat
Inter-American Development Bank
InterContinental
Interfax
Intergovernmental Authority on Development
Interior Department
Interior Ministry
International Atomic Energy Agency
International Committee of the Red Cross
International Court of Justice
International Criminal Court
International Crisis Group
International Energy Agency
International Labour Organization
International Monetary Fund
International Organization for Migration
Interpol
Irish Republican Army
Islamic Jihad
Islamic State
Isuzu
Izvestia
J.C. Penney
JAL
JC Penney
JCPenney
JP Morgan
JPMorgan
JPMorgan Chase
Jack in the Box
Jaguar
Jamaat-e-Islami
Janata Dal
Jemaah Islamiyah
Jerusalem Post
Jet Airways
JetBlue
Johnson & Johnson
Joint Chiefs of Staff
Justice Department
Juventus
KFC
KGB
KLM
KPMG
Kaiser Permanente
Kaspersky
Kellogg's
Khmer Rouge
Kia
Kingfisher
Kinko's
Kmart
Knesset
Kodak
Kohl's
Kommersant
Korean Air
Kraft
Kremlin
Kroger
Kuomintang
Kyodo
Kyodo News
L'Oréal
LG
LTTE
La Quinta
La Repubblica
Labor Department
Labor Party
Labour
Labour Party
Lamborghini
Land Rover
Lashkar-e-Taiba
Le Figaro
Le Monde
League of Nations
Lehman Brothers
Lenovo
Levi's
Lexus
Liberal Democratic Party
Liberal Democrats
Liberal Party
Likud
Lincoln Center
LinkedIn
Linux Foundation
Liverpool FC
Lloyd's
Lloyds
Lockheed
Lockheed Martin
Lok Sabha
London School of Economics
Longhorn Steakhouse
Los Angeles Times
Lowe's
Loya Jirga
Lufthansa
Luftwaffe
Lukoil
M23
MDC
MGM
MI5
MI6
MIT
MITI
MSF
MSN
MSNBC
MTV
Macy's
Maersk
Mahdi Army
Majlis
Major League Baseball
Manchester City
Manchester United
Marathon Oil
Marine Corps
Marines
Marriott
Mars
MasterCard
Mastercard
Mattel
Mazda
McDonald's
McDonalds
McKinsey
Medicaid
Medicare
Mercedes
Mercedes-Benz
Merck
Mercosur
Merrill Lynch
MetLife
Meta
Metro
Michelin
Microsoft
Ministry of Commerce
Ministry of Defence
Ministry of Defense
Ministry of Finance
Ministry of Foreign Affairs
Ministry of Foreign Trade
Ministry of Internal Affairs
Ministry of International Trade and Industry
Ministry of Trade
Minolta
Mitsubishi
Mitsui
Mobil
Monsanto
Moody's
Morgan Stanley
Mossad
Motel 6
Motorola
Mozilla
Mozilla Foundation
Muslim Brotherhood
Médecins Sans Frontières
NAACP
NAFTA
NASA
NASCAR
NASDAQ
NATO
NBA
NBC
NBC News
NCAA
NEC
NFL
NGO
NHK
NHL
NHS
NOAA
NPR
NRA
NRC
NSA
NSF
NTSB
NYPD
NYSE
NYU
National Assembly
National Geographic
National Guard
National Rifle Association
National Science Foundation
National Security Agency
National Security Council
Navy
Neiman Marcus
Nestle
Nestlé
Netflix
Netscape
New Republic
New Scientist
New York Post
New York Stock Exchange
New York Times
New York University
New York Yankees
New Yorker
Newsweek
Nielsen
Nike
Nikon
Nintendo
Nissan
Nokia
Nomura
Non-Aligned Movement
Nordic Council
Nordstrom
Norilsk Nickel
North Atlantic Council
North Atlantic Treaty Organization
Northern Alliance
Northrop Grumman
Northwest Airlines
Novartis
Novaya Gazeta
Nvidia
OAPEC
OAS
OAU
OCHA
OECD
OIC
OPCW
OPEC
OPEC+
OSCE
Office Depot
OfficeMax
Ohio State University
Old Navy
Olive Garden
Olivetti
Olympus
Oracle
Organisation for Economic Co-operation and Development
Organisation for the Prohibition of Chemical Weapons
Organisation of Islamic Cooperation
Organization for Security and Co-operation in Europe
Organization of African Unity
Organization of American States
Organization of Petroleum Exporting Countries
Organization of the Petroleum Exporting Countries
Outback Steakhouse
Oxfam
Oxford University
P&G
PBS
PCIJ
PDVSA
PETA
PFLP
PG&E
PKK
PLO
PML-N
PNC
PPP
PSOE
Palestine Liberation Organization
Palm
Panasonic
Panda Express
Panera
Panera Bread
Papa John's
Paramount
Parliament
PayPal
Peace Corps
Penguin
Pentagon
People's Liberation Army
Pepsi
PepsiCo
Permanent Court of Arbitration
PetSmart
Petco
Petrobras
Petronas
Peugeot
Pfizer
Philip Morris
Philips
Pizza Hut
Planned Parenthood
Polisario
Polisario Front
Politburo
Politico
Popeyes
Porsche
Prada
Pravda
PricewaterhouseCoopers
Princeton
Princeton University
Privy Council
Procter & Gamble
Prudential
Publix
Qantas
Qatar Airways
Qualcomm
Quds Force
Quiznos
RAF
RAND
RBS
RCA
RCMP
RIA
RIA Novosti
RSF
RT
RadioShack
Rajya Sabha
Rand Corporation
Random House
Rapid Reaction Force
Rapid Support Forces
Raytheon
Reader's Digest
Real Madrid
Red Army
Red Brigades
Red Crescent
Red Cross
Red Hat
Red Lobster
Red Sox
Reliance
Renault
Repsol
Republican Guard
Republican Party
Republicans
Residence Inn
Reuters
Revlon
Revolutionary Guard
Revolutionary Guards
Riksdag
Rio Tinto
Rite Aid
Ritz-Carlton
Roche
Rolling Stone
Rolls-Royce
Rosatom
Roskomnadzor
Rosneft
Rotary
Royal Air Force
Royal Dutch Shell
Royal Navy
Russian Orthodox Church
Ryanair
SABMiller
SADC
SAP
SBU
SCO
SDF
SEATO
SEC
SIPRI
SNCF
SNP
SPCA
SPD
SPLA
SPLM
SUNY
SVR
SWAPO
SWIFT
Safeway
Salvation Army
Sam's Club
Samsung
San Francisco Chronicle
Santander
Saudi Aramco
Save the Children
Sberbank
Schengen
Sears
Secret Service
Securities and Exchange Commission
Security Council
Security Service of Ukraine
Sejm
Semiconductor Industry Association
Senate
Sephora
Seventh Fleet
Shanghai Cooperation Organisation
Sharp
Shell
Sheraton
Shin Bet
Shining Path
Shiv Sena
Siemens
Sinn Fein
Sinopec
Six Flags
Sky News
Skynet
Skype
Smithsonian
Snapchat
Social Democratic Party
Social Democrats
Social Security Administration
Socialist Party
Sonic
Sony
Sotheby's
Southern African Development Community
Southwest Airlines
SpaceX
Spirit Airlines
Spotify
Sprint
Standard & Poor's
Standard Chartered
Standard and Poor's
Stanford
Stanford University
Staples
Starbucks
State Department
State Duma
State Farm
Statoil
Storting
Stratfor
Subaru
Subway
Sueddeutsche Zeitung
Sun Microsystems
Sunday Times
Sunoco
Supreme Court
Supreme Soviet
Suzuki
Suzuki Motor
Swapo
Symantec
Syrian Democratic Forces
T-Mobile
TASS
TGI Friday's
TSA
TSMC
TWA
Taco Bell
Taliban
Tamil Tigers
Target
Target Corporation
Tass
Tata
Teamsters
Telegraph
Tencent
Tesco
Tesla
Texaco
Texas A&M
Texas Instruments
Thales
The Atlantic
The Economist
The Guardian
The Hill
The Independent
The New York Times
The New Yorker
The Telegraph
The Times
The Wall Street Journal
The Washington Post
ThyssenKrupp
Ticketmaster
Tiffany
TikTok
Time
Time Magazine
Time Warner
Times of India
Tories
Toshiba
Total
TotalEnergies
Toyota
Toys R Us
Trader Joe's
Treasury
Treasury Department
TripAdvisor
Tumblr
Turkish Airlines
Twitter
U-Haul
U.N.
U.N. Security Council
UAW
UBS
UC Berkeley
UCLA
UCSD
UDF
UEFA
UK Parliament
UKIP
UKMTO
UN
UN Security Council
UNAMA
UNCTAD
UNDP
UNESCO
UNHCR
UNICEF
UNIFIL
UNITA
UNPROFOR
UNRWA
UNSC
UPI
UPS
US Air Force
US Airways
US Army
US Congress
US Navy
US Senate
US Steel
USA Today
USAID
USC
USDA
USGS
USPS
UT Austin
Uber
Ukrainska Pravda
Ukrinform
Unilever
Union Carbide
Union Pacific
United Airlines
United Nations
United Nations General Assembly
United Nations Security Council
UnitedHealth
University of California
University of Cambridge
University of Oxford
Unocal
VTB
VW
Vale
Valero
Vatican
Verizon
Verkhovna Rada
Versace
Viacom
Viet Cong
Vietcong
Virgin
Virgin Atlantic
Visa
Visa Inc
Vodafone
Voice of America
Volkswagen
Volvo
WFP
WHO
WTO
WWF
Wachovia
Waffle House
Wagner Group
Wal-Mart
Walgreens
Wall Street Journal
Walmart
Walt Disney
Warner Bros
Warner Bros.
Warsaw Pact
Washington Post
Washington Times
Wehrmacht
Wells Fargo
Wendy's
Wendys
Western Union
Westin
Westinghouse
Whataburger
White House
Whole Foods
WikiLeaks
Wikimedia
Wikipedia
Williams-Sonoma
Windows Live
Workers' Party
World Bank
World Food Programme
World Health Organization
World Trade Organization
World Wildlife Fund
WorldCom
Wyndham
Xbox
Xerox
Xinhua
YMCA
Yahoo
Yahoo!
Yale
Yale University
Yelp
Yomiuri Shimbun
YouTube
Yukos
ZANU
ZANU-PF
ZAPU
ZTE
Zara
Zoom
al-Qaeda
al-Qaida
al-Shabaab
eBay
`
  .trim()
  .split('\n');
