/** Pages and API on which people see what was told to whom. */
@NullMarked
package vn.egov.notice.web;

import org.jspecify.annotations.NullMarked;
