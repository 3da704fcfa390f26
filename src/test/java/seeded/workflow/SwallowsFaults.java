package seeded.workflow;

/** Nobody will ever know. */
class SwallowsFaults {

  boolean run(Runnable step) {
    try {
      step.run();
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
