// SPDX-License-Identifier: EPL-2.0
/** Installs a certificate in trust stores of this machine, and takes it out again. */
package org.sealbench.pki.ui.truststore;
