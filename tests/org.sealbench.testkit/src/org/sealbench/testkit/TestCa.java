// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.function.UnaryOperator;

import org.sealbench.pki.key.KeyAlgorithm;

/** A CA of drafts: its name, key and certificate, as {@link CertificateDraft} makes them. */
public record TestCa(String name, KeyPair key, X509Certificate certificate) {

	public static TestCa root(String name) {
		return root(name, each -> each);
	}

	public static TestCa root(String name, UnaryOperator<CertificateDraft> changes) {
		KeyPair key = newKey();
		return new TestCa(name, key,
				changes.apply(CertificateDraft.of(name, key.getPublic()).ca()).signedBy(name, key));
	}

	public TestCa sub(String subject) {
		return sub(subject, each -> each);
	}

	public TestCa sub(String subject, UnaryOperator<CertificateDraft> changes) {
		return sub(subject, newKey(), changes);
	}

	/** Another certificate for a CA that has its key already: a cross certificate, or one of a rolled over name. */
	public TestCa sub(String subject, KeyPair subjectKey, UnaryOperator<CertificateDraft> changes) {
		return new TestCa(subject, subjectKey,
				changes.apply(CertificateDraft.of(subject, subjectKey.getPublic()).ca()).signedBy(name, key));
	}

	public X509Certificate leaf(String subject) {
		return leaf(subject, each -> each);
	}

	public X509Certificate leaf(String subject, UnaryOperator<CertificateDraft> changes) {
		return changes.apply(CertificateDraft.of(subject, newKey().getPublic())).signedBy(name, key);
	}

	public static KeyPair newKey() {
		return TestKeys.fresh(KeyAlgorithm.P_256);
	}
}
