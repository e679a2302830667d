import { Metadata } from '@grpc/grpc-js';
import { retryDelayOf } from './grpc-status.js';

const STATUS = '08081209736c6f7720646f776e';
const RETRY_INFO = '0a28747970652e676f6f676c65617069732e636f6d2f676f6f676c652e7270632e5265747279496e666f';

describe('the wait that a gRPC backend requests', () => {
  const asked = (hex: string): number | undefined => {
    const metadata = new Metadata();
    metadata.set('grpc-status-details-bin', Buffer.from(hex, 'hex'));
    return retryDelayOf(metadata);
  };

  // Bytes of google.rpc.Status by Python's googleapis-common-protos.
  it.each([
    ['2.5 s', `${STATUS}1a36${RETRY_INFO}120a0a0808021080cab5ee01`, 2_500],
    ['no time', `${STATUS}1a2a${RETRY_INFO}`, 0],
    [
      'nothing, but a quota',
      `${STATUS}1a2d0a2b747970652e676f6f676c65617069732e636f6d2f676f6f676c652e7270632e51756f74614661696c757265`,
      undefined,
    ],
    ['nothing at all', STATUS, undefined],
    ['what is no status', 'ffffff', undefined],
  ])('is read: %s', (_, hex, milliseconds) => {
    expect(asked(hex)).toBe(milliseconds);
  });

  it('is undefined without details', () => {
    expect(retryDelayOf(new Metadata())).toBeUndefined();
  });
});
