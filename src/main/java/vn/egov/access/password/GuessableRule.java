package vn.egov.access.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;

/**
 * Refuses what a guesser tries first: well-known passwords, words, names, dates, keys beside each
 * other, and all of these with the usual letters exchanged. "Matkhau@123" has all kinds of
 * characters and is among the first to be tried.
 */
class GuessableRule implements PasswordPolicyRule {

  /** Also its text in English: Admin shows what has no translation as it is. */
  static final String PLACEHOLDER = "It must not be easy to guess";

  /** 10^8 guesses, on the scale of zxcvbn from 0 to 4. */
  private static final int GOOD = 3;

  /** Time grows fast with the length; whose beginning is good is good. */
  private static final int LOOKED_AT = 24;

  /** Words that come to mind here, which the lists of zxcvbn do not know. */
  private static final List<String> LOCAL_WORDS =
      List.of(
          "anhyeuem",
          "chinhphu",
          "chinhquyen",
          "chuyendoiso",
          "congchuc",
          "danhgia",
          "dientu",
          "egov",
          "emyeuanh",
          "hanoi",
          "hoilamgi",
          "matkhau",
          "motconvit",
          "quantri",
          "quantrivien",
          "uyban",
          "ubnd",
          "vietnam",
          "vietnamvodich",
          "xinchao");

  @Override
  public String getPlaceholder() {
    return PLACEHOLDER;
  }

  @Override
  public Map<String, String> getParameters() {
    return Map.of();
  }

  @Override
  public boolean execute(String password) {
    String plain = withoutMarks(password);
    String beginning = plain.substring(0, Math.min(plain.length(), LOOKED_AT));
    return Lists.ZXCVBN.measure(beginning, LOCAL_WORDS).getScore() >= GOOD;
  }

  /** No list has Vietnamese letters, but every guesser knows how to add the marks. */
  private static String withoutMarks(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** Read when the first password is judged, which may be long after the start. */
  private static final class Lists {
    static final Zxcvbn ZXCVBN = new Zxcvbn();
  }
}
