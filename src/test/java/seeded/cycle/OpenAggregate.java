package seeded.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Anybody can change it. */
@Entity
public class OpenAggregate {

  @Id private String name = "";

  public void setName(String name) {
    this.name = name;
  }

  public void close() {
    name = "closed";
  }

  public String name() {
    return name;
  }
}
