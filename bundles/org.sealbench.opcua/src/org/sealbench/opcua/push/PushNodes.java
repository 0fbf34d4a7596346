// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.session.NodeReader;

/**
 * The nodes of a server's ServerConfiguration and of its DefaultApplicationGroup (OPC 10000-12 §7.10.2 and §7.8.3),
 * found by browsing: optional ones may be missing.
 */
final class PushNodes {

	private static final String LIST = "TrustList";

	private final NodeReader nodes;
	private final Map<String, NodeId> methods = new HashMap<>();
	private Optional<NodeId> group = Optional.empty();
	private Optional<NodeId> trustList = Optional.empty();

	private PushNodes(NodeReader nodes) {
		this.nodes = nodes;
	}

	/** Empty if the server has no ServerConfiguration. */
	static Optional<PushNodes> find(NodeReader nodes) throws UaException {
		PushNodes found = new PushNodes(nodes);
		Map<String, NodeId> server = found.children(NodeIds.Server);
		NodeId configuration = server.get("ServerConfiguration");
		if (configuration == null) {
			return Optional.empty();
		}
		Map<String, NodeId> parts = found.children(configuration);
		found.methods.putAll(parts);
		if (parts.containsKey("CertificateGroups")) {
			found.group = Optional
					.ofNullable(found.children(parts.get("CertificateGroups")).get("DefaultApplicationGroup"));
		}
		if (found.group.isPresent()) {
			found.trustList = Optional.ofNullable(found.children(found.group.get()).get(LIST));
		}
		if (found.trustList.isPresent()) {
			found.children(found.trustList.get()).forEach((name, node) -> found.methods.put(LIST + "." + name, node));
		}
		return Optional.of(found);
	}

	/** The group whose certificates the server's endpoints present. */
	NodeId group() {
		return group.orElse(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup);
	}

	/** The object that a method belongs to. */
	NodeId owner(String method) {
		return method.startsWith(LIST + ".") ? trustList.orElseThrow() : NodeIds.ServerConfiguration;
	}

	Optional<NodeId> node(String name) {
		return Optional.ofNullable(methods.get(name));
	}

	/** Everything that was found, by name. */
	Set<String> names() {
		return methods.keySet().stream().collect(Collectors.toUnmodifiableSet());
	}

	/** The value of a property; {@code null} if it is not there or cannot be read. */
	@Nullable
	Object value(String name) throws UaException {
		return node(name).isEmpty() ? null : nodes.read(node(name).get(), AttributeId.Value).get(0).value().value();
	}

	/** The server's URI in this session: the first of ServerArray (OPC 10000-5 §6.3.1). */
	String applicationUri() throws UaException {
		return nodes.read(NodeIds.Server_ServerArray, AttributeId.Value).get(0).value().value() instanceof String[] uris
				&& uris.length > 0 && uris[0] != null ? uris[0] : "";
	}

	/** The certificate types of the group. */
	Collection<NodeId> types() throws UaException {
		NodeId types = group.isEmpty() ? null : children(group.get()).get("CertificateTypes");
		Object value = types == null ? null : nodes.read(types, AttributeId.Value).get(0).value().value();
		return value instanceof NodeId[] array ? Set.of(array) : Set.of();
	}

	private Map<String, NodeId> children(NodeId parent) throws UaException {
		Map<String, NodeId> children = new HashMap<>();
		for (ReferenceDescription each : nodes.references(parent, BrowseDirection.Forward,
				NodeIds.HierarchicalReferences)) {
			if (each.getBrowseName().namespaceIndex().intValue() == 0) {
				children.putIfAbsent(each.getBrowseName().name(), nodes.local(each));
			}
		}
		return children;
	}
}
