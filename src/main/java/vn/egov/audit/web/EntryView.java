package vn.egov.audit.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditEntry;
import vn.egov.audit.Seal;
import vn.egov.audit.TrailLine;

/**
 * An entry as people read it.
 *
 * @param number in the chain; null while the entry is not sealed yet
 * @param subject account that it was done to
 */
record EntryView(
    long id,
    @Nullable Long number,
    String time,
    String actor,
    String account,
    @Nullable String address,
    String action,
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String subject,
    List<Fact> facts) {

  static EntryView of(TrailLine line, AuditWording wording) {
    AuditEntry entry = line.stored().entry();
    Seal seal = line.seal();
    return new EntryView(
        line.stored().id(),
        seal == null ? null : seal.number(),
        wording.time(entry.madeAt()),
        wording.actor(entry.actor()),
        entry.actor(),
        entry.address(),
        wording.action(entry.action()),
        entry.cycle(),
        entry.unit(),
        entry.subject(),
        facts(entry, wording));
  }

  private static List<Fact> facts(AuditEntry entry, AuditWording wording) {
    if (entry.details() == null) {
      return List.of();
    }
    return Arrays.stream(entry.details().split("\n"))
        .map(line -> line.split("=", 2))
        .map(pair -> new Fact(wording.fact(pair[0]), pair.length > 1 ? pair[1] : ""))
        .toList();
  }

  record Fact(String name, String value) {}
}
