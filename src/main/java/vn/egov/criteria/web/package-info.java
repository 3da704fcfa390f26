/** Import and publication of criteria sets. */
@NullMarked
package vn.egov.criteria.web;

import org.jspecify.annotations.NullMarked;
