// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the search field of the network. */
public final class SearchHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof NetworkView network) {
			network.find();
		}
		return null;
	}
}
