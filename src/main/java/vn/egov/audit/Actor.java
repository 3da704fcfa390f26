package vn.egov.audit;

import org.jspecify.annotations.Nullable;

/**
 * @param account {@link #SYSTEM} for what happens by itself
 * @param address of the network, as text; null where no request stands behind it
 */
public record Actor(String account, @Nullable String address) {

  /** No account can have this id. */
  public static final String SYSTEM = "(system)";
}
