// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;

/**
 * The root store of a Windows user or machine, by Windows's own certutil. Windows itself asks the user once more before
 * it changes their root store.
 */
final class WindowsStore implements TrustStore {

	private final boolean user;
	private final ExternalTool certutil;

	WindowsStore(Machine machine, boolean user) {
		this.user = user;
		this.certutil = new ExternalTool(machine, name(), "certutil", "it is part of Windows");
	}

	@Override
	public String name() {
		return user ? "root store of the Windows user" : "root store of the Windows machine";
	}

	/**
	 * certutil ends with another code than 0 where the store has no certificate of that digest, and lists it otherwise.
	 */
	@Override
	public boolean trusts(X509Certificate certificate) throws ProblemException {
		Machine.Result result = certutil.tryRun(arguments("-store", "Root", sha1(certificate)));
		return result.exitCode() == 0
				&& result.out().replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT).contains(sha1(certificate));
	}

	@Override
	public void add(X509Certificate certificate) throws ProblemException {
		try (TemporaryCertificateFile file = new TemporaryCertificateFile(name(), certificate)) {
			certutil.run(arguments("-f", "-addstore", "Root", file.path()));
		}
	}

	@Override
	public void remove(X509Certificate certificate) throws ProblemException {
		certutil.run(arguments("-delstore", "Root", sha1(certificate)));
	}

	private List<String> arguments(String... rest) {
		List<String> arguments = new ArrayList<>(user ? List.of("-user") : List.of());
		arguments.addAll(List.of(rest));
		return arguments;
	}

	private static String sha1(X509Certificate certificate) {
		return Certificates.fingerprint(certificate, "SHA-1").replace(":", "").toLowerCase(Locale.ROOT);
	}
}
