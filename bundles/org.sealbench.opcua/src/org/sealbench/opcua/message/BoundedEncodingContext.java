// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import java.util.function.Consumer;

import org.eclipse.milo.opcua.stack.core.NamespaceTable;
import org.eclipse.milo.opcua.stack.core.ServerTable;
import org.eclipse.milo.opcua.stack.core.channel.EncodingLimits;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingManager;
import org.eclipse.milo.opcua.stack.core.types.DataTypeManager;

/**
 * What Milo encodes and decodes messages with, except that a message in the binary encoding needs memory for what it
 * holds, not for what it says that it holds (OPC 10000-6 §5.1.7).
 */
public final class BoundedEncodingContext implements EncodingContext {

	/** Values within values; what a device or a person has to say needs two or three. */
	private static final int DEEPEST = 32;

	private final EncodingContext context;
	private final DataTypeManager types;
	private final EncodingLimits limits;

	/**
	 * @param context what to bound
	 * @param damaged receives the failure of each message that cannot be decoded
	 */
	public BoundedEncodingContext(EncodingContext context, Consumer<RuntimeException> damaged) {
		this.context = context;
		types = new BoundedDataTypeManager(context.getDataTypeManager(), this, damaged);
		EncodingLimits given = context.getEncodingLimits();
		limits = new EncodingLimits(given.getMaxChunkSize(), given.getMaxChunkCount(), given.getMaxMessageSize(),
				Math.min(DEEPEST, given.getMaxRecursionDepth()));
	}

	@Override
	public DataTypeManager getDataTypeManager() {
		return types;
	}

	@Override
	public EncodingManager getEncodingManager() {
		return context.getEncodingManager();
	}

	@Override
	public EncodingLimits getEncodingLimits() {
		return limits;
	}

	@Override
	public NamespaceTable getNamespaceTable() {
		return context.getNamespaceTable();
	}

	@Override
	public ServerTable getServerTable() {
		return context.getServerTable();
	}
}
