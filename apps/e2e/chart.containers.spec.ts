// The same as chart.spec.ts, with helm built if this machine has none.
import { helmProgram } from '@pgherald/testing';

await helmProgram({ canBuild: true });
await import('./chart.spec.js');
