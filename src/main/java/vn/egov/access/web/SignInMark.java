package vn.egov.access.web;

import java.io.Serializable;

/**
 * What is remembered of how somebody signed in.
 *
 * @param program whether by a password in the request itself, without a session
 * @param stamp of the account's standing before the password was looked at
 */
record SignInMark(boolean program, int stamp) implements Serializable {}
