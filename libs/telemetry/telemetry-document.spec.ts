import { OWN_METRICS } from './own-metrics.js';
import { telemetryDocument } from './telemetry-document.js';

it('describes each metric in one line, with its unit and attributes', () => {
  const lines = telemetryDocument().split('\n');
  for (const { name, unit, attributes } of Object.values(OWN_METRICS)) {
    const [line, ...others] = lines.filter((each) => each.startsWith(`| \`${name}\` |`));
    expect(others).toEqual([]);
    expect(line).toContain(`| \`${unit}\` |`);
    for (const attribute of attributes) expect(line).toContain(`\`${attribute}\``);
  }
});
