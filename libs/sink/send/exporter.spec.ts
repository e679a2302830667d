import { accepted, unavailable } from './exporter.js';

describe('an unavailable backend', () => {
  it.each([
    ['a second', 1_000, { retryAfterMs: 1_000 }],
    ['a day: asked again after an hour', 86_400_000, { retryAfterMs: 3_600_000 }],
    ['no time: the sink has the say, which never asks without a pause', 0, {}],
    ['a time that is past', -5, {}],
    ['a time that cannot be read', Number.NaN, {}],
    ['nothing', undefined, {}],
  ])('can request a wait of %s', (_, waitMs, wait) => {
    expect(unavailable('answers 503', waitMs)).toEqual({ kind: 'unavailable', reason: 'answers 503', ...wait });
  });
});

it('an accepting status means accepted, whatever the body', () => {
  const unreadable = (): never => {
    throw new SyntaxError('no OTLP');
  };
  expect(accepted(unreadable)).toEqual({ kind: 'accepted', rejected: 0, message: '' });
});
