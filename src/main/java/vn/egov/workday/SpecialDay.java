package vn.egov.workday;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like others of its weekday.
 *
 * @param name what people call it
 * @param source the document that says so, where it is not the one of the whole year
 */
@Embeddable
public record SpecialDay(
    @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) DayKind kind,
    @Column(nullable = false) String name,
    @Column(length = 500) @Nullable String source) {}
