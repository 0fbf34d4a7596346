// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;

/**
 * One thing that was found and what importing does with it.
 *
 * @param kind   {@code certificate}, {@code private key}, {@code revocation list}, …
 * @param where  in which file and where in it, or the empty string
 * @param name   subject, issuer or what else names it
 * @param number of the entry that it completes, joins or repeats; 0 where there is none yet
 * @param store  where a certificate goes
 * @param key    that goes with the certificate, or by itself to an entry
 */
public record ImportItem(String kind, String where, String name, ImportAction action, CertificateNumber number,
		CertificateStore store, Optional<X509Certificate> certificate, Optional<PrivateKey> key,
		Optional<X509CRL> crl) {

	static final Texts TEXTS = Texts.beside(ImportItem.class);

	static ImportItem other(String kind, String where, String name, ImportAction action) {
		return new ImportItem(kind, where, name, action, CertificateNumber.NONE, CertificateStore.TRUSTED,
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** Without the key: it must not get into a log through a record's text. */
	@Override
	public String toString() {
		return kind + " " + name + " " + action;
	}
}
