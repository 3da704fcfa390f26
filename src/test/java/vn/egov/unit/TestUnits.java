package vn.egov.unit;

import java.time.LocalDate;
import vn.egov.shared.BilingualText;

/** Units made for a test; they exist since 2019. */
public final class TestUnits {

  private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

  private TestUnits() {}

  public static Unit department(String code) {
    return unit(code, Tier.DEPARTMENT, null, SINCE);
  }

  public static Unit district(String code) {
    return unit(code, Tier.DISTRICT, null, SINCE);
  }

  public static Unit commune(String code, String verifier) {
    return unit(code, Tier.COMMUNE, verifier, SINCE);
  }

  public static Unit commune(String code, String verifier, LocalDate validFrom) {
    return unit(code, Tier.COMMUNE, verifier, validFrom);
  }

  private static Unit unit(String code, Tier tier, String verifier, LocalDate validFrom) {
    UnitCode district = verifier == null ? null : new UnitCode(verifier);
    BilingualText name = new BilingualText("Đơn vị " + code, "Unit " + code);
    return new Unit(
        new UnitProfile(new UnitCode(code), name, tier, district, district, null), validFrom);
  }
}
