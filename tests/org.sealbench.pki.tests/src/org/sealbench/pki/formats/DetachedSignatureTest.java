// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;

import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.TestKeys;

/** A signature beside what it signs. */
class DetachedSignatureTest {

	private static final byte[] CONTENT = "manifest".getBytes(StandardCharsets.UTF_8);

	private static boolean verifies(byte[] content, byte[] signature, Credential signer) throws Exception {
		CMSSignedData read = new CMSSignedData(new CMSProcessableByteArray(content), signature);
		try {
			return read.getSignerInfos().iterator().next()
					.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer.certificate()));
		} catch (CMSException e) {
			return false;
		}
	}

	@Test
	void ofEveryKindOfKeyCountsForItsContentAlone() throws Exception {
		for (KeyAlgorithm each : List.of(KeyAlgorithm.P_256, KeyAlgorithm.RSA_2048)) {
			Credential signer = CredentialBuilder.of("Signer", Usage.OPCUA_CLIENT).key(each).selfSigned();
			byte[] signature = DetachedSignature.of(CONTENT, signer, Instant.now());
			assertTrue(verifies(CONTENT, signature, signer), each::toString);
			assertFalse(verifies("changed".getBytes(StandardCharsets.UTF_8), signature, signer), each::toString);
		}
	}

	@Test
	void aKeyOfAnotherKindThanTheCertificatesSignsNothing() {
		KeyPair other = TestKeys.fresh(KeyAlgorithm.P_256);
		Credential signer = CredentialBuilder.of("Signer", Usage.OPCUA_CLIENT).key(KeyAlgorithm.RSA_2048).selfSigned();
		Problem refused = assertThrows(ProblemException.class,
				() -> DetachedSignature.of(CONTENT, new Credential(other.getPrivate(), signer.chain()), Instant.now()))
				.problem();
		assertEquals(PkiProblem.CANNOT_SIGN, refused.code());
		assertEquals("Signer", refused.place().object());
	}
}
