package vn.egov.access.web;

import java.util.List;
import java.util.Locale;
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
    return new Desk(
        account, DeskPlace.of(groups).stream().map(place -> link(place, page)).toList());
  }

  private static Link link(DeskPlace place, String page) {
    String word = place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Link(place.path(), "desk." + word, OriginalPath.isUnder(page, place.path()));
  }
}
