"""A subscriber that is not ours: prints the events of topics, to their present end, as lines of JSON."""
import json
import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, TopicPartition
from confluent_kafka.schema_registry import SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer
from confluent_kafka.serialization import MessageField, SerializationContext

brokers, registry, *topics = sys.argv[1:]
consumer = Consumer(
    {
        "bootstrap.servers": brokers,
        "group.id": "not-ours",
        "enable.auto.commit": False,
        "isolation.level": "read_committed",
        "enable.partition.eof": True,
    }
)
decode = AvroDeserializer(SchemaRegistryClient({"url": registry}))
partitions = {
    (topic, partition)
    for topic in topics
    for partition in consumer.list_topics(topic, timeout=30).topics[topic].partitions
}
consumer.assign([TopicPartition(topic, partition, OFFSET_BEGINNING) for topic, partition in partitions])
while partitions:
    message = consumer.poll(30)
    if message is None:
        sys.exit("no message and no end of a partition within 30 s")
    where = message.topic(), message.partition()
    if message.error():
        if message.error().code() != KafkaError._PARTITION_EOF:
            sys.exit(str(message.error()))
        partitions.discard(where)
        continue
    event = decode(message.value(), SerializationContext(message.topic(), MessageField.VALUE))
    headers = {name: value.decode() for name, value in message.headers() or []}
    print(json.dumps({"topic": message.topic(), "headers": headers, "event": event}, default=str))
consumer.close()
