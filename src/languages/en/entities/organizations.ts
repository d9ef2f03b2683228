/** International organisations, parties, armed groups, agencies, courts, companies and media of wide fame, with their abbreviations. Sorted by code unit. */
export const organizations: readonly string[] = `
ABC
ABC News
AFL-CIO
AFP
AIG
AMD
ANC
ANSA
AP
APEC
ASEAN
AT&T
AU
Académie française
Accenture
Adidas
Adobe
Aeroflot
African Union
Agence France-Presse
Air France
Airbus
Al Arabiya
Al Jazeera
Al Qaeda
Al Shabaab
Alcoa
Alibaba
Allianz
Alphabet
Alstom
Amazon
American Airlines
American Express
Amnesty International
Andersen
Ansar Allah
Apple
Arab League
Aramco
Armed Forces
Arsenal
Arthur Andersen
Asian Development Bank
Associated Press
AstraZeneca
Audi
Axios
Azov
BAE Systems
BASF
BBC
BBC News
BIS
BMW
BNP Paribas
BP
BRICS
Baath Party
Baidu
Bank of America
Bank of England
Bank of Japan
Barcelona FC
Barclays
Bayer
Bayern Munich
Bechtel
Berkshire Hathaway
Best Buy
BlackRock
Bloomberg
Boeing
Boko Haram
Bosch
Boston Globe
British Airways
Brookings Institution
Bundesbank
Bundestag
Bundeswehr
ByteDance
CARICOM
CBS
CBS News
CDC
CDU
CENTCOM
CIA
CIS
CNBC
CNN
CSTO
CSU
Canon
Capitol Police
Cargill
Carnegie Endowment
Caterpillar
Cathay Pacific
Catholic Church
Central Bank
Central Committee
Centre for Humanitarian Dialogue
Chelsea
Chevron
Chicago Tribune
Chrysler
Cisco
Citigroup
Coca-Cola
Collective Security Treaty Organization
Columbia University
Comcast
Comecon
Commerzbank
Communist Party
Community of Sant'Egidio
Congress
ConocoPhillips
Conservative Party
Constitutional Court
Cornell University
Costco
Council of Europe
Council on Foreign Relations
Credit Suisse
DHS
Daesh
Daily Mail
Daily Telegraph
Daimler
Dell
Delta
Democratic Party
Department of Commerce
Department of Defense
Department of Justice
Department of State
Der Spiegel
Deutsche Bank
Deutsche Welle
Disney
Doctors Without Borders
Dow Chemical
DuPont
Duke University
Duma
E3
EBRD
EC
ECB
ECOWAS
EEC
EFTA
EIB
EPA
ETA
EU
Economic Community of West African States
Economic and Social Council
El Pais
Eli Lilly
Eni
Enron
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
Exxon
ExxonMobil
FAO
FARC
FBI
FDA
FIFA
FSB
Facebook
Fatah
Fed
FedEx
Federal Reserve
Fiat
Financial Times
Firefox
Folketing
Foreign Office
Fox News
Foxconn
Frankfurter Allgemeine Zeitung
Free Syrian Army
Fujitsu
G-20
G-7
G-8
G20
G7
G77
G8
GATT
GCC
GM
GOP
GRU
Gazprom
General Assembly
General Electric
General Motors
General Staff
Georgetown University
GlaxoSmithKline
Glencore
Goldman Sachs
Google
Greenpeace
Guardian
Gulf Cooperation Council
HP
HSBC
HTC
Haaretz
Halliburton
Hamas
Harvard
Harvard University
Hewlett-Packard
Hezbollah
Hitachi
Hizbollah
Hizbullah
Home Depot
Honda
House of Commons
House of Lords
House of Representatives
Houthi
Houthis
Huawei
Human Rights Watch
Hyundai
IAEA
IBM
ICAO
ICC
ICJ
ICRC
IDF
IEA
IGAD
ILO
IMF
IMO
ING
IOC
IOM
IRA
IRGC
IRNA
ISI
ISIL
ISIS
ITAR-TASS
Infosys
Intel
Intelsat
Inter-American Development Bank
Interfax
Intergovernmental Authority on Development
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
JP Morgan
JPMorgan
JPMorgan Chase
Jemaah Islamiyah
JetBlue
Johnson & Johnson
Joint Chiefs of Staff
Justice Department
Juventus
KGB
KLM
KPMG
Kaspersky
Khmer Rouge
Kia
Kommersant
Kraft
Kuomintang
Kyodo
Kyodo News
LG
LTTE
La Repubblica
Labor Party
Labour Party
Lashkar-e-Taiba
Le Figaro
Le Monde
League of Nations
Lehman Brothers
Lenovo
Liberal Democratic Party
Liberal Party
Likud
LinkedIn
Linux Foundation
Liverpool FC
Lloyd's
Lockheed Martin
Los Angeles Times
Lufthansa
Lukoil
M23
MGM
MITI
MSNBC
MTV
Maersk
Manchester City
Manchester United
Mazda
McDonald's
McKinsey
Mercedes
Merck
Mercosur
Meta
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
Mitsubishi
Mitsui
Monsanto
Moody's
Morgan Stanley
Mossad
Motorola
Mozilla
Muslim Brotherhood
NAFTA
NASA
NATO
NBA
NBC
NBC News
NCAA
NEC
NFL
NHK
NHL
NPR
NSA
National Guard
National Security Council
Nestle
Nestlé
Netflix
New York Times
Newsweek
Nike
Nintendo
Nissan
Nokia
Nomura
Non-Aligned Movement
Nordic Council
Norilsk Nickel
North Atlantic Council
North Atlantic Treaty Organization
Northern Alliance
Northrop Grumman
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
Olivetti
Oracle
Organisation for Economic Co-operation and Development
Organisation for the Prohibition of Chemical Weapons
Organisation of Islamic Cooperation
Organization for Security and Co-operation in Europe
Organization of African Unity
Organization of American States
Organization of Petroleum Exporting Countries
Organization of the Petroleum Exporting Countries
Oxfam
Oxford University
PCIJ
PDVSA
PFLP
PKK
PLO
PSOE
Palestine Liberation Organization
Panasonic
Paramount
Parliament
PayPal
People's Liberation Army
PepsiCo
Permanent Court of Arbitration
Petrobras
Petronas
Peugeot
Pfizer
Philips
Polisario
Polisario Front
Politburo
Politico
Porsche
Pravda
PricewaterhouseCoopers
Princeton University
Privy Council
Procter & Gamble
Qantas
Qatar Airways
Qualcomm
RIA
RIA Novosti
RSF
RT
Rapid Reaction Force
Rapid Support Forces
Raytheon
Real Madrid
Red Army
Red Crescent
Red Cross
Red Hat
Renault
Repsol
Republican Guard
Republican Party
Reuters
Revolutionary Guard
Revolutionary Guards
Rio Tinto
Roche
Rolls-Royce
Rosatom
Roskomnadzor
Rosneft
Royal Air Force
Royal Dutch Shell
Royal Navy
Russian Orthodox Church
Ryanair
SADC
SAP
SBU
SCO
SDF
SEATO
SIPRI
SNP
SPD
SPLA
SPLM
SVR
SWAPO
SWIFT
Samsung
Saudi Aramco
Sberbank
Schengen
Secret Service
Securities and Exchange Commission
Security Council
Security Service of Ukraine
Semiconductor Industry Association
Senate
Shanghai Cooperation Organisation
Shining Path
Siemens
Sinn Fein
Sinopec
Sky News
Skynet
Skype
Social Democratic Party
Sony
Southern African Development Community
SpaceX
Spotify
Standard and Poor's
Stanford University
Starbucks
State Duma
Statoil
Sueddeutsche Zeitung
Sunday Times
Supreme Court
Supreme Soviet
Suzuki Motor
Swapo
Syrian Democratic Forces
TASS
TSMC
Taco Bell
Taliban
Tamil Tigers
Target Corporation
Tass
Tata
Telegraph
Tencent
Tesla
Texas Instruments
Thales
The Atlantic
The Economist
The Guardian
The Hill
The Independent
The New York Times
The New Yorker
The Times
The Wall Street Journal
The Washington Post
ThyssenKrupp
TikTok
Time Magazine
Time Warner
Toshiba
TotalEnergies
Toyota
Treasury
Treasury Department
Turkish Airlines
Twitter
U.N.
U.N. Security Council
UBS
UCLA
UDF
UEFA
UK Parliament
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
USA Today
Ukrainska Pravda
Ukrinform
Unilever
United Airlines
United Nations
United Nations General Assembly
United Nations Security Council
University of California
University of Cambridge
University of Oxford
VTB
Vale
Verizon
Viacom
Viet Cong
Vietcong
Visa Inc
Vodafone
Voice of America
Volkswagen
Volvo
WFP
WHO
WTO
WWF
Wagner Group
Wal-Mart
Wall Street Journal
Walmart
Warner Bros
Warsaw Pact
Washington Post
Wehrmacht
Wells Fargo
Westinghouse
WikiLeaks
Wikipedia
World Bank
World Food Programme
World Health Organization
World Trade Organization
Xerox
Xinhua
YMCA
Yahoo
Yale
Yale University
Yomiuri Shimbun
YouTube
Yukos
ZANU
ZANU-PF
ZAPU
ZTE
Zoom
al-Qaeda
al-Qaida
al-Shabaab
eBay
`
  .trim()
  .split('\n');
