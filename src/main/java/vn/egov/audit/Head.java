package vn.egov.audit;

/**
 * The end of the chain at some moment. Whoever has noted it can show later that nothing up to there
 * was removed or made anew.
 *
 * @param number of the last seal; 0 for an empty chain
 */
public record Head(long number, String hash) {

  public static final Head EMPTY = new Head(0, Seal.START);
}
