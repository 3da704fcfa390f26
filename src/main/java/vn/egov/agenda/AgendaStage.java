package vn.egov.agenda;

/** The stages of a cycle that have a last day, in their order. */
public enum AgendaStage {
  SUBMISSION,
  VERIFICATION,
  REVIEW,
  /** Units have their provisional results and may appeal. */
  APPEAL,
  /** The board decides; it has as many working days as units have to answer. */
  DECISION
}
