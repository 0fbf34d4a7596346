// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.DataChangeTrigger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.DeadbandType;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MonitoringMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DataChangeFilter;
import org.eclipse.milo.opcua.stack.core.types.structured.LiteralOperand;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemCreateRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoredItemModifyRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.MonitoringParameters;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.MiloClient;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.opcua.Plant;
import org.sealbench.emulator.opcua.TestDevice;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.opcua.StatusNames;

/** What the standard has a server answer where Milo 1.1.2 answers otherwise. */
class StandardAnswersTest {

	private static final NodeId SPEED = NodeId.parse("ns=2;s=Speed");
	private static final NodeId SERIAL = NodeId.parse("ns=2;s=Serial");
	private static final NodeId ORDER = NodeId.parse("ns=2;s=Order");
	private static final NodeId LEVELS = NodeId.parse("ns=2;s=Levels");
	private static final NodeId METHODS = NodeId.parse("ns=2;i=3");
	private static final NodeId RESET = NodeId.parse("ns=2;s=ResetCounter");
	private static final int NESTED = 2000;

	private TestDevice device;
	private OpcUaDeviceServer server;
	private OpcUaClient client;

	@BeforeEach
	void start() throws Exception {
		Plant plant = new Plant("Test CA");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate());
		server = device.start();
		client = MiloClient.of(device, plant.client("member")).connect();
	}

	@AfterEach
	void stop() throws Exception {
		assertEquals((short) 7, client.readValues(0, TimestampsToReturn.Both, List.of(SPEED)).get(0).value().value());
		client.disconnectAsync().get(60, TimeUnit.SECONDS);
		server.close();
	}

	private String read(NodeId node, AttributeId attribute, String range, String encoding) throws Exception {
		return StatusNames.of(client
				.read(0, TimestampsToReturn.Both,
						List.of(new ReadValueId(node, attribute.uid(), range,
								encoding == null ? QualifiedName.NULL_VALUE : new QualifiedName(0, encoding))))
				.getResults()[0].statusCode());
	}

	private String write(NodeId node, AttributeId attribute, String range, Object value) throws Exception {
		return StatusNames.of(client
				.write(List.of(new WriteValue(node, attribute.uid(), range, DataValue.valueOnly(new Variant(value)))))
				.getResults()[0]);
	}

	private String watch(NodeId node, String range, ExtensionObject filter) throws Exception {
		UInteger subscription = client.createSubscription(1000, uint(10), uint(3), uint(0), true, ubyte(0))
				.getSubscriptionId();
		// Beside one that is right: where no item is, Milo's client gets a fault of the service.
		return StatusNames
				.of(client
						.createMonitoredItems(subscription, TimestampsToReturn.Both,
								List.of(item(SPEED, null, null), item(node, range, filter)))
						.getResults()[1].getStatusCode());
	}

	private static MonitoredItemCreateRequest item(NodeId node, String range, ExtensionObject filter) {
		return new MonitoredItemCreateRequest(
				new ReadValueId(node, AttributeId.Value.uid(), range, QualifiedName.NULL_VALUE),
				MonitoringMode.Reporting, new MonitoringParameters(uint(1), 1000.0, filter, uint(1), true));
	}

	private ExtensionObject deadband(double value) {
		return ExtensionObject.encode(client.getStaticEncodingContext(),
				new DataChangeFilter(DataChangeTrigger.StatusValue, uint(DeadbandType.Absolute.getValue()), value));
	}

	private static CallMethodRequest call(NodeId object, NodeId method) {
		return new CallMethodRequest(object, method, new Variant[0]);
	}

	private boolean userExecutable(NodeId method) throws Exception {
		return (Boolean) client
				.read(0, TimestampsToReturn.Neither, List
						.of(new ReadValueId(method, AttributeId.UserExecutable.uid(), null, QualifiedName.NULL_VALUE)))
				.getResults()[0].value().value();
	}

	@Test
	void whatNobodyMayWriteIsNotWritable() throws Exception {
		assertEquals("Bad_NotWritable", write(SPEED, AttributeId.DisplayName, null, LocalizedText.english("x")));
		assertEquals("Bad_NotWritable", write(SERIAL, AttributeId.Value, null, "SN-2"));
		assertEquals("Bad_NotWritable", write(NodeIds.Server_ServerStatus_CurrentTime, AttributeId.Value, null, "x"));
		assertEquals("Bad_NotWritable", write(NodeIds.Server, AttributeId.BrowseName, null, new QualifiedName(0, "x")));
		assertEquals("Bad_NodeIdUnknown", write(NodeId.parse("ns=2;s=Nothing"), AttributeId.Value, null, "x"));
	}

	/** What single sessions do is told to nobody, and nobody turns it on. */
	@Test
	void theDiagnosticsOfSessionsStayOff() throws Exception {
		assertEquals("Bad_NotWritable",
				write(NodeIds.Server_ServerDiagnostics_EnabledFlag, AttributeId.Value, null, true));
		assertEquals(false,
				client.readValues(0, TimestampsToReturn.Neither, List.of(NodeIds.Server_ServerDiagnostics_EnabledFlag))
						.get(0).value().value());
		Object sessions = client
				.readValues(0, TimestampsToReturn.Neither, List.of(
						NodeIds.Server_ServerDiagnostics_SessionsDiagnosticsSummary_SessionSecurityDiagnosticsArray))
				.get(0).value().value();
		assertTrue(sessions == null || ((Object[]) sessions).length == 0, () -> String.valueOf(sessions));
	}

	@Test
	void anIndexRangeIsOneOrRefused() throws Exception {
		for (String range : List.of("0:", ":1", "1:0", "1:1", "x", "0,", "-1")) {
			assertEquals("Bad_IndexRangeInvalid", read(LEVELS, AttributeId.Value, range, null), range);
			assertEquals("Bad_IndexRangeInvalid", write(LEVELS, AttributeId.Value, range, new Integer[] { 1 }), range);
			assertEquals("Bad_IndexRangeInvalid", watch(LEVELS, range, null), range);
		}
		assertEquals("Good", read(LEVELS, AttributeId.Value, "0:1", null));
	}

	@Test
	void anEncodingThatIsNotSpokenIsSaidToBeSo() throws Exception {
		for (String encoding : List.of("Default XML", "Default JSON")) {
			assertEquals("Bad_DataEncodingUnsupported",
					read(NodeIds.Server_ServerStatus, AttributeId.Value, null, encoding));
		}
		assertEquals("Good", read(NodeIds.Server_ServerStatus, AttributeId.Value, null, "Default Binary"));
		assertEquals("Bad_DataEncodingInvalid", read(SPEED, AttributeId.Value, null, "Default Binary"));
	}

	@Test
	void aDeadbandBelowNothingIsNone() throws Exception {
		assertEquals("Bad_DeadbandFilterInvalid", watch(SPEED, null, deadband(-1)));
		assertEquals("Bad_DeadbandFilterInvalid", watch(SPEED, null, deadband(Double.NaN)));
		assertEquals("Good", watch(SPEED, null, deadband(2)));
	}

	@Test
	void whatIsWatchedIsNotChangedToADeadbandBelowNothing() throws Exception {
		UInteger subscription = client.createSubscription(1000, uint(10), uint(3), uint(0), true, ubyte(0))
				.getSubscriptionId();
		UInteger item = client
				.createMonitoredItems(subscription, TimestampsToReturn.Both, List.of(item(SPEED, null, null)))
				.getResults()[0].getMonitoredItemId();
		assertEquals(List.of("Bad_DeadbandFilterInvalid", "Good"),
				modified(subscription, change(item, deadband(-1)), change(item, deadband(1))));
		assertEquals(List.of("Bad_DeadbandFilterInvalid"), modified(subscription, change(item, deadband(Double.NaN))));
		assertEquals("Bad_SubscriptionIdInvalid", StatusNames.of(StatusNames
				.codeOf(assertThrows(UaException.class, () -> modified(uint(4711), change(item, deadband(-1)))))));
	}

	private static MonitoredItemModifyRequest change(UInteger item, ExtensionObject filter) {
		return new MonitoredItemModifyRequest(item, new MonitoringParameters(uint(1), 1000.0, filter, uint(1), true));
	}

	private List<String> modified(UInteger subscription, MonitoredItemModifyRequest... changes) throws UaException {
		return Arrays.stream(
				client.modifyMonitoredItems(subscription, TimestampsToReturn.Both, List.of(changes)).getResults())
				.map(each -> StatusNames.of(each.getStatusCode())).toList();
	}

	/** Each item has its own answer, also where there is only one. */
	@Test
	void anItemThatIsRefusedIsNoFaultOfTheService() throws Exception {
		UInteger subscription = client.createSubscription(1000, uint(10), uint(3), uint(0), true, ubyte(0))
				.getSubscriptionId();
		assertEquals("Bad_DeadbandFilterInvalid", StatusNames.of(client
				.createMonitoredItems(subscription, TimestampsToReturn.Both, List.of(item(SPEED, null, deadband(-1))))
				.getResults()[0].getStatusCode()));
	}

	@Test
	void aStringLongerThanTheServerSaysIsNotTaken() throws Exception {
		assertEquals("Bad_OutOfRange",
				write(ORDER, AttributeId.Value, null, "ä".repeat(ServerLimits.MAX_LENGTH / 2 + 1)));
		assertEquals("Good", write(ORDER, AttributeId.Value, null, "ä".repeat(ServerLimits.MAX_LENGTH / 2)));
	}

	@Test
	void whatAUserMayCallIsWhatIsSaid() throws Exception {
		assertTrue(userExecutable(RESET));
		assertFalse(userExecutable(NodeIds.ServerConfiguration_ApplyChanges));
		server.adopt(device.allowingItsUserOnly("view").again());
		assertFalse(userExecutable(RESET));
		assertEquals("Bad_UserAccessDenied",
				StatusNames.of(client.call(List.of(call(METHODS, RESET))).getResults()[0].getStatusCode()));
		assertTrue(device.hasLogged("refused ResetCounter: Bad_UserAccessDenied"), () -> device.log().toString());
		server.adopt(device.allowingItsUserOnly("view", "administer").again());
		assertTrue(userExecutable(NodeIds.ServerConfiguration_ApplyChanges));
	}

	/** Milo 1.1.2 runs every method of such a request once for those that are allowed. */
	@Test
	void ofSeveralCallsOnlyThoseThatAreAllowedAreMade() throws Exception {
		CallMethodRequest denied = call(NodeIds.ServerConfiguration, NodeIds.ServerConfiguration_ApplyChanges);
		assertEquals(
				List.of("Bad_UserAccessDenied", "Good", "Bad_UserAccessDenied", "Bad_MethodInvalid"), Arrays
						.stream(client.call(List.of(denied, call(METHODS, RESET), denied,
								call(METHODS, NodeId.parse("ns=2;s=Nothing")))).getResults())
						.map(each -> StatusNames.of(each.getStatusCode())).toList());
	}

	/** They are kept as bytes until somebody wants their content, level by level; nothing in the server does. */
	@Test
	void structuresWithinStructuresAreNotUnfolded() throws Exception {
		ExtensionObject nested = ExtensionObject.encode(client.getStaticEncodingContext(),
				new LiteralOperand(new Variant(1)));
		for (int i = 0; i < NESTED; i++) {
			nested = ExtensionObject.encode(client.getStaticEncodingContext(), new LiteralOperand(new Variant(nested)));
		}
		assertEquals("Bad_TypeMismatch", write(SPEED, AttributeId.Value, null, nested));
		assertEquals("Bad_MonitoredItemFilterInvalid", watch(SPEED, null, nested).replace("Unsupported", "Invalid"));
		assertEquals("Bad_TooManyArguments",
				StatusNames.of(client
						.call(List.of(new CallMethodRequest(METHODS, RESET, new Variant[] { new Variant(nested) })))
						.getResults()[0].getStatusCode()));
		assertEquals("Bad_MonitoredItemFilterInvalid", watch(SPEED, null,
				ExtensionObject.of(ByteString.of(new byte[] { 1 }), NodeIds.DataChangeFilter_Encoding_DefaultBinary)));
	}
}
