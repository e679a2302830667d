/** Prints a line for each thing tried; counts what was not as it should be. */
export function verdicts() {
  let failures = 0;
  return {
    check: (what, isRight, found = '') => {
      if (!isRight) failures += 1;
      console.log(`${isRight ? 'ok    ' : 'WRONG '} ${what}${found === '' ? '' : `: ${found}`}`);
    },
    failed: () => failures,
  };
}
