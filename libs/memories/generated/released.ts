// DO NOT EDIT: made from schemas/ by `npm run generate`.

/** Schemas of earlier releases that differ from the current ones. */
export const RELEASED: readonly string[] = [
];
