// SPDX-License-Identifier: EPL-2.0
/** Credentials and pinned certificates in the forms that TLS in Java needs. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.tls;
