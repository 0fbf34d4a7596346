// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConcatenatedCertificates;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.connection.EndpointAddress;
import org.sealbench.opcua.connection.OfferedEndpoint;
import org.sealbench.opcua.connection.ServerDescription;
import org.sealbench.opcua.policy.OfferedSecurity;
import org.sealbench.pki.Usage;

/** Looks at an OPC UA server: endpoints, policies, certificates, clock, and what a strict client would say. */
final class OpcUaExamination {

	private static final int MOST_CERTIFICATES = 8;
	private static final int MOST_ENDPOINTS = 100;
	private static final String NONE = "None";
	private static final String GUEST = "Anonymous";

	private final InstantSource clock;

	OpcUaExamination(InstantSource clock) {
		this.clock = clock;
	}

	/** @throws ProblemException if the URL is malformed, or nothing answers (category UNREACHABLE) */
	Examination run(String url, IProgressMonitor monitor) throws ProblemException {
		String host = EndpointAddress.host(url);
		ServerDescription server = new ConnectionTest().describe(url, monitor);
		ExaminationNotes notes = new ExaminationNotes(url, Examination.Kind.OPC_UA_SERVER);
		notes.endpoints(server.endpoints().stream().limit(MOST_ENDPOINTS).toList());
		ServerClock.note(server.time(), clock.instant(), notes);
		security(server.endpoints(), notes);
		if (server.certificates().isEmpty()) {
			notes.finding(DoctorProblem.NO_CERTIFICATE.at(Place.of(url)));
		}
		for (ServerDescription.Presented each : server.certificates().stream().limit(MOST_CERTIFICATES).toList()) {
			certificate(each, host, notes);
		}
		if (server.endpoints().size() > MOST_ENDPOINTS || server.certificates().size() > MOST_CERTIFICATES) {
			notes.finding(DoctorProblem.TOO_MANY.at(Place.of(url),
					MOST_ENDPOINTS + " endpoints and " + MOST_CERTIFICATES + " certificates"));
		}
		return notes.end();
	}

	private static void security(List<OfferedEndpoint> offered, ExaminationNotes notes) {
		Place place = Place.of(notes.subject(), "endpoints");
		if (offered.stream().anyMatch(each -> each.policy().equals(NONE))) {
			notes.finding(DoctorProblem.NO_SECURITY.at(place));
		}
		Set<String> old = offered.stream().filter(each -> new OfferedSecurity(each.policy(), each.mode()).isSha1Era())
				.map(OfferedEndpoint::policy).collect(Collectors.toCollection(TreeSet::new));
		if (!old.isEmpty()) {
			notes.finding(DoctorProblem.OLD_POLICY.at(place, String.join(", ", old)));
		}
		if (offered.stream().anyMatch(each -> each.logins().contains(GUEST))) {
			notes.finding(DoctorProblem.GUESTS.at(place));
		}
	}

	private void certificate(ServerDescription.Presented presented, String host, ExaminationNotes notes) {
		try {
			List<X509Certificate> read = ConcatenatedCertificates.read(presented.encoded(), Place.of(notes.subject()));
			read.forEach(each -> notes.certificate(new ExaminedCertificate(notes.subject(), each)));
			PresentedChain chain = new PresentedChain(read, Optional.of(host), clock.instant());
			notes.fact("application URI", presented.applicationUri());
			notes.fact("trust anchor", chain.anchor());
			notes.opinions(chain.opcUa(Optional.of(presented.applicationUri())));
			notes.findings(chain.findings(Usage.OPCUA));
		} catch (ProblemException e) {
			notes.finding(e.problem());
		}
	}
}
