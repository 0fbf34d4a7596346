// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.pki.validation.request.TrustMaterial;

@Timeout(30)
class NobodyThereTest {

	private static ConnectionRequest request(String url) {
		return new ConnectionRequest(url, Optional.empty(), Optional.empty(), Optional.empty(), new char[0],
				Optional.empty(), "urn:test", TrustMaterial.of(), Instant.now(), List.of());
	}

	private static ProblemException failure(String url) {
		ProblemException problem = assertThrows(ProblemException.class,
				() -> new ConnectionTest().run(request(url), new NullProgressMonitor()));
		assertEquals(Category.UNREACHABLE, problem.problem().code().category());
		return problem;
	}

	private static ServerSocket socket() throws Exception {
		return new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
	}

	@Test
	void saysThatTheConnectionIsRefused() throws Exception {
		ServerSocket free = socket();
		free.close();
		assertTrue(failure("opc.tcp://127.0.0.1:" + free.getLocalPort()).problem().message()
				.contains("the connection was refused"));
	}

	@Test
	void saysThatTheNameIsUnknown() {
		assertTrue(
				failure("opc.tcp://nowhere.invalid:4840").problem().message().contains("the host name is not known"));
	}

	@Test
	void doesNotWaitForEverForAServerThatIsSilent() throws Exception {
		try (ServerSocket silent = socket()) {
			assertTrue(failure("opc.tcp://127.0.0.1:" + silent.getLocalPort()).problem().message()
					.contains("no answer in time"));
		}
	}

	@Test
	void stopsWhenCancelled() throws Exception {
		try (ServerSocket silent = socket()) {
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			String url = "opc.tcp://127.0.0.1:" + silent.getLocalPort();
			assertThrows(OperationCanceledException.class, () -> new ConnectionTest().run(request(url), monitor));
		}
	}
}
