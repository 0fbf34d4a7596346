// SPDX-License-Identifier: EPL-2.0
/** Signing requests (PKCS#10): created, received, and described in words. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.request;
