package vn.egov.publication.web;

import java.util.Locale;
import vn.egov.cycle.CycleCode;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

/**
 * Addresses of the public pages in one language.
 *
 * @param prefix empty in Vietnamese, {@code /en} in English
 */
record Links(String prefix) {

  static Links in(Locale locale) {
    return new Links("en".equals(locale.getLanguage()) ? "/en" : "");
  }

  String cycle(CycleCode cycle) {
    return prefix + "/cycles/" + cycle;
  }

  String ranking(CycleCode cycle, Tier tier) {
    return cycle(cycle) + "/" + tier.name().toLowerCase(Locale.ROOT);
  }

  String unit(CycleCode cycle, UnitCode unit) {
    return cycle(cycle) + "/units/" + unit;
  }
}
