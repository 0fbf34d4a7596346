// SPDX-License-Identifier: EPL-2.0
/** What can be done with a certificate where it is shown as a card. */
package org.sealbench.pki.ui.card;
