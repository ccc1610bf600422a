/** Reads ahead until `decided` or until the time is over, so that an answer can still be an error. What was read is not
 *  lost: `all` yields it first. */
export async function holdBack<Item>(
  source: AsyncIterable<Item>,
  options: { decided: (item: Item) => boolean; ms: number },
): Promise<{ held: Item[]; all: AsyncIterable<Item> }> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Item[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, options.ms, 'late');
  });
  try {
    let pending = iterator.next();
    for (;;) {
      const next = await Promise.race([pending, late]);
      if (next === 'late') return { held, all: continued(held, pending, iterator) };
      if (next.done) return { held, all: continued(held, Promise.resolve(next), iterator) };
      held.push(next.value);
      pending = iterator.next();
      if (options.decided(next.value)) return { held, all: continued(held, pending, iterator) };
    }
  } finally {
    clearTimeout(timer);
  }
}

function continued<Item>(
  held: Item[],
  pending: Promise<IteratorResult<Item>>,
  iterator: AsyncIterator<Item>,
): AsyncIterable<Item> {
  pending.catch(() => {});
  return (async function* () {
    try {
      yield* held;
      for (let next = await pending; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
}
