/** Building blocks of the patterns. */
export const macros: Readonly<Record<string, string>> = {
  month: '( mo=^@month | mo=^@monthShort .? )',
  weekday: '( w=@weekday | w=@weekdayShort .? )',
  year: "( y=#year ( bc=bc | bc=b.c. | bc=b.c | bc=bce )? | ' ~y2=#year2 )",
  monthDay: '( %month the? d=#day ( ,? y=#year | of toldYear=@that year | relYear=@relative year )? )',
  dayMonth: '( the? d=#day ( ~- ~@ordinalEnding )? -? ( of )? %month ( ,? y=#year | ~- ~y=#year )? )',
  fullDate: '( ( %weekday ,? )? ( %monthDay | %dayMonth | iso=#dotted | iso=#iso ) )',
  slashDate: '( mo=#month / ~d=#day / ~y=#year )',
  stage: '( mod=@stage ( in | on | - )? | mod=@stage in the | @sooner ( in | on )? | the? ( very )? edge=@edge of )',
  part: '( ~-? part=@part )',
  clock:
    '( ( clock=#clock | clock=#clockDot ) ap=@ampm | hour=#hour ap=@ampm | clock=#clock | named=@namedHour | 12 named=@namedHour | clock=#clockLetter )',
  clock12: '( ( clock=#clock | clock=#clockDot ) ap=@ampm | hour=#hour ap=@ampm | named=@namedHour | 12 named=@namedHour )',
  zone: '( @zone | local time | #name ( #name )? time | ( eastern | pacific | central | mountain ) ( standard | daylight )? time )',
  bound:
    '( at mod=@boundFirst the? | at mod=@boundWord | mod=@boundWord | mod=@boundFirst than the? | ( no | not ) mod=@boundNot than | up mod=@boundUp | as long as | as little as | the better part of )',
  count: '( n=#number | @determiner? n=@couple of | a? n=@vague ( of the )? | n=@article ( dozen ) )',
  range: '( n=#number ( -? to | or | - | and ) n2=#number )',
  kind: '( @kindOfDay )',
};
