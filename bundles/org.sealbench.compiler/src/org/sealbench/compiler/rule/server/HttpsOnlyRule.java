// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** A web server is best reached with HTTPS only. */
public final class HttpsOnlyRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (ServerRole.WEB.isEnabled(device) && !device.getWebServer().isHttpsOnly()) {
			problems.add(CompilerProblem.HTTP_PLAIN.at(Place.of(device.getName(), Field.WEB_HTTPS_ONLY)));
		}
	}
}
