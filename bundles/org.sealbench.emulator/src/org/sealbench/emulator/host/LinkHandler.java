// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.link.LinkPaths;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.http.LinkExchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dispatches requests to link or panel and turns problems into responses. */
final class LinkHandler extends Handler.Abstract {

	private static final Logger LOG = LoggerFactory.getLogger(LinkHandler.class);

	private final LinkRoutes link;
	private final PanelRoutes panel;

	LinkHandler(LinkRoutes link, PanelRoutes panel) {
		this.link = link;
		this.panel = panel;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		LinkExchange exchange = new LinkExchange(request, response, callback);
		try {
			if (Request.getPathInContext(request).startsWith(LinkPaths.LINK)) {
				link.answer(exchange);
			} else {
				panel.answer(exchange);
			}
		} catch (ProblemException e) {
			exchange.refuse(e.problem());
		} catch (RuntimeException e) {
			LOG.error("a request to the emulator failed", e);
			exchange.refuse(EmulatorProblem.DEFECT.at(Place.of("emulator")));
		}
		return true;
	}
}
