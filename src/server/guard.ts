import type { MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Everything comes from the desk itself. Trusted types make the browser refuse a string as markup outside Svelte's own templates. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

/**
 * Lets only this machine's own pages in. A foreign `Host` is how a web site that rebinds its name to 127.0.0.1 would read a confidential
 * collection; a cross-site request is how it would write a decision. Forwarded ports keep working: the port is not looked at.
 */
export function guard(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!LOOPBACK.has(host.replace(/:\d+$/, '').toLowerCase())) {
      return c.json({ error: 'foreign-host', message: 'This desk answers only to 127.0.0.1 and localhost.' }, 403, HEADERS);
    }
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const foreign = (origin !== undefined && !sameHost(origin, host)) || site === 'cross-site' || site === 'same-site';
    if (foreign && !isNavigation(c.req.method, c.req.header('sec-fetch-mode'))) {
      return c.json({ error: 'cross-origin', message: 'Requests from other pages are refused.' }, 403, HEADERS);
    }
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  };
}

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** Following a link to the desk from another page only shows it. */
function isNavigation(method: string, mode: string | undefined): boolean {
  return method === 'GET' && mode === 'navigate';
}
