package vn.egov.access.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** Another version of the engine may bring commands of which it reports nothing. */
class WatchedCommandsTests {

  private static final Pattern COMMANDS =
      Pattern.compile(".*/org/camunda/bpm/engine/impl/.*Cmd\\.class");

  private static final Pattern READING =
      Pattern.compile(
          "(Get|Find|Is|Execute(Filter|Duration)|Optimize|MetricsQuery|TaskCount|HistoricTask).*");

  /** They change nothing, or nobody can send them. */
  private static final Set<String> HARMLESS =
      Set.of(
          // Refused by access.guard.
          "AddCommentCmd",
          "HandleTaskBpmnErrorCmd",
          "HandleTaskEscalationCmd",
          "SaveAttachmentCmd",
          // Make an object that another command stores.
          "CreateFilterCmd",
          "CreateGroupCmd",
          "CreateMigrationPlanCmd",
          "CreateTaskCmd",
          "CreateTenantCmd",
          "CreateUserCmd",
          // Queries by another name.
          "AuthorizationCheckCmd",
          "CreateGroupQueryCmd",
          "CreateNativeUserQueryCmd",
          "CreateTenantQueryCmd",
          "CreateUserQueryCmd",
          // Parts of others, which are reported.
          "ActivityAfterInstantiationCmd",
          "ActivityBeforeInstantiationCmd",
          "ActivityCancellationCmd",
          "ActivityInstanceCancellationCmd",
          "TransitionInstanceCancellationCmd",
          "TransitionInstantiationCmd",
          "DeleteJobsCmd",
          // Of the engine itself: jobs, start, stop, metrics.
          "AcquireJobsCmd",
          "DbSchemaUpgradeCmd",
          "DefaultJobRetryCmd",
          "DeleteDeploymentFailCmd",
          "DeleteDeploymentListenerCmd",
          "DetermineHistoryLevelCmd",
          "FailedJobListenerCmd",
          "HistoryCleanupHandlerCmd",
          "HistoryCleanupSchedulerCmd",
          "MetricsCollectionCmd",
          "PurgeDatabaseAndCacheCmd",
          "RegisterDeploymentCmd",
          "RegisterProcessApplicationCmd",
          "ReportDbMetricsCmd",
          "ReportDbMetricsValueCmd",
          "TelemetryConfigureCmd",
          "UnlockJobCmd",
          "UnregisterDeploymentCmd",
          "UnregisterProcessApplicationCmd",
          // External tasks and CMMN, of which we have none.
          "CaseExecutionVariableCmd",
          "CloseCaseInstanceCmd",
          "CreateCaseInstanceCmd",
          "DisableCaseExecutionCmd",
          "FetchExternalTasksCmd",
          "ManualStartCaseExecutionCmd",
          "ReenableCaseExecutionCmd",
          "TerminateCaseExecutionCmd");

  @Test
  void everyCommandThatChangesSomethingIsReportedOrWatched() {
    Set<String> silent =
        new ClassFileImporter()
                .withImportOption(location -> location.matches(COMMANDS))
                .importPackages("org.camunda.bpm.engine.impl")
                .stream()
                .filter(c -> c.isAssignableTo(Command.class))
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(c -> !READING.matcher(c.getSimpleName()).matches())
                .filter(c -> withSuperclasses(c).noneMatch(WatchedCommandsTests::reports))
                .filter(c -> !WatchedCommands.isUnreported(c.reflect()))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).containsExactlyInAnyOrderElementsOf(HARMLESS);
  }

  /** Without all that they refer to, which is most of the engine. */
  private static JavaClasses commands() {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter()
              .withImportOption(location -> location.matches(COMMANDS))
              .importPackages("org.camunda.bpm.engine.impl");
        });
  }

  private static Stream<JavaClass> withSuperclasses(JavaClass command) {
    return Stream.concat(Stream.of(command), command.getAllRawSuperclasses().stream());
  }

  private static boolean reports(JavaClass command) {
    return command.getMethodCallsFromSelf().stream().anyMatch(WatchedCommandsTests::isReport);
  }

  private static boolean isReport(JavaMethodCall call) {
    String name = call.getTarget().getName();
    return call.getTargetOwner().getSimpleName().equals("UserOperationLogManager")
            && name.startsWith("log")
        || name.equals("produceOperationLog")
        || name.equals("logUserOperation");
  }
}
