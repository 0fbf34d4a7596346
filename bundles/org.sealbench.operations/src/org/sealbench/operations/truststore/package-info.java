// SPDX-License-Identifier: EPL-2.0
/** Installs a certificate into the trust stores of this machine, and removes it. */
package org.sealbench.operations.truststore;
