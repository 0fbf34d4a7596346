// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.pki.SubjectAlternativeName;

/** The application URI of an OPC UA server is an absolute URI (OPC 10000-4 §7.2). */
public final class ServerApplicationUriRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (!ServerRole.OPCUA.isEnabled(device)) {
			return;
		}
		String uri = ApplicationUris.server(context.plant(), device);
		try {
			SubjectAlternativeName.uri(uri);
		} catch (ProblemException e) {
			problems.add(
					CompilerProblem.APPLICATION_URI.at(Place.of(device.getName(), Field.OPC_UA_APPLICATION_URI), uri));
		}
	}
}
