/** Where administrators keep the calendars of working days. */
@NullMarked
package vn.egov.workday.web;

import org.jspecify.annotations.NullMarked;
