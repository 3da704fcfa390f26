package vn.egov.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last days of a cycle's stages, each included.
 *
 * @param verificationDeadline null where districts do not verify
 */
@Embeddable
public record Calendar(
    @Column(nullable = false) LocalDate submissionDeadline,
    @Nullable LocalDate verificationDeadline,
    @Column(nullable = false) LocalDate reviewDeadline,
    @Column(nullable = false) LocalDate appealDeadline) {}
