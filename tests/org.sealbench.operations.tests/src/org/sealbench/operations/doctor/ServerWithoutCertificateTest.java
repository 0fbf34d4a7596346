// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.testkit.opcua.OpcUaPeer;

/** An OPC UA server that offers no security needs no certificate (OPC 10000-4 §7.14). */
class ServerWithoutCertificateTest {

	@Test
	void itIsSaidThatThereIsNone() throws Exception {
		try (OpcUaPeer peer = OpcUaPeer.withoutCertificate().offering(SecurityPolicy.None, MessageSecurityMode.None)
				.lettingGuestsIn().start()) {
			Examination found = new Doctor(InstantSource.system()).server(peer.url(), new NullProgressMonitor()).get();
			assertEquals(List.of(), found.certificates());
			Set<ProblemCode> codes = found.findings().stream().map(Problem::code).collect(Collectors.toSet());
			assertTrue(codes.contains(DoctorProblem.NO_CERTIFICATE), found::toString);
		}
	}
}
