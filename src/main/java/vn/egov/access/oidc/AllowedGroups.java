package vn.egov.access.oidc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.egov.access.OfficeGroups;
import vn.egov.unit.UnitCode;

/**
 * The engine's groups that the provider's values stand for. A value that is not listed stands for
 * nothing, whatever it looks like; values are taken whole, letter by letter.
 */
final class AllowedGroups {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,12}");

  private final Map<String, Set<String>> listed = new HashMap<>();
  private final String unitPrefix;
  private final String verifierPrefix;

  /**
   * @throws IllegalArgumentException if the settings name no group of ours, or leave open which
   */
  AllowedGroups(OidcSettings settings) {
    this.unitPrefix = settings.unitGroupPrefix().strip();
    this.verifierPrefix = settings.verifierGroupPrefix().strip();
    if (isAmbiguous(unitPrefix, verifierPrefix) || isAmbiguous(verifierPrefix, unitPrefix)) {
      throw new IllegalArgumentException(
          "egov.oidc: unit-group-prefix and verifier-group-prefix cannot be told apart");
    }
    settings.groups().forEach(entry -> add(entry, settings.allowAdministrators()));
  }

  private void add(String entry, boolean administrators) {
    int separator = entry.lastIndexOf('=');
    String value = entry.substring(0, Math.max(separator, 0)).strip();
    String group = entry.substring(separator + 1).strip();
    if (value.isEmpty() || !isGroup(group)) {
      throw new IllegalArgumentException(
          "egov.oidc.groups: not an entry <claim value>=<group>: " + entry);
    }
    if (group.equals(OfficeGroups.ADMINISTRATORS) && !administrators) {
      throw new IllegalArgumentException(
          "egov.oidc.groups: needs egov.oidc.allow-administrators=true: " + entry);
    }
    listed.computeIfAbsent(value, v -> new TreeSet<>()).add(group);
  }

  /** Groups of units among them need not exist. */
  Set<String> of(Collection<String> values) {
    Set<String> groups = new TreeSet<>();
    for (String value : values) {
      groups.addAll(listed.getOrDefault(value, Set.of()));
      code(value, unitPrefix).map(OfficeGroups::officersOf).ifPresent(groups::add);
      code(value, verifierPrefix).map(OfficeGroups::verifiersOf).ifPresent(groups::add);
    }
    return groups;
  }

  private static Optional<UnitCode> code(String value, String prefix) {
    return Optional.of(value)
        .filter(v -> !prefix.isEmpty() && v.startsWith(prefix))
        .map(v -> v.substring(prefix.length()))
        .filter(v -> CODE.matcher(v).matches())
        .map(UnitCode::new);
  }

  /** Whether a value with the longer prefix could also be one with the shorter. */
  private static boolean isAmbiguous(String shorter, String longer) {
    return !shorter.isEmpty()
        && longer.startsWith(shorter)
        && CODE.matcher(longer.substring(shorter.length()) + "0").matches();
  }

  private static boolean isGroup(String group) {
    if (OfficeGroups.OF_THE_OFFICE.contains(group)) {
      return true;
    }
    String code = group.substring(group.indexOf('-') + 1);
    return CODE.matcher(code).matches()
        && Stream.of(
                OfficeGroups.officersOf(new UnitCode(code)),
                OfficeGroups.verifiersOf(new UnitCode(code)))
            .anyMatch(group::equals);
  }
}
