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
import vn.egov.scoring.AnswerSheet;

/** A sheet of answers as somebody made it; sheets are added, never changed. */
@Entity
@Table(name = "assessment_sheet")
public class SheetRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Stage stage;

  @Column(length = 1_000_000)
  private AnswerSheet content;

  @Column(length = 2000)
  private @Nullable String remarks;

  private String madeBy;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected SheetRecord() {}

  SheetRecord(
      AssessmentKey key,
      Stage stage,
      AnswerSheet content,
      @Nullable String remarks,
      String madeBy,
      Instant madeAt) {
    this.assessmentId = key.toString();
    this.stage = stage;
    this.content = content;
    this.remarks = remarks;
    this.madeBy = madeBy;
    this.madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
  }

  public Stage stage() {
    return stage;
  }

  public AnswerSheet content() {
    return content;
  }
}
