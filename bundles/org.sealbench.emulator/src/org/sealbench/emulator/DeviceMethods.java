// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.MethodSettings;

/** The callable methods of a device. Values are those of {@link TagTable}. */
public final class DeviceMethods {

	private final Map<String, MethodSettings> methods = new LinkedHashMap<>();
	private final TagTable tags;

	public DeviceMethods(List<MethodSettings> methods, TagTable tags) {
		methods.forEach(each -> this.methods.put(each.name(), each));
		this.tags = tags;
	}

	public List<MethodSettings> methods() {
		return List.copyOf(methods.values());
	}

	/**
	 * Calls a method and returns its outputs.
	 *
	 * @throws ProblemException if there is no such method, its inputs do not fit, or a tag rejects its value
	 */
	public List<Object> call(String name, List<Object> inputs) throws ProblemException {
		MethodSettings method = methods.get(name);
		if (method == null) {
			throw new ProblemException(EmulatorProblem.METHOD_UNKNOWN.at(Place.of(name), name));
		}
		return switch (method.kind()) {
		case ADD -> add(method, inputs);
		case RESET -> reset(method, inputs);
		case WRITE -> write(method, inputs);
		};
	}

	private static List<Object> add(MethodSettings method, List<Object> inputs) throws ProblemException {
		if (inputs.size() == 2 && inputs.get(0) instanceof Float a && inputs.get(1) instanceof Float b) {
			return List.of(a + b);
		}
		throw unfit(method, "two REAL are");
	}

	private List<Object> reset(MethodSettings method, List<Object> inputs) throws ProblemException {
		if (!inputs.isEmpty()) {
			throw unfit(method, "none are");
		}
		for (String tag : method.tags()) {
			tags.reset(tag);
		}
		return List.of(method.tags().size());
	}

	private List<Object> write(MethodSettings method, List<Object> inputs) throws ProblemException {
		if (inputs.size() != method.tags().size()) {
			throw unfit(method, method.tags().size() + " are");
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; i < inputs.size(); i++) {
			values.put(method.tags().get(i), inputs.get(i));
		}
		tags.write(values);
		return List.of();
	}

	private static ProblemException unfit(MethodSettings method, String expected) {
		return new ProblemException(
				EmulatorProblem.METHOD_INPUTS_UNFIT.at(Place.of(method.name()), method.name(), expected));
	}
}
