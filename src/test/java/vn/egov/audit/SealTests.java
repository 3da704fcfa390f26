package vn.egov.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever of an entry is altered shows in its seal. */
class SealTests {

  private static final Instant AT = Instant.parse("2030-06-15T05:00:05Z");
  private static final Instant MADE = Instant.parse("2030-06-15T05:00:00Z");
  private static final AuditEntry ENTRY =
      new AuditEntry(MADE, "a", "b", "c", "d", "e", "f", "g", "h", "i");

  @Test
  void everyFieldCounts() {
    List<AuditEntry> variants =
        List.of(
            ENTRY,
            new AuditEntry(MADE.plusSeconds(1), "a", "b", "c", "d", "e", "f", "g", "h", "i"),
            new AuditEntry(MADE, "x", "b", "c", "d", "e", "f", "g", "h", "i"),
            new AuditEntry(MADE, "a", "x", "c", "d", "e", "f", "g", "h", "i"),
            new AuditEntry(MADE, "a", "b", "x", "d", "e", "f", "g", "h", "i"),
            new AuditEntry(MADE, "a", "b", "c", "x", "e", "f", "g", "h", "i"),
            new AuditEntry(MADE, "a", "b", "c", "d", "x", "f", "g", "h", "i"),
            new AuditEntry(MADE, "a", "b", "c", "d", "e", "x", "g", "h", "i"),
            new AuditEntry(MADE, "a", "b", "c", "d", "e", "f", "x", "h", "i"),
            new AuditEntry(MADE, "a", "b", "c", "d", "e", "f", "g", "x", "i"),
            new AuditEntry(MADE, "a", "b", "c", "d", "e", "f", "g", "h", "x"),
            // A value that moves to the next field.
            new AuditEntry(MADE, "a", "b", "c", null, "d", "e", "f", "g", "h"),
            new AuditEntry(MADE, "a", "b", "c", "d", null, "ef", "g", "h", "i"));
    assertThat(variants.stream().map(SealTests::hash)).doesNotHaveDuplicates();
  }

  @Test
  void placeTimeAndWhatCameBeforeCount() {
    StoredEntry stored = new StoredEntry(7, ENTRY);
    Stream<Seal> seals =
        Stream.of(
            Seal.of(1, Seal.START, stored, AT),
            Seal.of(2, Seal.START, stored, AT),
            Seal.of(1, "1" + Seal.START.substring(1), stored, AT),
            Seal.of(1, Seal.START, new StoredEntry(8, ENTRY), AT),
            Seal.of(1, Seal.START, stored, AT.plusSeconds(1)));
    assertThat(seals.map(Seal::hash)).doesNotHaveDuplicates();
  }

  /** The form is published, and seals of years ago must still hold. */
  @Test
  void theFormStays() {
    AuditEntry entry =
        new AuditEntry(
            MADE,
            "reviewer1",
            null,
            "ASSESSMENT_APPROVED",
            "2030-H1",
            "061",
            null,
            "remarks=Đạt",
            "CASE 2030-H1/061",
            "0".repeat(64));
    assertThat(Seal.of(1, Seal.START, new StoredEntry(1, entry), AT).hash())
        .isEqualTo("5fddd81d53c188e04f1054f69c3d7cbb623d35e8130da788e4d6f99da620c6df");
  }

  private static String hash(AuditEntry entry) {
    return Seal.of(1, Seal.START, new StoredEntry(7, entry), AT).hash();
  }
}
