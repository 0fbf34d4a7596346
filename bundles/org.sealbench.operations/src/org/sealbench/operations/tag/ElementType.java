// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.sealbench.common.Place;
import org.sealbench.common.PlaceField;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Tag;
import org.sealbench.model.field.Field;

/**
 * Tags or methods: what a device has many of, each with a name.
 *
 * @param <E>      tag or method
 * @param word     what one is called
 * @param columns  its fields; the first is the name
 * @param elements those of a device
 * @param create   makes a new one
 * @param field    the place of one
 */
public record ElementType<E>(String word, List<Column<E>> columns, Function<Device, EList<E>> elements,
		Supplier<E> create, PlaceField field) {

	public static final ElementType<Tag> TAG = new ElementType<>("tag", List.of(TagColumn.values()), Device::getTags,
			ModelFactory.eINSTANCE::createTag, Field.TAG);

	public static final ElementType<Method> METHOD = new ElementType<>("method", List.of(MethodColumn.values()),
			Device::getMethods, ModelFactory.eINSTANCE::createMethod, Field.METHOD);

	/** The name of one. */
	public String name(E element) {
		return columns.get(0).get(element);
	}

	Optional<E> named(Device device, String name) {
		return elements.apply(device).stream().filter(each -> name(each).equals(name)).findFirst();
	}

	Place place(Device device, String name) {
		return Place.of(device.getName(), field, name);
	}
}
