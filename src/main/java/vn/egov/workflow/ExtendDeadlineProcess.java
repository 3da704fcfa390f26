package vn.egov.workflow;

/**
 * The process of an extension as others see it: its ids, which never change once published. It
 * moves the deadlines of the units concerned, chunk by chunk, and looks again as long as there are
 * cases that the launch has not opened yet.
 */
final class ExtendDeadlineProcess {

  static final String KEY = "extend-deadline";

  private ExtendDeadlineProcess() {}

  /** Such as {@code 2020-H1:12}: the cycle, then the number of the extension. */
  static String businessKey(String cycleCode, long extension) {
    return cycleCode + ":" + extension;
  }
}
