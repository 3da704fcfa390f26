package vn.egov.unit;

import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;

/** What a register says of a unit, without the period for which it says so. */
record UnitProfile(
    UnitCode code,
    BilingualText name,
    Tier tier,
    @Nullable UnitCode parent,
    @Nullable UnitCode verifier,
    @Nullable String email) {}
