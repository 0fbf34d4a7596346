// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.project.folder.ProjectProblem;

/** The private key of a server's certificate is in the project, as far as can be seen without a login. */
public final class CertificateKeyRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (RuleContext.Used used : context.serverCertificates(device)) {
			if (!used.entry().isPrivateKey()) {
				problems.add(CompilerProblem.CERTIFICATE_WITHOUT_KEY.at(used.place(device), used.name()));
			} else if (context.project().access().isOpen()) {
				try {
					context.project().certificates().credential(used.entry().getNumber());
				} catch (ProblemException e) {
					boolean missing = e.problem().code() == ProjectProblem.KEY_MISSING;
					problems.add(missing ? CompilerProblem.CERTIFICATE_WITHOUT_KEY.at(used.place(device), used.name())
							: e.problem());
				}
			}
		}
	}
}
