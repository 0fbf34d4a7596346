// SPDX-License-Identifier: EPL-2.0
/** Rules about the certificate profiles: RFC 5280, and the baseline requirements for web servers. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation.profile;
