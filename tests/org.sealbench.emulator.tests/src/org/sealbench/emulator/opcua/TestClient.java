// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.Operation;
import org.sealbench.pki.Credential;
import org.sealbench.pki.validation.request.TrustMaterial;

/** A strict client that a test configures. */
public record TestClient(TrustMaterial trust, Optional<Credential> credential, String applicationUri,
		Optional<String> policy, Optional<String> mode, Optional<String> user, String password) {

	public static TestClient of(Plant plant, Credential credential) {
		return new TestClient(TrustMaterial.of(plant.caCertificate()), Optional.of(credential), Plant.CLIENT_URI,
				Optional.empty(), Optional.empty(), Optional.of(TestDevice.USER), TestDevice.PASSWORD);
	}

	TestClient login(String name, String word) {
		return new TestClient(trust, credential, applicationUri, policy, mode, Optional.of(name), word);
	}

	public TestClient anonymous() {
		return new TestClient(trust, credential, applicationUri, policy, mode, Optional.empty(), "");
	}

	TestClient security(String wantedPolicy, String wantedMode) {
		return new TestClient(trust, credential, applicationUri, Optional.of(wantedPolicy), Optional.of(wantedMode),
				user, password);
	}

	TestClient statingUri(String uri) {
		return new TestClient(trust, credential, uri, policy, mode, user, password);
	}

	TestClient trusting(TrustMaterial other) {
		return new TestClient(other, credential, applicationUri, policy, mode, user, password);
	}

	public ConnectionResult connect(String url, Operation... operations) throws ProblemException {
		return new ConnectionTest().run(request(url, operations), new NullProgressMonitor());
	}

	ConnectionRequest request(String url, Operation... operations) {
		return new ConnectionRequest(url, policy, mode, user, password.toCharArray(), credential, applicationUri, trust,
				Instant.now(), List.copyOf(Arrays.asList(operations)));
	}
}
