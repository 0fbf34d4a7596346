// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.function.Predicate;

import org.sealbench.cli.console.Json;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.Simulation;
import org.sealbench.model.Tag;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.operations.tag.TagColumn;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Tags and methods in JSON. */
final class ElementJson {

	private ElementJson() {
	}

	static <E> JsonArray array(ElementType<E> type, Device device, Predicate<E> wanted) {
		return Json.array(type.elements().apply(device).stream().filter(wanted).toList(), ElementJson::of);
	}

	private static JsonObject of(Object element) {
		return element instanceof Tag tag ? of(tag) : of((Method) element);
	}

	private static JsonObject of(Tag tag) {
		JsonObject json = new JsonObject();
		json.addProperty("name", tag.getName());
		json.addProperty("type", tag.getType().getLiteral());
		json.addProperty("arrayLength", tag.getArrayLength());
		json.addProperty("initial", tag.getInitialValue());
		json.addProperty("access", TagColumn.ACCESS.get(tag));
		json.add("simulation", tag.getSimulation() == null ? JsonNull.INSTANCE : of(tag.getSimulation()));
		json.addProperty("certificate", number(tag.getCertificate()));
		return json;
	}

	private static JsonObject of(Simulation simulation) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", simulation.getKind().getLiteral());
		json.addProperty("minimum", simulation.getMinimum());
		json.addProperty("maximum", simulation.getMaximum());
		json.addProperty("periodMillis", simulation.getPeriodMillis());
		return json;
	}

	private static JsonObject of(Method method) {
		JsonObject json = new JsonObject();
		json.addProperty("name", method.getName());
		json.addProperty("kind", method.getKind().getLiteral());
		json.add("tags", Json.strings(method.getTags()));
		json.addProperty("description", method.getDescription());
		json.addProperty("certificate", number(method.getCertificate()));
		return json;
	}

	private static Integer number(CertificateNumber certificate) {
		return certificate.isNone() ? null : (Integer) certificate.value();
	}
}
