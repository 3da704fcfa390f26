/** Mail: what is heard, how it is worded and how it leaves the house. */
@NullMarked
package vn.egov.notice.mail;

import org.jspecify.annotations.NullMarked;
