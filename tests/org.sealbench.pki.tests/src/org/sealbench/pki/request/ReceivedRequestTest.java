// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

class ReceivedRequestTest {

	private static final List<SubjectAlternativeName> NAMES = List.of(
			new SubjectAlternativeName(SubjectAlternativeName.Type.URI, "urn:test"),
			new SubjectAlternativeName(SubjectAlternativeName.Type.IP, "127.0.0.11"),
			new SubjectAlternativeName(SubjectAlternativeName.Type.DNS, "plc.example"));

	private static KeyPairAndRequest made;

	private record KeyPairAndRequest(PublicKey key, byte[] der) {
	}

	@BeforeAll
	static void make() throws ProblemException {
		KeyPair key = new KeyPairFactory(1).generate(List.of(KeyAlgorithm.RSA_2048), new NullProgressMonitor()).get(0);
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		CertificateProfile profile = new CertificateProfile("plc", "Test", Usage.OPCUA, NAMES, now,
				now.plus(1, ChronoUnit.DAYS), SignatureAlgorithm.SHA256_RSA);
		Credential draft = new Credential(key.getPrivate(),
				List.of(new CertificateIssuer(new SecureRandom()).selfSigned(profile, key)));
		made = new KeyPairAndRequest(key.getPublic(), SigningRequest.of(draft).der());
	}

	@Test
	void saysWhatIsAskedFor() throws ProblemException {
		ReceivedRequest read = ReceivedRequest.read(made.der(), "request");
		assertEquals(new ReceivedRequest("plc", "Test", made.key(), NAMES), read);
	}

	@Test
	void refusesARequestOfSomebodyWithoutTheKey() {
		byte[] changed = made.der().clone();
		changed[changed.length - 5] ^= 1;
		assertEquals(PkiProblem.REQUEST_DAMAGED,
				assertThrows(ProblemException.class, () -> ReceivedRequest.read(changed, "request")).problem().code());
	}

	@Test
	void survivesEveryTruncationAndEveryChangedByte() throws ProblemException {
		for (int i = 0; i < made.der().length; i++) {
			byte[] cut = Arrays.copyOf(made.der(), i);
			assertThrows(ProblemException.class, () -> ReceivedRequest.read(cut, "request"));
			byte[] changed = made.der().clone();
			changed[i] ^= (byte) 0xFF;
			assertEquals(ReceivedRequest.read(made.der(), "request"), readOrTheSame(changed), "byte " + i);
		}
	}

	/** A byte that nothing depends on, as in the parameters of an algorithm, may change; what is asked for may not. */
	private static ReceivedRequest readOrTheSame(byte[] der) throws ProblemException {
		try {
			return ReceivedRequest.read(der, "request");
		} catch (ProblemException refused) {
			return ReceivedRequest.read(made.der(), "request");
		}
	}
}
