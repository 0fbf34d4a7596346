// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.Planned;

/**
 * A change of settings that a plan names, declared by {@link Planned} at the components of the settings.
 *
 * @param values what is compared
 */
record SettingsRule(PlannedChange change, List<Function<Record, Optional<Object>>> values) {

	private static final List<SettingsRule> ALL = read();

	/** All of them in the order of the settings. */
	static List<SettingsRule> all() {
		return ALL;
	}

	/** Whether one of its settings has changed. */
	boolean concerns(DeviceSettings before, DeviceSettings after) {
		return values.stream().anyMatch(each -> !each.apply(before).equals(each.apply(after)));
	}

	private static List<SettingsRule> read() {
		Map<String, SettingsRule> rules = new LinkedHashMap<>();
		read(DeviceSettings.class, settings -> settings, rules);
		return List.copyOf(rules.values());
	}

	private static void read(Class<?> type, Function<Record, Object> owner, Map<String, SettingsRule> rules) {
		for (RecordComponent component : type.getRecordComponents()) {
			Planned planned = component.getAnnotation(Planned.class);
			Function<Record, Optional<Object>> value = owner.andThen(record -> get(component, record));
			if (planned != null) {
				SettingsRule rule = rules.computeIfAbsent(planned.value(),
						name -> new SettingsRule(new PlannedChange(name, planned.stop()), new ArrayList<>()));
				if (rule.change().needsStop() != planned.stop()) {
					throw new IllegalStateException(planned.value() + " needs STOP at one component, at another not");
				}
				rule.values().add(planned.unless().isEmpty() ? value : unless(type, planned.unless(), owner, value));
			} else if (component.getType().isRecord()) {
				read(component.getType(), value.andThen(Optional::orElseThrow), rules);
			} else {
				throw new IllegalStateException("no plan would name a change of " + component);
			}
		}
	}

	private static Function<Record, Optional<Object>> unless(Class<?> type, String name, Function<Record, Object> owner,
			Function<Record, Optional<Object>> value) {
		RecordComponent other = Arrays.stream(type.getRecordComponents()).filter(each -> each.getName().equals(name))
				.findFirst().orElseThrow(() -> new IllegalStateException(type + " has no component " + name));
		return root -> get(other, owner.apply(root)).equals(Optional.of(true)) ? Optional.empty() : value.apply(root);
	}

	private static Optional<Object> get(RecordComponent component, Object record) {
		try {
			return Optional.ofNullable(component.getAccessor().invoke(record));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
