// SPDX-License-Identifier: EPL-2.0
/** Signing requests (PKCS#10) to an outside CA, and the CA's response. */
package org.sealbench.operations.certificate.request;
