package vn.egov;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the assessment system with the engine, its web applications and the public pages. */
@SpringBootApplication
public class EgovAssessmentApplication {

  public static void main(String[] args) {
    SpringApplication.run(EgovAssessmentApplication.class, args);
  }
}
