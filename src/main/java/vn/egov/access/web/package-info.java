/** The doors: sign-in, sessions, what each address asks for, and the reader's language. */
@NullMarked
package vn.egov.access.web;

import org.jspecify.annotations.NullMarked;
