// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.util.List;

import org.sealbench.common.Problem;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Problems in the form of the command line contract. */
final class ProblemJson {

	private ProblemJson() {
	}

	static JsonArray of(List<Problem> problems) {
		JsonArray array = new JsonArray();
		for (Problem problem : problems) {
			JsonObject object = new JsonObject();
			object.addProperty("code", problem.code().text());
			object.addProperty("severity", problem.severity().label());
			object.addProperty("place", problem.place().toString());
			object.addProperty("message", problem.message());
			object.addProperty("remedy", problem.remedy());
			array.add(object);
		}
		return array;
	}
}
