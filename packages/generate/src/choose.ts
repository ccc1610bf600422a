import type { MadeKind, MakeRequest, Offer, Provider, Unable } from './provider.ts';

/** Every provider that is there, in the order in which they are asked. */
export interface Providers {
  readonly all: readonly Provider[];
  readonly kinds: ReadonlySet<MadeKind>;
  /** Who can make it, best first; or why nobody can, by the first who makes that kind at all. */
  candidates(request: MakeRequest): Candidates;
  named(name: string): Provider | undefined;
}

export type Candidates =
  | { readonly ok: true; readonly providers: readonly [Candidate, ...Candidate[]] }
  | { readonly ok: false; readonly unable: Unable; readonly by: Provider | undefined };

export interface Candidate {
  readonly provider: Provider;
  readonly offer: Offer;
}

/** Puts providers into the wanted order: those that are named first, the others behind, what is built in last.
 *  @throws an error with a sentence for a name that nobody has */
export function createProviders(list: readonly Provider[], order: readonly string[] = []): Providers {
  const unknown = order.find((name) => !list.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = list.map((one) => one.name).join(', ') || 'none';
    throw new Error(`PROVIDER_ORDER names ${unknown}, which is not set up. There is: ${known}.`);
  }
  const rank = ({ name, builtIn }: Provider): number => {
    const named = order.indexOf(name);
    if (named >= 0) return named;
    return order.length + (builtIn ? 1 : 0);
  };
  const all = list.toSorted((a, b) => rank(a) - rank(b));
  return {
    all,
    kinds: new Set(all.flatMap(({ offers }) => offers.map((offer) => offer.kind))),
    candidates: (request) => candidatesOf(all, request),
    named: (name) => all.find((one) => one.name === name),
  };
}

function candidatesOf(all: readonly Provider[], request: MakeRequest): Candidates {
  const able: Candidate[] = [];
  let refused: { unable: Unable; by: Provider } | undefined;
  for (const provider of all) {
    const offer = provider.offers.find((one) => one.kind === request.kind);
    if (offer === undefined) continue;
    const unable = beyond(offer, request) ?? provider.unable(request);
    if (unable === undefined) able.push({ provider, offer });
    else refused ??= { unable, by: provider };
  }
  const [first, ...others] = able;
  if (first !== undefined) return { ok: true, providers: [first, ...others] };
  return { ok: false, ...(refused ?? { unable: { code: 'kind' }, by: undefined }) };
}

/** A size above the largest is no reason to refuse: what is made smaller is scaled up. A length is: nobody wants a minute
 *  that is five seconds twelve times. */
function beyond(offer: Offer, { durationMs }: MakeRequest): Unable | undefined {
  if (durationMs === undefined || offer.mostMs === undefined) return undefined;
  return durationMs > offer.mostMs * LONGEST_LOOP ? { code: 'length', limit: offer.mostMs } : undefined;
}

/** How often a clip may be shown to fill what was asked for. */
const LONGEST_LOOP = 4;
