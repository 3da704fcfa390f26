package vn.egov.workflow;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.egov.access.GroupMailboxes;
import vn.egov.access.OfficeGroups;
import vn.egov.notice.Audiences;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.Work;
import vn.egov.unit.UnitCode;

/** Who is told, by the groups that the diagrams name as candidates of their tasks. */
@Component
class OfficeAudiences implements Audiences {

  private static final Map<String, Work.Kind> STEPS =
      Map.of(
          OfficeGroups.REVIEWERS, Work.Kind.REVIEW,
          OfficeGroups.APPEAL_BOARD, Work.Kind.APPEAL,
          OfficeGroups.LEADERS, Work.Kind.APPROVAL);

  private final GroupMailboxes mailboxes;

  OfficeAudiences(GroupMailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  @Override
  public String groupOf(NoticeKind.To to, @Nullable UnitCode unit) {
    return switch (to) {
      case UNIT -> OfficeGroups.officersOf(Objects.requireNonNull(unit));
      case DISTRICT -> OfficeGroups.verifiersOf(Objects.requireNonNull(unit));
      case MANAGERS -> OfficeGroups.CYCLE_MANAGERS;
      case EVERY_UNIT, PERSON -> throw new IllegalArgumentException(to + " is no group");
    };
  }

  @Override
  public SortedSet<String> addressesIn(String group) {
    return mailboxes.addressesIn(group);
  }

  @Override
  public Optional<String> addressOf(String account) {
    return mailboxes.addressOf(account);
  }

  @Override
  public Map<String, Duties> duties() {
    Map<String, Duties> duties = new HashMap<>();
    mailboxes
        .groups()
        .forEach(
            (account, groups) -> {
              Duties own = dutiesOf(groups);
              if (own.manages() || !own.does().isEmpty() || !own.districts().isEmpty()) {
                duties.put(account, own);
              }
            });
    return duties;
  }

  private static Duties dutiesOf(Set<String> groups) {
    Set<Work.Kind> does = EnumSet.noneOf(Work.Kind.class);
    STEPS.forEach(
        (group, kind) -> {
          if (groups.contains(group)) {
            does.add(kind);
          }
        });
    return new Duties(
        groups.contains(OfficeGroups.CYCLE_MANAGERS),
        does,
        OfficeGroups.districtsOf(groups).stream().map(UnitCode::value).collect(Collectors.toSet()));
  }
}
