import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where the build puts the desk's pages, seen from `src/server` and from `dist/server` alike. */
export const builtPages = resolve(import.meta.dirname, '..', '..', 'dist', 'web');

/** Serves the files that lie in `folder` when it starts, by exact name: a path that climbs out names nothing. */
export function staticFiles(folder: string): MiddlewareHandler {
  const files = new Map<string, { readonly path: string; readonly type: string }>();
  if (existsSync(folder)) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const type = TYPES[extname(name)];
      if (type) files.set(`/${name.split(sep).join('/')}`, { path: join(folder, name), type });
    }
  }
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const file = files.get(c.req.path === '/' ? '/index.html' : c.req.path);
    if (!file) {
      if (c.req.path !== '/') return next();
      return c.text('The pages of the desk are not built. Run `npm run build`, then start again.\n', 503);
    }
    // Names under assets/ carry a hash of their content.
    const cache = c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(readFileSync(file.path), 200, { 'content-type': file.type, 'cache-control': cache });
  };
}
