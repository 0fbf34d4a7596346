// SPDX-License-Identifier: EPL-2.0
/** A certificate that is selected, and the base and the ids of the commands on it. */
package org.sealbench.pki.ui.certificate;
