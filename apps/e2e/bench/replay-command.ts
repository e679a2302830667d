// Runs the command `replay` with the parameters given, and prints its time and memory as the last line.
const startedAt = performance.now();
process.on('exit', () => {
  const seconds = (performance.now() - startedAt) / 1_000;
  console.log(JSON.stringify({ seconds, peakMemoryBytes: process.resourceUsage().maxRSS * 1_024 }));
});
await import('../../replay/dist/main.js');

export {};
