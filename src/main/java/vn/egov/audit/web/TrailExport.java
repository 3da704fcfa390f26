package vn.egov.audit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.Head;
import vn.egov.audit.ReadTrail;
import vn.egov.audit.TrailFilter;
import vn.egov.audit.TrailLine;
import vn.egov.audit.sealing.Sealer;
import vn.egov.shared.csv.SpreadsheetCell;

/**
 * Writes the sealed trail in the order of its chain, some hundreds of entries at a time. It ends
 * with the end of the chain at that moment, by which the file can be checked later.
 */
@Component
class TrailExport {

  private static final int CHUNK = 500;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Sealer sealer;
  private final ReadTrail reading;
  private final AuditTrail trail;
  private final ObjectMapper json;

  TrailExport(Sealer sealer, ReadTrail reading, AuditTrail trail, ObjectMapper json) {
    this.sealer = sealer;
    this.reading = reading;
    this.trail = trail;
    this.json = json;
  }

  /** Seals what is left and says on the trail that somebody takes it away. */
  Head begin(String format, Map<String, String> parameters) {
    Head head = sealer.sealAll();
    AuditEvent event =
        AuditEvent.of(AuditAction.EXPORTED)
            .with("what", "audit-trail")
            .with("format", format)
            .with("headNumber", head.number())
            .with("headHash", head.hash());
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      event = event.with("filter." + parameter.getKey(), parameter.getValue());
    }
    trail.record(event);
    return head;
  }

  /** For spreadsheets: a byte-order mark, or they would not read Vietnamese. */
  void csv(TrailFilter filter, Head head, AuditWording wording, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(out, CsvColumns.NAMES.stream().map(column -> wording.text("column." + column)));
    each(filter, head, line -> row(out, CsvColumns.cells(line, wording).stream()));
    row(out, Stream.of(Long.toString(head.number()), wording.text("head"), null, head.hash()));
    out.flush();
  }

  private static void row(Writer out, Stream<@Nullable String> cells) throws IOException {
    CSVFormat.RFC4180.printRecord(out, cells.map(SpreadsheetCell::of).toArray());
  }

  /** For programs: an object a line, every field that a seal covers as it is stored. */
  void jsonLines(TrailFilter filter, Head head, Writer out) throws IOException {
    each(
        filter,
        head,
        line -> {
          out.write(json.writeValueAsString(EntryRepresentation.of(line)));
          out.write('\n');
        });
    out.write(json.writeValueAsString(Map.of("head", head)));
    out.write('\n');
    out.flush();
  }

  private void each(TrailFilter filter, Head head, LineWriter writer) throws IOException {
    long last = 0;
    List<TrailLine> chunk;
    do {
      chunk = reading.inOrder(filter, last, head.number(), CHUNK);
      for (TrailLine line : chunk) {
        writer.write(line);
        last = line.seal() == null ? last : line.seal().number();
      }
    } while (chunk.size() == CHUNK);
  }

  private interface LineWriter {

    void write(TrailLine line) throws IOException;
  }
}
