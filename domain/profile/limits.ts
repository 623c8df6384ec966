// Where the words of a profile change. Reading aids, not norms: nobody is compared with anybody.
export const LIMITS = {
  /** Of a centred value: from here on a priority; below its opposite, low. */
  priority: 0.5,
  /** Closer than this, two values are equal. */
  equal: 0.15,
  /** Of the mean of a scale, on seven points: present at times, then very present. */
  some: 3,
  high: 5,
} as const;
