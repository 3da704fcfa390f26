package vn.egov.assessment;

import java.util.EnumSet;
import java.util.Set;

/** From where a case is read, which says how much of it is shown. */
enum Viewpoint {
  /**
   * What the unit itself wrote and why its file was returned; what others made of it from its
   * announcement on, and no sooner.
   */
  UNIT(EnumSet.of(Stage.DECLARED, Stage.CLAIMED)) {
    @Override
    boolean shows(Stage stage, boolean told) {
      return told && stage != Stage.NOTED || super.shows(stage, told);
    }

    @Override
    boolean shows(ScorecardStage stage, boolean told) {
      return told && (stage == ScorecardStage.PROVISIONAL || stage == ScorecardStage.APPEALED);
    }
  },
  /** What the commune declared and what the district verified. */
  DISTRICT(EnumSet.of(Stage.DECLARED, Stage.VERIFIED)) {
    @Override
    boolean shows(ScorecardStage stage, boolean told) {
      return false;
    }
  },
  /** All of it. */
  OFFICE(EnumSet.complementOf(EnumSet.of(Stage.NOTED))) {
    @Override
    boolean shows(ScorecardStage stage, boolean told) {
      return true;
    }
  };

  private final Set<Stage> always;

  Viewpoint(Set<Stage> always) {
    this.always = always;
  }

  /**
   * @param told whether the unit has learnt its result
   */
  boolean shows(Stage stage, boolean told) {
    return always.contains(stage);
  }

  abstract boolean shows(ScorecardStage stage, boolean told);

  /** What was noted when the file was returned is for the unit, and for who looks after all. */
  boolean showsReturns() {
    return this != DISTRICT;
  }

  boolean showsResponse() {
    return this != DISTRICT;
  }

  /** Units do not learn whose decision it was: it is the office's. */
  boolean showsAccounts() {
    return this == OFFICE;
  }
}
