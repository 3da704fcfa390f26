package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launch of a cycle and the steps that go through its units in chunks. */
class LaunchPathTests {

  private static final String OPEN = "Task_OpenAssessments";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();
  private final List<Object> opened = new ArrayList<>();

  @BeforeEach
  void remember() throws Exception {
    doAnswer(call -> opened.add(chunkOf(call.getArgument(0))))
        .when(beans.delegate("openAssessments"))
        .execute(any());
  }

  private static Object chunkOf(DelegateExecution execution) {
    return execution.getVariable("chunk");
  }

  @Test
  void isStartedByItsForm() {
    String definition =
        BareEngine.get()
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("assessment-cycle")
            .singleResult()
            .getId();
    assertThat(
            BareEngine.get()
                .getFormService()
                .getStartFormData(definition)
                .getCamundaFormRef()
                .getKey())
        .isEqualTo("launch-cycle");
  }

  @Test
  void theLaunchItselfOpensNothing() throws Exception {
    Run run = Run.launchCycle();
    verify(beans.listener("launchCycle")).notify(any());
    assertThat(opened).isEmpty();
    assertThat(run.variables()).containsExactly("cycleCode");
  }

  @Test
  void aRefusedLaunchStartsNothing() throws Exception {
    doThrow(new IllegalStateException("refused")).when(beans.listener("launchCycle")).notify(any());
    assertThatThrownBy(Run::launchCycle).hasMessageContaining("refused");
    assertThat(BareEngine.get().getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void eachChunkIsAJobOfItsOwnThatRunsBesideTheOthers() {
    Run run = Run.launchCycle();
    run.execute(OPEN + "#multiInstanceBody");
    List<Job> jobs = run.jobs(OPEN);
    assertThat(jobs).hasSize(3).allMatch(job -> !((JobEntity) job).isExclusive());
    run.execute(jobs.get(1));
    assertThat(opened).hasSize(1);
    // To leave is a job too: chunks that end together would undo each other's work.
    assertThat(run.jobs(OPEN)).hasSize(3).doesNotContain(jobs.get(1));
    run.executeAllDue();
    assertThat(opened).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(run.waitsFor("Message_AssessmentsReviewed")).isTrue();
    assertThat(run.variables()).containsExactly("cycleCode");
  }

  @Test
  void aChunkThatFailsLeavesTheOthersDoneAndIsTriedAgain() throws Exception {
    Run run = Run.launchCycle();
    run.execute(OPEN + "#multiInstanceBody");
    doAnswer(
            call -> {
              Object chunk = chunkOf(call.getArgument(0));
              if (chunk.equals(2) && opened.stream().noneMatch("failed"::equals)) {
                opened.add("failed");
                throw new IllegalStateException("database is away");
              }
              return opened.add(chunk);
            })
        .when(beans.delegate("openAssessments"))
        .execute(any());
    for (Job job : run.jobs(OPEN)) {
      try {
        run.execute(job);
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("database is away");
      }
    }
    assertThat(opened).containsExactlyInAnyOrder(1, 3, "failed");
    run.executeAllDue();
    assertThat(run.waitsFor("Message_AssessmentsReviewed")).isFalse();
    Times.moveTo("2026-07-01T02:00:05Z");
    run.executeAllDue();
    assertThat(opened).containsExactlyInAnyOrder(1, 3, "failed", 2);
    assertThat(run.waitsFor("Message_AssessmentsReviewed")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "openAssessments, Task_OpenAssessments",
    "announceProvisionalResults, Task_AnnounceProvisionalResults"
  })
  void aChunkIsTriedAgainAtGrowingIntervals(String step, String activity) throws Exception {
    when(beans.routing.allReviewed(Beans.CYCLE)).thenReturn(true);
    when(beans.chunks.of(Beans.CYCLE)).thenReturn(List.of(1));
    doThrow(new IllegalStateException("down")).when(beans.delegate(step)).execute(any());
    Run run = Run.launchCycle();
    while (run.jobs(activity).isEmpty()) {
      assertThat(run.fireDue()).isPositive();
    }
    List<Long> waits = new ArrayList<>();
    while (triesAgain(run, activity)) {
      Date due = run.jobs(activity).get(0).getDuedate();
      waits.add((due.getTime() - ClockUtil.getCurrentTime().getTime()) / 1000);
      ClockUtil.setCurrentTime(due);
    }
    assertThat(waits).containsExactly(5L, 30L, 60L, 300L, 900L);
  }

  /** Fails once more and tells whether another try is left. */
  private static boolean triesAgain(Run run, String activity) {
    assertThatThrownBy(run::fireDue).hasMessage("down");
    return run.jobs(activity).get(0).getRetries() > 0;
  }
}
