package vn.egov.extension;

import java.util.List;
import java.util.Optional;

/** The decisions to extend. */
public interface Extensions {

  Extension save(Extension extension);

  Optional<Extension> find(long id);

  Optional<Extension> ofRequest(String cycle, String requestKey);

  List<Extension> newestFirst(String cycle);

  /** One that something refers to. */
  default Extension get(long id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no extension " + id));
  }
}
