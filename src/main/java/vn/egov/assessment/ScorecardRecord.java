package vn.egov.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.Scorecard;

/** A scorecard as it was written for a stage; scorecards are added, never changed. */
@Entity
@Table(name = "assessment_scorecard")
public class ScorecardRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ScorecardStage stage;

  @Column(length = 1_000_000)
  private Scorecard content;

  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init")
  protected ScorecardRecord() {}

  ScorecardRecord(AssessmentKey key, ScorecardStage stage, Scorecard content, Instant writtenAt) {
    this.assessmentId = key.toString();
    this.stage = stage;
    this.content = content;
    this.writtenAt = writtenAt.truncatedTo(ChronoUnit.SECONDS);
  }

  public String assessmentId() {
    return assessmentId;
  }

  public ScorecardStage stage() {
    return stage;
  }

  public Scorecard content() {
    return content;
  }
}
