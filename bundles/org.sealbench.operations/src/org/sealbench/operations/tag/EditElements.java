// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.project.Project;

/**
 * Adds, changes and removes tags or methods of a device, each request wholly or not at all.
 *
 * @param <E> tag or method
 */
public final class EditElements<E> {

	private final ElementType<E> type;

	public EditElements(ElementType<E> type) {
		this.type = type;
	}

	/** Adds one with the values given; the others are the defaults. */
	public Outcome<String> add(Project project, String device, String name, Map<Column<E>, String> values) {
		DeviceEdit<String> edit = changed -> {
			Place place = type.place(changed, name);
			if (type.named(changed, name).isPresent()) {
				throw new ProblemException(TagProblem.EXISTS.at(place, type.word(), changed.getName(), name));
			}
			E element = type.create().get();
			type.columns().get(0).set(element, name, place);
			set(element, values, place);
			type.elements().apply(changed).add(element);
			return name;
		};
		return edit.run(project, device);
	}

	/** Changes the values given; a new name is followed by the methods that act on the tag. */
	public Outcome<String> set(Project project, String device, String name, Map<Column<E>, String> values) {
		DeviceEdit<String> edit = changed -> {
			E element = existing(changed, name);
			set(element, values, type.place(changed, name));
			String newName = type.name(element);
			if (!newName.equals(name)) {
				requireAlone(changed, element);
				follow(changed, name, newName);
			}
			return newName;
		};
		return edit.run(project, device);
	}

	private void requireAlone(Device device, E element) throws ProblemException {
		String name = type.name(element);
		if (type.elements().apply(device).stream().anyMatch(each -> each != element && type.name(each).equals(name))) {
			throw new ProblemException(
					TagProblem.EXISTS.at(type.place(device, name), type.word(), device.getName(), name));
		}
	}

	/** A method can name the new name already, of a tag that was not there; none is named twice. */
	private void follow(Device device, String name, String newName) {
		if (type.equals(ElementType.TAG)) {
			device.getMethods().forEach(each -> ECollections.setEList(each.getTags(),
					each.getTags().stream().map(tag -> tag.equals(name) ? newName : tag).distinct().toList()));
		}
	}

	/** Removes those named; tags that a method acts on stay. */
	public Outcome<List<String>> remove(Project project, String device, List<String> names) {
		DeviceEdit<List<String>> edit = changed -> {
			for (String name : names) {
				E element = existing(changed, name);
				requireUnused(changed, name);
				type.elements().apply(changed).remove(element);
			}
			return names;
		};
		return edit.run(project, device);
	}

	/**
	 * Takes over a table: those that it names are changed or added, in its order.
	 *
	 * @param replace whether those that it does not name are removed
	 */
	public Outcome<TableChange> takeOver(Project project, String device, ElementTable<E> table, boolean replace) {
		DeviceEdit<TableChange> edit = changed -> {
			TableChange.Counter counter = new TableChange.Counter();
			for (ElementTable.Row<E> row : table.rows()) {
				counter.count(takeOver(changed, row));
			}
			if (replace) {
				List<E> others = type.elements().apply(changed).stream()
						.filter(each -> !table.names().contains(type.name(each))).toList();
				for (E other : others) {
					requireUnused(changed, type.name(other));
					type.elements().apply(changed).remove(other);
					counter.count(TableChange.Kind.REMOVED);
				}
			}
			return counter.result();
		};
		return edit.run(project, device);
	}

	private TableChange.Kind takeOver(Device device, ElementTable.Row<E> row) throws ProblemException {
		E element = type.named(device, row.name()).orElse(null);
		boolean isNew = element == null;
		if (isNew) {
			element = type.create().get();
			type.elements().apply(device).add(element);
		}
		E target = element;
		List<String> before = values(target);
		set(target, row.values(), row.place());
		if (isNew) {
			return TableChange.Kind.ADDED;
		}
		return before.equals(values(target)) ? TableChange.Kind.UNCHANGED : TableChange.Kind.CHANGED;
	}

	private List<String> values(E element) {
		return type.columns().stream().map(each -> each.get(element)).toList();
	}

	private void set(E element, Map<Column<E>, String> values, Place place) throws ProblemException {
		for (Column<E> column : type.columns()) {
			String text = values.get(column);
			if (text != null) {
				column.set(element, text, Place.of(place.object(), place.field() + " > " + column.label()));
			}
		}
	}

	private E existing(Device device, String name) throws ProblemException {
		return type.named(device, name).orElseThrow(() -> new ProblemException(
				TagProblem.UNKNOWN.at(type.place(device, name), type.word(), device.getName())));
	}

	private void requireUnused(Device device, String name) throws ProblemException {
		for (Method method : device.getMethods()) {
			if (type.equals(ElementType.TAG) && method.getTags().contains(name)) {
				throw new ProblemException(
						TagProblem.IN_USE.at(type.place(device, name), method.getName(), device.getName()));
			}
		}
	}
}
