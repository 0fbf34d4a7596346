// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.Optional;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.methods.AbstractMethodInvocationHandler;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.opcua.StatusNames;

/**
 * A method of ServerConfiguration or of its trust list: for a security administrator over Sign and Encrypt alone (OPC
 * 10000-12 §7.10.2), and each call with its outcome in the log.
 */
final class PushMethod extends AbstractMethodInvocationHandler {

	private static final Argument[] NONE = new Argument[0];

	private final LiveDevice device;
	private final Action action;
	private final Argument[] inputs;
	private final Argument[] outputs;

	/**
	 * What the method does; its inputs have the number and types that the standard specifies, and any of them may be
	 * null.
	 */
	interface Action {
		Object[] call(Session session, CallInputs inputs) throws UaException;
	}

	PushMethod(UaMethodNode node, LiveDevice device, Action action) {
		super(node);
		this.device = device;
		this.action = action;
		this.inputs = Optional.ofNullable(node.getInputArguments()).orElse(NONE);
		this.outputs = Optional.ofNullable(node.getOutputArguments()).orElse(NONE);
	}

	@Override
	public Argument[] getInputArguments() {
		return inputs;
	}

	@Override
	public Argument[] getOutputArguments() {
		return outputs;
	}

	@Override
	protected Variant[] invoke(InvocationContext context, Variant[] values) throws UaException {
		String name = getNode().getBrowseName().getName();
		try {
			Session session = device.rights().requireAdministrator(context.getSession());
			Object[] results = action.call(session, new CallInputs(values));
			Variant[] variants = new Variant[results.length];
			for (int i = 0; i < results.length; i++) {
				variants[i] = new Variant(results[i]);
			}
			return variants;
		} catch (UaException e) {
			String text = "refused " + name + ": " + StatusNames.of(e.getStatusCode())
					+ (e.getMessage() == null || e.getMessage().startsWith("status=") ? "" : ": " + e.getMessage());
			device.logThrottled("method", text, text);
			throw e;
		}
	}
}
