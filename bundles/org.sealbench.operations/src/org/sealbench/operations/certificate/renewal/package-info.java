// SPDX-License-Identifier: EPL-2.0
/** Renews certificates of end entities and CAs, and reissues what a CA signed. */
package org.sealbench.operations.certificate.renewal;
