// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.OptionalComponent;

/**
 * Walks through every component of every record of the settings, so that a new one that somebody forgets in the plan or
 * in the JSON form is named here. There are no exceptions: where a component does not count for the value of another
 * one (the HTTP port of a server without HTTP), the sample is such that it counts.
 */
class EverySettingTest {

	private static final DeviceJson JSON = new DeviceJson();
	private static final DeviceSettings SAMPLE = (DeviceSettings) sample(DeviceSettings.class, 0);

	/** The sample settings with one component changed. */
	private record Changed(String path, Object value, boolean absent, boolean mayBeAbsent) {

		DeviceSettings settings() {
			return (DeviceSettings) value;
		}

		@Override
		public String toString() {
			return path;
		}
	}

	static Stream<Changed> changed() {
		return walk(DeviceSettings.class, SAMPLE, "").stream().filter(change -> !change.absent);
	}

	static Stream<Changed> absent() {
		return walk(DeviceSettings.class, SAMPLE, "").stream().filter(Changed::absent);
	}

	@ParameterizedTest
	@MethodSource({ "changed", "absentWhereAllowed" })
	void aChangeOfAComponentHasANameInThePlan(Changed change) throws ProblemException {
		DeviceImage before = image(SAMPLE);
		DownloadPlan plan = DownloadPlan.of(image(change.settings()), before.manifest(), before.parts()::get);
		assertEquals(DownloadPlan.State.CHANGED, plan.state());
		assertEquals(1, plan.changes().size(), plan.toString());
		// What no rule names is called "settings".
		assertFalse(plan.texts().contains("settings"), change + " has no name of its own in SettingsRule");
	}

	@ParameterizedTest
	@MethodSource({ "changed", "absentWhereAllowed" })
	void aChangeOfAComponentIsAChangeOfAnItem(Changed change) {
		DeviceImage before = image(SAMPLE);
		DeviceImage after = image(change.settings());
		List<ItemChange> items = ItemChange.of(Optional.of(ImageItems.of(SAMPLE, before.manifest())),
				ImageItems.of(change.settings(), after.manifest()), ImageItems.of(SAMPLE, before.manifest()));
		assertFalse(items.isEmpty(), change + " has no item");
		items.forEach(item -> {
			assertTrue(ImageItems.isSetting(item.key()), item::key);
			assertFalse(item.text(null).startsWith(item.key()), item.key() + " has no words");
		});
	}

	static Stream<Changed> absentWhereAllowed() {
		return absent().filter(Changed::mayBeAbsent);
	}

	@ParameterizedTest
	@MethodSource("changed")
	void aChangeOfAComponentComesBackFromJson(Changed change) throws ProblemException {
		assertEquals(change.settings(), JSON.settings(JSON.write(change.settings())));
	}

	@ParameterizedTest
	@MethodSource("absent")
	void onlyAnOptionalComponentMayBeAbsent(Changed change) throws ProblemException {
		byte[] without = JSON.write(change.settings());
		if (change.mayBeAbsent) {
			assertEquals(change.settings(), JSON.settings(without));
		} else {
			assertThrows(ProblemException.class, () -> JSON.settings(without));
		}
	}

	private static DeviceImage image(DeviceSettings settings) {
		return new DeviceImage(settings, new TreeMap<>(Map.of(ImagePaths.SETTINGS, JSON.write(settings))));
	}

	/** A value of a type; another one for another variant. */
	private static Object sample(Type type, int variant) {
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			return List.of(sample(list.getActualTypeArguments()[0], variant));
		}
		Class<?> kind = (Class<?>) type;
		if (kind.isRecord()) {
			return make(kind, Arrays.stream(kind.getRecordComponents())
					.map(component -> sample(component.getGenericType(), variant)).toArray());
		}
		if (kind.isEnum()) {
			return kind.getEnumConstants()[variant];
		}
		return switch (kind.getSimpleName()) {
		case "String" -> "text " + variant;
		case "boolean" -> variant != 0;
		case "int", "Integer" -> 1 + variant;
		case "long" -> 1L + variant;
		case "double" -> 1.5 + variant;
		case "Instant" -> Instant.EPOCH.plusSeconds(variant);
		default -> throw new AssertionError("no sample of " + kind);
		};
	}

	/** A value with each of its components changed, one at a time, and with each of them left out that can be. */
	private static List<Changed> walk(Type type, Object value, String path) {
		if (value instanceof Record parent) {
			return ofRecord(parent, path);
		}
		if (value instanceof List<?> list) {
			List<Changed> changes = new ArrayList<>(List.of(new Changed(path + " emptied", List.of(), false, false)));
			Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
			walk(element, list.get(0), path).forEach(
					each -> changes.add(new Changed(each.path, List.of(each.value), each.absent, each.mayBeAbsent)));
			return changes;
		}
		return List.of(new Changed(path, sample(type, 1), false, false));
	}

	private static List<Changed> ofRecord(Record parent, String path) {
		RecordComponent[] components = parent.getClass().getRecordComponents();
		List<Changed> changes = new ArrayList<>();
		for (int i = 0; i < components.length; i++) {
			Object[] values = Arrays.stream(components).map(component -> get(parent, component)).toArray();
			String where = path + "/" + components[i].getName();
			List<Changed> ofComponent = new ArrayList<>(walk(components[i].getGenericType(), values[i], where));
			boolean optional = components[i].isAnnotationPresent(OptionalComponent.class);
			// The constructor takes no null for a list, and a primitive has none.
			if (!components[i].getType().isPrimitive() && !(values[i] instanceof List)) {
				ofComponent.add(new Changed(where + " absent", null, true, optional));
			}
			for (Changed each : ofComponent) {
				values[i] = each.value;
				changes.add(new Changed(each.path, make(parent.getClass(), values), each.absent, each.mayBeAbsent));
			}
		}
		return changes;
	}

	private static Object get(Record parent, RecordComponent component) {
		try {
			return component.getAccessor().invoke(parent);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static Object make(Class<?> kind, Object... values) {
		try {
			Class<?>[] types = Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getType)
					.toArray(Class[]::new);
			Constructor<?> constructor = kind.getDeclaredConstructor(types);
			return constructor.newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
