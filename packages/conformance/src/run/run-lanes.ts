/**
 * Runs work for each item: item `i` in lane `i % lanes`, the lanes at the same time, and a lane in sequence. Which items share
 * a lane does not depend on how long they take.
 *
 * @returns the results in the order of the items.
 */
export async function runLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const own: (readonly [index: number, result: Result])[] = [];
      for (let index = lane; index < items.length; index += lanes) {
        own.push([index, await work(items[index] as Item, lane)]);
      }
      return own;
    }),
  );
  return results
    .flat()
    .sort(([a], [b]) => a - b)
    .map(([, result]) => result);
}
