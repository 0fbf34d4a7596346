// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.KnownStatus;
import org.sealbench.opcua.connection.ConnectionResult;

/**
 * Proofs about what a device rejects. To a client that it does not trust a server reports no more than that its checks
 * failed (OPC 10000-4 §6.1.3); the exact code is in the device's own log.
 */
final class RefusalProofs {

	private static final Set<String> NOT_TRUSTED = Set.of(KnownStatus.BAD_SECURITY_CHECKS_FAILED.text(),
			KnownStatus.BAD_CERTIFICATE_UNTRUSTED.text());
	private static final Set<String> REVOKED = Set.of(KnownStatus.BAD_SECURITY_CHECKS_FAILED.text(),
			KnownStatus.BAD_CERTIFICATE_REVOKED.text());
	private static final Set<String> NO_LOGIN = Set.of(KnownStatus.BAD_USER_ACCESS_DENIED.text(),
			KnownStatus.BAD_IDENTITY_TOKEN_REJECTED.text());

	private RefusalProofs() {
	}

	static String untrustedClient(DemoPlant plant, IProgressMonitor monitor)
			throws ProofFailedException, ProblemException {
		DemoClient stranger = plant.clients().stranger();
		return logged(plant, stranger, refused(stranger.connect(OpcUaProofs.url(plant), monitor), NOT_TRUSTED),
				KnownStatus.BAD_CERTIFICATE_UNTRUSTED.text());
	}

	static String wrongPassword(DemoPlant plant, IProgressMonitor monitor)
			throws ProofFailedException, ProblemException {
		DemoClient client = plant.clients().member();
		return refused(client.connect(OpcUaProofs.url(plant), plant.user().wrongPassword(), monitor), NO_LOGIN);
	}

	/**
	 * The same client before and after, and another one that goes on, so that nothing but the revocation can be the
	 * reason.
	 */
	static String revokedClient(DemoPlant plant, IProgressMonitor monitor)
			throws ProofFailedException, ProblemException {
		DemoClient client = plant.clients().leaver();
		String url = OpcUaProofs.url(plant);
		ConnectionResult before = client.connect(url, monitor);
		ProofFailedException.unless(before.connected(), "it was refused before it was revoked: " + before.status());
		plant.ca().revoke(client.credential().certificate());
		plant.load(monitor);
		String seen = logged(plant, client, refused(client.connect(url, monitor), REVOKED),
				KnownStatus.BAD_CERTIFICATE_REVOKED.text());
		ConnectionResult after = plant.clients().member().connect(url, monitor);
		ProofFailedException.unless(after.connected(), "another client is refused as well: " + after.status());
		return seen + "; before, and for another client afterwards, Good";
	}

	/** What the client saw, and what the device itself recorded. */
	private static String logged(DemoPlant plant, DemoClient client, String seen, String expected)
			throws ProofFailedException, ProblemException {
		String exact = plant.refusalOf(client.credential());
		ProofFailedException.unless(exact.equals(expected), "the device's own reason is " + exact);
		return seen + ", in the device's log " + exact;
	}

	private static String refused(ConnectionResult result, Set<String> codes) throws ProofFailedException {
		ProofFailedException.unless(!result.connected(), "it was let in");
		ProofFailedException.unless(codes.contains(result.status()),
				"refused with " + result.status() + ": " + result.reason());
		return result.status();
	}
}
