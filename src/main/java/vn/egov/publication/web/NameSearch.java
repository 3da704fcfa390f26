package vn.egov.publication.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.egov.publication.UnitResult;

/** Finds units by what people type without diacritics: "ba be" finds Ba Bể. */
final class NameSearch {

  static final int MAX_LENGTH = 100;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String query;
  private final List<String> words;

  NameSearch(@Nullable String query) {
    String text = query == null ? "" : query.strip();
    this.query = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    this.words = Stream.of(folded(this.query).split(" ")).filter(w -> !w.isEmpty()).toList();
  }

  /** What was asked for, as far as it is considered. */
  public String query() {
    return query;
  }

  /** Whether anything is asked for; if not, everything matches. */
  public boolean isActive() {
    return !words.isEmpty();
  }

  boolean matches(UnitResult unit) {
    String haystack = folded(unit.name().vi() + " " + unit.name().en() + " " + unit.unit().value());
    return words.stream().allMatch(haystack::contains);
  }

  /** Without marks, case and punctuation; đ is a letter of its own and no d with a mark. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SEPARATORS.matcher(lower).replaceAll(" ").strip();
  }
}
