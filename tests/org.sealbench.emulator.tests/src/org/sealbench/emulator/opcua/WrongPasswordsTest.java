// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaSession;
import org.eclipse.milo.opcua.sdk.client.identity.SignedIdentityToken;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.SignatureData;
import org.eclipse.milo.opcua.stack.core.types.structured.SignedSoftwareCertificate;
import org.junit.jupiter.api.Test;
import org.sealbench.opcua.StatusNames;

/** Guessing over the wire: one code, few entries in the log, memory that does not grow, and the others are served. */
class WrongPasswordsTest extends MemberScene {

	private static final int CONNECTIONS = 4;
	private static final int GUESSES = 2500;
	private static final int IN_FLIGHT = 50;
	private static final long MEGABYTE = 1 << 20;

	@Test
	void ofTenThousandAllAreDeniedAndNothingElseComesOfThem() throws Exception {
		List<OpcUaClient> clients = new ArrayList<>();
		Map<String, Integer> answers = new ConcurrentHashMap<>();
		ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			for (int i = 0; i < CONNECTIONS; i++) {
				clients.add(MiloClient.of(device, member).connect());
			}
			long before = usedMemory();
			List<Future<?>> guessing = new ArrayList<>();
			for (int i = 0; i < CONNECTIONS; i++) {
				OpcUaClient client = clients.get(i);
				// Every second connection asks for a user with a name as long as names go.
				String user = i % 2 == 0 ? "engineer" : "e".repeat(10_000);
				guessing.add(threads.submit(() -> guess(client, user, answers)));
			}
			for (Future<?> each : guessing) {
				each.get(5, TimeUnit.MINUTES);
			}
			assertEquals(Map.of("Bad_UserAccessDenied", CONNECTIONS * GUESSES), answers);
			long grown = usedMemory() - before;
			assertTrue(grown < 32 * MEGABYTE, () -> grown + " bytes more than before");
			assertEquals("Good", MiloClient.of(device, member).status(SecurityPolicy.Basic256Sha256,
					MessageSecurityMode.SignAndEncrypt));
			List<String> log = device.log();
			long minutes = 6;
			assertTrue(log.stream().filter(line -> line.startsWith("refused login of user engineer from "))
					.count() <= minutes, log::toString);
			assertTrue(device.hasLogged("refused too many wrong passwords for user engineer from "), log::toString);
			assertTrue(log.stream().filter(line -> line.startsWith("refused")).count() <= 4 * minutes, log::toString);
			assertTrue(log.stream().allMatch(line -> line.length() < 300), log::toString);
		} finally {
			threads.shutdownNow();
			for (OpcUaClient each : clients) {
				each.disconnectAsync().get(60, TimeUnit.SECONDS);
			}
		}
	}

	/** Asks over a session that is there to change its user (OPC 10000-4 §5.7.3), several requests at a time. */
	private static Void guess(OpcUaClient client, String user, Map<String, Integer> answers) throws Exception {
		OpcUaSession session = client.getSession();
		ByteString nonce = session.getServerNonce();
		SignatureData signature = MiloClient.signature(member, session);
		for (int i = 0; i < GUESSES; i += IN_FLIGHT) {
			SignedIdentityToken token = new UsernameProvider(user, "wrong" + i)
					.getIdentityToken(client.getConfig().getEndpoint(), nonce);
			List<CompletableFuture<?>> asked = new ArrayList<>();
			for (int j = 0; j < IN_FLIGHT; j++) {
				asked.add(client.sendRequestAsync(
						new ActivateSessionRequest(client.newRequestHeader(session.getAuthenticationToken()), signature,
								new SignedSoftwareCertificate[0], new String[0],
								ExtensionObject.encode(client.getStaticEncodingContext(), token.getToken()),
								token.getSignature())));
			}
			for (CompletableFuture<?> each : asked) {
				answers.merge(answer(each), 1, Integer::sum);
			}
		}
		return null;
	}

	private static String answer(CompletableFuture<?> asked) throws Exception {
		try {
			asked.get(60, TimeUnit.SECONDS);
			return "Good";
		} catch (ExecutionException e) {
			return StatusNames.of(StatusNames.codeOf(e));
		}
	}

	private static long usedMemory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
