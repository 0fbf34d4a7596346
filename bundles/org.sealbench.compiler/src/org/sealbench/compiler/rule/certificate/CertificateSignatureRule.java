// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;

/** A server's certificate is not signed with SHA-1. */
public final class CertificateSignatureRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		context.serverCertificates(device).stream().filter(used -> ProjectCa.isSha1(used.certificate()))
				.forEach(used -> problems.add(CompilerProblem.CERTIFICATE_SHA1.at(used.place(device), used.name())));
	}
}
