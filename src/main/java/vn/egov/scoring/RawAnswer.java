package vn.egov.scoring;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it came in, before anything is known to be right.
 *
 * @param criterion code of the criterion, with dots
 * @param value yes, no or a band's code
 * @param numerator text of the number that was sent; text that is no number is refused later
 * @param denominator likewise
 * @param count likewise
 * @param note explanation by whoever answers
 * @param evidence number, date or link of the document that proves it
 */
public record RawAnswer(
    String criterion,
    @Nullable String value,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable String count,
    boolean notApplicable,
    @Nullable String note,
    @Nullable String evidence) {}
