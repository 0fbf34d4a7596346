// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.TextTable;
import org.sealbench.operations.rollover.RolloverItem;
import org.sealbench.operations.rollover.RolloverPlan;

import com.google.gson.JsonObject;

/** Shows the plan of a rollover. */
final class RolloverView {

	private RolloverView() {
	}

	static void printAny(Optional<RolloverPlan> plan, PrintStream out) {
		plan.ifPresentOrElse(each -> print(each, out),
				() -> out.println("No CA of the project gives way to another one"));
	}

	static void describeAny(Optional<RolloverPlan> plan, JsonObject json) {
		plan.ifPresentOrElse(each -> describe(each, json), () -> json.add("stage", null));
	}

	static void print(RolloverPlan plan, PrintStream out) {
		out.println(plan.oldName() + " gives way to " + plan.successorName());
		out.println("Stage " + plan.stageNumber() + " of 3: " + RolloverPlan.title(plan.stage()));
		List<RolloverItem> devices = plan.items().stream().filter(RolloverItem::isDevice).toList();
		if (!devices.isEmpty()) {
			TextTable table = new TextTable("DEVICE", "STATE", "WHAT");
			devices.forEach(each -> table.row(each.name(), each.state(), each.words()));
			table.print(out);
		}
		List<RolloverItem> handOuts = plan.items().stream().filter(each -> !each.isDevice()).toList();
		if (!handOuts.isEmpty()) {
			TextTable table = new TextTable("TO HAND OUT", "STATE", "WHO", "WHAT");
			handOuts.forEach(each -> table.row(each.key(), each.state(), each.name(), each.words()));
			table.print(out);
		}
		out.println("Next: " + plan.nextCommand());
	}

	static void describe(RolloverPlan plan, JsonObject json) {
		json.addProperty("stage", plan.stage().getLiteral());
		json.addProperty("stageNumber", plan.stageNumber());
		json.addProperty("old", plan.old().value());
		json.addProperty("new", plan.successor().value());
		json.add("devices",
				Json.array(plan.items().stream().filter(RolloverItem::isDevice).toList(), RolloverView::describe));
		json.add("handOut",
				Json.array(plan.items().stream().filter(each -> !each.isDevice()).toList(), RolloverView::describe));
		json.addProperty("next", plan.nextCommand());
	}

	private static JsonObject describe(RolloverItem item) {
		JsonObject object = new JsonObject();
		object.addProperty(item.isDevice() ? "name" : "item", item.key());
		if (!item.isDevice()) {
			object.addProperty("name", item.name());
			object.addProperty("needed", item.needed());
			object.addProperty("stage", item.stage().getLiteral());
		}
		object.addProperty("state", item.state());
		object.addProperty("text", item.words());
		return object;
	}
}
