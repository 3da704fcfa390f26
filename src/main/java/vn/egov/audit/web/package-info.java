/** The trail for auditors: pages, and an API with exports. */
@NullMarked
package vn.egov.audit.web;

import org.jspecify.annotations.NullMarked;
