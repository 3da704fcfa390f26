package vn.egov.access.accounts;

import vn.egov.access.password.Passwords.Hashed;

/**
 * A password that somebody is given. It is in clear here and in the reply to whoever asked for it,
 * and nowhere else.
 *
 * @param text what is handed over
 * @param hashed as the engine keeps it
 */
record InitialPassword(String text, Hashed hashed) {

  /** Says nothing, so that no log and no message ever does. */
  @Override
  public String toString() {
    return "InitialPassword[…]";
  }
}
