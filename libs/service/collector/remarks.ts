/** Reports a key without effect; `why` has the reason and the alternative. */
export const notCarried = (place: string, why: string) => `not carried over: ${place}: ${why}`;

/** Reports a key whose effect differs from that in the Collector. */
export const carried = (place: string, how: string) => `carried over: ${place}: ${how}`;
