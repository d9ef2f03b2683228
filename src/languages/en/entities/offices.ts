/** Offices, ranks and forms of address that stand before a name. Sorted by code unit. */
export const offices: readonly string[] = `
Acting President
Actor
Adm.
Admiral
Adviser
Aide
Ambassador
Analyst
Archbishop
Archduke
Attorney General
Aunt
Ayatollah
Baron
Baroness
Bishop
Brig.
Brigadier
Brigadier General
Brother
Capt
Capt.
Captain
Cardinal
Chairman
Chairwoman
Chancellor
Chargé d'Affaires
Chief
Chief Executive
Chief Justice
Chief Negotiator
Chief Rabbi
Chief of Staff
Cleric
Cllr
Coach
Col
Col.
Colonel
Commander
Commander-in-Chief
Commerce Secretary
Commissioner
Comrade
Congressman
Congresswoman
Consul
Consul General
Coordinator
Corporal
Councilman
Count
Countess
Crown Prince
Dame
Defence Minister
Defence Secretary
Defense Minister
Defense Secretary
Delegate
Deputy
Deputy Foreign Minister
Deputy Minister
Deputy Prime Minister
Deputy Secretary
Detective
Director
Director General
Doctor
Dr
Dr.
Duchess
Duke
Economy Minister
Elder
Emir
Emperor
Empress
Energy Minister
Envoy
Ex-President
Father
Field Marshal
Finance Minister
First Lady
First Minister
Foreign Minister
Foreign Secretary
Former President
Fr.
Gen
Gen.
General
Gov
Gov.
Governor
Governor General
Grand Ayatollah
Grand Duke
Grand Vizier
Hajji
Head
Headmaster
High Commissioner
High Representative
Hon.
Imam
Inspector
Interior Minister
Judge
Justice
Justice Minister
Kaiser
King
Lady
Leader
Lieutenant
Lieutenant General
Lord
Lt
Lt.
MP
Madam
Maj
Maj.
Major
Major General
Marquis
Marshal
Master
Mayor
Mediator
Minister
Miss
Monsignor
Mother
Mr
Mr.
Mrs
Mrs.
Ms
Ms.
Mufti
Mullah
National Security Adviser
National Security Advisor
Negotiator
Officer
Oil Minister
Ombudsman
Ombudswoman
Pastor
Patriarch
Pope
Premier
President
President-elect
Press Secretary
Prime Minister
Prince
Princess
Principal
Private
Prof
Prof.
Professor
Prophet
Prosecutor
Prosecutor General
Queen
Rabbi
Rear Admiral
Rep
Rep.
Representative
Rev
Rev.
Reverend
Saint
Sayyid
Sec.
Secretary
Secretary General
Secretary of Commerce
Secretary of Defense
Secretary of State
Secretary-General
Sen
Sen.
Senator
Sergeant
Sgt
Sgt.
Shah
Shaikh
Sheik
Sheikh
Sheriff
Sir
Sister
Speaker
Special Envoy
Special Representative
Spokesman
Spokesperson
Spokeswoman
St.
Sultan
Supreme Leader
Trade Minister
Trade Representative
Treasurer
Treasury Secretary
Tsar
Uncle
Under Secretary
Undersecretary
Vicar
Vice Admiral
Vice Foreign Minister
Vice Minister
Vice Premier
Vice President
Viceroy
Viscount
Vizier
`
  .trim()
  .split('\n');
