/** The address is the state: what is shown can be reloaded, sent and gone back from. */

const NAMES = [
  'process',
  'kind',
  'party',
  'outlet',
  'status',
  'text',
  'from',
  'to',
  'disputed',
  'rejected',
  'order',
  'item',
  'doc',
  'at',
  'search',
  'speaker',
] as const;
export type RouteName = (typeof NAMES)[number];
export type Route = Readonly<Record<RouteName, string>>;
export type RoutePatch = Partial<Record<RouteName, string | null>>;

/** Parameters that narrow the record, in the order in which the desk names them. */
export const filterNames = [
  'kind',
  'party',
  'outlet',
  'status',
  'text',
  'from',
  'to',
  'disputed',
  'rejected',
] as const satisfies readonly RouteName[];

function parse(search: string): Route {
  const given = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map(name => [name, given.get(name) ?? ''])) as Record<RouteName, string>;
}

let current = $state.raw<Route>(parse(location.search));
addEventListener('popstate', () => {
  current = parse(location.search);
});

export const route = {
  get now(): Route {
    return current;
  },
};

/** The address that a change leads to. Names with an empty value fall out of it. */
export function addressOf(patch: RoutePatch): string {
  const next = new URLSearchParams();
  for (const name of NAMES) {
    const value = name in patch ? patch[name] : current[name];
    if (value) next.set(name, value);
  }
  const text = next.toString();
  return text ? `?${text}` : location.pathname;
}

/** Goes to the changed address; `replace` leaves no step to go back to. */
export function go(patch: RoutePatch, replace = false): void {
  const address = addressOf(patch);
  if (address === (location.search || location.pathname)) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  current = parse(location.search);
}

/** For links: a plain click stays in the page, everything else (new tab, copying) is the browser's. */
export function follow(patch: RoutePatch, replace = false): (event: MouseEvent) => void {
  return event => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(patch, replace);
  };
}

export const listOf = (value: string): readonly string[] => value.split('|').filter(Boolean);

/** A list parameter with one value put in or taken out. */
export function toggled(list: string, value: string): string {
  const values = listOf(list);
  return (values.includes(value) ? values.filter(v => v !== value) : [...values, value]).join('|');
}
