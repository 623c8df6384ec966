// The cost of a piece of code, in a unit that every machine has: writing 200 answers as JSON and reading them back.
// In milliseconds the same code gave 0.1 on one machine and 0.4 on another that was busy.

const ANSWERS = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`q${n}`, ['une réponse', n, null]]));
const unit = () => JSON.parse(JSON.stringify(ANSWERS));

/** The best of many short medians: what the code costs, where one long median is also what else the machine is doing. */
export function cost(work: () => void): number {
  const rounds = Array.from({ length: 15 }, () => ({ work: median(work), unit: median(unit) }));
  return Math.min(...rounds.map((round) => round.work)) / Math.min(...rounds.map((round) => round.unit));
}

function median(work: () => void): number {
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[20] ?? NaN;
}
