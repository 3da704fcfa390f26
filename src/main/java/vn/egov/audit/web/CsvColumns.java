package vn.egov.audit.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditEntry;
import vn.egov.audit.Seal;
import vn.egov.audit.TrailLine;

/** The columns of the table for spreadsheets; the hash stands where the last row has the head's. */
final class CsvColumns {

  static final List<String> NAMES =
      List.of(
          "number",
          "time",
          "actor",
          "hash",
          "address",
          "action",
          "actionCode",
          "cycle",
          "unit",
          "subject",
          "details",
          "stateOf",
          "stateHash",
          "entry",
          "madeAt",
          "sealedAt");

  private CsvColumns() {}

  static List<@Nullable String> cells(TrailLine line, AuditWording wording) {
    AuditEntry entry = line.stored().entry();
    Seal seal = line.seal();
    return Arrays.asList(
        seal == null ? null : Long.toString(seal.number()),
        wording.time(entry.madeAt()),
        wording.actor(entry.actor()),
        seal == null ? null : seal.hash(),
        entry.address(),
        wording.action(entry.action()),
        entry.action(),
        entry.cycle(),
        entry.unit(),
        entry.subject(),
        entry.details(),
        entry.stateOf(),
        entry.stateHash(),
        Long.toString(line.stored().id()),
        entry.madeAt().toString(),
        seal == null ? null : seal.sealedAt().toString());
  }
}
