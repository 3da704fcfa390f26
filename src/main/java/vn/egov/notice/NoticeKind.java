package vn.egov.notice;

/**
 * What is told, to whom, and where its link leads: the table of notices. A name that has been
 * stored once is never changed.
 */
public enum NoticeKind {
  CYCLE_OPENED(To.UNIT, Link.DECLARE),
  /** The cycle will have files for this district to verify. */
  VERIFICATION_AHEAD(To.DISTRICT, Link.TASKS),
  DATES_CHANGED(To.UNIT, Link.CASE),
  REMINDER(To.UNIT, Link.DECLARE),
  LAST_REMINDER(To.UNIT, Link.DECLARE),
  NOT_SUBMITTED(To.UNIT, Link.CASE),
  /** A returned file was left lying: what was declared before goes to review. */
  DECLARATION_STANDS(To.UNIT, Link.CASE),
  SUBMITTED(To.UNIT, Link.CASE),
  RETURNED_BY_DISTRICT(To.UNIT, Link.DECLARE),
  RETURNED_BY_REVIEWER(To.UNIT, Link.DECLARE),
  RESULT_ANNOUNCED(To.UNIT, Link.RESPOND),
  /** The same where the district or the Department changed what the unit declared. */
  ADJUSTED_RESULT_ANNOUNCED(To.UNIT, Link.RESPOND),
  APPEAL_DECIDED(To.UNIT, Link.CASE),
  VERIFICATION_OVERDUE(To.DISTRICT, Link.TASKS),
  DISTRICTS_OVERDUE(To.MANAGERS, Link.CASES),
  REVIEW_OVERDUE(To.MANAGERS, Link.CASES),
  /** Is told to nobody itself, but to each unit of the cycle as {@link #PUBLISHED}. */
  PUBLICATION(To.EVERY_UNIT, Link.RESULTS),
  PUBLISHED(To.UNIT, Link.RESULTS),
  DIGEST(To.PERSON, Link.TASKS);

  private final To to;
  private final Link link;

  NoticeKind(To to, Link link) {
    this.to = to;
    this.link = link;
  }

  public To to() {
    return to;
  }

  public Link link() {
    return link;
  }

  /** Whether it is passed on to every unit, one by one, instead of being sent. */
  public boolean isSpread() {
    return to == To.EVERY_UNIT;
  }

  /** Who is told. */
  public enum To {
    /** The address of the unit and its officers. */
    UNIT,
    /** The address of the district and its verifiers. */
    DISTRICT,
    MANAGERS,
    EVERY_UNIT,
    /** One account. */
    PERSON
  }

  /** What the link opens. */
  public enum Link {
    /** The task in which the unit declares, or its file while there is none. */
    DECLARE,
    /** The task in which the unit answers its result, likewise. */
    RESPOND,
    CASE,
    CASES,
    RESULTS,
    TASKS
  }
}
