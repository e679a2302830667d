import { describeEventLog } from '../contract.js';
import { openSpecLog, withBroker } from './workplace.js';

withBroker(() => {
  describeEventLog('the log on Kafka', async () => {
    const transactionalId = `contract-${process.pid}-${performance.now()}`;
    let log = await openSpecLog({ transactionalId });
    return {
      log,
      async restart() {
        await log.close();
        return (log = await openSpecLog({ transactionalId }));
      },
      dispose: () => log.close(),
    };
  });
});
