// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.util.Collection;
import java.util.function.Function;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** Small helpers for building documents. */
public final class Json {

	private Json() {
	}

	/** A document as text, ending with a line's end. */
	public static String text(JsonElement document) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(document)
				+ System.lineSeparator();
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
