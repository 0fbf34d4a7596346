// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import org.eclipse.ui.IStartup;

/** Makes the console in the background while the window opens, so that its first line keeps nobody waiting. */
public final class ConsoleStartup implements IStartup {

	@Override
	public void earlyStartup() {
		OutputConsole.prepare();
	}
}
