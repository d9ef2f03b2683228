import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishEntityModel } from '../../languages/en/entities/index.ts';
import { englishSyntaxModel } from '../../languages/en/syntax/index.ts';
import { createParser, readSyntaxModel } from '../syntax/index.ts';
import { annotateEntities } from './annotate-entities.ts';
import { readEntityModel } from './entity-model.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));
const model = readEntityModel(readFileSync(englishEntityModel));

/** Invented people. */
const people: Readonly<Record<string, readonly string[]>> = {
  English: ['Margaret Holloway', 'Thomas Ashby', 'Peter Whitcombe', 'Laura Pennington', 'George Fairweather', 'Susan Marlowe'],
  Slavic: [
    'Oleksandr Bondarchuk',
    'Yevgeny Sokolovsky',
    'Dragana Milutinovic',
    'Zbigniew Wojtkowiak',
    'Svetlana Ryabova',
    'Miroslav Hrubý',
  ],
  Turkish: ['Mehmet Karaoglu', 'Ayşe Demirtaş', 'Hakan Yıldırım', 'Emine Sezgin', 'Tuncay Özbek', 'Selim Kocaman'],
  Arabic: ['Ahmad al-Masoudi', 'Khalid bin Rashid', 'Fatima al-Zubaidi', 'Mahmoud Abdel Karim', 'Yusuf Haddad', 'Tariq al-Nuaimi'],
  Chinese: ['Zhang Weiguo', 'Li Xiaoming', 'Wang Meiling', 'Chen Guoqiang', 'Liu Zhenhua', 'Zhou Jianping'],
  Korean: ['Kim Sang-woo', 'Park Jae-hyun', 'Lee Min-ji', 'Choi Dong-hyuk', 'Jung Soo-yeon', 'Kang Tae-il'],
};

const sentences: readonly ((name: string) => string)[] = [
  name => `${name} told reporters on Tuesday that the talks would go on.`,
  name => `The delegation was led by ${name}, a deputy minister.`,
  name => `"We shall wait," said ${name}.`,
  name => `President ${name} met the envoy in Vienna.`,
  name => `The chief negotiator, ${name}, refused to comment.`,
];

/** Share of the sentences in which the name is found as it stands, and as a person. */
function found(names: readonly string[]): number {
  const hits = names.flatMap(name =>
    sentences.map(sentence => {
      const text = sentence(name);
      const start = text.indexOf(name);
      return annotateEntities(text, parse(text), model).some(
        entity => entity.type === 'person' && entity.start === start && entity.end === start + name.length,
      );
    }),
  );
  return hits.filter(Boolean).length / hits.length;
}

describe('names of persons from many languages', () => {
  it.each(Object.entries(people))('%s names are found with and without office or apposition', (_, names) => {
    expect(found(names)).toBeGreaterThanOrEqual(0.8);
  });
});
