// A few times out of many: soon, and not all alike.
import type { Slot } from './appointment.ts';
import { type Around, clocksAround } from './fitting.ts';
import { MINUTE } from './time.ts';

/** Three fit on a card, and are read at one glance. */
export const OFFERED = 3;
/** What one more offer of the same kind costs, in days of waiting: rather four days later than one more morning. */
const SAME_DAY = 14;
const SAME_MOMENT = 4;
const OVERLAPPING = 2;

/**
 * `count` slots, the earliest first, over several days and moments when there are some. `slots`: as `freeSlots` orders them, one agenda
 * after the other: of one time only the first is taken. `seen`: offered before; « d’autres dates » gives none of these times again.
 */
export function offer(
  slots: readonly Slot[],
  around: Around,
  { count = OFFERED, seen = [] }: { readonly count?: number; readonly seen?: readonly Slot[] } = {},
): readonly Slot[] {
  const clocksAt = clocksAround(around);
  const placed = (slot: Slot): Placed => {
    const at = Date.parse(slot.startsAt);
    const { day, minute } = clocksAt(slot.place).read(at);
    return { slot, at, until: at + slot.minutes * MINUTE, day, moment: momentOf(minute) };
  };
  const offered = new Set(seen.map(({ startsAt }) => startsAt));
  const candidates: Placed[] = [];
  for (const slot of slots) {
    if (offered.has(slot.startsAt)) continue;
    offered.add(slot.startsAt);
    candidates.push(placed(slot));
  }
  const first = Math.min(...candidates.map(({ day }) => day));
  const before = seen.map(placed);
  const chosen: Placed[] = [];
  while (chosen.length < count && chosen.length < candidates.length) {
    const others = [...before, ...chosen];
    const next = cheapest(
      candidates.filter((one) => !chosen.includes(one)),
      (one) => one.day - first + others.reduce((sum, other) => sum + likeness(one, other), 0),
    );
    if (!next) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ slot }) => slot);
}

interface Placed {
  readonly slot: Slot;
  readonly at: number;
  readonly until: number;
  readonly day: number;
  readonly moment: 'morning' | 'afternoon' | 'evening';
}

const momentOf = (minute: number): Placed['moment'] =>
  minute < 12 * 60 ? 'morning' : minute < 18 * 60 ? 'afternoon' : 'evening';

const likeness = (one: Placed, other: Placed): number =>
  (one.day === other.day ? SAME_DAY : 0) +
  (one.moment === other.moment ? SAME_MOMENT : 0) +
  (one.at < other.until && other.at < one.until ? OVERLAPPING : 0);

/** The first of them, of two at the same cost; the earlier, whichever agenda it is from. */
function cheapest(candidates: readonly Placed[], cost: (one: Placed) => number): Placed | null {
  let best: { readonly one: Placed; readonly cost: number } | null = null;
  for (const one of candidates) {
    const its = cost(one);
    if (!best || its < best.cost || (its === best.cost && one.at < best.one.at)) best = { one, cost: its };
  }
  return best?.one ?? null;
}
