import { PassThrough } from 'node:stream';
import { createLogger } from './index.js';

function captured(readable: boolean) {
  const destination = new PassThrough();
  return { logger: createLogger({ destination, readable }), text: () => String(destination.read()) };
}

describe('the logger', () => {
  it('writes one JSON object per line with level, time and message', () => {
    const { logger, text } = captured(false);
    logger.warn({ server: 'orders' }, 'late');
    expect(JSON.parse(text())).toMatchObject({
      level: 'warn',
      server: 'orders',
      msg: 'late',
      time: expect.any(String) as string,
    });
  });

  it('writes a readable line if configured', () => {
    const { logger, text } = captured(true);
    logger.info({ server: 'orders' }, 'polled');
    expect(text()).toMatch(/^\[\d\d:\d\d:\d\d\] INFO: polled \{"server":"orders"\}\n$/);
  });

  it('hides values under names of secrets', () => {
    const { logger, text } = captured(false);
    logger.info({ password: 'hunter2', target: { url: 'postgres://u:hunter2@h/' } }, 'connecting');
    expect(text()).not.toContain('hunter2');
  });
});
