// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

/** An OPC UA client that connects with Basic256Sha256, Sign and Encrypt, and the demo's user, as strictly as it can. */
record DemoClient(DemoPlant plant, Credential credential) {

	static final String POLICY = "Basic256Sha256";
	static final String MODE = "SignAndEncrypt";

	ConnectionResult connect(String url, IProgressMonitor monitor, Operation... operations) throws ProblemException {
		return connect(url, plant.user().password(), monitor, operations);
	}

	/** @param password wiped afterwards */
	ConnectionResult connect(String url, char[] password, IProgressMonitor monitor, Operation... operations)
			throws ProblemException {
		try {
			return new ConnectionTest().run(new ConnectionRequest(url, Optional.of(POLICY), Optional.of(MODE),
					Optional.of(plant.user().name()), password, Optional.of(credential),
					Certificates.applicationUri(credential.certificate()).orElse(""), plant.ca().trust(), plant.now(),
					List.of(operations)), monitor);
		} finally {
			Wipe.wipe(password);
		}
	}

	/** The results of operations, each of which has to be good. */
	List<NodeResult> operate(String url, IProgressMonitor monitor, Operation... operations)
			throws ProblemException, ProofFailedException {
		ConnectionResult result = connect(url, monitor, operations);
		ProofFailedException.unless(result.connected(), result.status() + ": " + result.reason());
		for (NodeResult value : result.values()) {
			ProofFailedException.unless(value.status().equals(StatusNames.GOOD), value.node() + ": " + value.status());
		}
		ProofFailedException.unless(result.values().size() >= operations.length, "not every operation was done");
		return result.values();
	}
}
