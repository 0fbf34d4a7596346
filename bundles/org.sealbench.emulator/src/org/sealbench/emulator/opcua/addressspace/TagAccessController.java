// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultAccessController;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.sealbench.emulator.opcua.config.LiveDevice;

/**
 * Who may monitor what: the values of readable tags by the user's rights alone, which is all that decides on them;
 * everything else by its node's attributes, as Milo does. Reading five attributes of each tag is most of what creating
 * a monitored item takes.
 */
public final class TagAccessController extends DefaultAccessController {

	private final LiveDevice device;
	private final DirectTagAccess tags;

	public TagAccessController(OpcUaServer server, LiveDevice device, DirectTagAccess tags) {
		super(server);
		this.device = device;
		this.tags = tags;
	}

	@Override
	public Map<ReadValueId, AccessResult> checkReadAccess(Session session, List<ReadValueId> asked) {
		AccessResult access = device.rights().mayRead(session) ? AccessResult.ALLOWED : AccessResult.DENIED_USER_ACCESS;
		Map<ReadValueId, AccessResult> results = new HashMap<>();
		List<ReadValueId> others = new ArrayList<>();
		for (ReadValueId each : asked) {
			if (tags.covers(each) && tags.isReadable(each)) {
				results.put(each, access);
			} else {
				others.add(each);
			}
		}
		if (!others.isEmpty()) {
			results.putAll(super.checkReadAccess(session, others));
		}
		return results;
	}
}
