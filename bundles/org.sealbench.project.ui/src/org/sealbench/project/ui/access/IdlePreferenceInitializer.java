// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.time.Duration;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** After how long without a key or a click a protected project is locked. */
public final class IdlePreferenceInitializer extends AbstractPreferenceInitializer {

	static final String BUNDLE = "org.sealbench.project.ui";
	static final String MINUTES = "lockAfterMinutes";
	private static final int USUAL_MINUTES = 15;

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(BUNDLE).putInt(MINUTES, USUAL_MINUTES);
	}

	/** The present setting; zero for never. */
	static Duration limit() {
		return Duration.ofMinutes(Platform.getPreferencesService().getInt(BUNDLE, MINUTES, USUAL_MINUTES, null));
	}
}
