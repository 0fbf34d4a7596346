// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.sealbench.cli.console.Json;
import org.sealbench.operations.push.PushResult;
import org.sealbench.operations.push.PushResult.Listed;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Shows what a server has and what a push changes there. */
final class PushView {

	private PushView() {
	}

	static void print(PushResult result, PrintStream out) {
		out.println(result.endpoint() + "  " + result.applicationUri());
		out.println("  certificate  " + result.subject());
		out.println("  trusts       " + count(result.trusted()) + ", refused " + count(result.rejected()));
		result.changes().forEach(change -> out.println("  - " + change));
		out.println(result.state().label()
				+ (result.certificate().isNone() ? "" : ": certificate " + result.certificate()));
	}

	private static String count(Optional<List<Listed>> certificates) {
		return certificates.map(each -> String.valueOf(each.size())).orElse("unknown");
	}

	private static JsonElement list(Optional<List<Listed>> certificates) {
		return certificates.<JsonElement>map(known -> Json.array(known, each -> {
			JsonObject object = new JsonObject();
			object.addProperty("subject", each.subject());
			object.addProperty("fingerprintSha256", each.fingerprint());
			return object;
		})).orElse(JsonNull.INSTANCE);
	}

	static void describe(PushResult result, JsonObject json) {
		json.addProperty("endpoint", result.endpoint());
		json.addProperty("applicationUri", result.applicationUri());
		JsonObject before = new JsonObject();
		before.addProperty("subject", result.subject());
		before.addProperty("fingerprintSha256", result.fingerprint());
		before.add("trusted", list(result.trusted()));
		before.add("rejected", list(result.rejected()));
		json.add("before", before);
		json.add("changes", Json.strings(result.changes()));
		json.addProperty("result", result.state().label());
		json.addProperty("certificate", result.certificate().isNone() ? null : result.certificate().value());
	}
}
