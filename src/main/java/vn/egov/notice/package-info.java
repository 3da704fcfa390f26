/** Who is told of what: notices, written with the event, delivered by mail afterwards. */
@NullMarked
package vn.egov.notice;

import org.jspecify.annotations.NullMarked;
