// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.session.NodeChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Shows data changes: as lines while they come, or in JSON all together in the end. */
final class DataChangeView implements Consumer<NodeChange> {

	private final Session session;
	private final List<NodeChange> changes = new ArrayList<>();

	DataChangeView(Session session) {
		this.session = session;
	}

	@Override
	public void accept(NodeChange change) {
		if (session.options().json) {
			changes.add(change);
		} else {
			session.out().println(change.time() + "  " + change.node() + "  "
					+ (change.status().equals(StatusNames.GOOD) ? "" : change.status() + "  ") + change.value());
			session.out().flush();
		}
	}

	JsonArray json() {
		return Json.array(changes, change -> {
			JsonObject object = new JsonObject();
			object.addProperty("time", change.time().toString());
			object.addProperty("node", change.node());
			object.add("value", Json.value(change.data()));
			object.addProperty("status", change.status());
			return object;
		});
	}
}
