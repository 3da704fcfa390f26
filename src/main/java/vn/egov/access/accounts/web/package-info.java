/** Pages and interface by which administrators keep accounts. */
@NullMarked
package vn.egov.access.accounts.web;

import org.jspecify.annotations.NullMarked;
