// SPDX-License-Identifier: EPL-2.0
/** Installs a certificate in trust stores of this machine, and removes it again. */
package org.sealbench.pki.ui.truststore;
