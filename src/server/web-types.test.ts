import { expectTypeOf, test } from 'vitest';
import type * as web from '../web/lib/api.ts';
import type * as server from './schemas.ts';

// The desk's pages may not import the server, so they write down what they expect. The type check holds the two together.
test('what the server gives is what the pages expect', () => {
  expectTypeOf<server.Line>().toExtend<web.Line>();
  expectTypeOf<server.Report>().toExtend<web.Report>();
  expectTypeOf<server.ProcessLine>().toExtend<web.Process>();
  expectTypeOf<server.Overview>().toExtend<web.Overview>();
  expectTypeOf<server.Lines>().toExtend<web.Lines>();
  expectTypeOf<server.DocumentPart>().toExtend<web.DocumentPart>();
  expectTypeOf<server.SearchResult>().toExtend<web.SearchResult>();
  expectTypeOf<server.Speaker>().toExtend<web.Speaker>();
  expectTypeOf<server.SpeakerPage>().toExtend<web.SpeakerPage>();
  expectTypeOf<server.ItemDetail>().toExtend<web.ItemDetail>();
});
