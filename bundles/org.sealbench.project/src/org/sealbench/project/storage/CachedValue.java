// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.util.function.Function;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * A value computed from what a model object's file holds of it and its contents, and again only after that changed: a
 * project of a thousand devices is asked on every key stroke whether it is dirty. Contained objects that have files of
 * their own, as the devices of a plant, do not count.
 *
 * @param <E> type of the object
 * @param <T> type of the value
 */
public final class CachedValue<E extends EObject, T> {

	private final Function<E, T> computation;

	public CachedValue(Function<E, T> computation) {
		this.computation = computation;
	}

	/** Sets the value of an object that it is known of already, as of one that was just read from its file. */
	public void set(E object, T value) {
		memory(object).value = value;
	}

	public T of(E object) {
		Memory<T> memory = memory(object);
		T value = memory.value;
		if (value == null) {
			value = computation.apply(object);
			memory.value = value;
		}
		return value;
	}

	private Memory<T> memory(E object) {
		for (Adapter each : object.eAdapters()) {
			if (each instanceof Memory<?> memory && memory.owner == this) {
				@SuppressWarnings("unchecked") // a memory with this owner was created below
				Memory<T> own = (Memory<T>) memory;
				return own;
			}
		}
		Memory<T> memory = new Memory<>(this);
		object.eAdapters().add(memory);
		return memory;
	}

	/** Forgets the value when the object or one in it changes. */
	private static final class Memory<T> extends EContentAdapter {

		private final CachedValue<?, T> owner;
		private T value;

		Memory(CachedValue<?, T> owner) {
			this.owner = owner;
		}

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && !isApart(notification.getFeature())) {
				value = null;
			}
		}

		@Override
		protected void addAdapter(Notifier notifier) {
			if (!(notifier instanceof EObject part && isApart(part.eContainmentFeature()))) {
				super.addAdapter(notifier);
			}
		}

		/** Whether what a feature contains is not in the file. */
		private static boolean isApart(Object feature) {
			return feature instanceof EReference part && part.isTransient();
		}
	}
}
