/** Sign-in at the single sign-on of a province, where there is one: OpenID Connect. */
@NullMarked
package vn.egov.access.oidc;

import org.jspecify.annotations.NullMarked;
