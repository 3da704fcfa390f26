package vn.egov.scoring;

/** Why an answer is refused. */
public enum AnswerError {
  UNKNOWN_CRITERION,
  NOT_APPLICABLE_NOT_ALLOWED,
  UNKNOWN_VALUE,
  INCOMPLETE_RATIO,
  NOT_A_NUMBER,
  NEGATIVE_NUMBER,
  ZERO_DENOMINATOR,
  NOT_AN_INTEGER,
  DUPLICATE_ANSWER,
  /** A field that no answer has, or that this criterion's rule does not use. */
  UNEXPECTED_FIELD,
  /** An explanation or evidence that is longer than can be kept. */
  TEXT_TOO_LONG
}
