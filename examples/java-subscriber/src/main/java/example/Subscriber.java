package example;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints each table that became bloated. */
public final class Subscriber {
  private static final String BROKERS = System.getenv().getOrDefault("KAFKA_BROKERS", "localhost:9092");
  private static final String PREFIX = System.getenv().getOrDefault("KAFKA_PREFIX", "pgherald");
  /** Marker and fingerprint of Avro's single-object encoding. */
  private static final int HEADER_LENGTH = 10;

  private final Map<String, Schema> schemas = new HashMap<>();

  public static void main(String[] args) throws Exception {
    new Subscriber().run();
  }

  private void run() throws Exception {
    var consumer = consumer(Map.of("group.id", "java-subscriber", "auto.offset.reset", "earliest"));
    var main = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      consumer.wakeup();
      try {
        main.join(5_000); // the consumer leaves its group
      } catch (InterruptedException ignored) {
        Thread.currentThread().interrupt();
      }
    }));
    try (consumer) {
      consumer.subscribe(List.of(PREFIX + ".table-index-management"));
      while (true) {
        for (var message : consumer.poll(Duration.ofSeconds(1))) {
          var type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
          if (type.equals("TableBloated")) print(decode(message.value()));
        }
        consumer.commitSync();
      }
    } catch (WakeupException ending) {
      System.err.println("ends");
    }
  }

  private static void print(GenericRecord event) {
    var cluster = ((GenericRecord) event.get("meta")).get("cluster");
    var database = ((GenericRecord) event.get("database")).get("name");
    System.out.printf("TableBloated %s/%s %s: %s %%%n", cluster, database, event.get("tableName"), event.get("value"));
  }

  private GenericRecord decode(byte[] bytes) throws IOException {
    var fingerprint = String.format("%016x", ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(2));
    if (!schemas.containsKey(fingerprint)) readSchemas();
    var body = DecoderFactory.get().binaryDecoder(bytes, HEADER_LENGTH, bytes.length - HEADER_LENGTH, null);
    return new GenericDatumReader<GenericRecord>(schemas.get(fingerprint)).read(null, body);
  }

  /** Reads the compacted topic of schemas from its beginning to its present end. */
  private void readSchemas() {
    try (var reader = consumer(Map.of())) {
      var partitions = reader.partitionsFor(PREFIX + ".schemas").stream()
          .map(each -> new TopicPartition(each.topic(), each.partition())).toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      var ends = reader.endOffsets(partitions);
      while (partitions.stream().anyMatch(each -> reader.position(each) < ends.get(each)))
        for (var message : reader.poll(Duration.ofSeconds(1)))
          if (message.value() != null)
            schemas.put(message.key(), new Schema.Parser().parse(new String(message.value(), StandardCharsets.UTF_8)));
    }
  }

  private static KafkaConsumer<String, byte[]> consumer(Map<String, Object> more) {
    var options = new HashMap<String, Object>(more);
    options.put("bootstrap.servers", BROKERS);
    options.put("enable.auto.commit", false);
    options.put("isolation.level", "read_committed");
    return new KafkaConsumer<>(options, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
