// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

import java.util.List;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;

/** The questions about its data types that a server is asked; each has its time limit. */
public interface DataTypeReader {

	/**
	 * The nodes at the other end of references of a type or its subtypes.
	 *
	 * @param forward whether in the references' direction
	 * @throws UaException if the server answers with an error or not in time
	 */
	List<NodeId> targets(NodeId node, boolean forward, NodeId referenceType) throws UaException;

	/**
	 * The value of an attribute; empty where there is none.
	 *
	 * @throws UaException if the server answers with an error or not in time
	 */
	Variant attribute(NodeId node, AttributeId attribute) throws UaException;
}
