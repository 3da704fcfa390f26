/** Periodic assessment of e-government building; one package per concern. */
@NullMarked
package vn.egov;

import org.jspecify.annotations.NullMarked;
