import type { Person } from './people.ts';

/**
 * What kind of voice speaks: a person by name, one by office or task ("a spokesman"), several ("officials"), a body, a text, or one of whom
 * the word does not tell which ("the widow").
 */
export type Voice = 'person' | 'office' | 'several' | 'body' | 'text' | 'one';

/** Who speaks, as the document prints it in full, and the office printed beside the name. */
export interface Speaker {
  readonly speaker?: string;
  readonly role?: string;
  readonly person?: Person;
  readonly voice?: Voice;
  readonly gender?: 'male' | 'female';
}

/** What was known before a statement: who spoke last and where. */
export interface Running {
  readonly speaker: Speaker;
  readonly paragraph: number;
}

/** A person of the document as a speaker. */
export function asSpeaker(person: Person): Speaker {
  const role = person.roles[0]?.text;
  const gender = person.gender ?? person.roles.map(({ noun }) => genderOf(noun)).find(found => found !== undefined);
  return {
    speaker: person.name,
    person,
    voice: 'person',
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The gender that a noun for an office tells, if any. */
export function genderOf(noun: string): 'male' | 'female' | undefined {
  if (
    /(?:woman|queen|princess|countess|duchess|baroness|empress|actress|mother|nun|sister|wife|widow|daughter|girl|lady|aunt|heiress|hostess|waitress)$/.test(
      noun,
    )
  )
    return 'female';
  return /(?:(?<!wo)man|king|prince|count|duke|baron|emperor|tsar|sultan|father|brother|husband|widower|son|boy|uncle|monk|pope|patriarch)$/.test(
    noun,
  )
    ? 'male'
    : undefined;
}
