package seeded.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import seeded.shared.Shared;

/** Keeps every rule, and must never be reported. */
@Entity
public class SoundUnit {

  @Id private String code = "";
  private @Nullable Shared shared;
  private LocalDate seen = LocalDate.EPOCH;

  void see(Clock clock) {
    seen = LocalDate.now(clock);
    shared = new Shared();
  }

  public String code() {
    return code + shared;
  }

  public LocalDate seen() {
    return seen;
  }
}
