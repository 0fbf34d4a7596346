// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Signatures;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;

/**
 * Private keys compared with the certificates that they are said to belong to. Certificates come by version control and
 * keys not always with them, so that a key file may be there that belongs to another certificate of the same number.
 */
final class KeyPairs {

	private final PrivateKeyStore keys;
	private final Map<CertificateNumber, Pair> checked = new ConcurrentHashMap<>();

	/** Two of which it is known that they belong together. */
	private record Pair(PrivateKey key, X509Certificate certificate) {
	}

	KeyPairs(PrivateKeyStore keys) {
		this.keys = keys;
	}

	/** The key of a certificate; fails if there is none, nobody is logged in, or it is another one's. */
	PrivateKey require(CertificateNumber number, String name, X509Certificate certificate) throws ProblemException {
		String file = ProjectFolder.digits(number);
		PrivateKey key = keys.get(file, name);
		if (!isPair(number, key, certificate)) {
			throw new ProblemException(ProjectProblem.KEY_MISMATCH.at(Place.of(keys.path(file)), name, number));
		}
		return key;
	}

	/** Reads what is needed of a certificate only where it is needed. */
	interface Read<F, T> {
		T of(F from) throws ProblemException;
	}

	/** Whether the key's file is there; whose it is can be told after a login only. */
	boolean isThere(CertificateNumber number, Read<CertificateNumber, String> name,
			Read<CertificateNumber, X509Certificate> certificate) throws ProblemException {
		if (!keys.has(ProjectFolder.digits(number))) {
			return false;
		}
		if (keys.areOpen()) {
			require(number, name.of(number), certificate.of(number));
		}
		return true;
	}

	/** Reads and checks many on all cores, before they are asked for, when whatever cannot be read is reported. */
	void readAhead(List<CertificateEntry> entries, Read<CertificateEntry, X509Certificate> certificate) {
		Map<CertificateNumber, X509Certificate> certificates = new HashMap<>();
		for (CertificateEntry each : entries) {
			try {
				if (each.isPrivateKey()) {
					certificates.put(each.getNumber(), certificate.of(each));
				}
			} catch (ProblemException e) {
				// Reported when it is asked for.
				continue;
			}
		}
		keys.readAhead(certificates.keySet().stream().map(ProjectFolder::digits).toList());
		certificates.entrySet().parallelStream().forEach(each -> keys.loaded(ProjectFolder.digits(each.getKey()))
				.ifPresent(key -> isPair(each.getKey(), key, each.getValue())));
	}

	private boolean isPair(CertificateNumber number, PrivateKey key, X509Certificate certificate) {
		Pair known = checked.get(number);
		if (known != null && known.key() == key && known.certificate() == certificate) {
			return true;
		}
		boolean isPair = Signatures.isKeyPair(key, certificate.getPublicKey());
		if (isPair) {
			checked.put(number, new Pair(key, certificate));
		}
		return isPair;
	}

	void forget() {
		checked.clear();
	}
}
