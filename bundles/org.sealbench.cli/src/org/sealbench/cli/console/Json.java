// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Small helpers for building documents. */
public final class Json {

	private Json() {
	}

	/** A document as text, ending with a line feed on every system: the carriage return of another would be shown. */
	public static String text(JsonElement document) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
				+ '\n';
	}

	/** A value of lists, maps, numbers, booleans and texts. */
	public static JsonElement value(Object value) {
		return switch (value) {
		case null -> JsonNull.INSTANCE;
		case Boolean bool -> new JsonPrimitive(bool);
		case Number number -> new JsonPrimitive(number);
		case List<?> list -> array(list, Json::value);
		case Map<?, ?> map -> {
			JsonObject object = new JsonObject();
			map.forEach((name, each) -> object.add(String.valueOf(name), value(each)));
			yield object;
		}
		default -> new JsonPrimitive(value.toString());
		};
	}

	public static JsonArray strings(Collection<String> values) {
		JsonArray array = new JsonArray();
		values.forEach(array::add);
		return array;
	}

	public static <T> JsonArray array(Collection<T> values, Function<? super T, ? extends JsonElement> form) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(form.apply(value)));
		return array;
	}
}
