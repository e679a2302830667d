// Generates files from schemas/: `npm run generate`. With --check it writes nothing and fails if a file is stale. --memories
// selects what libs/memories needs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { asyncapi } from './generator/asyncapi.mjs';
import { eventsDocument } from './generator/markdown.mjs';
import { readSchemas } from './generator/read-schemas.mjs';
import { earlierTexts } from './generator/released.mjs';
import { eventsModule, memoriesModule, releasedModule } from './generator/typescript.mjs';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    memories: { type: 'boolean', default: false },
    asyncapi: { type: 'string' },
    directory: { type: 'string', default: import.meta.dirname },
  },
});
const { check, memories, directory, asyncapi: asyncapiFile } = values;

function wanted() {
  const schemas = readSchemas(join(directory, 'schemas'));
  const released = [
    'generated/released.ts',
    releasedModule(earlierTexts(join(directory, 'released'), schemas.messages)),
  ];
  if (memories) return new Map([['generated/memories.ts', memoriesModule(schemas)], released]);
  const glossary = readFileSync(join(directory, 'glossary.md'), 'utf8');
  return new Map([
    ...schemas.messages.map(({ folder, type, schema }) => [
      `generated/schemas/${folder}/${type}.avsc`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
    ['generated/events.ts', eventsModule(schemas)],
    released,
    ['EVENTS.md', eventsDocument(schemas, glossary)],
  ]);
}

function generatedFiles() {
  const folder = join(directory, 'generated');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

function isStale([file, text]) {
  const path = join(directory, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

function write([file, text]) {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

if (asyncapiFile !== undefined) {
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  writeFileSync(asyncapiFile, asyncapi(readSchemas(join(directory, 'schemas')), version));
  process.exit();
}

const files = wanted();
const stale = [...files].filter(isStale);
const superfluous = generatedFiles().filter((file) => !files.has(file));
if (check) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run generate`);
  for (const file of superfluous) console.error(`${file} belongs to no schema: run npm run generate`);
  process.exitCode = stale.length + superfluous.length > 0 ? 1 : 0;
} else {
  for (const file of superfluous) rmSync(join(directory, file));
  stale.forEach(write);
  console.log(`${files.size} files, ${stale.length} written, ${superfluous.length} removed`);
}
