package vn.egov.extension;

import vn.egov.assessment.AssessmentKey;

/**
 * A case has later deadlines: once per case and extension, in the transaction that moves them. The
 * ledger tells which stages, from when and until when.
 */
public record DeadlineExtended(AssessmentKey assessment, long extension) {}
