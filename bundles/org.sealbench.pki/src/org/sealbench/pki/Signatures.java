package org.sealbench.pki;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;

/** Whether a key made a signature. A signature that this runtime cannot verify (unknown algorithm) counts as not made by it. */
public final class Signatures {

	private Signatures() {
	}

	public static boolean verifies(X509Certificate certificate, PublicKey signer) {
		try {
			certificate.verify(signer);
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	public static boolean verifies(X509CRL crl, PublicKey signer) {
		try {
			crl.verify(signer);
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}
}
