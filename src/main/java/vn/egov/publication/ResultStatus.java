package vn.egov.publication;

/** What a unit's result amounts to. */
public enum ResultStatus {
  /** Rated overall: every category has an official level. */
  RATED,
  /** Không xếp hạng: scored, but a category has no official level. */
  NOT_RATED,
  /** Không nộp: neither zero points nor not rated. */
  NOT_SUBMITTED
}
