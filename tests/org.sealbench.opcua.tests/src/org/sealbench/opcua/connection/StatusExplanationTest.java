// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.Station;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;

class StatusExplanationTest {

	@Test
	void helpsWhereTheStandardsWordsDoNot() {
		assertTrue(StatusExplanation.of(StatusCodes.Bad_SecurityChecksFailed).contains("the server's own log tells"));
		assertTrue(StatusExplanation.of(StatusCodes.Bad_UnexpectedError).contains("without giving a reason"));
		assertTrue(StatusExplanation.of(StatusCodes.Bad_CertificateUriInvalid).contains("application URI"));
		assertTrue(StatusExplanation.of(StatusCodes.Bad_CertificateTimeInvalid).contains("clock"));
		assertTrue(StatusExplanation.of(StatusCodes.Bad_UserAccessDenied).contains("user name and password"));
	}

	@Test
	void givesTheStandardsWordsForAllElse() {
		String busy = StatusExplanation.of(StatusCodes.Bad_TooManySessions);
		assertTrue(busy.startsWith("the server refused: The server has reached its maximum"), busy);
		assertTrue(!busy.endsWith("."), busy);
		assertEquals("the server refused", StatusExplanation.of(0x8FFF0000L));
	}

	@Test
	void theSecureChannelTakesTheCertificateThatWasCheckedAndNoOther() {
		PinnedCertificateValidator pinned = new PinnedCertificateValidator(Station.SERVER.certificate());
		assertDoesNotThrow(() -> pinned.validateCertificateChain(Station.SERVER.chain(), "", new String[0]));
		assertThrows(UaException.class, () -> pinned.validateCertificateChain(List.of(), "", new String[0]));
		assertThrows(UaException.class,
				() -> pinned.validateCertificateChain(
						TestCredentials.selfSigned("other", Usage.OPCUA_CLIENT, "uri:urn:other").chain(), "",
						new String[0]));
	}
}
