// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.sealbench.opcua.StatusNames;

/** Why a server may have refused, where the standard's description does not help. */
final class StatusExplanation {

	private StatusExplanation() {
	}

	/** Why the attempt failed that ended with this failure. */
	static String of(UaException failure) {
		return ProtocolViolation.of(failure).map(ProtocolViolation::sentence)
				.orElseGet(() -> of(failure.getStatusCode().value()));
	}

	static String of(long status) {
		if (status == StatusCodes.Bad_Timeout) {
			return "the server gives no answer in time";
		}

		if (status == StatusCodes.Bad_SecurityChecksFailed) {
			return "the server does not accept this client's certificate and does not say why: it may not be "
					+ "trusted, or be revoked; " + "the server's own log tells";
		}
		if (status == StatusCodes.Bad_UserAccessDenied) {
			return "the server does not accept this user name and password";
		}
		if (status == StatusCodes.Bad_CertificateTimeInvalid) {
			return "by the server's clock this client's certificate is not valid now";
		}
		if (status == StatusCodes.Bad_CertificateUriInvalid) {
			return "the application URI in this client's certificate is not the one that the client states";
		}
		if (status == StatusCodes.Bad_UnexpectedError) {
			return "the server refused without giving a reason: it may not trust this client's certificate or its "
					+ "CA; the server's own log tells";
		}
		String meaning = StatusNames.meaning(status).replaceAll("\\.$", "");
		return meaning.isEmpty() ? "the server refused" : "the server refused: " + meaning;
	}
}
