import files from './files.mjs';

/** The services of contexts and the sink listen on 7433 to 7438. */
const FIRST_PORT = 7433;

/** Writes a context and registers it: `npx nx g ./tools/generators.json:context backup-monitoring`. */
export default function context(tree, { name }) {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) throw new Error(`${name}: name a context in kebab case, as backup-monitoring`);
  if (tree.exists(`libs/contexts/${name}`)) throw new Error(`libs/contexts/${name} exists`);
  const words = name.split('-');
  const type = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const variable = type[0].toLowerCase() + type.slice(1);
  const names = { name, type, variable, constant: name.replaceAll('-', '_').toUpperCase(), port: nextPort(tree) };
  for (const [path, text] of Object.entries(files(names))) tree.write(path, text);
  register(tree, names);
  return () => console.log('Next: npm install, npm run bless, then its SQL, rules and metrics (CONTRIBUTING.md)');
}

function nextPort(tree) {
  const contexts = tree.children('libs/contexts').filter((child) => tree.exists(`libs/contexts/${child}/context.ts`));
  const ports = contexts.map((child) =>
    Number(/port: (\d+)/.exec(read(tree, `libs/contexts/${child}/context.ts`))?.[1]),
  );
  const sink = Number(/port: (\d+)/.exec(read(tree, 'apps/otlp-sink/main.ts'))?.[1]);
  return Math.max(FIRST_PORT, sink, ...ports) + 1;
}

function register(tree, { name, type, variable, constant }) {
  edit(tree, 'libs/contexts/all/index.ts', (text) =>
    text
      .replace(/^import type/m, `import { ${variable} } from '@pgherald/${name}';\nimport type`)
      .replace(/\n\] as const;/, `\n  ${variable},\n] as const;`),
  );
  editJson(tree, 'libs/contexts/all/package.json', (json) => {
    json.dependencies[`@pgherald/${name}`] = '0.1.0';
    json.dependencies = Object.fromEntries(Object.entries(json.dependencies).sort());
  });
  editJson(tree, 'libs/contexts/all/tsconfig.build.json', (json) =>
    json.references.push({ path: `../${name}/tsconfig.build.json` }),
  );
  edit(tree, 'libs/metrics/sections.ts', (text) =>
    text
      .replace(/\n\n/, `\nimport { ${constant}_METRICS } from './${name}.metrics.js';\n\n`)
      .replace(/\n\}( as const)?( satisfies [^;]+)?;/, (end) => `\n  '${name}': ${constant}_METRICS,${end}`),
  );
  edit(tree, 'libs/metrics/catalogue.spec.ts', (text) =>
    text.replace(/(const UNIQUE[^{]*\{\n)([^}]*)/, (_, head, entries) => {
      const lines = [...entries.trimEnd().split('\n'), `  '${type}Measured.rows': 'one row',`];
      return `${head}${lines.sort().join('\n')}\n`;
    }),
  );
}

function read(tree, path) {
  return tree.read(path, 'utf-8') ?? '';
}

function edit(tree, path, change) {
  const before = read(tree, path);
  const after = change(before);
  if (after === before) throw new Error(`${path}: nothing to change; was it rewritten?`);
  tree.write(path, after);
}

function editJson(tree, path, change) {
  const json = JSON.parse(read(tree, path));
  change(json);
  tree.write(path, `${JSON.stringify(json, null, 2)}\n`);
}
