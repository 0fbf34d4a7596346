// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;

/**
 * Without global security settings a device has its local store only. A certificate that compile created is left out
 * here: the next compile replaces it.
 */
public final class LocalStoreRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (device.isGlobalSecurity()) {
			return;
		}
		CertificateNeeds certificates = new CertificateNeeds(context.project());
		for (RuleContext.Used used : context.serverCertificates(device)) {
			try {
				if (used.entry().getStore() != CertificateStore.LOCAL
						&& !certificates.isMadeByCompile(device, used.role(), used.entry())) {
					problems.add(CompilerProblem.CERTIFICATE_NOT_LOCAL.at(used.place(device), used.name(),
							device.getName()));
				}
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
	}
}
