// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.StatusNames;

/** Carries out operations in an open session, one after the other; one that fails does not prevent the next. */
final class OperationRunner {

	private final NodeReader nodes;

	OperationRunner(NodeReader nodes) {
		this.nodes = nodes;
	}

	List<NodeResult> run(List<Operation> operations) {
		List<NodeResult> results = new ArrayList<>();
		for (Operation operation : operations) {
			try {
				switch (operation) {
				case Operation.Read read -> results.add(read(read.node()));
				case Operation.Write write -> results.add(write(write.node(), write.value()));
				case Operation.Call call -> results.add(new MethodCall(nodes).call(call.node(), call.arguments()));
				case Operation.Browse browse ->
					results.addAll(new NodeTree(nodes).below(browse.node(), browse.depth()));
				}
			} catch (UaException e) {
				results.add(new NodeResult(operation.node(), "", StatusNames.of(e.getStatusCode())));
			}
		}
		return results;
	}

	private NodeResult read(String node) throws UaException {
		DataValue value = nodes.read(nodes.parse(node), AttributeId.Value).get(0);
		Object unfolded = nodes.unfolded(value.value());
		return new NodeResult(node, ValueFormat.text(unfolded), StatusNames.of(value.statusCode()),
				value.statusCode() != null && value.statusCode().isBad() ? "" : ValueData.of(unfolded));
	}

	private NodeResult write(String node, String text) throws UaException {
		NodeId id = nodes.parse(node);
		Variant value = ValueType.of(nodes, id).parse(text);
		// Many servers refuse a value with a timestamp.
		StatusCode status = AsyncCalls
				.await(nodes.client().writeValuesAsync(List.of(id), List.of(DataValue.valueOnly(value))),
						nodes.monitor())
				.get(0);
		return new NodeResult(node, status.isGood() ? ValueFormat.text(value) : "", StatusNames.of(status),
				status.isGood() ? ValueData.of(value) : "");
	}
}
