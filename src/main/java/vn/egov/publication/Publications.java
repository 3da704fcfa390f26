package vn.egov.publication;

import java.util.Optional;

/** Which cycles are public. */
public interface Publications {

  Optional<Publication> find(String cycle);

  Publication save(Publication publication);
}
