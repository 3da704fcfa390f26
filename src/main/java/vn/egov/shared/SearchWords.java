package vn.egov.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type to find a name, with or without diacritics: "ba be" finds Ba Bể. */
public final class SearchWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> words;

  private SearchWords(List<String> words) {
    this.words = words;
  }

  public static SearchWords of(String query) {
    return new SearchWords(
        Stream.of(folded(query).split(" ")).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether nothing is asked for, so that everything matches. */
  public boolean none() {
    return words.isEmpty();
  }

  /** Whether every word is in the text. */
  public boolean in(String text) {
    String folded = folded(text);
    return words.stream().allMatch(folded::contains);
  }

  /** Without marks, case and punctuation; đ is a letter of its own and no d with a mark. */
  private static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SEPARATORS.matcher(lower).replaceAll(" ").strip();
  }
}
