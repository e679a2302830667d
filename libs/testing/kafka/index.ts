export { Broker, startBrokers, untilAnswers, type Brokers, type StartBrokersOptions } from './kafka-broker.js';
export { compiledClasses, hasJavaAndMaven, hasJavaCompiler } from './broker-package.js';
export { confluentPython, hasPython } from './confluent-python.js';
export { startRegistry, type RegistryServer } from './registry-server.js';
