// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.function.UnaryOperator;

/** A CA of a test: its name, key and certificate. */
public record TestCa(String name, KeyPair key, X509Certificate certificate) {

	public static TestCa root(String name) {
		return root(name, each -> each);
	}

	static TestCa root(String name, UnaryOperator<TestCertificate> changes) {
		KeyPair key = newKey();
		return new TestCa(name, key,
				changes.apply(new TestCertificate(name, key.getPublic()).authority()).signedBy(name, key));
	}

	public TestCa sub(String subject) {
		return sub(subject, each -> each);
	}

	TestCa sub(String subject, UnaryOperator<TestCertificate> changes) {
		return sub(subject, newKey(), changes);
	}

	/** Another certificate for a CA that has its key already: a cross certificate, or one of a rolled over name. */
	public TestCa sub(String subject, KeyPair subjectKey, UnaryOperator<TestCertificate> changes) {
		return new TestCa(subject, subjectKey,
				changes.apply(new TestCertificate(subject, subjectKey.getPublic()).authority()).signedBy(name, key));
	}

	public X509Certificate leaf(String subject) {
		return leaf(subject, each -> each);
	}

	public X509Certificate leaf(String subject, UnaryOperator<TestCertificate> changes) {
		return changes.apply(new TestCertificate(subject, newKey().getPublic())).signedBy(name, key);
	}

	public static KeyPair newKey() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(256);
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
