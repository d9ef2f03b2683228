/**
 * The steps that bring a file up to date, in order; SQLite's `user_version` counts those done. A step that was released is never edited,
 * a change is a new one.
 */
export const migrations: readonly string[] = [
  `create table documents (key integer primary key autoincrement, id text not null unique);
  create table versions (
    sequence integer primary key autoincrement,
    document integer not null references documents (key),
    version text not null,
    engine text not null,
    summary_json text not null,
    reading_json text not null,
    document_json text not null,
    annotations_json text not null,
    dated_json text not null,
    unique (document, version)
  );
  create index versions_of_document on versions (document, sequence);
  create table origins (origin text primary key, document integer not null references documents (key)) without rowid;
  create table decisions (position integer primary key, decision_json text not null);
  create table derivation (key integer primary key check (key = 1), basis text not null, facts_json text not null);
  create table items (position integer primary key, item_json text not null);
  create table meta (key text primary key, value text not null) without rowid;
  -- The index keeps no second copy of the texts. Diacritics stay: "resume" must not find "résumé" and then light up nothing.
  create virtual table content_index using fts5 (
    content, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
  );`,
];
