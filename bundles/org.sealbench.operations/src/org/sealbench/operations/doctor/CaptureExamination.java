// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.EndpointAddress;
import org.sealbench.operations.capture.CaptureFile;
import org.sealbench.operations.capture.Conversation;
import org.sealbench.operations.capture.Conversation.Protocol;
import org.sealbench.pki.Usage;

/** Looks at a capture: which connections begin in it, and what clients would say of what the servers presented then. */
final class CaptureExamination {

	/** Chains that are judged, each once. */
	private static final int MOST_CHAINS = 50;

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
		Set<List<Object>> known = new HashSet<>();
		for (Conversation each : found) {
			certificates(each.server(), each.serverChain(), notes, known);
			certificates(each.client(), each.clientChain(), notes, known);
			if (!each.serverChain().isEmpty() && known.size() < 2 * MOST_CHAINS
					&& known.add(List.of(each.protocol(), each.serverChain(), host(each)))) {
				judge(each, notes);
			}
		}
		return notes.end();
	}

	private static void certificates(String who, List<X509Certificate> chain, ExaminationNotes notes,
			Set<List<Object>> known) {
		for (X509Certificate each : chain) {
			if (known.size() < 2 * MOST_CHAINS && known.add(List.of(each))) {
				notes.certificate(new ExaminedCertificate(who, each));
			}
		}
	}

	private static void judge(Conversation seen, ExaminationNotes notes) {
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
