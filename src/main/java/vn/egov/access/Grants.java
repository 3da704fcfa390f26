package vn.egov.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static vn.egov.access.OfficeGroups.ADMINISTRATORS;
import static vn.egov.access.OfficeGroups.AUDITORS;
import static vn.egov.access.OfficeGroups.CYCLE_MANAGERS;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * The standing rights. All others (officers of units, verifiers, reviewers, appeal board, leaders)
 * have none beyond everybody's: the engine lets the candidates of a task read it and work on it, as
 * long as it is open.
 */
final class Grants {

  private static final List<String> PROCESSES =
      List.of("assessment-cycle", "unit-assessment", "extend-deadline");

  /** Seen by those who look after it; started by the application alone. */
  private static final String DELIVERY = "notice-delivery";

  private static final List<Resource> ADMINISTERED =
      List.of(
          Resources.USER,
          Resources.GROUP,
          Resources.GROUP_MEMBERSHIP,
          Resources.FILTER,
          Resources.APPLICATION);
  private static final List<Resource> FOR_AUDIT =
      List.of(
          Resources.AUTHORIZATION,
          Resources.BATCH,
          Resources.DEPLOYMENT,
          Resources.GROUP,
          Resources.USER);

  private Grants() {}

  static List<Grant> all() {
    List<Grant> all = new ArrayList<>();
    everybody(all);
    cycleManagers(all);
    auditors(all);
    administrators(all);
    return all;
  }

  private static void everybody(List<Grant> all) {
    all.add(Grant.everybody(APPLICATION, "welcome", ACCESS));
    all.add(Grant.everybody(APPLICATION, "tasklist", ACCESS));
    PROCESSES.forEach(key -> all.add(Grant.everybody(PROCESS_DEFINITION, key, READ)));
  }

  private static void cycleManagers(List<Grant> all) {
    all.add(Grant.of(CYCLE_MANAGERS, APPLICATION, "cockpit", ACCESS));
    all.add(Grant.of(CYCLE_MANAGERS, PROCESS_INSTANCE, ANY, CREATE));
    all.add(allTasks(CYCLE_MANAGERS));
    for (String key : PROCESSES) {
      all.add(
          Grant.of(
              CYCLE_MANAGERS,
              PROCESS_DEFINITION,
              key,
              READ,
              // A cycle is launched, a deadline extended; a review is reopened, by a message that
              // starts a case.
              CREATE_INSTANCE,
              READ_INSTANCE,
              READ_TASK,
              READ_HISTORY,
              RETRY_JOB));
    }
    all.add(watchesDelivery(CYCLE_MANAGERS));
  }

  private static Grant watchesDelivery(String group) {
    return Grant.of(group, PROCESS_DEFINITION, DELIVERY, READ, READ_INSTANCE, READ_HISTORY);
  }

  private static void auditors(List<Grant> all) {
    all.add(Grant.of(AUDITORS, APPLICATION, "cockpit", ACCESS));
    for (String key : PROCESSES) {
      all.add(
          Grant.of(
              AUDITORS, PROCESS_DEFINITION, key, READ, READ_INSTANCE, READ_TASK, READ_HISTORY));
    }
    all.add(allTasks(AUDITORS));
    all.add(watchesDelivery(AUDITORS));
    FOR_AUDIT.forEach(resource -> all.add(Grant.of(AUDITORS, resource, ANY, Permissions.READ)));
    all.add(operationLog(AUDITORS));
  }

  /**
   * Administrators look after accounts and failed steps. They neither launch a cycle nor work on a
   * task, and rights are the code's: no account is above the separation of duties.
   */
  private static void administrators(List<Grant> all) {
    ADMINISTERED.forEach(resource -> all.add(Grant.of(ADMINISTRATORS, resource, ANY, ALL)));
    for (String key : PROCESSES) {
      all.add(
          Grant.of(
              ADMINISTRATORS,
              PROCESS_DEFINITION,
              key,
              READ,
              READ_INSTANCE,
              READ_TASK,
              READ_HISTORY,
              RETRY_JOB));
    }
    List.of(Resources.AUTHORIZATION, Resources.BATCH, Resources.DEPLOYMENT)
        .forEach(r -> all.add(Grant.of(ADMINISTRATORS, r, ANY, Permissions.READ)));
    all.add(allTasks(ADMINISTRATORS));
    all.add(watchesDelivery(ADMINISTRATORS));
    all.add(operationLog(ADMINISTRATORS));
  }

  /** For whoever reads the tasks of all processes anyhow: the engine asks for it to count them. */
  private static Grant allTasks(String group) {
    return Grant.of(group, Resources.TASK, ANY, Permissions.READ);
  }

  private static Grant operationLog(String group) {
    return Grant.of(
        group, Resources.OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ);
  }
}
