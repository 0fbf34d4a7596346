// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.sdk.server.methods.AbstractMethodInvocationHandler;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.emulator.DeviceMethods;
import org.sealbench.emulator.opcua.config.LiveDevice;

/** Passes a call on to the device's methods. Number and types of the inputs are checked before by Milo. */
final class MethodHandler extends AbstractMethodInvocationHandler {

	private final MethodSettings method;
	private final Argument[] inputs;
	private final DeviceMethods methods;
	private final LiveDevice device;

	MethodHandler(UaMethodNode node, MethodSettings method, Argument[] inputs, DeviceMethods methods,
			LiveDevice device) {
		super(node);
		this.method = method;
		this.inputs = inputs;
		this.methods = methods;
		this.device = device;
	}

	@Override
	public Argument[] getInputArguments() {
		return inputs;
	}

	@Override
	public Argument[] getOutputArguments() {
		return MethodArguments.outputs(method);
	}

	@Override
	protected Variant[] invoke(InvocationContext context, Variant[] values) throws UaException {
		device.rights().requireWrite(context.getSession());
		List<Object> given = new ArrayList<>();
		for (Variant value : values) {
			if (value.value() == null) {
				throw new UaException(StatusCodes.Bad_InvalidArgument);
			}
			given.add(value.value());
		}
		try {
			return methods.call(method.name(), given).stream().map(Variant::new).toArray(Variant[]::new);
		} catch (ProblemException e) {
			throw new UaException(ProblemStatus.of(e), e);
		}
	}
}
