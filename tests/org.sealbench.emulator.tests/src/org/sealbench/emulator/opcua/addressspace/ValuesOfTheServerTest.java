// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseResultMask;
import org.eclipse.milo.opcua.stack.core.types.enumerated.NodeClass;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.MemberDevice;
import org.sealbench.emulator.opcua.MiloClient;

/** What stands below the Server object has a value, or is not there: an optional node without one says nothing. */
class ValuesOfTheServerTest {

	private static final int DEEPEST = 6;

	private final Map<NodeId, String> variables = new TreeMap<>(
			(a, b) -> a.toParseableString().compareTo(b.toParseableString()));

	private final Set<String> names = new TreeSet<>();

	private void walk(OpcUaClient client, NodeId node, String path, int depth) throws Exception {
		BrowseDescription wanted = new BrowseDescription(node, BrowseDirection.Forward, NodeIds.HierarchicalReferences,
				true, uint(0), uint(BrowseResultMask.All.getValue()));
		ReferenceDescription[] found = client.browse(wanted).getReferences();
		for (ReferenceDescription each : found == null ? new ReferenceDescription[0] : found) {
			NodeId id = each.getNodeId().toNodeIdOrThrow(client.getNamespaceTable());
			String name = path + "/" + each.getBrowseName().name();
			names.add(each.getBrowseName().name());
			if (each.getNodeClass() == NodeClass.Variable) {
				variables.putIfAbsent(id, name);
			}
			if (depth < DEEPEST) {
				walk(client, id, name, depth + 1);
			}
		}
	}

	@Test
	void noneIsEmpty() throws Exception {
		try (MemberDevice running = MemberDevice.start()) {
			OpcUaClient client = MiloClient.of(running.device(), running.member()).connect();
			walk(client, NodeIds.Server, "Server", 0);
			List<String> empty = new ArrayList<>();
			List<NodeId> ids = List.copyOf(variables.keySet());
			List<DataValue> values = client.readValues(0, TimestampsToReturn.Neither, ids);
			for (int i = 0; i < ids.size(); i++) {
				if (values.get(i).statusCode().isGood() && values.get(i).value().value() == null) {
					empty.add(ids.get(i).toParseableString() + " " + variables.get(ids.get(i)));
				}
			}
			assertTrue(variables.size() > 50, variables::toString);
			assertEquals(List.of(), empty);
			names.retainAll(Set.of("PublishSubscribe", "HistoryServerCapabilities", "DefaultHAConfiguration",
					"DefaultHEConfiguration", "Resources", "UserManagement", "TransactionDiagnostics", "ServerStatus",
					"ServerConfiguration", "ServerCapabilities"));
			assertEquals(Set.of("ServerCapabilities", "ServerConfiguration", "ServerStatus"), names);
			client.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
	}
}
