/** The page of dates, and the address for calendar programs. */
@NullMarked
package vn.egov.agenda.web;

import org.jspecify.annotations.NullMarked;
