package vn.egov.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.egov.shared.web.OriginalPath;

/**
 * What the frame of the pages after the sign-in shows of the reader.
 *
 * @param account who is signed in
 */
record Desk(String account, List<Link> links) {

  /**
   * @param text key of its words
   * @param here whether the page at hand is that place or within it
   */
  record Link(String path, String text, boolean here) {}

  static Desk of(String account, Set<String> groups, String page) {
    List<DeskPlace> places = DeskPlace.of(groups);
    // Of two places one of which lies within the other, the inner one.
    Optional<DeskPlace> here =
        places.stream()
            .filter(place -> OriginalPath.isUnder(page, place.path()))
            .max(Comparator.comparing(place -> place.path().length()));
    return new Desk(
        account,
        places.stream().map(place -> link(place, here.filter(place::equals).isPresent())).toList());
  }

  private static Link link(DeskPlace place, boolean here) {
    String word = place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Link(place.path(), "desk." + word, here);
  }
}
