package vn.egov.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams and the hand-made forms at every start, except that of the launch, under
 * names that do not depend on where the application lies; what has not changed since is not
 * deployed again.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

  static final List<String> DIAGRAMS =
      List.of(
          "assessment-cycle.bpmn",
          "unit-assessment.bpmn",
          "extend-deadline.bpmn",
          "notice-delivery.bpmn");
  static final List<String> FORMS =
      List.of(
          "extend-deadline.form",
          "respond-to-result.form",
          "approve-results.form",
          "revise-results.form");

  private final RepositoryService repository;

  ProcessDeployment(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void afterSingletonsInstantiated() {
    DeploymentBuilder deployment =
        repository.createDeployment().name("egov-assessment").enableDuplicateFiltering(true);
    DIAGRAMS.forEach(name -> add(deployment, "bpmn", name));
    FORMS.forEach(name -> add(deployment, "forms", name));
    deployment.deploy();
  }

  private static void add(DeploymentBuilder deployment, String folder, String name) {
    try (var in = new ClassPathResource(folder + "/" + name).getInputStream()) {
      deployment.addInputStream(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
