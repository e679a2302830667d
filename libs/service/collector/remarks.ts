/** Lines on what becomes of a key: `place` is the file and the key in it. */

/** The key has no effect here; `why` says the reason and what to do instead. */
export const notCarried = (place: string, why: string) => `not carried over: ${place}: ${why}`;

/** The key has an effect here, but another one than in the Collector. */
export const carried = (place: string, how: string) => `carried over: ${place}: ${how}`;
