import { InputProblem } from '../model/index.ts';

const LARGEST = 32 * 1024 * 1024;
const PATIENCE_MILLISECONDS = 30_000;
const MOST_REDIRECTS = 5;

/** A page or feed as the server gave it. */
export interface Fetched {
  readonly body: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType?: string;
}

/** Fetches one address that the user named. Throws an `InputProblem` when the server does not give it. */
export async function fetchBytes(address: string): Promise<Fetched> {
  const { request } = await import('undici');
  const advice = 'Open it in a browser, save the page, and add the file.';
  try {
    let url = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const { statusCode, headers, body } = await request(url, {
        headers: {
          'user-agent': 'rapporteur (reads on a person’s request)',
          accept: 'text/html, application/xml, application/json, */*;q=0.5',
        },
        headersTimeout: PATIENCE_MILLISECONDS,
        bodyTimeout: PATIENCE_MILLISECONDS,
      });
      const location = one(headers.location);
      if (statusCode >= 300 && statusCode < 400 && location) {
        await body.dump();
        url = new URL(location, url).href;
        if (!/^https?:/.test(url)) throw new InputProblem('redirect', address, `leads to ${url}`, advice);
        continue;
      }
      if (statusCode !== 200) {
        await body.dump();
        throw new InputProblem('http', address, `the server answers ${statusCode}`, advice);
      }
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST) throw new InputProblem('too-large', address, 'is larger than 32 MB', advice);
        chunks.push(chunk);
      }
      const contentType = one(headers['content-type']);
      return { body: Buffer.concat(chunks), url, ...(contentType ? { contentType } : {}) };
    }
    throw new InputProblem('redirect', address, `redirects more than ${MOST_REDIRECTS} times`, advice);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new InputProblem('network', address, `cannot be fetched (${reason})`, advice);
  }
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
