/** International organisations, parties, armed groups, agencies, courts, companies and media of wide fame, with their abbreviations. Sorted by code unit. */
export const organizations: readonly string[] = `
ABC
ABC News
AFL-CIO
AFP
ANC
ANSA
AP
APEC
ASEAN
AU
Académie française
African Union
Agence France-Presse
Airbus
Al Arabiya
Al Jazeera
Al Qaeda
Al Shabaab
Amazon
Amnesty International
Ansar Allah
Apple
Arab League
Aramco
Armed Forces
Asian Development Bank
Associated Press
AstraZeneca
Axios
Azov
BBC
BBC News
BIS
BP
BRICS
Baath Party
Bank of England
Bank of Japan
Bloomberg
Boeing
Boko Haram
Brookings Institution
Bundesbank
Bundestag
Bundeswehr
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
Capitol Police
Carnegie Endowment
Catholic Church
Central Bank
Central Committee
Centre for Humanitarian Dialogue
Chevron
Citigroup
Collective Security Treaty Organization
Comecon
Communist Party
Community of Sant'Egidio
Congress
Conservative Party
Constitutional Court
Council of Europe
Council on Foreign Relations
DHS
Daesh
Democratic Party
Department of Commerce
Department of Defense
Department of Justice
Department of State
Deutsche Bank
Deutsche Welle
Doctors Without Borders
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
Enron
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
Federal Reserve
Financial Times
Folketing
Foreign Office
Fox News
Free Syrian Army
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
Google
Greenpeace
Guardian
Gulf Cooperation Council
HSBC
Hamas
Hezbollah
Hizbollah
Hizbullah
Honda
House of Commons
House of Lords
House of Representatives
Houthi
Houthis
Human Rights Watch
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
IOC
IOM
IRA
IRGC
IRNA
ISI
ISIL
ISIS
ITAR-TASS
Intel
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
Izvestia
JPMorgan
Jemaah Islamiyah
Joint Chiefs of Staff
Justice Department
KGB
Khmer Rouge
Kommersant
Kuomintang
Kyodo
Kyodo News
LTTE
Labor Party
Labour Party
Lashkar-e-Taiba
Le Figaro
Le Monde
League of Nations
Liberal Democratic Party
Liberal Party
Likud
Lockheed Martin
Los Angeles Times
Lukoil
M23
MITI
Merck
Mercosur
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
Moody's
Mossad
Motorola
Muslim Brotherhood
NAFTA
NASA
NATO
NBC
NBC News
NEC
NHK
NPR
NSA
National Guard
National Security Council
New York Times
Newsweek
Nintendo
Nissan
Non-Aligned Movement
Nordic Council
North Atlantic Council
North Atlantic Treaty Organization
Northern Alliance
Novaya Gazeta
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
Organisation for Economic Co-operation and Development
Organisation for the Prohibition of Chemical Weapons
Organisation of Islamic Cooperation
Organization for Security and Co-operation in Europe
Organization of African Unity
Organization of American States
Organization of Petroleum Exporting Countries
Organization of the Petroleum Exporting Countries
Oxfam
PCIJ
PDVSA
PFLP
PKK
PLO
PSOE
Palestine Liberation Organization
Parliament
People's Liberation Army
Permanent Court of Arbitration
Petrobras
Polisario
Polisario Front
Politburo
Politico
Pravda
Privy Council
RIA
RIA Novosti
RSF
RT
Rapid Reaction Force
Rapid Support Forces
Red Army
Red Crescent
Red Cross
Republican Guard
Republican Party
Reuters
Revolutionary Guard
Revolutionary Guards
Rosatom
Roskomnadzor
Rosneft
Royal Air Force
Royal Dutch Shell
Royal Navy
Russian Orthodox Church
SADC
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
Sky News
Social Democratic Party
Sony
Southern African Development Community
Standard and Poor's
State Duma
Supreme Court
Supreme Soviet
Swapo
Syrian Democratic Forces
TASS
Taliban
Tamil Tigers
Tass
Tesla
Texas Instruments
The Economist
The Guardian
The Hill
The New York Times
The Times
The Wall Street Journal
The Washington Post
Toshiba
TotalEnergies
Toyota
Treasury
Treasury Department
Twitter
U.N.
U.N. Security Council
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
Ukrainska Pravda
Ukrinform
Unilever
United Nations
United Nations General Assembly
United Nations Security Council
Viet Cong
Vietcong
Voice of America
Volkswagen
Volvo
WFP
WHO
WTO
Wagner Group
Wall Street Journal
Warsaw Pact
Washington Post
Wehrmacht
World Bank
World Food Programme
World Health Organization
World Trade Organization
Xinhua
Yahoo
Yomiuri Shimbun
ZANU
ZANU-PF
ZAPU
al-Qaeda
al-Qaida
al-Shabaab
`
  .trim()
  .split('\n');
