/** Abbreviations of news English that keep their full stop and mostly do not end a sentence; lower case, sorted. */
export const abbreviations: readonly string[] = `
a.d. a.k.a. a.m. adm. apr. asst. aug. ave. b.c. bldg. blvd. bn. brig. bros. c. ca. capt. cf. cmdr. co. col. comm. corp. cpl. ct. d. dec. dept.
det. dist. dr. e.g. ed. eds. est. etc. feb. fig. figs. fr. fri. ft. gen. gov. govt. hon. hwy. i.e. inc. insp. jan. jr. jul. jun. km. l. lb. lbs. lt.
ltd. m. maj. mar. messrs. mfg. mgr. min. mon. mr. mrs. ms. msgr. mt. n. natl. no. nos. nov. oct. op. p. p.m. p.s. pfc. ph.d. plc. pp. pres. prof. pvt.
rd. rep. reps. ret. rev. s. sat. sec. sen. sens. sept. sep. sgt. sr. st. supt. thu. thurs. tues. u.k. u.n. u.s. u.s.a. u.s.s.r. univ. v. viz. vol. vols. vs. wed.
`
  .trim()
  .split(/\s+/)
  .sort();
