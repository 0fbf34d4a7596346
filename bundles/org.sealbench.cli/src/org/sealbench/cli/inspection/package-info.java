// SPDX-License-Identifier: EPL-2.0
/** The commands that check certificates and revocation lists: check and cert verify. */
package org.sealbench.cli.inspection;
