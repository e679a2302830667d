/** Returns the environment of specs, with a folder for temporary files in memory if it has room. */
export function specEnvironment(): NodeJS.ProcessEnv;
