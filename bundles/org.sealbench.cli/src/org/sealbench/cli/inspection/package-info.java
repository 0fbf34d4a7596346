/** The commands that check certificates and revocation lists: check and cert verify. */
package org.sealbench.cli.inspection;
