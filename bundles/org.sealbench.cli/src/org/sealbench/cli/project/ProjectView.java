// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.io.PrintStream;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.TextTable;
import org.sealbench.model.Plant;
import org.sealbench.operations.project.SetProject;

import com.google.gson.JsonObject;

/** Shows the settings of a project. */
final class ProjectView {

	private ProjectView() {
	}

	static void print(Plant plant, PrintStream out) {
		TextTable table = new TextTable().row("name", plant.getName());
		SetProject.values(plant).forEach(table::row);
		table.row("opcua.users", String.join("; ", SetProject.users(plant)));
		table.print(out);
	}

	static void describe(Plant plant, JsonObject json) {
		json.addProperty("name", plant.getName());
		JsonObject settings = new JsonObject();
		SetProject.values(plant).forEach(settings::addProperty);
		json.add("settings", settings);
		json.add("users", Json.strings(SetProject.users(plant)));
	}
}
