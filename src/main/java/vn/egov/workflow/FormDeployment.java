package vn.egov.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.CriteriaSetPublished;
import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.TierCriteria;
import vn.egov.workflow.forms.FormGenerator;
import vn.egov.workflow.forms.FormKind;

/** Deploys the forms of a criteria set with its publication; the set never changes, nor do they. */
@Component
class FormDeployment {

  private final RepositoryService repository;
  private final CriteriaSets sets;
  private final AsSystem asSystem;

  FormDeployment(@Lazy RepositoryService repository, CriteriaSets sets, @Lazy AsSystem asSystem) {
    this.repository = repository;
    this.sets = sets;
    this.asSystem = asSystem;
  }

  @EventListener
  void on(CriteriaSetPublished event) {
    CriteriaSet set = sets.published(event.version());
    DeploymentBuilder deployment =
        repository.createDeployment().name("forms-" + set.version()).enableDuplicateFiltering(true);
    for (TierCriteria tier : set.tiers()) {
      for (FormKind kind : FormKind.values()) {
        deployment.addString(
            kind.formId(set.version(), tier.tier()) + ".form",
            FormGenerator.generate(kind, set.version(), tier));
      }
    }
    asSystem.run(deployment::deploy);
  }
}
