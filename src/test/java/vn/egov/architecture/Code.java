package vn.egov.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;

/**
 * The product's classes, and beside them the seeded ones: a model of it in which every rule is
 * broken, in packages that Spring does not scan.
 */
final class Code {

  static final String PRODUCT_BASE = "vn.egov";
  static final String SEEDED_BASE = "seeded";

  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(PRODUCT_BASE);
  static final JavaClasses SEEDED = new ClassFileImporter().importPackages(SEEDED_BASE);

  private Code() {}

  /**
   * A rule holds of the product and finds what breaks it in the model.
   *
   * @param rule given the base package
   * @param violations texts of the report, each of which must be there; the class {@code Sound} of
   *     the model must never be
   */
  static void obeys(Function<String, ArchRule> rule, String... violations) {
    EvaluationResult seeded = rule.apply(SEEDED_BASE).evaluate(SEEDED);
    String report = String.join("\n", seeded.getFailureReport().getDetails());
    assertThat(report).contains(violations).doesNotContain("Sound");
    rule.apply(PRODUCT_BASE).check(PRODUCT);
  }
}
