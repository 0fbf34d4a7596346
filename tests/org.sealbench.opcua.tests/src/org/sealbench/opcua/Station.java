// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.session.Operation;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;

/** A client with its certificate and what it trusts, which puts requests together: what is not said is the best. */
public final class Station {

	public static final Credential CA = TestCredentials.ca("Plant CA");
	public static final Credential SERVER = TestCredentials.issued("server", Usage.OPCUA, CA, "uri:" + OpcUaPeer.URI,
			"ip:" + OpcUaPeer.ADDRESS);
	private static final String URI = "urn:test:station";
	private static final Credential CLIENT = CredentialBuilder.of("station", Usage.OPCUA_CLIENT).names("uri:" + URI)
			.key(KeyAlgorithm.RSA_2048).selfSigned();

	private final String url;
	private Optional<String> policy = Optional.empty();
	private Optional<String> mode = Optional.empty();
	private Optional<String> user = Optional.of(OpcUaPeer.USER);
	private String password = OpcUaPeer.PASSWORD;
	private Optional<Credential> client = Optional.of(CLIENT);
	private TrustMaterial trust = new TrustMaterial(List.of(CA.certificate()), List.of(), List.of());
	private Instant now = Instant.now();
	private List<Operation> operations = List.of();

	private Station(String url) {
		this.url = url;
	}

	public static Station to(OpcUaPeer peer) {
		return to(peer.url());
	}

	public static Station to(String url) {
		return new Station(url);
	}

	public Station policy(String name) {
		policy = Optional.of(name);
		return this;
	}

	public Station mode(String name) {
		mode = Optional.of(name);
		return this;
	}

	public Station asGuest() {
		user = Optional.empty();
		return this;
	}

	public Station as(String name, String secret) {
		user = Optional.of(name);
		password = secret;
		return this;
	}

	public Station presenting(Credential other) {
		client = Optional.of(other);
		return this;
	}

	public Station withoutCertificate() {
		client = Optional.empty();
		return this;
	}

	public Station trusting(Credential anchor, X509CRL... lists) {
		trust = new TrustMaterial(List.of(anchor.certificate()), List.of(), List.of(lists));
		return this;
	}

	public Station at(Instant time) {
		now = time;
		return this;
	}

	public Station doing(Operation... all) {
		operations = List.of(all);
		return this;
	}

	public ConnectionRequest request() {
		return new ConnectionRequest(url, policy, mode, user, password.toCharArray(), client, URI, trust, now,
				operations);
	}
}
