declare const unit: unique symbol;

/** Microseconds since 1970, UTC. A plain number may become an instant; a duration may not. */
export type Instant = number & { readonly [unit]?: 'instant' };

/** Microseconds between two instants. Only `@pgherald/decisions` makes one, so that no unit is mixed up. */
export type Duration = number & { readonly [unit]: 'duration' };
