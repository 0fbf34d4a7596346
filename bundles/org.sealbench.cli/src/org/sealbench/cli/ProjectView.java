package org.sealbench.cli;

import java.io.PrintStream;

import com.google.gson.JsonObject;
import org.sealbench.model.Plant;
import org.sealbench.operations.SetProject;

/** Shows the settings of a project. */
final class ProjectView {

	private ProjectView() {
	}

	static void print(Plant plant, PrintStream out) {
		Table table = new Table().row("name", plant.getName());
		SetProject.values(plant).forEach(table::row);
		table.print(out);
	}

	static void describe(Plant plant, JsonObject json) {
		json.addProperty("name", plant.getName());
		JsonObject settings = new JsonObject();
		SetProject.values(plant).forEach(settings::addProperty);
		json.add("settings", settings);
	}
}
