// The health check of the image: exit code 0 when the program answers.
const port = process.env.PGHERALD_HTTP_PORT ?? '7432';
const answer = await fetch(`http://127.0.0.1:${port}/livez`, { signal: AbortSignal.timeout(2_500) });
process.exit(answer.ok ? 0 : 1);
