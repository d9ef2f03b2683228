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
Ayatollah
Baron
Baroness
Bishop
Brig.
Brigadier
Brigadier General
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
Cllr
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
Gen.
General
Gov.
Governor
Governor General
Grand Duke
Grand Vizier
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
Prof.
Professor
Prosecutor
Prosecutor General
Queen
Rabbi
Rear Admiral
Rep.
Representative
Rev.
Reverend
Saint
Sec.
Secretary
Secretary General
Secretary of Commerce
Secretary of Defense
Secretary of State
Secretary-General
Sen.
Senator
Sergeant
Sgt
Sgt.
Shah
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
