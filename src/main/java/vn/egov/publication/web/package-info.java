/** The published results, as pages for people and as JSON for programs. */
@NullMarked
package vn.egov.publication.web;

import org.jspecify.annotations.NullMarked;
