package vn.egov.workflow.forms;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A quotient of integers. The browser computes in floating point, where a product of integers is
 * exact and a product of decimals is not.
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

  static Fraction of(BigDecimal dividend, BigDecimal divisor) {
    int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
    BigInteger numerator = dividend.movePointRight(scale).toBigIntegerExact();
    BigInteger denominator = divisor.movePointRight(scale).toBigIntegerExact();
    BigInteger common = numerator.gcd(denominator);
    return new Fraction(numerator.divide(common), denominator.divide(common));
  }

  boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }
}
