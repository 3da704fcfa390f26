package vn.egov.agenda;

import java.time.LocalDate;
import vn.egov.assessment.NextDate;
import vn.egov.shared.BilingualText;
import vn.egov.unit.UnitCode;

/**
 * The next date of a case of the reader's own unit, or of one that the reader's district verifies.
 *
 * @param deviates whether it is another day than the cycle's
 */
public record OwnDate(
    UnitCode unit,
    BilingualText unitName,
    NextDate.Purpose purpose,
    LocalDate day,
    boolean overdue,
    boolean deviates) {}
