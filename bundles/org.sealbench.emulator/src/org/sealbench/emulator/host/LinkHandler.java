// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.sealbench.device.link.LinkPaths;
import org.sealbench.emulator.http.LinkExchange;

/** Dispatches requests to link or panel and turns problems into responses. */
final class LinkHandler extends Handler.Abstract {

	private final LinkRoutes link;
	private final PanelRoutes panel;

	LinkHandler(LinkRoutes link, PanelRoutes panel) {
		this.link = link;
		this.panel = panel;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		LinkExchange exchange = new LinkExchange(request, response, callback);
		exchange.attempt(() -> {
			if (Request.getPathInContext(request).startsWith(LinkPaths.LINK)) {
				link.answer(exchange);
			} else {
				panel.answer(exchange);
			}
		});
		return true;
	}
}
