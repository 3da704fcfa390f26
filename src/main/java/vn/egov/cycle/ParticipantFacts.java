package vn.egov.cycle;

import org.jspecify.annotations.Nullable;
import vn.egov.unit.Tier;

/** A unit that takes part, to be read and not to be kept. */
public record ParticipantFacts(
    String unit, String nameVi, String nameEn, Tier tier, @Nullable String verifier) {}
