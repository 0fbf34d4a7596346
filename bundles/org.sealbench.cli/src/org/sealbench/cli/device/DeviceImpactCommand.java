// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.impact.Impact;
import org.sealbench.operations.impact.ImpactPreview;
import org.sealbench.project.Project;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a change of addresses would break. */
@Command(name = "impact",
		description = "Show what a change of addresses, DNS names or ports would break; nothing is changed.")
final class DeviceImpactCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=VALUE",
			description = "address, dns, webserver.port, webserver.http-port or opcua.port as for 'device set'.")
	private List<String> settings;

	private final Session session;

	DeviceImpactCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().show(new ImpactPreview(session.tools()).run(project, name, settings),
					(found, out) -> {
						found.forEach(each -> out.println(each.line()));
						if (found.isEmpty()) {
							out.println("Nothing breaks");
						}
					}, (found, json) -> json.add("impact", json(found)));
		}
	}

	private static JsonArray json(List<Impact> found) {
		return Json.array(found, each -> {
			JsonObject object = new JsonObject();
			object.addProperty("what", each.what());
			object.addProperty("subject", each.subject());
			object.addProperty("reason", each.reason());
			object.addProperty("remedy", each.remedy());
			return object;
		});
	}
}
