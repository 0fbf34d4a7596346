// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.DSAParams;
import java.security.interfaces.DSAPublicKey;
import java.security.spec.DSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * The keys of a path in the form that verifies signatures: a DSA key without parameters inherits those of the
 * certificate above it (RFC 3279 §2.3.2, RFC 5280 §6.1.4 d to f).
 */
public final class WorkingKeys {

	private WorkingKeys() {
	}

	/** The key of each certificate, in the order of the path. */
	static List<PublicKey> of(List<PathCertificate> path) {
		List<PublicKey> keys = new ArrayList<>();
		DSAParams inherited = null;
		for (int i = path.size() - 1; i >= 0; i--) {
			PublicKey key = path.get(i).key();
			if (key instanceof DSAPublicKey dsa) {
				inherited = dsa.getParams() == null ? inherited : dsa.getParams();
				key = dsa.getParams() == null && inherited != null ? complete(dsa, inherited) : key;
			} else {
				inherited = null;
			}
			keys.add(key);
		}
		Collections.reverse(keys);
		return keys;
	}

	/** Whether a signature can be verified with the key without knowing the certificates above. */
	public static boolean isComplete(PublicKey key) {
		return !(key instanceof DSAPublicKey dsa) || dsa.getParams() != null;
	}

	private static PublicKey complete(DSAPublicKey key, DSAParams parameters) {
		try {
			return KeyFactory.getInstance("DSA").generatePublic(
					new DSAPublicKeySpec(key.getY(), parameters.getP(), parameters.getQ(), parameters.getG()));
		} catch (GeneralSecurityException e) {
			// The value does not fit the parameters, so the key is invalid; without parameters it verifies nothing.
			return key;
		}
	}
}
