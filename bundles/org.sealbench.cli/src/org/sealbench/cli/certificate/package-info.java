// SPDX-License-Identifier: EPL-2.0
/** The commands about certificates: cert and advise, and how certificates are printed. */
package org.sealbench.cli.certificate;
