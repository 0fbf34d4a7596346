// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

/** What a {@link PushPeer} does wrong. */
public enum PeerFault {
	NONE,
	/** ApplyChanges answers Good, and the server is gone for good. */
	GONE,
	/** ApplyChanges answers Good, and the server presents what it presented before. */
	KEEPS_OLD,
	/** ApplyChanges answers Good, and the server presents a certificate that it made itself. */
	PRESENTS_ANOTHER,
	/** With the new certificate the server states another application URI than the certificate's. */
	OTHER_URI,
	/** The server is gone before ApplyChanges has an answer, and comes back as it should. */
	NO_ANSWER,
	/** UpdateCertificate says that it takes effect at once; there is nothing to apply then. */
	AT_ONCE,
	/** UpdateCertificate is refused. */
	REFUSES_CERTIFICATE,
	/** Once the trust list is written nobody who comes anew is let in, until it is as it was before. */
	LOCKS_OUT,
	/** CloseAndUpdate fails when everything was written. */
	REFUSES_LIST,
	/** Each change of the trust list is answered Good, and the list stays as it was. */
	KEEPS_LIST,
	/** The server asks for a certificate with another application URI than its own. */
	ASKS_FOR_ANOTHER,
	/** The server asks for a certificate with a host name that its present one does not have. */
	ASKS_FOR_MORE,
	/** Private keys are taken in PFX alone. */
	PFX_ALONE
}
