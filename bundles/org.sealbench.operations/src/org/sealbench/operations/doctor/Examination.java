// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.util.List;
import java.util.SequencedMap;

import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.opcua.connection.OfferedEndpoint;
import org.sealbench.operations.capture.Conversation;

/**
 * What was found.
 *
 * @param subject     URL or path
 * @param facts       by their names, in the order in which they are shown
 * @param endpoints   of an OPC UA server
 * @param connections in a capture
 * @param clients     what clients would say
 * @param findings    what is wrong, each with its remedy
 */
public record Examination(String subject, Kind kind, SequencedMap<String, String> facts,
		List<OfferedEndpoint> endpoints, List<Conversation> connections, List<ExaminedCertificate> certificates,
		List<ClientOpinion> clients, List<Problem> findings) {

	/** What was looked at. */
	public enum Kind {
		WEB_SERVER, OPC_UA_SERVER, CAPTURE, PKI_FOLDER;

		/** The word of the command line. */
		public String words() {
			return switch (this) {
			case WEB_SERVER -> "web server";
			case OPC_UA_SERVER -> "OPC UA server";
			case CAPTURE -> "capture";
			case PKI_FOLDER -> "PKI folder";
			};
		}
	}

	public Examination {
		endpoints = List.copyOf(endpoints);
		connections = List.copyOf(connections);
		certificates = List.copyOf(certificates);
		clients = List.copyOf(clients);
		findings = List.copyOf(findings);
	}

	/** Whether every client would accept it, and nothing is an error. */
	public boolean isGood() {
		return clients.stream().noneMatch(each -> each.answer() == ClientOpinion.Answer.REFUSES)
				&& findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
	}
}
