// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaStructuredType;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.AddNodesRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.AddReferencesRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseNextRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CancelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSecureChannelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSubscriptionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteNodesRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteReferencesRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteSubscriptionsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.FindServersOnNetworkRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.FindServersRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.HistoryReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.HistoryUpdateRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ModifyMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ModifySubscriptionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.OpenSecureChannelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.PublishRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.QueryFirstRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.QueryNextRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RegisterNodesRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RegisterServer2Request;
import org.eclipse.milo.opcua.stack.core.types.structured.RegisterServerRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RepublishRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.core.types.structured.SetMonitoringModeRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.SetPublishingModeRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.SetTriggeringRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.TransferSubscriptionsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.TranslateBrowsePathsToNodeIdsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.UnregisterNodesRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.emulator.opcua.MemberDevice;
import org.sealbench.emulator.opcua.MiloClient;
import org.sealbench.opcua.StatusNames;

/**
 * Every service with parameters that cannot be: each answer is a result or a code of the standard that says what was
 * wrong (OPC 10000-4 §7.38), none takes much memory, and the next request is served.
 */
class EveryServiceTest {

	private static final int ROUNDS = 25;
	/** Of services for which a session is made each time. */
	private static final int OWN_ROUNDS = 8;
	private static final int AGAIN = 5;
	private static final long MOST_BYTES = 200_000_000;
	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");
	/** What a server says that does not know what went wrong. */
	private static final Set<Long> NO_ANSWERS = Set.of(StatusCodes.Bad_InternalError, StatusCodes.Bad_UnexpectedError);

	private static MemberDevice running;
	private static OpcUaClient client;

	@BeforeAll
	static void start() throws Exception {
		running = MemberDevice.start();
		client = MiloClient.of(running.device(), running.member()).connect();
	}

	@AfterAll
	static void stop() throws Exception {
		client.disconnectAsync().get(60, TimeUnit.SECONDS);
		running.close();
	}

	@ParameterizedTest
	@ValueSource(classes = { ReadRequest.class, HistoryReadRequest.class, WriteRequest.class,
			HistoryUpdateRequest.class, BrowseRequest.class, BrowseNextRequest.class,
			TranslateBrowsePathsToNodeIdsRequest.class, RegisterNodesRequest.class, UnregisterNodesRequest.class,
			QueryFirstRequest.class, QueryNextRequest.class, AddNodesRequest.class, DeleteNodesRequest.class,
			AddReferencesRequest.class, DeleteReferencesRequest.class, CallRequest.class,
			CreateMonitoredItemsRequest.class, ModifyMonitoredItemsRequest.class, SetMonitoringModeRequest.class,
			SetTriggeringRequest.class, DeleteMonitoredItemsRequest.class, CreateSubscriptionRequest.class,
			ModifySubscriptionRequest.class, SetPublishingModeRequest.class, RepublishRequest.class,
			TransferSubscriptionsRequest.class, DeleteSubscriptionsRequest.class, FindServersRequest.class,
			FindServersOnNetworkRequest.class, GetEndpointsRequest.class, RegisterServerRequest.class,
			RegisterServer2Request.class, CreateSessionRequest.class, CancelRequest.class })
	void answersWhateverIsSent(Class<? extends UaRequestMessageType> service) throws Exception {
		Set<String> faults = new TreeSet<>();
		for (int seed = 0; seed < ROUNDS; seed++) {
			UaRequestMessageType request = new BadParameters(seed).request(service, header());
			long before = allocated();
			ask(client, request, seed, faults);
			if (allocated() - before > MOST_BYTES && isHeavy(request)) {
				faults.add("seed " + seed + " takes more than " + MOST_BYTES + " bytes");
			}
		}
		assertEquals(Set.of(), faults);
		assertServed();
	}

	/**
	 * The services of channels and sessions. Each has a session of its own to spoil; that of everybody else goes on.
	 */
	@ParameterizedTest
	@ValueSource(classes = { OpenSecureChannelRequest.class, CloseSecureChannelRequest.class,
			ActivateSessionRequest.class, CloseSessionRequest.class, PublishRequest.class })
	void spoilsNobodyElsesSession(Class<? extends UaRequestMessageType> service) throws Exception {
		Set<String> faults = new TreeSet<>();
		for (int seed = 0; seed < OWN_ROUNDS; seed++) {
			OpcUaClient own = MiloClient.of(running.device(), running.member()).connect();
			try {
				UaRequestMessageType request = new BadParameters(seed).request(service, header(own));
				ask(own, request, seed, faults);
			} finally {
				own.disconnectAsync().exceptionally(gone -> own).get(60, TimeUnit.SECONDS);
			}
			assertServed();
		}
		assertEquals(Set.of(), faults);
	}

	private static void ask(OpcUaClient as, UaRequestMessageType request, int seed, Set<String> faults)
			throws Exception {
		try {
			collect(as.getTransport().sendRequestMessage(request).get(60, TimeUnit.SECONDS), "", seed, faults);
		} catch (ExecutionException e) {
			check(StatusNames.codeOf(e), "", seed, faults);
		}
	}

	/**
	 * The process counts for all threads, and others may be at work: a request that seems heavy is asked again, and is
	 * heavy if it always seems so.
	 */
	private static boolean isHeavy(UaRequestMessageType request) throws Exception {
		for (int i = 0; i < AGAIN; i++) {
			long before = allocated();
			ask(client, request, i, new TreeSet<>());
			if (allocated() - before <= MOST_BYTES) {
				return false;
			}
		}
		return true;
	}

	private static void assertServed() throws UaException {
		assertEquals((short) 7, client.readValues(0, TimestampsToReturn.Both, List.of(SPEED)).get(0).value().value());
	}

	private static RequestHeader header() throws UaException {
		return header(client);
	}

	private static RequestHeader header(OpcUaClient of) throws UaException {
		return new RequestHeader(of.getSession().getAuthenticationToken(), DateTime.now(), uint(1), uint(0), null,
				uint(30_000), null);
	}

	private static long allocated() {
		return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
	}

	/** Looks at every code in an answer. */
	private static void collect(Object answer, String path, int seed, Set<String> faults)
			throws ReflectiveOperationException {
		if (answer instanceof StatusCode code) {
			check(code.getValue(), path, seed, faults);
		} else if (answer != null && answer.getClass().isArray()) {
			for (int i = 0; i < Array.getLength(answer); i++) {
				collect(Array.get(answer, i), path + "[]", seed, faults);
			}
		} else if (answer instanceof UaStructuredType) {
			for (Method each : answer.getClass().getMethods()) {
				if (each.getName().startsWith("get") && each.getParameterCount() == 0
						&& each.getDeclaringClass() == answer.getClass()) {
					collect(value(answer, each), path + "." + each.getName().substring(3), seed, faults);
				}
			}
		}
	}

	private static Object value(Object of, Method getter) throws ReflectiveOperationException {
		try {
			return getter.invoke(of);
		} catch (InvocationTargetException e) {
			return null;
		}
	}

	private static void check(long code, String path, int seed, Set<String> faults) {
		String name = StatusNames.of(code);
		assertTrue(!name.isBlank());
		if (NO_ANSWERS.contains(code) || !name.matches("(Good|Bad|Uncertain)(_\\w+)?")) {
			faults.add(path + " " + name + " (seed " + seed + ")");
		}
	}
}
