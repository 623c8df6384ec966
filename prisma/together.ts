// Statements that pile up go together: while one is under way, those that come wait, and leave as one.

/**
 * `all` does several at once, all or nothing, and answers in order. A fault falls on the one that made it: the others are then
 * done one by one. `lanes`: how many may be under way; `most`: how many go together.
 */
export function together<In, Out>(
  all: (items: readonly In[]) => Promise<readonly Out[]>,
  { lanes, most }: { readonly lanes: number; readonly most: number },
): (item: In) => Promise<Out> {
  const waiting: { item: In; resolve(out: Out): void; reject(fault: unknown): void }[] = [];
  let underWay = 0;

  async function leave(): Promise<void> {
    if (underWay >= lanes || waiting.length === 0) return;
    underWay += 1;
    const group = waiting.splice(0, most);
    try {
      const outs = await all(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, place) => {
        const out = outs[place];
        if (out === undefined) reject(new Error('an answer is missing'));
        else resolve(out);
      });
    } catch (fault) {
      if (group.length === 1) group[0]?.reject(fault);
      for (const { item, resolve, reject } of group.length === 1 ? [] : group) {
        await all([item]).then(([out]) => resolve(out as Out), reject); // `as`: one item, one answer
      }
    }
    underWay -= 1;
    void leave();
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      void leave();
    });
}
