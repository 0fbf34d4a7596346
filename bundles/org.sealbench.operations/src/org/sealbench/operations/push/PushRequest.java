// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.util.List;
import java.util.Optional;

import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.SubjectAlternativeName;

/**
 * What is to be pushed to which server.
 *
 * @param endpoint    {@code opc.tcp://host:port[/path]}, or the name of a device of the project
 * @param policy      short name of the security policy; without it the most secure one with Sign and Encrypt
 * @param user        security administrator of the server; without it the session is anonymous
 * @param password    of the user; it stays the caller's to wipe
 * @param trust       files and numbers of certificates that this client trusts; none means what the project trusts
 * @param fingerprint SHA-256 of the certificate that the server presents now, which is accepted without validation this
 *                    once
 * @param ca          number of the project CA that signs; 0 for the one that signs for devices
 * @param key         which key the new certificate is for
 * @param certificate whether the server gets a certificate
 * @param renew       whether it gets one although its present one is good
 * @param names       alternative names besides those of the present certificate
 * @param trustList   whether the trust list is changed
 * @param add         files and numbers of certificates that the server is to trust besides the CA
 * @param remove      SHA-256 fingerprints of certificates that it is no longer to trust
 */
public record PushRequest(String endpoint, Optional<String> policy, Optional<String> user, char[] password,
		List<String> trust, Optional<String> fingerprint, CertificateNumber ca, KeyChoice key, boolean certificate,
		boolean renew, List<SubjectAlternativeName> names, boolean trustList, List<String> add, List<String> remove) {

	public PushRequest {
		trust = List.copyOf(trust);
		names = List.copyOf(names);
		add = List.copyOf(add);
		remove = List.copyOf(remove);
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "PushRequest[" + endpoint + "]";
	}
}
