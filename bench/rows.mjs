/**
 * What is measured and what it is held against. `least` is what a first complete version must hold, `goal` what makes it the best there
 * is, `others` what other systems reach on the same data. Percentages, unless `unit` says otherwise; `lower` marks what should be small.
 */
export const rows = [
  row('article', 'article.scrapinghub', 'Scrapinghub pages', 'F1', 95.5, 97.2, 'rs_trafilatura 97.0, Readability.js 94.7'),
  row(
    'article',
    'article.fundus-evaluation',
    'Fundus evaluation pages',
    'F1',
    93.5,
    96.5,
    'Fundus (a parser per outlet) 96.3, trafilatura 94.0',
  ),
  row('article', 'article.fundus-outlets', 'Fundus outlet pages (gold less sure)', 'F1', null, null, 'Readability.js 89.7'),
  row('article', 'article.reader-text.p', 'plain text of a reader mode', 'precision', 97, 99, 'left as is 91.5'),
  row('article', 'article.reader-text.r', 'plain text of a reader mode', 'recall', 99, 99.5, 'left as is 100'),
  row('article', 'article.seeds.p', 'pilot reports', 'precision', 97, 99, ''),
  row('article', 'article.seeds.r', 'pilot reports', 'recall', 99, 99.5, ''),
  row('article', 'article.page-text.f1', 'plain text of whole pages', 'F1', null, null, ''),
  row('syntax', 'syntax.ewt.las', 'EWT dev, raw text', 'LAS', 78.6, 83.5, 'UDPipe 1.2 78.6, Stanza 83.6'),
  row('syntax', 'syntax.ewt.upos', 'EWT dev, raw text', 'UPOS', null, null, 'UDPipe 1.2 93.3, Stanza 95.4'),
  row('syntax', 'syntax.gum.las', 'GUM dev, raw text', 'LAS', 79, 84, ''),
  row('syntax', 'syntax.gum.sentences', 'GUM dev, raw text', 'sentences F1', 93, 96, ''),
  row('syntax', 'syntax.pud.las', 'PUD, raw text (another domain)', 'LAS', null, null, ''),
  row('syntax', 'syntax.speed', 'EWT dev, one core', 'tokens/s', 15000, 50000, 'spaCy lg 10,000, UDPipe 1.2 2,000', { unit: 'count' }),
  row('entities', 'entities.ewt', 'Universal NER EWT dev', 'F1', 65, 78, 'compromise 52, XLM-R large 84'),
  row('times', 'times.timebank-aquaint', 'TimeBank + AQUAINT', 'value F1', 74, 80, 'HeidelTime 77.6 (on te3-platinum), chrono 48'),
  row('times', 'times.meantime', 'MEANTIME', 'value F1', 68, 77, 'recognizers-text 60'),
  row('times', 'times.wikiwars', 'WikiWars (no news)', 'value F1', null, null, ''),
  row('times', 'times.speed', 'WikiWars, one core', 'characters/s', 2_000_000, 5_000_000, 'chrono 600,000', { unit: 'count' }),
  row('statements', 'statements.all', 'PolNeAR dev', 'triple F1', 55, 65, 'parse + rules 49, people 75'),
  row('statements', 'statements.speech', 'PolNeAR dev, cues of speech', 'triple F1', 70, 80, 'parse + rules 63, people 89'),
  row('statements', 'statements.direct', 'PolNeAR dev, direct', 'triple F1', 80, 92, 'parse + rules 60, people 97'),
  row('events', 'events.plv.accuracy', 'PLV', 'accuracy', 68, 80, 'verb dictionary 48, RoBERTa-large with the actors given 83.5'),
  row('events', 'events.plv.macro', 'PLV', 'macro F1', 63, 78, 'verb dictionary 46, RoBERTa-large 81.6'),
  row('events', 'events.plv.quad', 'PLV', 'quad classes', 84, 88, 'verb dictionary 66, RoBERTa-large 89'),
  row('events', 'events.gsr.accuracy', 'Gold Standard Records', 'accuracy', 58, 75, 'verb dictionary 37'),
  row('stories', 'stories.ecbplus', 'ECB+', 'BCubed F1', 88, 93, 'TF-IDF 87'),
  row('stories', 'stories.headlines', 'headlines', 'BCubed F1', 76, 84, 'TF-IDF 71'),
  row('copies', 'copies.constructed', 'constructed', 'links F1', 98.5, 99.5, 'MinHash 79'),
  row('copies', 'copies.found', 'found in ECB+', 'links F1', 98, 99.5, 'MinHash 58'),
  row('coref', 'coref.ecbplus', 'ECB+ events, gold mentions', 'CoNLL', 77, 82, 'head stem 72'),
  row('record', 'record.chips.core', 'chips 1987', 'recall of the core', 70, 90, ''),
  row('record', 'record.chips.all', 'chips 1987', 'recall', null, null, ''),
  row('record', 'record.chips.p', 'chips 1987', 'precision', 80, 95, ''),
  row('record', 'record.chips.one', 'chips 1987', 'precision, one to one', null, null, ''),
  row('record', 'record.chips.evidence', 'chips 1987', 'passages equal to the text', 100, 100, ''),
  row('record', 'record.chips.traps', 'chips 1987', 'traps of 24 stepped into', null, 0, '', { unit: 'count', lower: true }),
  row('whole', 'whole.evidence', 'wire reports', 'passages equal to the text', 100, 100, ''),
  row('whole', 'whole.order', 'wire reports, two orders of arrival', 'same export (1) or not (0)', 1, 1, '', { unit: 'count' }),
  row('whole', 'whole.speed', 'wire reports into the record, one core', 'reports/s', 20, 60, '', { unit: 'count' }),
  row('whole', 'whole.memory', 'wire reports into the record', 'MB at the most', 1500, 1000, '', { unit: 'count', lower: true }),
];

function row(layer, key, data, measure, least, goal, others, { unit = 'percent', lower = false } = {}) {
  return { layer, key, data, measure, least, goal, others, unit, lower };
}
