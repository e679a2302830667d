"""Prints tables that became bloated, from a log without a schema registry: the schemas are in the topic pgherald.schemas."""

import io
import json
import os
import signal

from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition
from fastavro import parse_schema, schemaless_reader

BROKERS = os.environ.get("KAFKA_BROKERS", "localhost:9092")
PREFIX = os.environ.get("KAFKA_PREFIX", "pgherald")


def read_schemas():
    """Reads the compacted topic from its beginning: key is the fingerprint in 16 hex digits, value the schema."""
    reader = Consumer({"bootstrap.servers": BROKERS, "group.id": "unused", "enable.auto.commit": False})
    topic = f"{PREFIX}.schemas"
    partitions = reader.list_topics(topic, timeout=30).topics[topic].partitions
    ends = {p: reader.get_watermark_offsets(TopicPartition(topic, p))[1] for p in partitions}
    reader.assign([TopicPartition(topic, p, OFFSET_BEGINNING) for p in partitions])
    schemas = {}
    while any(0 <= position.offset < ends[position.partition] or (position.offset < 0 < ends[position.partition])
              for position in reader.position([TopicPartition(topic, p) for p in partitions])):
        message = reader.poll(1.0)
        if message is not None and message.error() is None and message.value() is not None:
            schemas[message.key().decode()] = message.value().decode()
    reader.close()
    return schemas


def decode(value, schemas):
    """Decodes Avro's single-object encoding: C3 01, the fingerprint (little-endian), the body."""
    if value[:2] != b"\xc3\x01":
        raise ValueError("not in Avro's single-object encoding: is there a schema registry?")
    fingerprint = value[2:10][::-1].hex()
    if fingerprint not in schemas:
        schemas.update(read_schemas())
    return schemaless_reader(io.BytesIO(value[10:]), parse_schema(json.loads(schemas[fingerprint])), None)


running = True


def stop(*_):
    global running
    running = False


signal.signal(signal.SIGTERM, stop)
consumer = Consumer({
    "bootstrap.servers": BROKERS,
    "group.id": "python-subscriber",
    "auto.offset.reset": "earliest",
    "enable.auto.commit": False,
    "isolation.level": "read_committed",
})
consumer.subscribe([f"{PREFIX}.table-index-management"])
schemas = read_schemas()
while running:
    message = consumer.poll(1.0)
    if message is None or message.error() is not None:
        continue
    headers = {name: text.decode() for name, text in message.headers() or []}
    if headers.get("ce_type") == "TableBloated":
        event = decode(message.value(), schemas)
        print(f"TableBloated {event['meta']['cluster']}/{event['database']['name']} {event['tableName']}: {event['value']} %", flush=True)
    consumer.commit(message)
consumer.close()
