"""Prints tables that became bloated, from a log with a schema registry (PGHERALD_SCHEMA_REGISTRY_URL of pgherald)."""

import os
import signal

from confluent_kafka import Consumer
from confluent_kafka.schema_registry import SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer
from confluent_kafka.serialization import MessageField, SerializationContext

PREFIX = os.environ.get("KAFKA_PREFIX", "pgherald")
TOPIC = f"{PREFIX}.table-index-management"

running = True


def stop(*_):
    global running
    running = False


signal.signal(signal.SIGTERM, stop)
decode = AvroDeserializer(SchemaRegistryClient({"url": os.environ["SCHEMA_REGISTRY_URL"]}))
consumer = Consumer({
    "bootstrap.servers": os.environ.get("KAFKA_BROKERS", "localhost:9092"),
    "group.id": "python-subscriber-with-registry",
    "auto.offset.reset": "earliest",
    "enable.auto.commit": False,
    "isolation.level": "read_committed",
})
consumer.subscribe([TOPIC])
while running:
    message = consumer.poll(1.0)
    if message is None or message.error() is not None:
        continue
    headers = {name: text.decode() for name, text in message.headers() or []}
    if headers.get("ce_type") == "TableBloated":
        event = decode(message.value(), SerializationContext(TOPIC, MessageField.VALUE))
        print(f"TableBloated {event['meta']['cluster']}/{event['database']['name']} {event['tableName']}: {event['value']} %", flush=True)
    consumer.commit(message)
consumer.close()
