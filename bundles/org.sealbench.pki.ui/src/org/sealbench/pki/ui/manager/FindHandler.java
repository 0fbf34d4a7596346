// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the search field of the certificate manager. */
public final class FindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CertificateManagerView manager) {
			manager.find();
		}
		return null;
	}
}
