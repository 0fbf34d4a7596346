// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.EndpointAddress;
import org.sealbench.operations.capture.CaptureFile;
import org.sealbench.operations.capture.Conversation;
import org.sealbench.operations.capture.Conversation.Protocol;
import org.sealbench.pki.Usage;

/** Looks at a capture: which connections begin in it, and what clients would say of what the servers presented then. */
final class CaptureExamination {

	/** Chains that are validated, each once for each host. */
	private static final int MOST_CHAINS = 50;
	/** Certificates that are shown, each once. */
	private static final int MOST_CERTIFICATES = 100;

	private CaptureExamination() {
	}

	static Outcome<Examination> run(Path file, String written, IProgressMonitor monitor) {
		Outcome<List<Conversation>> read = CaptureFile.read(file, monitor);
		return read.map(found -> examine(found, written));
	}

	private static Examination examine(List<Conversation> found, String written) {
		ExaminationNotes notes = new ExaminationNotes(written, Examination.Kind.CAPTURE);
		notes.connections(found);
		notes.fact("connections", Integer.toString(found.size()));
		SequencedMap<X509Certificate, String> certificates = new LinkedHashMap<>();
		SequencedMap<List<Object>, Conversation> chains = new LinkedHashMap<>();
		for (Conversation each : found) {
			each.serverChain().forEach(known -> certificates.putIfAbsent(known, each.server()));
			each.clientChain().forEach(known -> certificates.putIfAbsent(known, each.client()));
			if (!each.serverChain().isEmpty()) {
				chains.putIfAbsent(List.of(each.protocol(), each.serverChain(), host(each)), each);
			}
		}
		certificates.entrySet().stream().limit(MOST_CERTIFICATES)
				.forEach(each -> notes.certificate(new ExaminedCertificate(each.getValue(), each.getKey())));
		chains.values().stream().limit(MOST_CHAINS).forEach(each -> validate(each, notes));
		if (chains.size() > MOST_CHAINS || certificates.size() > MOST_CERTIFICATES) {
			notes.finding(DoctorProblem.TOO_MANY.at(Place.of(written),
					MOST_CHAINS + " chains and " + MOST_CERTIFICATES + " certificates"));
		}
		return notes.end();
	}

	private static void validate(Conversation seen, ExaminationNotes notes) {
		PresentedChain chain = new PresentedChain(seen.serverChain(), host(seen), seen.begun());
		if (seen.protocol() == Protocol.TLS) {
			notes.opinions(chain.browsers());
			notes.findings(chain.findings(Usage.WEB_SERVER));
		} else {
			notes.opinions(chain.opcUa(Optional.empty()));
			notes.findings(chain.findings(Usage.OPCUA));
		}
	}

	/** What the client asked for; without it the address that it connected to. */
	private static Optional<String> host(Conversation seen) {
		if (seen.protocol() == Protocol.OPC_UA && seen.wanted().isPresent()) {
			try {
				return Optional.of(EndpointAddress.host(seen.wanted().get()));
			} catch (ProblemException e) {
				// What a client wrote may be anything.
			}
		}
		String address = seen.server().substring(0, seen.server().lastIndexOf(':')).replaceAll("[\\[\\]]", "");
		return seen.protocol() == Protocol.TLS ? seen.wanted().or(() -> Optional.of(address)) : Optional.of(address);
	}
}
