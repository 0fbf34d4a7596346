// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;

/**
 * The login keychain of a macOS user, by security(1), which asks for the user's password before it changes the trust.
 */
final class MacStore implements TrustStore {

	private final String keychain;
	private final ExternalTool security;

	MacStore(Machine machine) {
		this.keychain = machine.home().resolve("Library/Keychains/login.keychain-db").toString();
		this.security = new ExternalTool(machine, name(), "security", "it is part of macOS");
	}

	@Override
	public String name() {
		return "login keychain " + keychain;
	}

	@Override
	public boolean trusts(X509Certificate certificate) throws ProblemException {
		Machine.Result result = security
				.tryRun(List.of("find-certificate", "-a", "-Z", "-c", Certificates.commonName(certificate), keychain));
		return result.exitCode() == 0
				&& result.out().toUpperCase(Locale.ROOT).contains("SHA-256 HASH: " + digest(certificate, "SHA-256"));
	}

	@Override
	public void add(X509Certificate certificate) throws ProblemException {
		try (TemporaryCertificateFile file = new TemporaryCertificateFile(name(), certificate)) {
			String kind = Certificates.isCa(certificate) ? "trustRoot" : "trustAsRoot";
			security.run(List.of("add-trusted-cert", "-r", kind, "-p", "ssl", "-k", keychain, file.path()));
		}
	}

	@Override
	public void remove(X509Certificate certificate) throws ProblemException {
		try (TemporaryCertificateFile file = new TemporaryCertificateFile(name(), certificate)) {
			security.run(List.of("remove-trusted-cert", file.path()));
		}
		security.run(List.of("delete-certificate", "-Z", digest(certificate, "SHA-1"), keychain));
	}

	private static String digest(X509Certificate certificate, String algorithm) {
		return Certificates.fingerprint(certificate, algorithm).replace(":", "");
	}
}
