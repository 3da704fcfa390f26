/** Sign-in, groups, and who may see and do what. */
@NullMarked
package vn.egov.access;

import org.jspecify.annotations.NullMarked;
