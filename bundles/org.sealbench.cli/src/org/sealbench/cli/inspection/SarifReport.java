// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Version;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
final class SarifReport {

	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	private final FindingPlace places;
	private final List<ProblemCode> rules = new ArrayList<>();

	SarifReport(FindingPlace places) {
		this.places = places;
	}

	JsonObject of(List<Problem> findings) {
		JsonArray results = Json.array(findings, this::result);
		JsonObject driver = new JsonObject();
		driver.addProperty("name", "Sealbench");
		driver.addProperty("version", Version.NUMBER);
		driver.add("rules", Json.array(rules, SarifReport::rule));
		JsonObject tool = new JsonObject();
		tool.add("driver", driver);
		JsonObject run = new JsonObject();
		run.add("tool", tool);
		run.addProperty("columnKind", "utf16CodeUnits");
		run.add("results", results);
		JsonObject document = new JsonObject();
		document.addProperty("$schema", SCHEMA);
		document.addProperty("version", "2.1.0");
		document.add("runs", only(run));
		return document;
	}

	private JsonObject result(Problem finding) {
		if (!rules.contains(finding.code())) {
			rules.add(finding.code());
		}
		JsonObject result = new JsonObject();
		result.addProperty("ruleId", finding.code().text());
		result.addProperty("ruleIndex", rules.indexOf(finding.code()));
		result.addProperty("level", level(finding.severity()));
		result.add("message", text(finding.line()));
		result.add("locations", only(location(finding)));
		return result;
	}

	private JsonObject location(Problem finding) {
		JsonObject file = new JsonObject();
		file.addProperty("uri", places.uri(finding.place()));
		JsonObject region = new JsonObject();
		region.addProperty("startLine", 1);
		JsonObject physical = new JsonObject();
		physical.add("artifactLocation", file);
		physical.add("region", region);
		JsonObject logical = new JsonObject();
		logical.addProperty("fullyQualifiedName", finding.place().toString());
		JsonObject location = new JsonObject();
		location.add("physicalLocation", physical);
		location.add("logicalLocations", only(logical));
		return location;
	}

	private static JsonObject rule(ProblemCode code) {
		JsonObject configuration = new JsonObject();
		configuration.addProperty("level", level(code.severity()));
		JsonObject rule = new JsonObject();
		rule.addProperty("id", code.text());
		rule.add("shortDescription", text(general(code.message())));
		rule.add("help", text(general(code.remedy())));
		rule.add("defaultConfiguration", configuration);
		return rule;
	}

	/** A pattern's text without the places of its arguments. */
	private static String general(String pattern) {
		return pattern.replaceAll("\\{\\d+}", "…").replace("''", "'");
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.label();
	}

	private static JsonObject text(String text) {
		JsonObject message = new JsonObject();
		message.addProperty("text", text);
		return message;
	}

	private static JsonArray only(JsonElement element) {
		JsonArray array = new JsonArray();
		array.add(element);
		return array;
	}
}
