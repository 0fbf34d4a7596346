// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.sealbench.common.Problem;
import org.sealbench.opcua.connection.OfferedEndpoint;
import org.sealbench.operations.capture.Conversation;
import org.sealbench.operations.doctor.Examination.Kind;

/** Collects what is found while something is looked at. */
final class ExaminationNotes {

	private final String subject;
	private final Kind kind;
	private final SequencedMap<String, String> facts = new LinkedHashMap<>();
	private final List<OfferedEndpoint> endpoints = new ArrayList<>();
	private final List<Conversation> connections = new ArrayList<>();
	private final List<ExaminedCertificate> certificates = new ArrayList<>();
	private final List<ClientOpinion> clients = new ArrayList<>();
	private final Set<Problem> findings = new LinkedHashSet<>();

	ExaminationNotes(String subject, Kind kind) {
		this.subject = subject;
		this.kind = kind;
	}

	String subject() {
		return subject;
	}

	void fact(String name, String value) {
		facts.put(name, value);
	}

	void endpoints(List<OfferedEndpoint> offered) {
		endpoints.addAll(offered);
	}

	void connections(List<Conversation> seen) {
		connections.addAll(seen);
	}

	void certificate(ExaminedCertificate found) {
		certificates.add(found);
	}

	void opinions(List<ClientOpinion> said) {
		clients.addAll(said);
	}

	void finding(Problem problem) {
		findings.add(problem);
	}

	void findings(List<Problem> problems) {
		findings.addAll(problems);
	}

	Examination end() {
		return new Examination(subject, kind, facts, endpoints, connections, certificates, clients,
				List.copyOf(findings));
	}
}
