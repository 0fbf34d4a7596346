// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodResult;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.StatusNames;

/** Calls a method on the object that it is a component of, with arguments given as text (OPC 10000-4 §5.12). */
final class MethodCall {

	private final NodeReader nodes;

	MethodCall(NodeReader nodes) {
		this.nodes = nodes;
	}

	NodeResult call(String node, List<String> arguments) throws UaException {
		NodeId method = nodes.parse(node);
		List<ReferenceDescription> owners = nodes.references(method, BrowseDirection.Inverse, NodeIds.HasComponent);
		if (owners.isEmpty()) {
			throw new UaException(StatusCodes.Bad_MethodInvalid);
		}
		CallMethodRequest request = new CallMethodRequest(nodes.local(owners.get(0)), method,
				inputs(method, arguments));
		CallMethodResult result = AsyncCalls.await(nodes.client().callAsync(List.of(request)), nodes.monitor())
				.getResults()[0];
		Object data = outputs(result.getOutputArguments());
		return new NodeResult(node, ValueFormat.text(data), StatusNames.of(result.getStatusCode()),
				data == null ? "" : ValueData.of(data));
	}

	private Variant[] inputs(NodeId method, List<String> given) throws UaException {
		List<Argument> wanted = arguments(method);
		if (given.size() != wanted.size()) {
			throw new UaException(
					given.size() < wanted.size() ? StatusCodes.Bad_ArgumentsMissing : StatusCodes.Bad_TooManyArguments);
		}
		Variant[] inputs = new Variant[given.size()];
		for (int i = 0; i < inputs.length; i++) {
			Argument argument = wanted.get(i);
			inputs[i] = ValueParser.parse(given.get(i), DataTypes.builtIn(argument.getDataType()),
					argument.getValueRank() >= 1);
		}
		return inputs;
	}

	/** The input arguments of a method. */
	List<Argument> arguments(NodeId method) throws UaException {
		List<Argument> arguments = new ArrayList<>();
		for (ReferenceDescription property : nodes.references(method, BrowseDirection.Forward, NodeIds.HasProperty)) {
			if ("InputArguments".equals(property.getBrowseName().name())
					&& nodes.read(nodes.local(property), AttributeId.Value).get(0).value()
							.value() instanceof ExtensionObject[] encoded) {
				for (ExtensionObject each : encoded) {
					arguments.add((Argument) each.decode(nodes.client().getStaticEncodingContext()));
				}
			}
		}
		return arguments;
	}

	private @Nullable Object outputs(Variant @Nullable [] outputs) {
		if (outputs == null || outputs.length == 0) {
			return null;
		}
		return outputs.length == 1 ? nodes.unfolded(outputs[0]) : nodes.unfolded(new Variant(outputs));
	}
}
