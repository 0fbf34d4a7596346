// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.figures;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.monitoring.PreferenceConstants;

/** Lets the platform watch the user interface thread while the tests run. */
public final class BlockMonitoring implements IStartup {

	private static final int SAMPLES = 6;

	@Override
	public void earlyStartup() {
		BlockReport.begin();
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PreferenceConstants.PLUGIN_ID);
		preferences.putInt(PreferenceConstants.LONG_EVENT_WARNING_THRESHOLD_MILLIS, (int) BlockReport.GOAL.toMillis());
		preferences.putInt(PreferenceConstants.MAX_STACK_SAMPLES, SAMPLES);
		preferences.putBoolean(PreferenceConstants.LOG_TO_ERROR_LOG, false);
		preferences.putBoolean(PreferenceConstants.MONITORING_ENABLED, true);
	}
}
