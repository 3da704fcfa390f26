package vn.egov.publication.web;

import org.jspecify.annotations.Nullable;
import vn.egov.publication.UnitResult;
import vn.egov.shared.SearchWords;

/** Finds units by name, in either language, or by code. */
final class NameSearch {

  static final int MAX_LENGTH = 100;

  private final String query;
  private final SearchWords words;

  NameSearch(@Nullable String query) {
    String text = query == null ? "" : query.strip();
    this.query = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    this.words = SearchWords.of(this.query);
  }

  /** What was asked for, as far as it is considered. */
  public String query() {
    return query;
  }

  /** Whether anything is asked for; if not, everything matches. */
  public boolean isActive() {
    return !words.none();
  }

  boolean matches(UnitResult unit) {
    return words.in(unit.name().vi() + " " + unit.name().en() + " " + unit.unit().value());
  }
}
