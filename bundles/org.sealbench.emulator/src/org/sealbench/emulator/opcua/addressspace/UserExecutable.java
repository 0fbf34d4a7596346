// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilter;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilterContext;
import org.eclipse.milo.opcua.stack.core.AttributeId;

/** A method's attribute UserExecutable (OPC 10000-3 §5.7): whether the session's user may call it. */
public record UserExecutable(Predicate<Optional<Session>> allowed) implements AttributeFilter {

	@Override
	public Object getAttribute(AttributeFilterContext context, AttributeId attribute) {
		Object value = context.getAttribute(attribute);
		return attribute == AttributeId.UserExecutable
				? Boolean.TRUE.equals(value) && allowed.test(context.getSession())
				: value;
	}
}
