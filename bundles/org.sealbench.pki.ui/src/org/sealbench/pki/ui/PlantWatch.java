package org.sealbench.pki.ui;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.sealbench.model.Plant;

/** Tells a view once after any number of changes in the plant that it shows. */
final class PlantWatch {

	private final Display display;
	private final Runnable changed;
	private final EContentAdapter adapter = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (!change.isTouch()) {
				announce();
			}
		}
	};
	private Plant plant;
	private volatile boolean announced;

	PlantWatch(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
	}

	/** Watches this plant in place of the one before; none if it is {@code null}. */
	void watch(Plant next) {
		if (plant != null) {
			plant.eAdapters().remove(adapter);
		}
		plant = next;
		if (plant != null) {
			plant.eAdapters().add(adapter);
		}
	}

	private void announce() {
		if (!announced) {
			announced = true;
			display.asyncExec(() -> {
				announced = false;
				changed.run();
			});
		}
	}
}
