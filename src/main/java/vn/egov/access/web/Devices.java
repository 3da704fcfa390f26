package vn.egov.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.egov.access.throttle.SignInThrottle;

/**
 * Recognises a browser in which somebody has signed in before, so that others cannot keep them out
 * of it by failing in their name. It opens nothing: the password is asked all the same.
 */
@Component
class Devices {

  static final String COOKIE = "egov-device";

  private static final String NEW = Devices.class.getName();
  private static final Pattern VALUE = Pattern.compile("[0-9a-f]{32}");

  private final BytesKeyGenerator random = KeyGenerators.secureRandom(16);

  /** What the browser sent, else what it will be given if the password is right. */
  String of(HttpServletRequest request) {
    String sent = sent(request);
    if (sent != null) {
      return sent;
    }
    String fresh = HexFormat.of().formatHex(random.generateKey());
    request.setAttribute(NEW, fresh);
    return fresh;
  }

  /** Each time anew, so that a browser in use is never forgotten. */
  void remember(HttpServletRequest request, HttpServletResponse response) {
    String device = request.getAttribute(NEW) instanceof String fresh ? fresh : sent(request);
    if (device != null) {
      response.addHeader(
          HttpHeaders.SET_COOKIE,
          SignInCookies.of(COOKIE, device, SignInPage.PATH, SignInThrottle.DEVICE_LIFETIME, request)
              .toString());
    }
  }

  private static @Nullable String sent(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie != null && VALUE.matcher(cookie.getValue()).matches() ? cookie.getValue() : null;
  }
}
