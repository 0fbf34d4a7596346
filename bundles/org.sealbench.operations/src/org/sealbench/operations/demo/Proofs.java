// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.util.List;

/** Everything that the demo proves, in its order. Revoking comes last but one, because it needs a download. */
final class Proofs {

	private Proofs() {
	}

	static List<Proof> all() {
		return List.of(new Proof("HTTPS with only the project CA trusted", (plant, monitor) -> WebProofs.https(plant)),
				new Proof("HTTPS refused by a client that does not trust the project CA",
						(plant, monitor) -> WebProofs.strangersCa(plant)),
				new Proof("plain HTTP not served", (plant, monitor) -> WebProofs.plainHttp(plant)),
				new Proof("downloaded CA file equals the project's", (plant, monitor) -> WebProofs.downloadedCa(plant)),
				new Proof("OPC UA session with Basic256Sha256, Sign & Encrypt and a user", OpcUaProofs::session),
				new Proof("reading", OpcUaProofs::reading), new Proof("writing", OpcUaProofs::writing),
				new Proof("calling", OpcUaProofs::calling),
				new Proof("untrusted client refused", RefusalProofs::untrustedClient),
				new Proof("wrong password refused", RefusalProofs::wrongPassword),
				new Proof("nothing readable on the wire", WireProofs::nothingReadable),
				new Proof("readable on the wire with policy None", WireProofs::readableWithoutSecurity),
				new Proof("revoked client refused", RefusalProofs::revokedClient));
	}
}
