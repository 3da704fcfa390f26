package vn.egov.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTests {

  @Test
  void isMadeOfIntegersInLowestTerms() {
    Fraction third = Fraction.of(new BigDecimal("12.50"), new BigDecimal("37.5"));
    assertThat(third).isEqualTo(new Fraction(BigInteger.ONE, BigInteger.valueOf(3)));
    assertThat(third.isWhole()).isFalse();
  }

  @Test
  void isWholeWhereTheDivisionComesOut() {
    assertThat(Fraction.of(new BigDecimal("1E+4"), new BigDecimal("40")).isWhole()).isTrue();
  }
}
