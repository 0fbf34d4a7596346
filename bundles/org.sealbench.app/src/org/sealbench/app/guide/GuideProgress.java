// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Which steps of the guides are done, kept with the workspace. */
final class GuideProgress {

	private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.sealbench.app");

	boolean isDone(Guide guide, int step) {
		return kept.getBoolean(key(guide, step), false);
	}

	void setDone(Guide guide, int step, boolean done) {
		if (done) {
			kept.putBoolean(key(guide, step), true);
		} else {
			kept.remove(key(guide, step));
		}
	}

	private static String key(Guide guide, int step) {
		return "guide." + guide.id() + "." + step;
	}
}
