// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.util.List;

import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkNode;
import org.sealbench.pki.validation.request.Check;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The network of a project in JSON. */
final class NetworkJson {

	private NetworkJson() {
	}

	static void describe(Network network, JsonObject json) {
		JsonArray nodes = new JsonArray();
		network.nodes().forEach(each -> nodes.add(node(each)));
		json.add("nodes", nodes);
		json.add("links", links(network.links()));
		json.addProperty("whole", network.whole());
	}

	static JsonArray links(List<NetworkConnection> links) {
		JsonArray array = new JsonArray();
		links.forEach(each -> array.add(link(each)));
		return array;
	}

	private static JsonObject node(NetworkNode node) {
		JsonObject json = new JsonObject();
		json.addProperty("id", node.id());
		json.addProperty("kind", node.kind().words());
		json.addProperty("name", node.name());
		json.addProperty("detail", node.detail());
		return json;
	}

	private static JsonObject link(NetworkConnection link) {
		JsonObject json = new JsonObject();
		json.addProperty("from", link.from());
		json.addProperty("to", link.to());
		json.addProperty("via", link.protocol().words());
		json.addProperty("security", link.security().words());
		json.addProperty("weakest", link.security().weakest().words());
		json.addProperty("answer", link.verdict().words());
		json.addProperty("reason", link.reason());
		JsonArray checks = new JsonArray();
		for (Check check : link.checks()) {
			JsonObject one = new JsonObject();
			one.addProperty("check", check.check().label());
			one.addProperty("result", check.result().label());
			one.addProperty("reason", check.reason());
			checks.add(one);
		}
		json.add("checks", checks);
		return json;
	}
}
