// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.OptionalComponent;

/**
 * Finds fields that are missing in a JSON document: gson sets them to {@code null}, whatever the record allows. Only an
 * {@link OptionalComponent} may be absent.
 */
final class RequiredFields {

	private RequiredFields() {
	}

	/** @throws IllegalArgumentException naming the first field that is missing */
	static void check(@Nullable Object value, String path) {
		if (value == null) {
			throw new IllegalArgumentException(path + " is missing");
		}
		if (value instanceof Record parent) {
			for (RecordComponent component : parent.getClass().getRecordComponents()) {
				Object child = get(parent, component);
				if (child != null || !component.isAnnotationPresent(OptionalComponent.class)) {
					check(child, path + "/" + component.getName());
				}
			}
		} else if (value instanceof Iterable<?> children) {
			children.forEach(each -> check(each, path));
		} else if (value instanceof Map<?, ?> children) {
			children.values().forEach(each -> check(each, path));
		}
	}

	private static @Nullable Object get(Record parent, RecordComponent component) {
		try {
			Method accessor = component.getAccessor();
			// The record may be private to the class that stores the document.
			accessor.setAccessible(true);
			return accessor.invoke(parent);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
