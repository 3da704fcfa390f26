package vn.egov.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.AnswerSheet;

/** A sheet on file, to be read and not to be kept. */
public record SheetFacts(
    String assessmentId,
    Stage stage,
    AnswerSheet content,
    @Nullable String remarks,
    String madeBy,
    Instant madeAt) {}
